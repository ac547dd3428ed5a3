// What a cell hands to a formula: one value, or a table of them, or nothing.

import { type Cell, isBlank, isErrorCell } from "../cell";
import { RfmError } from "../problem";

/** An argument of a cell formula. Left out, it is undefined; skipped between commas, blank. */
export type Argument = Cell | readonly (readonly Cell[])[] | null | undefined;
type Rows = readonly (readonly Cell[])[];

/** Whether an argument was not given. */
export function isMissing(argument: Argument): boolean {
  return argument === undefined || argument === null || argument === "";
}

/** An argument as rows; one value is one row of one cell. */
export function rowsOf(argument: Argument): Rows {
  if (argument === undefined || argument === null) return [[""]];
  return Array.isArray(argument) ? (argument as Rows) : [[argument as Cell]];
}

/** Whether an argument is a single cell. */
export function isSingle(argument: Argument): boolean {
  const rows = rowsOf(argument);
  return rows.length === 1 && (rows[0]?.length ?? 0) <= 1;
}

/** A column by the name under which messages speak of it. */
export interface NamedColumn {
  readonly name: string;
  readonly argument: Argument;
}

/**
 * The cells of columns side by side.
 *
 * @throws {RfmError} when one has several columns, or another number of rows than the first
 */
export function sideBySide(columns: readonly NamedColumn[]): Cell[][] {
  const tables = columns.map(({ name, argument }) => ({ name, rows: rowsOf(argument) }));
  const [first] = tables;
  for (const { name, rows } of tables) {
    const width = rows[0]?.length ?? 0;
    if (width > 1) throw new RfmError("formula-one-column", { name, columns: width });
    if (first !== undefined && rows.length !== first.rows.length) {
      const other = { other: name, otherRows: rows.length };
      throw new RfmError("formula-ranges-differ", { name: first.name, rows: first.rows.length, ...other });
    }
  }
  return (first?.rows ?? []).map((_row, index) => tables.map(({ rows }) => rows[index]?.[0] ?? ""));
}

/** The number of rows without the blank ones at the end: an open range reaches to the bottom of the grid. */
export function contentLength(rows: Rows): number {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every((cell) => isBlank(cell))) length -= 1;
  return length;
}

/** A cell that a formula left behind when it failed counts as unusable, never as text. */
export function isUsable(cell: Cell): boolean {
  return !isBlank(cell) && !isErrorCell(cell);
}
