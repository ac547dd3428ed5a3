// From orders to customers: the days, counts and exact sums of each.

import { type Customers, recencyFrom } from "./customers";
import { NO_DAY } from "./date-column";
import type { Day } from "./day";
import { ExactSums } from "./exact-sum";
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
  /** Header of the column of customers, for rows that are set aside. */
  readonly customerColumn: string;
}

/**
 * Adds orders up by customer. A refund is no order and does not refresh recency; with `net` it
 * lowers the spend. Customers with refunds only are set aside.
 */
export function summarizeOrders(log: OrderLog, orders: Orders, options: SummaryOptions): OrderSummary {
  const totals = addUp(log, orders, options.refunds);
  const newest = newestOf(totals);
  const analysisDate = options.asOf ?? (newest ?? options.today) + 1;
  const { refunds } = totals;
  const onlyRefunds = refunds === 0 ? [] : rowsOfRefundsOnly(log, totals, options.customerColumn);
  const customers = buyers(log, totals, analysisDate);
  return { customers, newest, analysisDate, refundRows: refunds - onlyRefunds.length, onlyRefunds };
}

/** What the orders of each customer add up to. */
interface Totals {
  readonly count: Float64Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly sums: ExactSums;
  /** Lines that are refunds. */
  readonly refunds: number;
}

/** Number of orders of each customer, the first and last day of them, and what was spent. */
function addUp(log: OrderLog, { ofLine, refund, day }: Orders, rule: RefundRule): Totals {
  const { customer, amount, customerIds, decimals } = log;
  const count = new Float64Array(customerIds.length);
  const first = new Int32Array(customerIds.length).fill(LAST_DAY);
  const last = new Int32Array(customerIds.length).fill(NO_DAY);
  const sums = new ExactSums(customerIds.length, decimals);
  let refunds = 0;
  // Orders are numbered by their first lines, so that a line of an order not yet counted is its first.
  let counted = 0;
  for (let line = 0; line < customer.length; line += 1) {
    const who = customer[line] as number;
    const order = ofLine === null ? line : (ofLine[line] as number);
    const isRefund = refund[order] === 1;
    if (!isRefund || rule === "net") sums.add(who, amount[line] as number);
    if (isRefund) refunds += 1;
    if (order < counted) continue;
    counted = order + 1;
    if (isRefund) continue;
    const when = day[order] as number;
    count[who] = (count[who] as number) + 1;
    if (when < (first[who] as number)) first[who] = when;
    if (when > (last[who] as number)) last[who] = when;
  }
  return { count, first, last, sums, refunds };
}

function newestOf({ last }: Totals): Day | null {
  let newest = NO_DAY;
  for (let customer = 0; customer < last.length; customer += 1)
    newest = Math.max(newest, last[customer] as number);
  return newest === NO_DAY ? null : newest;
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
    firstRow: where(bought, Int32Array.from(log.customerRows)),
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
function rowsOfRefundsOnly(log: OrderLog, { count }: Totals, column: string): RejectedRow[] {
  const rows: RejectedRow[] = [];
  log.customer.forEach((customer, line) => {
    if (count[customer] !== 0) return;
    const value = log.customerIds[customer] as string;
    rows.push({ row: log.row[line] as number, column, value, reason: "only-refunds" });
  });
  return rows;
}
