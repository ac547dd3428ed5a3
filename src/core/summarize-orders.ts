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
  const days = orderDays(orders, log.customerIds.length);
  const newest = newestOf(days);
  const analysisDate = options.asOf ?? (newest ?? options.today) + 1;
  const { sums, refunds } = addUp(log, orders, options.refunds);
  const onlyRefunds = refunds === 0 ? [] : rowsOfRefundsOnly(log, days, options.customerColumn);
  const customers = buyers(log, days, { sums, analysisDate });
  return { customers, newest, analysisDate, refundRows: refunds - onlyRefunds.length, onlyRefunds };
}

interface OrderDays {
  readonly count: Float64Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Number of orders of each customer and the first and last day of them. */
function orderDays({ count: size, customer, day, refund }: Orders, customers: number): OrderDays {
  const count = new Float64Array(customers);
  const first = new Int32Array(customers).fill(LAST_DAY);
  const last = new Int32Array(customers).fill(NO_DAY);
  for (let order = 0; order < size; order += 1) {
    if (refund[order] === 1) continue;
    const who = customer[order] as number;
    const when = day[order] as number;
    count[who] = (count[who] as number) + 1;
    if (when < (first[who] as number)) first[who] = when;
    if (when > (last[who] as number)) last[who] = when;
  }
  return { count, first, last };
}

function newestOf({ last }: OrderDays): Day | null {
  let newest = NO_DAY;
  for (let customer = 0; customer < last.length; customer += 1)
    newest = Math.max(newest, last[customer] as number);
  return newest === NO_DAY ? null : newest;
}

/** What each customer spent, and how many lines are refunds. */
function addUp(
  { customerIds, customer, amount, decimals }: OrderLog,
  { ofLine, refund }: Orders,
  rule: RefundRule,
): { readonly sums: ExactSums; readonly refunds: number } {
  const sums = new ExactSums(customerIds.length, decimals);
  let refunds = 0;
  for (let line = 0; line < customer.length; line += 1) {
    const isRefund = refund[ofLine === null ? line : (ofLine[line] as number)] === 1;
    if (isRefund) refunds += 1;
    if (!isRefund || rule === "net") sums.add(customer[line] as number, amount[line] as number);
  }
  return { sums, refunds };
}

/** Customers with at least one order. */
function buyers(
  log: OrderLog,
  { count, first, last }: OrderDays,
  { sums, analysisDate }: { readonly sums: ExactSums; readonly analysisDate: Day },
): Customers {
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
function rowsOfRefundsOnly(log: OrderLog, { count }: OrderDays, column: string): RejectedRow[] {
  const rows: RejectedRow[] = [];
  log.customer.forEach((customer, line) => {
    if (count[customer] !== 0) return;
    const value = log.customerIds[customer] as string;
    rows.push({ row: log.row[line] as number, column, value, reason: "only-refunds" });
  });
  return rows;
}
