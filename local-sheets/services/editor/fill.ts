import type { Block } from "../model/block";
import type { CellValue } from "../model/cell";
import { copyCells } from "../model/copy-cells";
import { isDateFormat } from "../model/number-format";
import type { SheetModel } from "../model/sheet-model";
import type { SpreadsheetModel } from "../model/spreadsheet-model";

/**
 * Fills a block from a part of it, as the handle at the corner of a selection does: numbers that rise in equal
 * steps go on rising, a single date goes on day by day, everything else is repeated.
 */
export function fillCells(_model: SpreadsheetModel, sheet: SheetModel, source: Block, target: Block): void {
  const isDown = target.height > source.height;
  const lines = isDown ? source.width : source.height;
  for (let line = 0; line < lines; line += 1) fillLine(sheet, { source, target, isDown, line });
}

interface Line {
  readonly source: Block;
  readonly target: Block;
  readonly isDown: boolean;
  readonly line: number;
}

function fillLine(sheet: SheetModel, { source, target, isDown, line }: Line): void {
  const start = isDown ? source.top : source.left;
  const length = isDown ? source.height : source.width;
  const first = isDown ? target.top : target.left;
  const count = isDown ? target.height : target.width;
  const cell = (index: number): Block =>
    isDown
      ? { top: index, left: source.left + line, height: 1, width: 1 }
      : { top: source.top + line, left: index, height: 1, width: 1 };
  const step = stepOf(
    sheet,
    Array.from({ length }, (_cell, index) => cell(start + index)),
  );
  for (let index = first; index < first + count; index += 1) {
    const offset = index - start;
    if (offset >= 0 && offset < length) continue;
    const from = start + (((offset % length) + length) % length);
    copyCells(sheet, cell(from), sheet, cell(index), { formulas: true, formats: true, borders: true });
    if (step === undefined) continue;
    const { top, left } = cell(index);
    sheet.values.set(top, left, rounded(step.first + step.by * offset));
  }
}

/** The first number and the steps of a line of numbers; undefined for lines that are to be repeated. */
function stepOf(
  sheet: SheetModel,
  cells: readonly Block[],
): { readonly first: number; readonly by: number } | undefined {
  const isEntered = cells.every(({ top, left }) => sheet.formulas.get(top, left) === undefined);
  const numbers = cells.map(({ top, left }) => sheet.values.get(top, left)).filter(isNumber);
  const [first, second] = numbers;
  if (!isEntered || first === undefined || numbers.length < cells.length) return undefined;
  if (second === undefined) {
    const [cell] = cells;
    const format = cell && sheet.numberFormats.get(cell.top, cell.left);
    return format !== undefined && isDateFormat(format) ? { first, by: 1 } : undefined;
  }
  const by = second - first;
  const isEven = numbers.every((number, index) => Math.abs(number - (first + by * index)) < 1e-9);
  return isEven ? { first, by } : undefined;
}

function isNumber(value: CellValue | undefined): value is number {
  return typeof value === "number";
}

function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
