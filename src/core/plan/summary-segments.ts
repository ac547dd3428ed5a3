// The rows of the legend: what is counted of each segment.

import { quantileSorted, sortedValues } from "../quantile";
import type { ScoreResult } from "../score-sheet";
import { type SegmentChange, type SegmentCounts, segmentChange, segmentCounts } from "../segment-change";
import type { SegmentId } from "../segment-table";
import { summarizeSegments } from "../summary";

export interface SegmentRow {
  readonly segment: SegmentId;
  readonly customers: number;
  readonly totalSpend: number;
  /** Null at the first run and after another scheme. */
  readonly change: number | null;
  /** Null where nobody has ordered. */
  readonly medianDays: number | null;
}

/** Segments that somebody can be in: only a member sheet has people who have not ordered. */
export function possibleSegments({ customers, scheme }: ScoreResult): readonly SegmentId[] {
  const isMembers = customers.row !== null;
  return isMembers ? scheme.segments : scheme.segments.filter((segment) => segment !== "prospect");
}

/** One row for each possible segment, in scheme order, prospects last. */
export function segmentRows(result: ScoreResult, previous: SegmentCounts | null): readonly SegmentRow[] {
  const summaries = summarizeSegments(result);
  const change: SegmentChange | null = segmentChange(previous, segmentCounts(result, summaries));
  const days = daysBySegment(result);
  const possible = possibleSegments(result);
  const rows = summaries.map(({ segment, customers, totalSpend }, at) => ({
    segment,
    customers,
    totalSpend,
    change: change?.[segment] ?? null,
    medianDays: median(days[at] ?? []),
  }));
  return rows.filter(({ segment }) => possible.includes(segment));
}

/** Median days since the last order of everybody who has ordered; null when nobody has. */
export function medianDaysOfAll({ customers }: ScoreResult): number | null {
  return median([...customers.recencyDays].filter((days) => !Number.isNaN(days)));
}

function daysBySegment({ customers, segment, scheme }: ScoreResult): readonly (readonly number[])[] {
  const days: number[][] = scheme.segments.map(() => []);
  segment.forEach((at, index) => {
    const value = customers.recencyDays[index] as number;
    if (!Number.isNaN(value)) days[at]?.push(value);
  });
  return days;
}

function median(values: readonly number[]): number | null {
  return values.length === 0 ? null : quantileSorted(sortedValues(Float64Array.from(values)), 1, 2);
}
