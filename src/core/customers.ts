// Customers with the three metrics, as columns of equal length.

import type { Cell } from "./cell";
import { NO_DAY } from "./date-column";
import type { Day } from "./day";

export interface Customers {
  readonly ids: readonly string[];
  /** Each id as it stands in the sheet. */
  readonly idCells: readonly Cell[];
  /** {@link NO_DAY} where not known. */
  readonly firstOrderDay: Int32Array;
  /** {@link NO_DAY} where not known. */
  readonly lastOrderDay: Int32Array;
  /** Whole days from the last order to the analysis date; NaN for a prospect. */
  readonly recencyDays: Float64Array;
  /** NaN is never used: a prospect has 0. */
  readonly orderCount: Float64Array;
  readonly totalSpend: Float64Array;
  /** 1 for somebody without any order: no scores. */
  readonly prospect: Uint8Array;
  /** Sheet row of each on a member sheet, null for customers made from an order log. */
  readonly row: Int32Array | null;
  /** Sheet row in which each stands first: there are name and contact. */
  readonly firstRow: Int32Array;
}

/** The metric that each dimension scores; prospects are NaN. */
export function metricsOf(customers: Customers): {
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
} {
  const unlessProspect = (values: Float64Array): Float64Array =>
    values.map((value, index) => (customers.prospect[index] === 1 ? Number.NaN : value));
  return {
    recency: unlessProspect(customers.recencyDays),
    frequency: unlessProspect(customers.orderCount),
    monetary: unlessProspect(customers.totalSpend),
  };
}

/** Days from each last order to the analysis date; NaN where there was none. */
export function recencyFrom(lastOrderDay: Int32Array, analysisDate: Day): Float64Array {
  return Float64Array.from(lastOrderDay, (day) => (day === NO_DAY ? Number.NaN : analysisDate - day));
}

/** A number of more than 15 digits may not be the one that was typed. */
const MOST_EXACT = 1e15;

/**
 * Positions of ids in listing order: numeric ids ascending, then text by code unit. An id is
 * numeric when it is written as its number is: `007` and ids of more than 15 digits are text.
 */
export function listingOrder(ids: readonly string[]): Int32Array {
  const numbers = Float64Array.from(ids, (id) => {
    const number = Number(id);
    return String(number) === id && Math.abs(number) < MOST_EXACT ? number : Number.NaN;
  });
  return Int32Array.from(ids, (_, index) => index).sort((a, b) => compare(a, b));

  function compare(a: number, b: number): number {
    const [x, y] = [numbers[a] as number, numbers[b] as number];
    if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    if (!Number.isNaN(x)) return -1;
    if (!Number.isNaN(y)) return 1;
    return (ids[a] as string) < (ids[b] as string) ? -1 : 1;
  }
}
