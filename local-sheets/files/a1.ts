// Reads and writes ranges in A1 notation.

import { colToLetter } from "hucre/xlsx";

/** A rectangle; row and column count from zero. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A rectangle as `B2` or `A1:B2`. */
export function a1({ row, column, rows = 1, columns = 1 }: Rectangle): string {
  const first = `${colToLetter(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${colToLetter(column + columns - 1)}${row + rows}`;
}

/** A rectangle as `$B$2` or `$A$1:$B$2`. */
export function absoluteA1(rectangle: Rectangle): string {
  return a1(rectangle).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A range such as `'My sheet'!A1:B2`; its rectangle is null when it has no closed corners. */
export function readA1(range: string): { sheet: string | null; rectangle: Rectangle | null } {
  const [, quoted, plain, cells = range] = WITH_SHEET.exec(range) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain ?? null;
  const [first = "", last = first] = cells.replace(/\$/g, "").split(":");
  const [start, end] = [cornerOf(first), cornerOf(last)];
  if (start === null || end === null) return { sheet, rectangle: null };
  const rectangle = { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
  return { sheet, rectangle };
}

function cornerOf(cell: string): { row: number; column: number } | null {
  const [matched, letters = "", digits] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (matched === undefined) return null;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
