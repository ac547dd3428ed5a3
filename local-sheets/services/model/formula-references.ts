import { columnIndex, columnLetters } from "./a1";

/** A cell, row or column of a reference; undefined where it names none. Numbers count from zero. */
interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-z_][\w.]*!|[A-Za-z_][\w.]*\(|(\$?[A-Z]{1,3}\$?[1-9]\d*(?![\w(.!])|\$?[A-Z]{1,3}(?=:\$?[A-Z]{1,3}(?![\w(]))|(?<=[A-Z0-9]:)\$?[A-Z]{1,3}(?![\w(!])|\$?[1-9]\d*(?=:\$?[1-9]\d*(?![\w.]))|(?<=\d:)\$?[1-9]\d*(?![\w.]))|[A-Za-z_][\w.]*|\d+(?:\.\d+)?|[\s\S]/gi;
const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-z_][\w.]*[!(]|(R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?(?![\w(])|[RC]\[-?\d+\])|[A-Za-z_][\w.]*|[\s\S]/gi;
const CORNER = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/i;

/** A formula with references such as `B2` written as `R[1]C[1]`, seen from a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapPieces(formula, PIECE, (text) => {
    const corner = readCorner(text);
    if (corner === undefined) return text;
    const rows = corner.row === undefined ? "" : `R${relative(corner.row, row, corner.fixedRow)}`;
    const columns =
      corner.column === undefined ? "" : `C${relative(corner.column, column, corner.fixedColumn)}`;
    return rows + columns;
  });
}

/** A formula with references such as `R[1]C[1]` written as `B2`, seen from a cell; outside the grid #REF!. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return mapPieces(formula, R1C1, (text) => {
    const [, line] = /^[RC](\[-?\d+\])$/i.exec(text) ?? [];
    if (line !== undefined)
      return /^r/i.test(text)
        ? String(absolute(line, row).index + 1)
        : columnLetters(absolute(line, column).index);
    const [, rows = "", columns = ""] = /^R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?$/i.exec(text) ?? [];
    const down = absolute(rows, row);
    const right = absolute(columns, column);
    if (down.index < 0 || right.index < 0) return "#REF!";
    return `${right.dollar}${columnLetters(right.index)}${down.dollar}${down.index + 1}`;
  });
}

/** A formula as it reads after it was copied so many rows down and columns to the right. */
export function copiedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return mapPieces(formula, PIECE, (text) => {
    const corner = readCorner(text);
    return corner === undefined ? text : cornerText(corner, down, right);
  });
}

function cornerText(corner: Corner, down: number, right: number): string {
  const row = corner.row === undefined || corner.fixedRow ? corner.row : corner.row + down;
  const column = corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + right;
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return "#REF!";
  const letters = column === undefined ? "" : (corner.fixedColumn ? "$" : "") + columnLetters(column);
  return letters + (row === undefined ? "" : `${corner.fixedRow ? "$" : ""}${row + 1}`);
}

function mapPieces(formula: string, pattern: RegExp, change: (reference: string) => string): string {
  return formula.replace(pattern, (piece: string, reference: string | undefined) =>
    reference === undefined ? piece : change(reference),
  );
}

function readCorner(text: string): Corner | undefined {
  const [matched, first = "", letters, second = "", digits] = CORNER.exec(text) ?? [];
  if (matched === undefined) return undefined;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
    fixedRow: letters === undefined ? first === "$" : second === "$",
    fixedColumn: letters !== undefined && first === "$",
  };
}

function relative(index: number, from: number, isFixed: boolean): string {
  return isFixed ? String(index + 1) : `[${index - from}]`;
}

function absolute(written: string, from: number): { index: number; dollar: string } {
  if (written === "") return { index: from, dollar: "" };
  if (written.startsWith("[")) return { index: from + Number(written.slice(1, -1)), dollar: "" };
  return { index: Number(written) - 1, dollar: "$" };
}
