// From an understood sheet to scored customers with an account of every row.

import { amountDoubts, severalCurrencies } from "./amount-doubts";
import { canBeOneCurrency, currencyOfFormat } from "./currency";
import type { Customers } from "./customers";
import type { Day } from "./day";
import { deductedTwice } from "./deducted-twice";
import { readMembers } from "./members";
import { lineRows, readOrderLog } from "./order-log";
import { formOrders } from "./orders";
import { RfmError } from "./problem";
import type { Reading } from "./reading";
import { countByReason, inSheetOrder, type RejectedRow } from "./rejected";
import { type ScoredCustomers, scoreCustomers } from "./scored";
import type { ScoringSettings } from "./settings";
import { type RefundRule, summarizeOrders } from "./summarize-orders";
import type { Table } from "./table";
import type { Understanding } from "./understand";
import { dateWarnings, idWarnings, scoreWarnings, type Warning } from "./warnings";

/** `read = used + refunds + rejected`, always. Blank rows are not read. */
export interface RowCounts {
  readonly read: number;
  readonly used: number;
  readonly refunds: number;
  readonly rejected: number;
}

/** What bears on amounts besides their cells. */
export interface AmountOptions {
  readonly refunds: RefundRule;
  /** Number formats of the amount column's cells below the header; they may show currencies. */
  readonly amountFormats: readonly string[];
}

/** Customers read from a sheet, before they are scored. */
export interface ReadCustomers {
  readonly customers: Customers;
  /** Null when recency came ready and no date was given. */
  readonly analysisDate: Day | null;
  /** Day of the newest row that counts, refunds included; null where a given analysis date says which rows count. */
  readonly lastDay: Day | null;
  /** The zone that the user chose for moments and for today; null for the spreadsheet's. */
  readonly timeZone: string | null;
  readonly rows: RowCounts;
  /** In sheet order. */
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly Warning[];
}

export interface ScoreResult extends ReadCustomers, ScoredCustomers {
  readonly settings: ScoringSettings;
}

/**
 * Reads the customers of an understood sheet.
 *
 * @throws {RfmError} when no row can be used or amounts mix currencies
 */
export function readCustomers(sheet: Understanding, reading: Reading, options: AmountOptions): ReadCustomers {
  return sheet.kind === "orders" ? fromOrders(sheet, reading, options) : fromMembers(sheet, reading, options);
}

/** Scores customers that were read. */
export function scoreSheet(read: ReadCustomers, settings: ScoringSettings): ScoreResult {
  const scored = scoreCustomers(read.customers, settings);
  const warnings = [...read.warnings, ...idWarnings(read.customers), ...scoreWarnings(scored, settings)];
  return { ...read, ...scored, settings, warnings };
}

function fromOrders(
  { table, roles }: Understanding & { readonly kind: "orders" },
  reading: Reading,
  { refunds, amountFormats }: AmountOptions,
): ReadCustomers {
  const log = readOrderLog(table, roles, reading);
  const { currencyByRow } = log;
  checkCurrency(table, roles.amount, { used: () => lineRows(log), currencyByRow, amountFormats });
  const orders = formOrders(log);
  const summary = summarizeOrders(log, orders, {
    asOf: reading.asOf,
    today: reading.today,
    refunds,
    firstRow: table.firstRow,
    customerColumn: table.header[roles.customer] ?? "",
  });
  const { customers, analysisDate, newest, newestLine, refundRows, onlyRefunds } = summary;
  const rejected = inSheetOrder([...log.rejected, ...onlyRefunds]);
  const used = log.read - refundRows - rejected.length;
  checkUsable(used, log.read, rejected);
  const rows = { read: log.read, used, refunds: refundRows, rejected: rejected.length };
  const warnings = dateWarnings(newest, reading.today, reading.asOf !== null);
  if (refunds === "net") warnings.push(...deductedTwice(table, roles, log));
  warnings.push(...amountDoubts(table, roles.amount, log, orders));
  const lastDay = reading.asOf === null ? newestLine : null;
  return { customers, analysisDate, lastDay, timeZone: reading.timeZone, rows, rejected, warnings };
}

function fromMembers(
  { table, roles }: Understanding & { readonly kind: "members" },
  reading: Reading,
  { amountFormats }: AmountOptions,
): ReadCustomers {
  const list = readMembers(table, roles, reading);
  const { row } = list.customers;
  const { currencyByRow } = list.spends;
  const members = new Set(row === null ? [] : Array.from(row, (sheetRow) => sheetRow - table.firstRow));
  if (row !== null) {
    const used = () => Array.from(row, (sheetRow) => sheetRow - table.firstRow);
    checkCurrency(table, roles.spend, { used, currencyByRow, amountFormats });
  }
  const used = list.customers.ids.length;
  checkUsable(used, list.read, list.rejected);
  const { customers, analysisDate, rejected } = list;
  const newest = analysisDate === null ? null : analysisDate - 1;
  return {
    customers,
    analysisDate,
    lastDay: reading.asOf === null ? newest : null,
    timeZone: reading.timeZone,
    rows: { read: list.read, used, refunds: 0, rejected: rejected.length },
    rejected,
    warnings: [
      ...dateWarnings(newest, reading.today, reading.asOf !== null),
      ...severalCurrencies(table, roles.spend, (index) => members.has(index)),
    ],
  };
}

/** Amounts in several currencies cannot be added, whether text or the number format tells them. */
function checkCurrency(
  table: Table,
  column: number,
  { used, currencyByRow, amountFormats }: UsedAmounts,
): void {
  const found = new Set<string>();
  const formats = new Set<string>();
  const noneWritten = currencyByRow.size === 0;
  for (const index of amountFormats.length === 0 && noneWritten ? [] : used()) {
    const written = currencyByRow.get(index);
    if (written === undefined) formats.add(amountFormats[index] ?? "");
    else found.add(written);
  }
  for (const format of formats) {
    const shown = currencyOfFormat(format);
    if (shown !== null) found.add(shown);
  }
  if (canBeOneCurrency([...found])) return;
  throw new RfmError("mixed-currencies", {
    column: table.header[column] ?? "",
    currencies: [...found],
  });
}

/** The amounts of the rows that are used. */
interface UsedAmounts {
  /** Their indices in the table. */
  readonly used: () => readonly number[];
  /** Currencies written in text amounts, by row index. */
  readonly currencyByRow: ReadonlyMap<number, string>;
  readonly amountFormats: readonly string[];
}

function checkUsable(used: number, read: number, rejected: readonly RejectedRow[]): void {
  const [first] = rejected;
  if (used > 0 || first === undefined) return;
  const reasons = countByReason(rejected).map(([reason]) => reason);
  throw new RfmError("no-usable-rows", {
    count: read,
    reasons: reasons.join(", "),
    row: first.row,
    column: first.column,
  });
}
