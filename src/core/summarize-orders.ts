// From orders to customers: the days, counts and exact sums of each.

import { type Customers, listingOrder, recencyFrom } from "./customers";
import { NO_DAY } from "./date-column";
import type { Day } from "./day";
import { ExactSums } from "./exact-sum";
import type { OrderLog } from "./order-log";
import type { Orders } from "./orders";
import type { RejectedRow } from "./rejected";

/** `net`: refunds lower `totalSpend`. `ignore`: they change nothing. */
export const REFUND_RULES = ["net", "ignore"] as const;
export type RefundRule = (typeof REFUND_RULES)[number];

export interface OrderSummary {
  /** In listing order. */
  readonly customers: Customers;
  /** Rows that are refunds of the customers listed. */
  readonly refundRows: number;
  /** Rows of people who have refunds and no order. */
  readonly onlyRefunds: readonly RejectedRow[];
}

/** The newest day with an order; null when there are only refunds, or nothing. */
export function newestOrderDay(orders: Orders): Day | null {
  let newest = NO_DAY;
  for (let order = 0; order < orders.count; order += 1) {
    if (orders.refund[order] === 0) newest = Math.max(newest, orders.day[order] as number);
  }
  return newest === NO_DAY ? null : newest;
}

/**
 * Adds orders up by customer. A refund is no order and does not refresh recency; with `net` it
 * lowers the spend. Customers with refunds only are set aside.
 */
export function summarizeOrders(
  log: OrderLog,
  orders: Orders,
  options: { readonly analysisDate: Day; readonly refunds: RefundRule; readonly customerColumn: string },
): OrderSummary {
  const size = log.customerIds.length;
  const days = orderDays(orders, size);
  const sums = new ExactSums(size, log.decimals);
  const onlyRefunds: RejectedRow[] = [];
  let refundRows = 0;
  for (let line = 0; line < log.customer.length; line += 1) {
    const customer = log.customer[line] as number;
    const isRefund = orders.refund[orders.ofLine[line] as number] === 1;
    if (days.count[customer] === 0) onlyRefunds.push(onlyRefundsRow(log, line, options.customerColumn));
    else if (isRefund) refundRows += 1;
    if (!isRefund || options.refunds === "net") sums.add(customer, log.amount[line] as number);
  }
  return { customers: listed(log, days, { sums, ...options }), refundRows, onlyRefunds };
}

interface OrderDays {
  readonly count: Float64Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Number of orders of each customer and the first and last day of them. */
function orderDays(orders: Orders, customers: number): OrderDays {
  const count = new Float64Array(customers);
  const first = new Int32Array(customers).fill(NO_DAY);
  const last = new Int32Array(customers).fill(NO_DAY);
  for (let order = 0; order < orders.count; order += 1) {
    if (orders.refund[order] === 1) continue;
    const customer = orders.customer[order] as number;
    const day = orders.day[order] as number;
    if (count[customer] === 0 || day < (first[customer] as number)) first[customer] = day;
    if (day > (last[customer] as number)) last[customer] = day;
    count[customer] = (count[customer] as number) + 1;
  }
  return { count, first, last };
}

/** Customers with at least one order, in listing order. */
function listed(
  log: OrderLog,
  days: OrderDays,
  { sums, analysisDate }: { readonly sums: ExactSums; readonly analysisDate: Day },
): Customers {
  const order = listingOrder(log.customerIds).filter((customer) => days.count[customer] !== 0);
  const lastOrderDay = order.map((customer) => days.last[customer] as number);
  return {
    ids: [...order].map((customer) => log.customerIds[customer] as string),
    idCells: [...order].map((customer) => log.customerCells[customer] ?? ""),
    firstOrderDay: order.map((customer) => days.first[customer] as number),
    lastOrderDay,
    recencyDays: recencyFrom(lastOrderDay, analysisDate),
    orderCount: new Float64Array(order).map((customer) => days.count[customer] as number),
    totalSpend: new Float64Array(order).map((customer) => sums.total(customer)),
    prospect: new Uint8Array(order.length),
    row: null,
    firstRow: order.map((customer) => log.customerRows[customer] as number),
  };
}

function onlyRefundsRow(log: OrderLog, line: number, column: string): RejectedRow {
  const value = log.customerIds[log.customer[line] as number] as string;
  return { row: log.row[line] as number, column, value, reason: "only-refunds" };
}
