import { exception } from "../exception";
import { blockRows, type LayerRows, storeRows } from "./copy-cells";
import type { Lines } from "./lines";
import type { SheetModel } from "./sheet-model";

/**
 * Moves whole rows with everything in their cells, their heights included; merges and other objects stay.
 *
 * @param to the row before which they go, counted before they are moved
 */
export function moveRows(sheet: SheetModel, from: number, count: number, to: number): void {
  const order = movedOrder(sheet.rowCount, { from, count, to }, "rows");
  rearrange(sheet, (rows) => order.map((index) => rows[index]));
  reorder(sheet.rowHeights, order);
  reorder(sheet.hiddenRows, order);
}

/** Moves whole columns as `moveRows` does rows. */
export function moveColumns(sheet: SheetModel, from: number, count: number, to: number): void {
  const order = movedOrder(sheet.columnCount, { from, count, to }, "columns");
  rearrange(sheet, (rows) => rows.map((row) => row && order.map((index) => row[index])));
  const widths = [...sheet.columnWidths];
  order.forEach((index, column) => {
    sheet.setColumnWidths(column, 1, widths[index] ?? 0);
  });
  reorder(sheet.hiddenColumns, order);
}

function rearrange(sheet: SheetModel, arranged: (rows: LayerRows<unknown>) => LayerRows<unknown>): void {
  for (const layer of sheet.all()) storeRows(layer, sheet.grid, arranged(blockRows(layer, sheet.grid)));
}

function movedOrder(
  size: number,
  { from, count, to }: { from: number; count: number; to: number },
  what: string,
): number[] {
  if (to < 0 || to > size) throw exception(`Those ${what} are out of bounds.`);
  if (to > from && to < from + count) throw exception(`The ${what} cannot be moved into themselves.`);
  const all = Array.from({ length: size }, (_line, index) => index);
  const moved = all.splice(from, count);
  all.splice(to > from ? to - count : to, 0, ...moved);
  return all;
}

function reorder<T>(lines: Lines<T>, order: readonly number[]): void {
  const before = order.map((index) => lines.get(index));
  before.forEach((item, index) => {
    lines.fill(index, 1, item);
  });
}
