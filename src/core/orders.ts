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
function groupLines(
  { customer, customerIds, refund }: OrderLog,
  orderIds: Int32Array,
): { ofRow: Int32Array; count: number } {
  const ofRow = new Int32Array(customer.length);
  const known = new KnownOrders(customer.length, customerIds.length);
  let count = 0;
  for (let row = 0; row < ofRow.length; row += 1) {
    const who = customer[row] as number;
    const id = orderIds[row] as number;
    if (who === NO_ID) continue;
    const order = id < 0 || refund[row] === 1 ? count : known.orderOf(id, who, count);
    if (order === count) count += 1;
    ofRow[row] = order;
  }
  return { ofRow, count };
}

/** Orders by their ids and customers. Nearly every id belongs to one customer, so that an array will do for it. */
class KnownOrders {
  private readonly owner: Int32Array;
  private readonly ofOwner: Int32Array;
  private readonly ofOthers = new Map<number, number>();

  constructor(
    ids: number,
    private readonly customers: number,
  ) {
    this.owner = new Int32Array(ids).fill(NO_ID);
    this.ofOwner = new Int32Array(ids);
  }

  /** The order of an id and a customer; `next`, and from then on, when they are new. */
  orderOf(id: number, customer: number, next: number): number {
    if (this.owner[id] === NO_ID) {
      this.owner[id] = customer;
      this.ofOwner[id] = next;
    }
    if (this.owner[id] === customer) return this.ofOwner[id] as number;
    const key = id * this.customers + customer;
    const known = this.ofOthers.get(key);
    if (known === undefined) this.ofOthers.set(key, next);
    return known ?? next;
  }
}
