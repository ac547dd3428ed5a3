// Forms orders from lines: rows with the same customer and order id are one order.

import { ExactSums } from "./exact-sum";
import type { OrderLog } from "./order-log";

/** Which order each line belongs to, and what the orders are. */
export interface Orders {
  readonly count: number;
  /** Order of each line of the log, numbered by their first lines; null when each line is an order by itself. */
  readonly ofLine: Int32Array | null;
  /** The latest day of the order's lines. */
  readonly day: Int32Array;
  /** 1 for a refund: its sum is below 0. It is no order. */
  readonly refund: Uint8Array;
}

/** Groups lines into orders. A sum of 0 is an order, a sum below 0 a refund. */
export function formOrders(log: OrderLog): Orders {
  if (log.orderId === null) return eachLineAnOrder(log);
  const { ofLine, count } = groupLines(log, log.orderId);
  const day = new Int32Array(count).fill(-(2 ** 31));
  const sums = new ExactSums(count, log.decimals);
  for (let line = 0; line < ofLine.length; line += 1) {
    const order = ofLine[line] as number;
    day[order] = Math.max(day[order] as number, log.day[line] as number);
    sums.add(order, log.amount[line] as number);
  }
  const refund = Uint8Array.from(day, (_, order) => (sums.sign(order) < 0 ? 1 : 0));
  return { count, ofLine, day, refund };
}

function eachLineAnOrder({ day, amount, decimals }: OrderLog): Orders {
  const count = day.length;
  // What is rounded to zero units is no refund.
  const leastRefund = -0.5 / 10 ** decimals;
  const refund = new Uint8Array(count);
  for (let line = 0; line < count; line += 1) if ((amount[line] as number) <= leastRefund) refund[line] = 1;
  return { count, ofLine: null, day, refund };
}

/** Lines without an order id, and refunds by status, stand alone. */
function groupLines(log: OrderLog, orderIds: Int32Array): { ofLine: Int32Array; count: number } {
  const ofLine = new Int32Array(log.customer.length);
  const known = new Map<number, number>();
  let count = 0;
  for (let line = 0; line < ofLine.length; line += 1) {
    const orderId = orderIds[line] as number;
    if (orderId < 0 || log.refund[line] === 1) {
      ofLine[line] = count++;
      continue;
    }
    const key = orderId * log.customerIds.length + (log.customer[line] as number);
    const order = known.get(key);
    if (order === undefined) known.set(key, count);
    ofLine[line] = order ?? count++;
  }
  return { ofLine, count };
}
