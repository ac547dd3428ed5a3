// Reads all values of a sheet in as few calls as its size allows.

import type { Cell } from "../core/cell";

/** Cells that one call may read: larger reads have been seen to run out of time. */
const CELLS_A_READ = 500_000;

/** All values of a sheet from A1 to its last content, rows of equal length; none when it is empty. */
export function readValues(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cell[][] {
  const range = sheet.getDataRange();
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  if (rows * columns <= CELLS_A_READ) {
    const values: Cell[][] = range.getValues();
    // The data range of an empty sheet is A1.
    return values.length === 1 && columns === 1 && values[0]?.[0] === "" ? [] : values;
  }
  const step = Math.max(1, Math.floor(CELLS_A_READ / columns));
  const blocks: Cell[][][] = [];
  for (let row = 1; row <= rows; row += step) {
    blocks.push(sheet.getRange(row, 1, Math.min(step, rows - row + 1), columns).getValues());
  }
  return ([] as Cell[][]).concat(...blocks);
}
