// Forms orders from lines: rows with the same customer and order id are one order.

import { ExactSums } from "./exact-sum";
import { NO_ID } from "./id-column";
import type { OrderLog } from "./order-log";

/** Which order each line belongs to, and what the orders are. */
export interface Orders {
  /** Order of each row of the log, numbered by their first lines; null when each row is an order by itself. */
  readonly ofRow: Int32Array | null;
  /** The latest day of the order's lines. */
  readonly day: Int32Array;
  /** 1 for a refund: its sum is below 0. It is no order. */
  readonly refund: Uint8Array;
}

/** Groups lines into orders. A sum of 0 is an order, a sum below 0 a refund. */
export function formOrders(log: OrderLog): Orders {
  if (log.orderId === null) return eachLineAnOrder(log);
  const { ofRow, count } = groupLines(log, log.orderId);
  const day = new Int32Array(count).fill(-(2 ** 31));
  const sums = new ExactSums(count, log.decimals);
  for (let row = 0; row < ofRow.length; row += 1) {
    if (log.customer[row] === NO_ID) continue;
    const order = ofRow[row] as number;
    day[order] = Math.max(day[order] as number, log.day[row] as number);
    sums.add(order, log.amount[row] as number);
  }
  const refund = Uint8Array.from(day, (_, order) => (sums.sign(order) < 0 ? 1 : 0));
  return { ofRow, day, refund };
}

function eachLineAnOrder({ day, amount, decimals }: OrderLog): Orders {
  // What is rounded to zero units is no refund.
  const leastRefund = -0.5 / 10 ** decimals;
  const refund = new Uint8Array(amount.length);
  for (let row = 0; row < amount.length; row += 1)
    if ((amount[row] as number) <= leastRefund) refund[row] = 1;
  return { ofRow: null, day, refund };
}

/** Lines without an order id, and refunds by status, stand alone. */
function groupLines(log: OrderLog, orderIds: Int32Array): { ofRow: Int32Array; count: number } {
  const ofRow = new Int32Array(log.customer.length);
  const known = new Map<number, number>();
  let count = 0;
  for (let row = 0; row < ofRow.length; row += 1) {
    const customer = log.customer[row] as number;
    if (customer === NO_ID) continue;
    const orderId = orderIds[row] as number;
    if (orderId < 0 || log.refund[row] === 1) {
      ofRow[row] = count++;
      continue;
    }
    const key = orderId * log.customerIds.length + customer;
    const order = known.get(key);
    if (order === undefined) known.set(key, count);
    ofRow[row] = order ?? count++;
  }
  return { ofRow, count };
}
