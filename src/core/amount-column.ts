// A column of amounts. Text cells are all read by one decimal mark, because `1.234` alone may be
// 1234 or 1.234 and only its neighbours tell.

import { type AmountText, amountUnder, type DecimalMark, dissectAmount } from "./amount";
import type { Cell } from "./cell";
import type { ColumnOfRows } from "./table";

/** Amounts of a column. */
export interface AmountColumn {
  /** One value a row; NaN where the cell is blank or unreadable. */
  readonly values: Float64Array;
  /** By which text cells were read. */
  readonly decimalMark: DecimalMark;
  /** Whether text cells that can be read only one way decided the mark. */
  readonly decidedBy: "cells" | "locale";
  /** Currencies written in text cells that were read, as `currencyOf`, by row. */
  readonly currencyByRow: ReadonlyMap<number, string>;
}

/** A text cell that is an amount under at least one mark. */
interface TextAmount {
  readonly row: number;
  readonly amount: AmountText;
  readonly withDot: number | null;
  readonly withComma: number | null;
}

/** Whether a number cell is an amount: finite and exact. */
function isUsableNumber(cell: number): boolean {
  return Math.abs(cell) <= Number.MAX_SAFE_INTEGER;
}

/** The values of number cells (NaN elsewhere), and the rows that hold text. */
function takeNumbers(
  rows: readonly (readonly Cell[])[],
  column: number,
): { values: Float64Array; textRows: readonly number[] } {
  const values = new Float64Array(rows.length);
  const textRows: number[] = [];
  const cells = { rows, column, values };
  for (let row = readNumberCells(cells, 0); row < rows.length; row = readNumberCells(cells, row + 1)) {
    const cell = rows[row]?.[column];
    values[row] = Number.NaN;
    if (typeof cell === "string" && cell !== "") textRows.push(row);
  }
  return { values, textRows };
}

/** Where amounts stand, and the values to be filled in. */
interface NumberCells extends ColumnOfRows {
  readonly values: Float64Array;
}

/**
 * Reads numbers from row `start` on as far as they stand without a gap, and gives the row after them. Most
 * columns of amounts are nothing else, so that it is a short loop of its own.
 */
function readNumberCells({ rows, column, values }: NumberCells, start: number): number {
  let row = start;
  for (; row < rows.length; row += 1) {
    const cell = (rows[row] as readonly Cell[])[column];
    if (typeof cell !== "number" || !isUsableNumber(cell)) break;
    values[row] = cell;
  }
  return row;
}

function readTexts(
  rows: readonly (readonly Cell[])[],
  column: number,
  textRows: readonly number[],
): TextAmount[] {
  const texts: TextAmount[] = [];
  for (const row of textRows) {
    const amount = dissectAmount(String(rows[row]?.[column]));
    if (!amount) continue;
    const withDot = amountUnder(amount, ".");
    const withComma = amountUnder(amount, ",");
    if (withDot !== null || withComma !== null) texts.push({ row, amount, withDot, withComma });
  }
  return texts;
}

/** Positive when more cells can only be read with a dot, negative when with a comma, else 0. */
function voteForDot(texts: readonly TextAmount[]): number {
  let vote = 0;
  for (const { withDot, withComma } of texts) {
    if (withComma === null) vote += 1;
    else if (withDot === null) vote -= 1;
  }
  return vote;
}

/**
 * Reads column `column` (0-based) of `rows` as amounts. Numbers are taken as they are unless they
 * are not finite or beyond `Number.MAX_SAFE_INTEGER`; booleans, dates and error cells are unreadable.
 * Text follows the decimal mark of the majority of cells that can be read only one way, else
 * `localeDecimalMark`.
 */
export function readAmountColumn(
  rows: readonly (readonly Cell[])[],
  column: number,
  localeDecimalMark: DecimalMark,
): AmountColumn {
  const { values, textRows } = takeNumbers(rows, column);
  const texts = readTexts(rows, column, textRows);
  const vote = voteForDot(texts);
  const votedMark: DecimalMark = vote > 0 ? "." : ",";
  const decimalMark = vote === 0 ? localeDecimalMark : votedMark;
  const currencyByRow = new Map<number, string>();
  for (const { row, amount, withDot, withComma } of texts) {
    const value = decimalMark === "." ? withDot : withComma;
    if (value === null) continue;
    values[row] = value;
    if (amount.currency !== null) currencyByRow.set(row, amount.currency);
  }
  return { values, decimalMark, decidedBy: vote === 0 ? "locale" : "cells", currencyByRow };
}
