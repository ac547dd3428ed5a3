// The hidden sheet to which a run copies what it will touch. The copies are made inside the
// service, so that formats and notes go along; formulas in our own columns are kept as texts, too.

import type { Cell } from "../../core/cell";
import type { BeforeImage, CopiedCells } from "./before-image";
import { hashOf } from "./fingerprint";
import { fitGrid, type GridSize, NEW_GRID, readBox, readFormulas } from "./grid";
import { markBackup, type Places } from "./places";
import { copiesBeside, copySurroundings } from "./surroundings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the backup sheet with everything that the before-image names; gives the image with what it found. */
export function makeBackup(document: Spreadsheet, image: BeforeImage): BeforeImage {
  const shown = document.getActiveSheet();
  const backup = document.insertSheet(image.backup);
  backup.hideSheet();
  markBackup(backup, image.run);
  document.setActiveSheet(shown);
  const texts = image.copies.map((copy) => formulaTexts(document, copy));
  const copies = image.copies.map((copy, index) => withFormulas(copy, texts[index] ?? []));
  fitGrid(backup, backupSize({ ...image, copies }), { shrink: true, known: NEW_GRID });
  copies.forEach((copy, index) => {
    const sheet = document.getSheetById(copy.sheetId);
    if (sheet !== null) copyToBackup(sheet, backup, copy);
    if (copy.formulas === undefined) return;
    const { at, columns } = copy.formulas;
    const quoted = (texts[index] ?? []).map((row) =>
      columns.map((column) => (row[column] ? `'${row[column]}` : "")),
    );
    backup.getRange(copy.at, at, copy.rows, columns.length).setValues(quoted);
  });
  copySurroundings(document, backup, image.beside);
  const hash = copies.length === 0 ? null : backupHash(copies, readBackup(backup, copies));
  return { ...image, copies, backupHash: hash };
}

function copyToBackup(sheet: Sheet, backup: Sheet, copy: CopiedCells): void {
  const cells = sheet.getRange(copy.row, copy.column, copy.rows, copy.columns);
  const target = backup.getRange(copy.at, 1, copy.rows, copy.columns);
  if (copy.formatOnly) cells.copyTo(target, { formatOnly: true });
  else cells.copyTo(target);
  if (copy.widths) cells.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
  if (copy.ids === null) return;
  const ids = sheet.getRange(copy.row, copy.ids.column, copy.rows, 1);
  ids.copyTo(backup.getRange(copy.at, copy.ids.at, copy.rows, 1));
}

/** Formulas that somebody wrote into our own columns. */
function formulaTexts(document: Spreadsheet, copy: CopiedCells): string[][] {
  const sheet = copy.roles === null ? null : document.getSheetById(copy.sheetId);
  return sheet === null ? [] : readFormulas(sheet, copy);
}

function withFormulas(copy: CopiedCells, texts: readonly (readonly string[])[]): CopiedCells {
  const columns = Array.from({ length: copy.columns }, (_, column) => column).filter((column) =>
    texts.some((row) => row[column] !== ""),
  );
  if (texts.length === 0 || columns.length === 0) return copy;
  return { ...copy, formulas: { columns, at: (copy.ids?.at ?? copy.columns) + 1 } };
}

/** What stands on a backup sheet. */
export type BackedUp = Pick<BeforeImage, "copies" | "beside">;

/** Whether a run needs a backup. */
export function needsBackup({ copies, beside }: BackedUp): boolean {
  return copies.length > 0 || beside.some(({ sides }) => sides.length > 0);
}

/** Exactly the cells that a backup needs. */
export function backupSize({ copies, beside }: BackedUp): GridSize {
  const { lastRow, lastColumn } = copiesBeside(beside);
  const { rows, columns } = sizeOfCopies(copies);
  return { rows: Math.max(rows, lastRow), columns: Math.max(columns, lastColumn) };
}

function sizeOfCopies(copies: readonly CopiedCells[]): GridSize {
  const width = ({ columns, ids, formulas }: CopiedCells): number =>
    Math.max(columns, ids?.at ?? 1, formulas === undefined ? 1 : formulas.at + formulas.columns.length - 1);
  return {
    rows: copies.reduce((last, copy) => Math.max(last, copy.at + copy.rows - 1), 1),
    columns: copies.reduce((most, copy) => Math.max(most, width(copy)), 1),
  };
}

/** All values of the copies on a backup sheet. */
export function readBackup(backup: Sheet, copies: readonly CopiedCells[]): Cell[][] {
  return readBox(backup, { row: 1, column: 1, ...sizeOfCopies(copies) });
}

/**
 * Fingerprint of the copies on a backup. What a copied formula shows does not count: it may change by itself. Nor
 * do the copies of neighbours: they are of use during the run only.
 */
export function backupHash(copies: readonly CopiedCells[], values: readonly (readonly Cell[])[]): string {
  const changing = new Set<string>();
  for (const { at, rows, formulas } of copies) {
    for (let row = at - 1; formulas !== undefined && row < at - 1 + rows; row += 1)
      formulas.columns.forEach((column, index) => {
        if (values[row]?.[formulas.at - 1 + index] !== "") changing.add(`${row}:${column}`);
      });
  }
  const cells: Cell[] = [];
  const copied = copies.flatMap(({ at, rows }) => Array.from({ length: rows }, (_, index) => at - 1 + index));
  copied.forEach((row) => {
    (values[row] ?? []).forEach((cell, column) => {
      cells.push(changing.size > 0 && changing.has(`${row}:${column}`) ? "" : cell);
    });
  });
  return hashOf(cells);
}

/** The backup of a run, whatever the user named it; null when it is gone. */
export function backupOf(document: Spreadsheet, { backups }: Places, image: BeforeImage): Sheet | null {
  return backups.find(({ run }) => run === image.run)?.sheet ?? document.getSheetByName(image.backup);
}

/** Deletes marked backups that no run needs, such as those of a copied document. */
export function dropOrphans(document: Spreadsheet, { backups }: Places, run: string | null): void {
  for (const backup of backups) if (backup.run !== run) document.deleteSheet(backup.sheet);
}
