// Customers with the three metrics, as columns of equal length.

import type { Cell } from "./cell";
import { NO_DAY } from "./date-column";
import type { Day } from "./day";

/** In row order on a member sheet; else as they first stand in the log (see {@link listingOrder}). */
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
  const { recencyDays, orderCount, totalSpend, prospect } = customers;
  if (!prospect.includes(1)) return { recency: recencyDays, frequency: orderCount, monetary: totalSpend };
  const unlessProspect = (values: Float64Array): Float64Array =>
    values.map((value, index) => (prospect[index] === 1 ? Number.NaN : value));
  return {
    recency: unlessProspect(recencyDays),
    frequency: unlessProspect(orderCount),
    monetary: unlessProspect(totalSpend),
  };
}

/** Days from each last order to the analysis date; NaN where there was none. */
export function recencyFrom(lastOrderDay: Int32Array, analysisDate: Day): Float64Array {
  const days = new Float64Array(lastOrderDay.length);
  for (let customer = 0; customer < days.length; customer += 1) {
    const day = lastOrderDay[customer] as number;
    days[customer] = day === NO_DAY ? Number.NaN : analysisDate - day;
  }
  return days;
}

/** A number of more than 15 digits may not be the one that was typed. */
const MOST_EXACT = 1e15;

/**
 * Customers in the order in which they are listed, as indices: those of a member sheet as they stand in it, those of
 * an order log by their ids, numeric ids ascending, then text by code unit. An id is numeric when it is
 * written as its number is: `007` and ids of more than 15 digits are text.
 */
export function listingOrder({ ids, row }: Pick<Customers, "ids" | "row">): readonly number[] {
  if (row !== null) return ids.map((_, index) => index);
  const numeric: { readonly index: number; readonly number: number }[] = [];
  const texts = new Map<string, number>();
  ids.forEach((id, index) => {
    const number = numberOf(id);
    if (Number.isNaN(number)) texts.set(id, index);
    else numeric.push({ index, number });
  });
  numeric.sort((one, other) => one.number - other.number);
  // Sorting the texts themselves is several times as fast as comparing them one by one.
  const sorted = [...texts.keys()].sort();
  return [...numeric.map(({ index }) => index), ...sorted.map((id) => texts.get(id) as number)];
}

/** The number that an id is, if it is written as one; NaN for text. */
function numberOf(id: string): number {
  const number = Number(id);
  return String(number) === id && Math.abs(number) < MOST_EXACT ? number : Number.NaN;
}
