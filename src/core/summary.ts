// The summary: how many customers each segment has and what they bring.

import { decimalsOf, ExactSums } from "./exact-sum";
import type { ScoredCustomers } from "./scored";
import type { SegmentId } from "./segment-table";

export interface SegmentSummary {
  readonly segment: SegmentId;
  readonly customers: number;
  /** Part of all customers listed, prospects included; 0 to 1. */
  readonly share: number;
  readonly totalSpend: number;
  /** Part of all spend; 0 to 1, or 0 when nothing was spent. */
  readonly spendShare: number;
  /** Means over the segment's customers; null when there are none, or none with orders. */
  readonly meanRecencyDays: number | null;
  readonly meanOrderCount: number | null;
  readonly meanSpend: number | null;
}

/** One summary a segment, in scheme order, empty segments included, prospects last. */
export function summarizeSegments(scored: ScoredCustomers): readonly SegmentSummary[] {
  const { customers, segment, scheme } = scored;
  const size = scheme.segments.length;
  const counts = new Float64Array(size);
  const recency = { sum: new Float64Array(size), count: new Float64Array(size) };
  const orders = new ExactSums(size, decimalsOf(customers.orderCount));
  const spend = new ExactSums(size + 1, decimalsOf(customers.totalSpend));
  for (let index = 0; index < segment.length; index += 1) {
    const at = segment[index] as number;
    counts[at] = (counts[at] as number) + 1;
    orders.add(at, customers.orderCount[index] as number);
    spend.add(at, customers.totalSpend[index] as number);
    spend.add(size, customers.totalSpend[index] as number);
    const days = customers.recencyDays[index] as number;
    if (Number.isNaN(days)) continue;
    recency.sum[at] = (recency.sum[at] as number) + days;
    recency.count[at] = (recency.count[at] as number) + 1;
  }
  const allSpend = spend.total(size);
  return scheme.segments.map((id, at) => ({
    segment: id,
    customers: counts[at] as number,
    share: segment.length === 0 ? 0 : (counts[at] as number) / segment.length,
    totalSpend: spend.total(at),
    spendShare: allSpend === 0 ? 0 : spend.total(at) / allSpend,
    meanRecencyDays: mean(recency.sum[at] as number, recency.count[at] as number),
    meanOrderCount: mean(orders.total(at), counts[at] as number),
    meanSpend: mean(spend.total(at), counts[at] as number),
  }));
}

function mean(sum: number, count: number): number | null {
  return count === 0 ? null : sum / count;
}
