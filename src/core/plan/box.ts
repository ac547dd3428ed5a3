// Rectangles of cells on one sheet; rows and columns are counted from 1.

import type { PlannedBlock } from "./sheet-plan";

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells that a block takes. */
export function boxOf({ row, column, values }: PlannedBlock): Box {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** Whether two rectangles share a cell. */
export function meet(a: Box, b: Box): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
