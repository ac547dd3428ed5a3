import type { Block } from "./block";

/** A reference as it was written; undefined edges are open. Numbers count from zero. */
export interface Reference {
  /** The sheet it names, if it names one. */
  readonly sheetName: string | undefined;
  readonly block: Block;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?$/i;
const R1C1 = /^R([1-9]\d*)C([1-9]\d*)$/i;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/**
 * Reads `A1`, `A1:B2`, `A:C`, `2:5`, `A2:A`, `B2:4`, `R1C1`, each with or without a sheet before it.
 * Open ends reach to the edge of the grid. Returns undefined for anything else.
 */
export function readReference(text: string, grid: { rows: number; columns: number }): Reference | undefined {
  const named = WITH_SHEET.exec(text);
  const sheetName = named === null ? undefined : (named[1]?.replace(/''/g, "'") ?? named[2]);
  const parts = (named?.[3] ?? text).split(":");
  const first = readCorner(parts[0] ?? "");
  const last = parts.length === 1 ? first : readCorner(parts[1] ?? "");
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = span(first.row, last.row, grid.rows);
  const columns = span(first.column, last.column, grid.columns);
  return {
    sheetName,
    block: { top: rows.start, height: rows.length, left: columns.start, width: columns.length },
  };
}

/** The number of a column from zero: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function readCorner(text: string): Corner | undefined {
  const numbered = R1C1.exec(text);
  if (numbered !== null) return { row: Number(numbered[1]) - 1, column: Number(numbered[2]) - 1 };
  const [whole, letters, digits] = CORNER.exec(text) ?? [];
  if (whole === undefined || (letters === undefined && digits === undefined)) return undefined;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
  };
}

function span(
  one: number | undefined,
  other: number | undefined,
  size: number,
): { start: number; length: number } {
  if (one === undefined && other === undefined) return { start: 0, length: size };
  if (one === undefined || other === undefined) {
    const start = one ?? other ?? 0;
    return { start, length: Math.max(1, size - start) };
  }
  const start = Math.min(one, other);
  return { start, length: Math.abs(one - other) + 1 };
}

/** The letters of a column counted from zero. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** A block as `B2` or `A1:B2`. */
export function blockText({ top, left, height, width }: Block): string {
  const first = `${columnLetters(left)}${top + 1}`;
  if (height === 1 && width === 1) return first;
  return `${first}:${columnLetters(left + width - 1)}${top + height}`;
}

/** A block of a named sheet as `'My sheet'!A1:B2`. */
export function qualifiedText(sheetName: string, block: Block): string {
  const plain = /^[A-Za-z_]\w*$/.test(sheetName) && readReference(sheetName, ANY_GRID) === undefined;
  const written = plain ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;
  return `${written}!${blockText(block)}`;
}

const ANY_GRID = { rows: 1, columns: 1 };
