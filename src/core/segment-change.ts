// How many customers each segment has gained or lost since the last run.

import type { ScoreResult } from "./score-sheet";
import type { SegmentId } from "./segment-table";
import type { SegmentSummary } from "./summary";

/** Customers by segment at the end of a run, as it is kept for the next one. */
export interface SegmentCounts {
  /** Segments of another scheme may bear the same names and mean something else. */
  readonly scheme: string;
  readonly customers: Readonly<Partial<Record<SegmentId, number>>>;
}

/** Change of each segment of the present scheme. */
export type SegmentChange = Readonly<Partial<Record<SegmentId, number>>>;

/** The counts of a result, to be kept. */
export function segmentCounts(
  { settings }: Pick<ScoreResult, "settings">,
  segments: readonly SegmentSummary[],
): SegmentCounts {
  const counted = segments.map(({ segment, customers }) => [segment, customers] as const);
  return { scheme: settings.scheme, customers: Object.fromEntries(counted) };
}

/** Present minus previous counts; null at the first run and after a run with another scheme. */
export function segmentChange(previous: SegmentCounts | null, present: SegmentCounts): SegmentChange | null {
  if (previous === null || previous.scheme !== present.scheme) return null;
  const changes = Object.entries(present.customers).map(([segment, customers]) => {
    const before = previous.customers[segment as SegmentId] ?? 0;
    return [segment, customers - before] as const;
  });
  return Object.fromEntries(changes);
}
