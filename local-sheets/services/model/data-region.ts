import type { Block } from "./block";
import type { SheetModel } from "./sheet-model";

/** Where a cell is, counted from zero. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The block of filled cells around a block, bounded by blank rows and columns, as Ctrl+A finds it. */
export function dataRegion(sheet: SheetModel, start: Block, along?: "rows" | "columns"): Block {
  let region = start;
  for (;;) {
    const grown = grow(sheet, region, along);
    if (grown === undefined) return region;
    region = grown;
  }
}

function grow(sheet: SheetModel, block: Block, along: "rows" | "columns" | undefined): Block | undefined {
  const { top, left, height, width } = block;
  const isFilled = (row: number, column: number): boolean => filled(sheet, { row, column });
  // A neighbouring corner joins two blocks as well, so the edge is looked at one cell further.
  const columns = Array.from({ length: width + 2 }, (_cell, index) => left - 1 + index);
  const rows = Array.from({ length: height + 2 }, (_cell, index) => top - 1 + index);
  const up = along !== "columns" && columns.some((column) => isFilled(top - 1, column));
  const down = along !== "columns" && columns.some((column) => isFilled(top + height, column));
  const before = along !== "rows" && rows.some((row) => isFilled(row, left - 1));
  const after = along !== "rows" && rows.some((row) => isFilled(row, left + width));
  if (!up && !down && !before && !after) return undefined;
  return {
    top: top - Number(up),
    left: left - Number(before),
    height: height + Number(up) + Number(down),
    width: width + Number(before) + Number(after),
  };
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** How far one step goes down and to the right, by the name of a direction. */
export function stepTo(direction: string): readonly [down: number, right: number] {
  return STEPS[direction] ?? [0, 0];
}

/** The cell Ctrl+arrow goes to: the end of the filled cells, the next filled one, or the edge of the grid. */
export function nextDataCell(
  sheet: SheetModel,
  from: CellPosition,
  down: number,
  right: number,
): CellPosition {
  const step = ({ row, column }: CellPosition): CellPosition => ({ row: row + down, column: column + right });
  const inGrid = ({ row, column }: CellPosition): boolean =>
    row >= 0 && column >= 0 && row < sheet.rowCount && column < sheet.columnCount;
  let cell = from;
  const first = step(cell);
  if (!inGrid(first)) return cell;
  if (filled(sheet, cell) && filled(sheet, first)) {
    while (inGrid(step(cell)) && filled(sheet, step(cell))) cell = step(cell);
    return cell;
  }
  cell = first;
  while (!filled(sheet, cell) && inGrid(step(cell))) cell = step(cell);
  return cell;
}

function filled(sheet: SheetModel, { row, column }: CellPosition): boolean {
  if (row < 0 || column < 0) return false;
  return sheet.value(row, column) !== undefined || sheet.formulas.get(row, column) !== undefined;
}
