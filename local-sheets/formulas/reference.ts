// References as they are written in formulas.

import { columnIndex, columnLetters } from "../services/model/a1";
import type { Block } from "../services/model/block";

/** One end of a reference; an open end has no row or no column. Numbers count from zero. */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** `A1`, `$A$1:B`, `'My sheet'!A:A`. */
export interface Reference {
  /** As it is written, quotes and `!` included; empty without one. */
  readonly prefix: string;
  readonly sheetName: string | undefined;
  readonly first: Corner;
  /** Undefined for a single cell. */
  readonly last: Corner | undefined;
}

const WITH_SHEET = /^((?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/s;
const CORNER = /^(\$?)([A-Z]{1,3})?(\$?)([1-9]\d*)?$/i;

/** Reads a reference; undefined for a name. */
export function readReference(text: string): Reference | undefined {
  const [, prefix = "", quoted, plain, cells = ""] = WITH_SHEET.exec(text) ?? [];
  const parts = cells.split(":");
  const first = readCorner(parts[0] ?? "");
  const last = parts[1] === undefined ? undefined : readCorner(parts[1]);
  if (first === undefined || parts.length > 2 || (parts.length === 2 && last === undefined)) return undefined;
  if (last === undefined && (first.row === undefined || first.column === undefined)) return undefined;
  return { prefix, sheetName: quoted?.replace(/''/g, "'") ?? plain, first, last };
}

function readCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null) return undefined;
  const [, dollar = "", letters, rowDollar = "", digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  // `$5` is a fixed row.
  const fixedRow = letters === undefined ? dollar === "$" || rowDollar === "$" : rowDollar === "$";
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
    fixedRow,
    fixedColumn: letters !== undefined && dollar === "$",
  };
}

/** The cells of a reference in a grid; undefined when it lies outside. */
export function blockOf(
  { first, last }: Reference,
  grid: { rows: number; columns: number },
): Block | undefined {
  const rows = span(first.row, (last ?? first).row, grid.rows);
  const columns = span(first.column, (last ?? first).column, grid.columns);
  if (rows === undefined || columns === undefined) return undefined;
  return { top: rows.start, height: rows.length, left: columns.start, width: columns.length };
}

function span(
  one: number | undefined,
  other: number | undefined,
  size: number,
): { start: number; length: number } | undefined {
  const open = one === undefined || other === undefined;
  const start = open ? (one ?? other ?? 0) : Math.min(one, other);
  const end = open ? size : Math.min(size, Math.max(one, other) + 1);
  return start < 0 || start >= end ? undefined : { start, length: end - start };
}

/** A reference moved by so many rows and columns where it is not fixed; undefined beyond the first ones. */
export function shiftReference(reference: Reference, rows: number, columns: number): Reference | undefined {
  const first = shiftCorner(reference.first, rows, columns);
  const last = reference.last && shiftCorner(reference.last, rows, columns);
  const outside = [first, last].some(
    (corner) => corner && ((corner.row ?? 0) < 0 || (corner.column ?? 0) < 0),
  );
  return outside ? undefined : { ...reference, first, last };
}

function shiftCorner(corner: Corner, rows: number, columns: number): Corner {
  const { row, column, fixedRow, fixedColumn } = corner;
  return {
    ...corner,
    row: row === undefined || fixedRow ? row : row + rows,
    column: column === undefined || fixedColumn ? column : column + columns,
  };
}

/** A reference as it is written. */
export function referenceText({ prefix, first, last }: Reference): string {
  return `${prefix}${cornerText(first)}${last === undefined ? "" : `:${cornerText(last)}`}`;
}

function cornerText({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === undefined ? "" : `${fixedColumn ? "$" : ""}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${fixedRow ? "$" : ""}${row + 1}`;
}

/** The sheet before a reference as it is written. */
export function sheetPrefix(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && readReference(name) === undefined;
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}
