// A segment table: which cells of its axes bear which name. Tables are data; `proof.ts` shows
// that they leave no gap and name no cell twice.

import type { Dimension, PerDimension } from "./dimension";

/** Stable ids; what people read comes from the message catalogue. */
export const SEGMENT_IDS = [
  "champion",
  "loyal",
  "potential-loyalist",
  "new",
  "promising",
  "needs-attention",
  "about-to-sleep",
  "at-risk",
  "cannot-lose",
  "hibernating",
  "lost",
  "important-value",
  "important-development",
  "important-keep",
  "important-win-back",
  "general-value",
  "general-development",
  "general-keep",
  "general-win-back",
  "prospect",
] as const;
export type SegmentId = (typeof SEGMENT_IDS)[number];

/**
 * What an axis shows: a dimension on five levels, `fm` = the mean of frequency and monetary on five
 * levels (a half is rounded up), or a dimension as low (0) or high (1).
 */
export type Axis =
  | { readonly show: "five"; readonly of: Dimension | "fm" }
  | { readonly show: "high"; readonly of: Dimension };

export interface SegmentRule {
  readonly segment: SegmentId;
  /** Cells of the segment, each a text with one digit an axis, in the order of the axes. */
  readonly cells: readonly string[];
}

export interface SegmentTable {
  readonly id: string;
  readonly axes: readonly Axis[];
  /** In the order in which segments are listed, best first. */
  readonly rules: readonly SegmentRule[];
  /** The numbers of levels for which every name of the table can occur. */
  readonly madeFor: PerDimension<number>;
}

/**
 * A score on five levels, whatever the dimension's own number of levels: the first stays 1, the
 * last 5, those between are spread evenly.
 *
 * @param rank 1 to `levels`, counted from the worst
 */
export function fiveLevel(rank: number, levels: number): number {
  return Math.floor((3 * (levels - 1) + 8 * (rank - 1)) / (2 * (levels - 1)));
}

/** Whether a level lies above the middle of its dimension: 4-5 of five, 3-4 of four, 3 of three, 2 of two. */
export function isHigh(rank: number, levels: number): boolean {
  return 2 * rank > levels + 1;
}

/** The cell in which a combination of ranks stands, one digit an axis. */
export function cellOf(
  axes: readonly Axis[],
  ranks: PerDimension<number>,
  levels: PerDimension<number>,
): string {
  const five = (d: Dimension): number => fiveLevel(ranks[d], levels[d]);
  return axes
    .map((axis) => {
      if (axis.show === "high") return isHigh(ranks[axis.of], levels[axis.of]) ? 1 : 0;
      return axis.of === "fm" ? Math.floor((five("frequency") + five("monetary") + 1) / 2) : five(axis.of);
    })
    .join("");
}
