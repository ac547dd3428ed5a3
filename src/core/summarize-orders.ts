// From orders to customers: the days, counts and exact sums of each.

import { type Customers, recencyFrom } from "./customers";
import { NO_DAY } from "./date-column";
import type { Day } from "./day";
import { ExactSums } from "./exact-sum";
import { NO_ID } from "./id-column";
import type { OrderLog } from "./order-log";
import type { Orders } from "./orders";
import type { RejectedRow } from "./rejected";

/** `net`: refunds lower `totalSpend`. `ignore`: they change nothing. */
export const REFUND_RULES = ["net", "ignore"] as const;
export type RefundRule = (typeof REFUND_RULES)[number];

/** After every day of a calendar. */
const LAST_DAY = 2 ** 31 - 1;

export interface OrderSummary {
  readonly customers: Customers;
  /** The newest day with an order; null when there are only refunds, or nothing. */
  readonly newest: Day | null;
  /** Day of the newest line; a refund may be newer than the newest order. Null when there is nothing. */
  readonly newestLine: Day | null;
  readonly analysisDate: Day;
  /** Rows that are refunds of the customers listed. */
  readonly refundRows: number;
  /** Rows of people who have refunds and no order. */
  readonly onlyRefunds: readonly RejectedRow[];
}

export interface SummaryOptions {
  /** The analysis date that was given; null for the day after the newest order, or after today when there is none. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly refunds: RefundRule;
  /** Sheet row of the log's first row. */
  readonly firstRow: number;
  /** Header of the column of customers, for rows that are set aside. */
  readonly customerColumn: string;
}

/**
 * Adds orders up by customer. A refund is no order and does not refresh recency; with `net` it
 * lowers the spend. Customers with refunds only are set aside.
 */
export function summarizeOrders(log: OrderLog, orders: Orders, options: SummaryOptions): OrderSummary {
  const totals = addUp(log, orders, options.refunds);
  const newest = dayOrNull(totals.newest);
  const analysisDate = options.asOf ?? (newest ?? options.today) + 1;
  const { refunds } = totals;
  const onlyRefunds = refunds === 0 ? [] : rowsOfRefundsOnly(log, totals, options);
  const customers = buyers(log, totals, analysisDate);
  const newestLine = dayOrNull(totals.newestLine);
  return {
    customers,
    newest,
    newestLine,
    analysisDate,
    refundRows: refunds - onlyRefunds.length,
    onlyRefunds,
  };
}

function dayOrNull(day: Day): Day | null {
  return day === NO_DAY ? null : day;
}

/** What the orders of each customer add up to. */
interface Totals {
  readonly count: Float64Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly sums: ExactSums;
  /** The newest day with an order; {@link NO_DAY} when there is none. */
  readonly newest: Day;
  /** The newest day of any line, as above. */
  readonly newestLine: Day;
  /** Lines that are refunds. */
  readonly refunds: number;
}

/** Number of orders of each customer, the first and last day of them, and what was spent. */
function addUp(log: OrderLog, { ofRow, refund, day }: Orders, rule: RefundRule): Totals {
  const { customer, amount, customerIds, decimals } = log;
  const count = new Float64Array(customerIds.length);
  const first = new Int32Array(customerIds.length).fill(LAST_DAY);
  const last = new Int32Array(customerIds.length).fill(NO_DAY);
  const sums = new ExactSums(customerIds.length, decimals);
  let newest = NO_DAY;
  let newestLine = NO_DAY;
  let refunds = 0;
  // Orders are numbered by their first lines, so that a line of an order not yet counted is its first.
  let counted = 0;
  for (let row = 0; row < customer.length; row += 1) {
    const who = customer[row] as number;
    if (who === NO_ID) continue;
    const order = ofRow === null ? row : (ofRow[row] as number);
    const isRefund = refund[order] === 1;
    newestLine = Math.max(newestLine, log.day[row] as number);
    if (!isRefund || rule === "net") sums.add(who, amount[row] as number);
    if (isRefund) refunds += 1;
    if (order < counted) continue;
    counted = order + 1;
    if (isRefund) continue;
    const when = day[order] as number;
    count[who] = (count[who] as number) + 1;
    if (when < (first[who] as number)) first[who] = when;
    if (when > (last[who] as number)) last[who] = when;
    if (when > newest) newest = when;
  }
  return { count, first, last, sums, newest, newestLine, refunds };
}

/** Customers with at least one order. */
function buyers(log: OrderLog, { count, first, last, sums }: Totals, analysisDate: Day): Customers {
  const bought = count.includes(0) ? count : null;
  const lastOrderDay = where(bought, last);
  return {
    ids: where(bought, log.customerIds),
    idCells: where(bought, log.customerCells),
    firstOrderDay: where(bought, first),
    lastOrderDay,
    recencyDays: recencyFrom(lastOrderDay, analysisDate),
    orderCount: where(bought, count),
    totalSpend: where(bought, sums.totals()),
    prospect: new Uint8Array(lastOrderDay.length),
    row: null,
    firstRow: where(bought, log.customerRows),
  };
}

/** The values of customers who bought something; all when `bought` is null. */
function where<T extends readonly unknown[] | Int32Array | Float64Array>(
  bought: Float64Array | null,
  values: T,
): T {
  if (bought === null) return values;
  const isBuyer = (_: unknown, customer: number) => bought[customer] !== 0;
  return (values as readonly unknown[]).filter(isBuyer) as readonly unknown[] as T;
}

/** The rows of people who never ordered. */
function rowsOfRefundsOnly(
  { customer, customerIds }: OrderLog,
  { count }: Totals,
  { firstRow, customerColumn: column }: SummaryOptions,
): RejectedRow[] {
  const rows: RejectedRow[] = [];
  customer.forEach((who, index) => {
    if (who === NO_ID || count[who] !== 0) return;
    const value = customerIds[who] as string;
    rows.push({ row: firstRow + index, column, value, reason: "only-refunds" });
  });
  return rows;
}
