// A sheet as the readers see it: a header and the rows below it, each with its place in the sheet.

import { type Cell, isBlank, keyText } from "./cell";

/** Rows are as wide as the header; `rows[i]` stands in sheet row `firstRow + i`. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sheet row (counted from 1) of `rows[0]`. */
  readonly firstRow: number;
}

/** Where the cells of a column stand. */
export interface ColumnOfRows {
  readonly rows: readonly (readonly Cell[])[];
  /** 0-based. */
  readonly column: number;
}

/** Whether no cell of a row shows anything. */
export function isBlankRow(row: readonly Cell[]): boolean {
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column];
    if (cell !== "" && !isBlank(cell)) return false;
  }
  return true;
}

/** A table whose header is `values[headerIndex]`; `values[0]` is sheet row 1. */
export function tableFrom(values: readonly (readonly Cell[])[], headerIndex = 0): Table {
  const header = (values[headerIndex] ?? []).map(keyText);
  return { header, rows: values.slice(headerIndex + 1), firstRow: headerIndex + 2 };
}
