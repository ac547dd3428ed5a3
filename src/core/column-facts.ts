// What the values of a column look like, whatever its header says.

import { dissectAmount } from "./amount";
import { readAmountColumn } from "./amount-column";
import { type Cell, isBlank, keyText, trimmed } from "./cell";
import { type DateColumnOptions, NO_DAY, readDateColumn } from "./date-column";
import { isSerialDay } from "./date-number";
import { foldText } from "./fold";
import { isBlankRow, type Table } from "./table";

/** Shares (0 to 1) are of the filled cells of a sample. */
export interface ColumnFacts {
  /** Filled cells in the sample. */
  readonly filled: number;
  /** Dates and text that reads as a date. */
  readonly dates: number;
  /** Numbers that can only be meant as dates: yyyymmdd and Unix times. */
  readonly stamps: number;
  /** Numbers that may be dates: spreadsheet serials. */
  readonly serials: number;
  /** Numbers and text amounts. */
  readonly numbers: number;
  /** Numbers with a fraction, and amounts with a currency. */
  readonly money: number;
  /** TRUE, FALSE, 0 and 1. */
  readonly flags: number;
  readonly emails: number;
  readonly phones: number;
  /** Words that say how an order went: paid, cancelled, 已取消. */
  readonly statuses: number;
  /** Codes with letters or `#` and digits: `#1001`, `INV-7`. */
  readonly codes: number;
  /** Text with a digit in it. */
  readonly digitTexts: number;
  /** Share of whole numbers of four digits or more that all have the same number of digits. */
  readonly evenlyLong: number;
  /** Middle one of the absolute values of the numbers, 0 when there are none. */
  readonly median: number;
}

const SAMPLE_ROWS = 200;
/** Enough to see customers come back, cheap enough for every column. */
const ROWS_FOR_REPEATS = 20_000;
/** So many different values are no categories, however many rows follow, and below such a share they surely repeat. */
const SURELY = { different: 400, share: 0.8 };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const PHONE = /^\+?[\d\s().-]{7,20}$/;
const CODE = /^#\d+$|^(?=.*\d)[a-z]+[a-z\d]*[-_ #/]?[a-z\d-]*$/;
const STATUS =
  /^(paid|unpaid|pending|authorized|refunded|partially[ _]refunded|partially[ _]paid|voided|cancell?ed|completed?|processing|on[- ]hold|failed|succeeded|fulfilled|unfulfilled|shipped|delivered|open|closed|active|bezahlt|storniert|offen|abgeschlossen|pagado|cancelado|completado|anulado|pendiente|payee?|annulee?|terminee?|remboursee?|已.{1,4}|待.{1,3}|交易(成功|关闭|關閉|完成)|完成|取消|キャンセル.{0,3}|完了|支払済み?|未払い?|発送済み?)$/;

/** Up to 200 rows that are not blank, evenly spread over the table. */
export function sampleRows(table: Table): readonly (readonly Cell[])[] {
  const rows = table.rows;
  const step = Math.max(1, rows.length / SAMPLE_ROWS);
  const sample: (readonly Cell[])[] = [];
  let next = 0;
  for (let index = 0; index < rows.length && sample.length < SAMPLE_ROWS; index += 1) {
    index = Math.max(index, Math.floor(next));
    const row = rows[index];
    if (!row || isBlankRow(row)) continue;
    sample.push(row);
    next = Math.max(next + step, index + 1);
  }
  return sample;
}

function isPhone(cell: Cell): boolean {
  const text = keyText(cell);
  const digits = text.replace(/\D/g, "").length;
  if (digits < 7 || digits > 15 || !PHONE.test(text)) return false;
  // A bare number is a phone only at the length that phones have with their area code.
  return /[^\d]/.test(text) || (digits >= 10 && digits <= 13);
}

function isFlag(cell: Cell): boolean {
  return typeof cell === "boolean" || /^(0|1|true|false|yes|no)$/i.test(keyText(cell));
}

function isMoney(cell: Cell): boolean {
  if (typeof cell === "number") return !Number.isInteger(cell);
  if (typeof cell !== "string") return false;
  const amount = dissectAmount(cell);
  return amount !== null && (amount.currency !== null || /[.,]\d{1,2}$/.test(amount.numeral));
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.map(Math.abs).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Share of numbers that are whole, have at least four digits, and as many as most of the others. */
function evenlyLongShare(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const length = String(number).length;
    if (Number.isInteger(number) && number >= 1000) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return numbers.length === 0 ? 0 : Math.max(0, ...counts.values()) / numbers.length;
}

/** Facts about column `column` (0-based) of sampled rows. */
export function columnFacts(
  sample: readonly (readonly Cell[])[],
  column: number,
  options: DateColumnOptions,
  decimalMark: "." | ",",
): ColumnFacts {
  const rows = sample.filter((row) => !isBlank(row[column]));
  const cells = rows.map((row) => row[column] ?? "");
  const days = readDateColumn(rows, column, options).days;
  const values = readAmountColumn(rows, column, decimalMark).values;
  const share = (test: (cell: Cell, index: number) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  const isDate = (cell: Cell, index: number) => typeof cell !== "number" && days[index] !== NO_DAY;
  const isNumber = (cell: Cell, index: number) => !isDate(cell, index) && !Number.isNaN(values[index]);
  const numbers = cells.flatMap((cell, index) => (isNumber(cell, index) ? [values[index] ?? 0] : []));
  const isText = (cell: Cell, index: number) =>
    typeof cell === "string" && !isDate(cell, index) && !isNumber(cell, index);
  return {
    filled: cells.length,
    dates: share(isDate),
    stamps: share((cell, index) => typeof cell === "number" && !isSerialDay(cell) && days[index] !== NO_DAY),
    serials: share((cell) => typeof cell === "number" && isSerialDay(cell)),
    numbers: share(isNumber),
    money: share((cell, index) => isNumber(cell, index) && isMoney(cell)),
    flags: share(isFlag),
    emails: share((cell) => typeof cell === "string" && EMAIL.test(keyText(cell))),
    phones: share((cell, index) => !isDate(cell, index) && !isMoney(cell) && isPhone(cell)),
    statuses: share((cell) => typeof cell === "string" && STATUS.test(foldText(cell))),
    codes: share((cell, index) => isText(cell, index) && CODE.test(foldText(String(cell)))),
    digitTexts: share((cell, index) => isText(cell, index) && /\d/.test(String(cell))),
    evenlyLong: evenlyLongShare(numbers),
    median: medianOf(numbers),
  };
}

/**
 * Different values of a column divided by its filled cells, among its first 20,000 rows: 1 when all
 * are unique or none is filled. Not from the sample, in which many customers show only once.
 */
export function distinctShare(table: Table, column: number): number {
  const seen = new Set<string | number>();
  let filled = 0;
  for (let index = 0; index < table.rows.length && index < ROWS_FOR_REPEATS; index += 1) {
    const cell = table.rows[index]?.[column];
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    // Only text has several spellings of the same value; the text of a date costs much and tells no more.
    const value = typeof cell === "string" ? cell : Number(cell);
    if (!seen.has(value)) seen.add(typeof value === "string" ? trimmed(value) : value);
    if (seen.size > SURELY.different && seen.size < filled * SURELY.share) break;
  }
  return filled === 0 ? 1 : seen.size / filled;
}
