// Reads the content of a sheet in as few calls as its size allows.

import type { Cell } from "../core/cell";
import { type GridSize, readBox } from "./writing/grid";
import { readingPlaces } from "./writing/moved";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All values of a sheet from A1 to its last content, rows of equal length; none when it is empty. */
export function readValues(sheet: Sheet): Cell[][] {
  const range = sheet.getDataRange();
  const values = readBox(sheet, {
    row: 1,
    column: 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  });
  // The data range of an empty sheet is A1.
  return values.length === 1 && values[0]?.length === 1 && values[0][0] === "" ? [] : values;
}

/**
 * The same together with the grid, for a sheet of ours, whose grid is hardly larger than its content.
 *
 * @param known rows of the grid, where they are known
 * @throws {RfmError} `sheet-changed` when it gets smaller meanwhile
 */
export function readWhole(
  sheet: Sheet,
  known?: number,
): { readonly values: Cell[][]; readonly grid: GridSize } {
  const grid = { rows: known ?? sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const read = readingPlaces(sheet, () => readBox(sheet, { row: 1, column: 1, ...grid }));
  return { values: trimmed(read), grid };
}

/** Without the blank rows and columns at the end. */
function trimmed(values: readonly Cell[][]): Cell[][] {
  let [rows, columns] = [0, 0];
  values.forEach((cells, row) => {
    const width = filledWidth(cells);
    if (width > 0) rows = row + 1;
    columns = Math.max(columns, width);
  });
  return values.slice(0, rows).map((cells) => cells.slice(0, columns));
}

function filledWidth(cells: readonly Cell[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === "") width -= 1;
  return width;
}
