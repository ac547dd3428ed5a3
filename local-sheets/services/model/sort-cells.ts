import type { Block } from "./block";
import type { CellValue } from "./cell";
import { compareCells } from "./cell-order";
import { reorderRows } from "./clean-cells";
import type { SheetModel } from "./sheet-model";

/** A column to sort by, counted from zero from the left of the sheet. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a block with everything in their cells; blanks come last in either direction. */
export function sortCells(sheet: SheetModel, block: Block, keys: readonly SortKey[]): void {
  const order = Array.from({ length: block.height }, (_row, index) => index);
  order.sort((one, other) => compareRows(sheet, block.top + one, block.top + other, keys));
  reorderRows(sheet, block, order);
}

function compareRows(sheet: SheetModel, one: number, other: number, keys: readonly SortKey[]): number {
  for (const { column, ascending } of keys) {
    const order = compare(sheet.value(one, column), sheet.value(other, column), ascending ? 1 : -1);
    if (order !== 0) return order;
  }
  return 0;
}

function compare(one: CellValue | undefined, other: CellValue | undefined, direction: number): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return direction * compareCells(one, other);
}
