// Grids of sheets: sizes, and reading cells in blocks of the size that one call may take.

import type { Cell } from "../../core/cell";
import type { Box } from "../../core/plan/box";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Grid of a new sheet. */
export const NEW_GRID: GridSize = { rows: 1_000, columns: 26 };

/** How a grid is fitted. */
export interface Fitting {
  /** Whether it is cut to the size. */
  readonly shrink: boolean;
  /** The grid that the sheet has, where it is known. */
  readonly known?: GridSize | undefined;
  /** New rows come above the last one, which is blank. */
  readonly aboveLast?: boolean | undefined;
}

/**
 * Gives a sheet a grid of at least a size; with `shrink` it is cut to it. What goes goes before anything
 * comes, to stay below the cell limit. Gives the grid that the sheet has then.
 */
export function fitGrid(sheet: Sheet, size: GridSize, { shrink, known, aboveLast }: Fitting): GridSize {
  const { rows, columns } = known ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (shrink && columns > size.columns) sheet.deleteColumns(size.columns + 1, columns - size.columns);
  if (shrink && rows > size.rows) sheet.deleteRows(size.rows + 1, rows - size.rows);
  if (columns < size.columns) sheet.insertColumnsAfter(columns, size.columns - columns);
  if (rows < size.rows) sheet.insertRowsAfter(aboveLast ? rows - 1 : rows, size.rows - rows);
  return shrink ? size : { rows: Math.max(rows, size.rows), columns: Math.max(columns, size.columns) };
}

/** Cells that one call may read: larger reads have been seen to run out of time. */
const CELLS_A_READ = 500_000;

/** Values of a rectangle, in as few calls as its size allows. */
export function readBox(sheet: Sheet, box: Box): Cell[][] {
  return inBlocks(sheet, box, (range) => range.getValues() as Cell[][]);
}

/** Formulas of a rectangle; cells without one give "". */
export function readFormulas(sheet: Sheet, box: Box): string[][] {
  return inBlocks(sheet, box, (range) => range.getFormulas());
}

function inBlocks<Item>(
  sheet: Sheet,
  { row, column, rows, columns }: Box,
  read: (range: GoogleAppsScript.Spreadsheet.Range) => Item[][],
): Item[][] {
  const step = Math.max(1, Math.floor(CELLS_A_READ / columns));
  const blocks: Item[][][] = [];
  for (let from = 0; from < rows; from += step)
    blocks.push(read(sheet.getRange(row + from, column, Math.min(step, rows - from), columns)));
  return ([] as Item[][]).concat(...blocks);
}
