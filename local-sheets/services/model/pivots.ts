import { type Block, overlap } from "./block";
import type { CellValue } from "./cell";
import type { PivotModel } from "./pivot-model";
import { type PivotSource, type PivotTableCells, pivotResult } from "./pivot-result";
import type { SheetModel } from "./sheet-model";

/** What one pivot table shows, and where. */
export interface PivotOutput {
  readonly pivot: PivotModel;
  readonly block: Block;
  readonly cells: PivotTableCells;
}

interface Remembered {
  readonly key: string;
  readonly output: PivotOutput;
}

const REFUSED: PivotTableCells = [["#REF!"]];

/** The pivot tables of one sheet; what they show is computed when somebody looks, if anything changed. */
export class Pivots {
  readonly tables: PivotModel[] = [];
  private readonly remembered = new Map<PivotModel, Remembered>();
  private isComputing = false;

  /** What every pivot table shows; an earlier one has the right of way. */
  outputs(): readonly PivotOutput[] {
    if (this.tables.length === 0 || this.isComputing) return [];
    this.isComputing = true;
    try {
      const outputs: PivotOutput[] = [];
      for (const pivot of this.tables) outputs.push(this.output(pivot, outputs));
      return outputs;
    } finally {
      this.isComputing = false;
    }
  }

  /** What a pivot table shows in a cell. */
  value(row: number, column: number): CellValue | undefined {
    for (const { block, cells } of this.outputs()) {
      const value = cells[row - block.top]?.[column - block.left];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** A row of entered values with what pivot tables show in it. */
  over(row: number, entered: readonly (CellValue | undefined)[]): readonly (CellValue | undefined)[] {
    let shown = entered;
    for (const { block, cells } of this.outputs()) {
      const own = cells[row - block.top];
      if (own === undefined) continue;
      const width = Math.max(shown.length, block.left + block.width);
      const below = shown;
      shown = Array.from({ length: width }, (_cell, column) => below[column] ?? own[column - block.left]);
    }
    return shown;
  }

  /** How many rows and columns from A1 the pivot tables take. */
  extent(): { rows: number; columns: number } {
    const blocks = this.outputs().map(({ block }) => block);
    return {
      rows: blocks.reduce((most, { top, height }) => Math.max(most, top + height), 0),
      columns: blocks.reduce((most, { left, width }) => Math.max(most, left + width), 0),
    };
  }

  /** Takes a pivot table away; its cells are blank again. */
  remove(pivot: PivotModel): void {
    const index = this.tables.indexOf(pivot);
    if (index >= 0) this.tables.splice(index, 1);
    this.remembered.delete(pivot);
  }

  /** Removes pivot tables whose anchor was deleted. */
  dropDeleted(): void {
    for (const pivot of [...this.tables]) if (pivot.anchor.block === undefined) this.remove(pivot);
  }

  private output(pivot: PivotModel, earlier: readonly PivotOutput[]): PivotOutput {
    const blocks = earlier.map(({ block }) => block);
    const key = JSON.stringify([
      pivot.definition(),
      contentVersion(pivot.source.sheet),
      contentVersion(pivot.anchor.sheet),
      blocks,
    ]);
    const known = this.remembered.get(pivot);
    if (known?.key === key) return known.output;
    const output = compute(pivot, blocks);
    this.remembered.set(pivot, { key, output });
    return output;
  }
}

/** Changes with everything in a sheet that a pivot table can see, pivot tables of the sheet included. */
function contentVersion(sheet: SheetModel): unknown[] {
  const definitions = sheet.pivots.tables.map((pivot) => [
    pivot.definition(),
    pivot.source.sheet.values.version,
    pivot.source.sheet.formulas.version,
  ]);
  const { values, formulas, rowCount, columnCount, calculator } = sheet;
  return [values.version, formulas.version, calculator.version, rowCount, columnCount, definitions];
}

function compute(pivot: PivotModel, taken: readonly Block[]): PivotOutput {
  const { top, left } = pivot.anchor.present;
  const source = readSource(pivot);
  const cells = (source && pivotResult(pivot, source)) ?? REFUSED;
  const block: Block = { top, left, height: cells.length, width: cells[0]?.length ?? 0 };
  const sheet = pivot.anchor.sheet;
  const isFree =
    sheet.contains(block) && !hasContent(sheet, block) && !taken.some((other) => overlap(other, block));
  return isFree
    ? { pivot, block, cells }
    : { pivot, block: { ...block, height: 1, width: 1 }, cells: REFUSED };
}

function readSource({ source }: PivotModel): PivotSource | undefined {
  if (source.block === undefined) return undefined;
  const { top, left, height, width } = source.block;
  const rows = Array.from({ length: height }, (_row, index) => {
    const row = source.sheet.valueRow(top + index);
    return row.slice(left, left + width);
  });
  const names = Array.from({ length: width }, (_name, index) => rows[0]?.[index]);
  return { names, records: rows.slice(1), left };
}

function hasContent(sheet: SheetModel, { top, left, height, width }: Block): boolean {
  for (let row = top; row < top + height; row += 1) {
    for (let column = left; column < left + width; column += 1) {
      const isBlank =
        sheet.values.get(row, column) === undefined && sheet.formulas.get(row, column) === undefined;
      if (!isBlank) return true;
    }
  }
  return false;
}
