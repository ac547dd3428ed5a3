// Facts that the summary page states in sentences.

import { decimalsOf, ExactSums } from "../exact-sum";
import type { ScoreResult } from "../score-sheet";
import type { SegmentId } from "../segment-table";
import type { SegmentSummary } from "../summary";

/** Segments of customers who were worth most and are slipping away. */
const AT_RISK: ReadonlySet<SegmentId> = new Set([
  "at-risk",
  "cannot-lose",
  "important-keep",
  "important-win-back",
]);
/** One part in so many is the top: 20 %. */
const TOP_PARTS = 5;

export interface BuyerFacts {
  /** Customers with orders. */
  readonly buyers: number;
  readonly totalSpend: number;
  /** How many make up the top 20 %, at least one when there are buyers. */
  readonly top: number;
  /** Their part of all spend; null when spend adds up to nothing. */
  readonly topShare: number | null;
  /** Buyers with exactly one order. */
  readonly once: number;
}

/** Facts about everybody who has ordered. */
export function buyerFacts({ customers }: Pick<ScoreResult, "customers">): BuyerFacts {
  const isBuyer = (_: number, index: number): boolean => customers.prospect[index] !== 1;
  const spends = customers.totalSpend.filter(isBuyer).sort().reverse();
  const once = customers.orderCount.filter(isBuyer).filter((orders) => orders === 1).length;
  const top = spends.length === 0 ? 0 : Math.max(1, Math.round(spends.length / TOP_PARTS));
  const totalSpend = exactSum(spends);
  const topShare = totalSpend > 0 ? exactSum(spends.slice(0, top)) / totalSpend : null;
  return { buyers: spends.length, totalSpend, top, topShare, once };
}

/** Several segments taken together. */
export interface SegmentGroup {
  readonly segments: readonly SegmentId[];
  readonly customers: number;
  readonly share: number;
  readonly totalSpend: number;
  readonly spendShare: number;
}

/** All segments of a scheme whose customers should be won back first. */
export function atRiskGroup(summaries: readonly SegmentSummary[]): SegmentGroup {
  const group = summaries.filter(({ segment }) => AT_RISK.has(segment));
  const sum = (of: "customers" | "share" | "spendShare"): number =>
    group.reduce((total, one) => total + one[of], 0);
  return {
    segments: group.map(({ segment }) => segment),
    customers: sum("customers"),
    share: sum("share"),
    totalSpend: exactSum(Float64Array.from(group, (one) => one.totalSpend)),
    spendShare: sum("spendShare"),
  };
}

/** A sum that does not depend on the order of its terms. */
export function exactSum(values: Float64Array): number {
  const sum = new ExactSums(1, decimalsOf(values));
  for (const value of values) sum.add(0, value);
  return sum.total(0);
}
