// The hidden sheet to which a run copies what it will touch. The copies are made inside the
// service, so that formulas, formats and notes go along.

import type { BeforeImage } from "./before-image";
import { markBackup, type Places } from "./places";
import { copiesBeside, copySurroundings } from "./surroundings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the backup sheet and copies everything that the before-image names. */
export function makeBackup(document: Spreadsheet, image: BeforeImage): void {
  const shown = document.getActiveSheet();
  const backup = document.insertSheet(image.backup);
  backup.hideSheet();
  markBackup(backup, image.run);
  document.setActiveSheet(shown);
  fitBackup(backup, image);
  for (const copy of image.copies) {
    const sheet = document.getSheetById(copy.sheetId);
    if (sheet === null) continue;
    const cells = sheet.getRange(copy.row, copy.column, copy.rows, copy.columns);
    const target = backup.getRange(copy.at, 1, copy.rows, copy.columns);
    if (copy.formatOnly) cells.copyTo(target, { formatOnly: true });
    else cells.copyTo(target);
    if (copy.ids === null) continue;
    const ids = sheet.getRange(copy.row, copy.ids.column, copy.rows, 1);
    ids.copyTo(backup.getRange(copy.at, copy.ids.at, copy.rows, 1));
  }
  copySurroundings(document, backup, image.beside);
}

/** Exactly the cells that are needed; spare columns go before rows come. */
function fitBackup(backup: Sheet, { copies, beside }: BeforeImage): void {
  const { lastRow, lastColumn } = copiesBeside(beside);
  const columns = copies.reduce((most, copy) => Math.max(most, copy.columns, copy.ids?.at ?? 1), lastColumn);
  const rows = copies.reduce((last, copy) => Math.max(last, copy.at + copy.rows - 1), lastRow);
  fitGrid(backup, { rows, columns }, { shrink: true });
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Gives a sheet a grid of at least a size. With `shrink` it is cut to it; else spare columns go only
 * where rows have to come, to stay below the cell limit.
 */
export function fitGrid(
  sheet: Sheet,
  size: GridSize,
  { shrink, known }: { readonly shrink: boolean; readonly known?: GridSize | undefined },
): void {
  const { rows, columns } = known ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (shrink && columns > size.columns) sheet.deleteColumns(size.columns + 1, columns - size.columns);
  if (columns < size.columns) sheet.insertColumnsAfter(columns, size.columns - columns);
  if (shrink && rows > size.rows) sheet.deleteRows(size.rows + 1, rows - size.rows);
  if (rows < size.rows) sheet.insertRowsAfter(rows, size.rows - rows);
}

/** Deletes a backup sheet by name, if it is there. */
export function dropBackup(document: Spreadsheet, name: string): void {
  const backup = document.getSheetByName(name);
  if (backup !== null) document.deleteSheet(backup);
}

/** Deletes marked backups that no run needs, such as those of a copied document. */
export function dropOrphans(document: Spreadsheet, { backups }: Places, run: string | null): void {
  for (const backup of backups) if (backup.run !== run) document.deleteSheet(backup.sheet);
}
