// Reads all values of a sheet in as few calls as its size allows.

import type { Cell } from "../core/cell";
import type { SheetValues } from "../core/understand";

/** Cells that one call may read: larger reads have been seen to run out of time. */
const CELLS_A_READ = 500_000;

/** All values of a sheet from A1 to its last content; no rows when it is empty. */
export function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetValues {
  const name = sheet.getName();
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return { name, values: [] };
  const step = Math.max(1, Math.floor(CELLS_A_READ / columns));
  const blocks: Cell[][][] = [];
  for (let row = 1; row <= rows; row += step) {
    blocks.push(sheet.getRange(row, 1, Math.min(step, rows - row + 1), columns).getValues());
  }
  return { name, values: blocks.length === 1 ? (blocks[0] ?? []) : ([] as Cell[][]).concat(...blocks) };
}
