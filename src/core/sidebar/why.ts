// Why a customer is in a segment, what would move them up, and when they fall if nothing is bought.

import { metricsOf } from "../customers";
import type { Cut } from "../cut";
import type { Day } from "../day";
import { DIMENSIONS, type Dimension } from "../dimension";
import { NO_SCORE } from "../score";
import type { ScoreResult } from "../score-sheet";
import type { SegmentId } from "../segment-table";

/** One dimension's level that alone would put a customer into a better segment. */
export interface StepUp {
  readonly dimension: Dimension;
  /** The cut whose better side has to be reached. */
  readonly cut: Cut;
  readonly segment: SegmentId;
}

/** The first day on which time alone puts a customer into another segment. */
export interface Fall {
  /** Days from the analysis date on. */
  readonly inDays: number;
  readonly day: Day | null;
  readonly segment: SegmentId;
}

/**
 * For each dimension, the nearest better level that leads to a segment listed before the present one
 * when all else stays; none for a prospect.
 */
export function stepsUp(result: ScoreResult, index: number): StepUp[] {
  const at = segmentIndex(result, index);
  return DIMENSIONS.flatMap((dimension) => {
    const score = result.scores[dimension][index] as number;
    if (score === NO_SCORE) return [];
    const cuts = result.cuts[dimension];
    const rank = score - result.settings.firstLevel[dimension];
    for (let better = rank + 1; better <= cuts.length; better += 1) {
      const moved = segmentWith(result, index, dimension, better);
      if (moved >= at) continue;
      // Recency gets better as it gets smaller: its cuts count from the other end.
      const cut = dimension === "recency" ? cuts[cuts.length - better] : cuts[better - 1];
      return cut === undefined ? [] : [{ dimension, cut, segment: idOf(result, moved) }];
    }
    return [];
  });
}

/** When a customer falls if nothing is bought and the cut points stay; null when time changes nothing. */
export function nextFall(result: ScoreResult, index: number): Fall | null {
  const score = result.scores.recency[index] as number;
  if (score === NO_SCORE) return null;
  const at = segmentIndex(result, index);
  const cuts = result.cuts.recency;
  const days = metricsOf(result.customers).recency[index] as number;
  for (let rank = score - result.settings.firstLevel.recency - 1; rank >= 0; rank -= 1) {
    const moved = segmentWith(result, index, "recency", rank);
    if (moved === at) continue;
    const cut = cuts[cuts.length - 1 - rank];
    if (cut === undefined) return null;
    const first = cut.beyond ? Math.ceil(cut.at) : Math.floor(cut.at) + 1;
    const inDays = Math.max(1, first - days);
    const { analysisDate } = result;
    return {
      inDays,
      day: analysisDate === null ? null : analysisDate + inDays,
      segment: idOf(result, moved),
    };
  }
  return null;
}

function segmentIndex({ segment }: ScoreResult, index: number): number {
  return segment[index] as number;
}

function idOf({ scheme }: ScoreResult, index: number): SegmentId {
  return scheme.segments[index] as SegmentId;
}

/** Index of the segment that a customer would be in with another rank (from 0) in one dimension. */
function segmentWith(
  { scores, settings, scheme }: ScoreResult,
  index: number,
  dimension: Dimension,
  rank: number,
): number {
  const rankOf = (d: Dimension): number =>
    d === dimension ? rank + 1 : (scores[d][index] as number) - settings.firstLevel[d] + 1;
  return scheme.indexOf(rankOf("recency"), rankOf("frequency"), rankOf("monetary"));
}
