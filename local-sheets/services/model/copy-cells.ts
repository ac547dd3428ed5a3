import { type Block, holds } from "./block";
import type { CellValue } from "./cell";
import type { Layer } from "./layer";
import type { SheetModel } from "./sheet-model";

/** What of the cells is copied. */
export interface CopiedParts {
  /** What the source shows, without its formulas. */
  readonly values?: boolean;
  /** Values together with formulas, whose relative references follow to their new place. */
  readonly formulas?: boolean;
  /** The cells move: their formulas go on meaning the same cells. */
  readonly cut?: boolean;
  readonly formats?: boolean;
  readonly borders?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
  /** Of the columns in which the cells stand. */
  readonly columnWidths?: boolean;
}

/** Copies a block to another place of the document, as often as it fits into the target as a whole. */
export function copyCells(
  from: SheetModel,
  source: Block,
  to: SheetModel,
  target: Block,
  parts: CopiedParts,
): void {
  // Everything is read before anything is written, since the two may overlap.
  const copies = copiedLayers(from, source, to, parts);
  const widths = from.columnWidths.slice(source.left, source.left + source.width);
  if (parts.columnWidths) {
    for (let at = 0; at < target.width; at += 1)
      to.setColumnWidths(target.left + at, 1, widths[at % source.width] as number);
  }
  const formulas = parts.formulas ? blockRows(from.formulas, source) : undefined;
  for (let top = target.top; top < target.top + target.height; top += source.height) {
    for (let left = target.left; left < target.left + target.width; left += source.width) {
      const block: Block = { top, left, height: source.height, width: source.width };
      for (const { layer, rows } of copies) storeRows(layer, block, rows);
      if (formulas === undefined) continue;
      const shift = (formula: string): string =>
        parts.cut === true
          ? carried(from, formula, to)
          : from.calculator.shifted(formula, top - source.top, left - source.left);
      storeRows(
        to.formulas,
        block,
        formulas.map((row) => row?.map((formula) => (formula === undefined ? undefined : shift(formula)))),
      );
    }
  }
}

/** Copies a block with rows and columns exchanged. */
export function copyTransposed(
  from: SheetModel,
  source: Block,
  to: SheetModel,
  target: Block,
  parts: CopiedParts,
): void {
  // From a copy, since the two may overlap.
  const cells = Array.from({ length: source.height }, (_row, row) =>
    Array.from({ length: source.width }, (_cell, column) => {
      const cell = { top: source.top + row, left: source.left + column, height: 1, width: 1 };
      return copiedLayers(from, cell, to, parts);
    }),
  );
  cells.forEach((row, down) => {
    row.forEach((copies, right) => {
      const cell = { top: target.top + right, left: target.left + down, height: 1, width: 1 };
      for (const { layer, rows } of copies) storeRows(layer, cell, rows);
      const formula = parts.formulas ? from.formulas.get(source.top + down, source.left + right) : undefined;
      if (parts.formulas) to.formulas.set(cell.top, cell.left, formula);
    });
  });
}

function carried(from: SheetModel, formula: string, to: SheetModel): string {
  return from === to ? formula : from.calculator.carried(formula, from);
}

/** The cells a copy fills: the source's size, or as many whole repetitions as the target has room for. */
export function copyTarget(source: Block, target: Block): Block {
  const repeated = (own: number, room: number): number => own * Math.max(1, Math.floor(room / own));
  return {
    top: target.top,
    left: target.left,
    height: repeated(source.height, target.height),
    width: repeated(source.width, target.width),
  };
}

/** Rows of a layer; a row with nothing set is undefined, so that it takes no room at its new place either. */
export type LayerRows<T> = readonly (readonly (T | undefined)[] | undefined)[];

/** What a layer holds over a block. */
export function blockRows<T>(layer: Layer<T>, block: Block): LayerRows<T> {
  return Array.from({ length: block.height }, (_row, index) => cut(layer.row(block.top + index), block));
}

/** Puts rows of a block's size into a layer. */
export function storeRows<T>(layer: Layer<T>, block: Block, rows: LayerRows<T>): void {
  rows.forEach((row, index) => {
    const top = block.top + index;
    if (row === undefined) layer.fill({ ...block, top, height: 1 }, undefined);
    else layer.setRow(top, block.left, row);
  });
}

interface LayerCopy {
  readonly layer: Layer<unknown>;
  readonly rows: LayerRows<unknown>;
}

function copiedLayers(from: SheetModel, source: Block, to: SheetModel, parts: CopiedParts): LayerCopy[] {
  const copies: LayerCopy[] = [];
  const copy = (own: Layer<unknown>, other: Layer<unknown>): void => {
    copies.push({ layer: other, rows: blockRows(own, source) });
  };
  if (parts.formulas) copies.push({ layer: to.values, rows: enteredRows(from, source) });
  else if (parts.values) {
    copies.push({ layer: to.values, rows: shownRows(from, source) });
    copies.push({ layer: to.formulas, rows: blankRows(source) });
  }
  if (parts.formulas) copy(from.richTexts, to.richTexts);
  if (parts.notes) copy(from.notes, to.notes);
  if (parts.validations) copy(from.validations, to.validations);
  const targets = to.formats();
  from.formats().forEach((layer, index) => {
    const other = targets[index];
    const isCopied = parts.formats && (layer !== from.borders || parts.borders);
    if (isCopied && other !== undefined) copy(layer, other);
  });
  return copies;
}

function shownRows(sheet: SheetModel, block: Block): LayerRows<CellValue> {
  return sheet.valueRows(block.top, block.height).map((row) => cut(row, block));
}

/** What formulas put into the block is left to their copies; what comes from outside is copied as values. */
function enteredRows(sheet: SheetModel, block: Block): LayerRows<CellValue> {
  return shownRows(sheet, block).map((row, index) =>
    row?.map((shown, column) => {
      const [top, left] = [block.top + index, block.left + column];
      if (shown === undefined || sheet.formulas.get(top, left) !== undefined) {
        return sheet.values.get(top, left);
      }
      const anchor = sheet.calculator.anchor(sheet, top, left);
      return anchor !== undefined && holds(block, anchor.row, anchor.column) ? undefined : shown;
    }),
  );
}

function blankRows({ height }: Block): undefined[] {
  return new Array<undefined>(height).fill(undefined);
}

function cut<T>(row: readonly (T | undefined)[], { left, width }: Block): (T | undefined)[] | undefined {
  const cells = row.slice(left, left + width);
  if (cells.every((cell) => cell === undefined)) return undefined;
  while (cells.length < width) cells.push(undefined);
  return cells;
}
