import type { Block } from "../model/block";
import type { SheetModel } from "../model/sheet-model";

/** Adds the rows and columns that a block needs at the edges of the grid. */
export function growTo(sheet: SheetModel, { top, left, height, width }: Block): void {
  const rows = top + height - sheet.rowCount;
  if (rows > 0) sheet.insertRows(sheet.rowCount, rows);
  const columns = left + width - sheet.columnCount;
  if (columns > 0) sheet.insertColumns(sheet.columnCount, columns);
}
