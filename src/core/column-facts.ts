// What the values of a column look like, whatever its header says.

import { dissectAmount } from "./amount";
import { readAmountColumn } from "./amount-column";
import { type Cell, isBlank, keyText, trimmed } from "./cell";
import { type DateColumnOptions, NO_DAY, readDateColumn } from "./date-column";
import { isSerialDay } from "./date-number";
import type { Day } from "./day";
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
  /^(paid|unpaid|pending|authorized|refunded|partially[ _]refunded|partially[ _]paid|voided|cancell?ed|completed?|processing|on[- ]hold|failed|succeeded|sale|payment|refund|return|void|charge|fulfilled|unfulfilled|shipped|delivered|open|closed|active|bezahlt|storniert|offen|abgeschlossen|pagado|cancelado|completado|anulado|pendiente|payee?|annulee?|terminee?|remboursee?|已.{1,4}|待.{1,3}|等待.+|.{1,3}中|不成立|交易(成功|关闭|關閉|完成)|完成|取消|キャンセル.{0,3}|完了|支払済み?|未払い?|発送済み?)$/;

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

/** A phone has 7 to 15 digits; a bare number is one only at the length that phones have with their area code. */
function isPhone(text: string): boolean {
  if (!PHONE.test(text)) return false;
  const digits = text.replace(/\D/g, "").length;
  if (digits < 7 || digits > 15) return false;
  return digits < text.length || (digits >= 10 && digits <= 13);
}

/** A text with a currency or cents. */
function isMoneyText(text: string): boolean {
  const amount = dissectAmount(text);
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
    if (!Number.isInteger(number) || number < 1000) continue;
    const { length } = String(number);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return numbers.length === 0 ? 0 : Math.max(0, ...counts.values()) / numbers.length;
}

/** How many cells are what, and the numbers among them. */
class CellCounts {
  filled = 0;
  dates = 0;
  stamps = 0;
  serials = 0;
  money = 0;
  flags = 0;
  emails = 0;
  phones = 0;
  statuses = 0;
  codes = 0;
  digitTexts = 0;
  readonly numbers: number[] = [];

  /** @param day of the cell, or `NO_DAY`; @param value of the cell as an amount, or NaN */
  count(cell: Cell, day: Day, value: number): void {
    this.filled += 1;
    if (typeof cell === "number") this.countNumber(cell, day, value);
    else if (typeof cell === "string") this.countText(cell, day, value);
    else if (typeof cell === "boolean") this.flags += 1;
    else if (day !== NO_DAY) this.dates += 1;
  }

  private countNumber(cell: number, day: Day, value: number): void {
    const isSerial = isSerialDay(cell);
    const isWhole = Number.isInteger(cell);
    if (isSerial) this.serials += 1;
    else if (day !== NO_DAY) this.stamps += 1;
    if (cell === 0 || cell === 1) this.flags += 1;
    if (isWhole && isPhone(String(cell))) this.phones += 1;
    if (Number.isNaN(value)) return;
    this.numbers.push(value);
    if (!isWhole) this.money += 1;
  }

  private countText(cell: string, day: Day, value: number): void {
    const text = keyText(cell);
    const folded = foldText(cell);
    if (/^(0|1|true|false|yes|no)$/i.test(text)) this.flags += 1;
    if (EMAIL.test(text)) this.emails += 1;
    if (STATUS.test(folded)) this.statuses += 1;
    if (day !== NO_DAY) {
      this.dates += 1;
      return;
    }
    if (isPhone(text) && !isMoneyText(cell)) this.phones += 1;
    if (!Number.isNaN(value)) {
      this.numbers.push(value);
      if (isMoneyText(cell)) this.money += 1;
      return;
    }
    if (CODE.test(folded)) this.codes += 1;
    if (/\d/.test(cell)) this.digitTexts += 1;
  }
}

/** Facts about column `column` (0-based) of sampled rows. */
export function columnFacts(
  sample: readonly (readonly Cell[])[],
  column: number,
  options: DateColumnOptions,
  decimalMark: "." | ",",
): ColumnFacts {
  const { days } = readDateColumn(sample, column, options);
  const { values } = readAmountColumn(sample, column, decimalMark);
  const counts = new CellCounts();
  for (let row = 0; row < sample.length; row += 1) {
    const cell = sample[row]?.[column] ?? "";
    if (!isBlank(cell)) counts.count(cell, days[row] as number, values[row] as number);
  }
  const share = (count: number): number => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    filled: counts.filled,
    dates: share(counts.dates),
    stamps: share(counts.stamps),
    serials: share(counts.serials),
    numbers: share(counts.numbers.length),
    money: share(counts.money),
    flags: share(counts.flags),
    emails: share(counts.emails),
    phones: share(counts.phones),
    statuses: share(counts.statuses),
    codes: share(counts.codes),
    digitTexts: share(counts.digitTexts),
    evenlyLong: evenlyLongShare(counts.numbers),
    median: medianOf(counts.numbers),
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
