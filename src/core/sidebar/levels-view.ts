// The levels of each dimension: what they mean and how many customers stand on each.

import { metricsOf } from "../customers";
import { type WrittenCut, writeCut } from "../cut";
import type { Dimension, PerDimension } from "../dimension";
import { perDimension } from "../dimension";
import type { Say } from "../messages/catalogue";
import { levelTexts } from "../plan/summary-levels";
import { sortedValues } from "../quantile";
import { NO_SCORE } from "../score";
import type { ScoreResult } from "../score-sheet";
import type { DimensionView } from "./view";

/** The view of every dimension of a result. */
export function viewDimensions(result: ScoreResult, say: Say): PerDimension<DimensionView> {
  const metrics = metricsOf(result.customers);
  return perDimension((dimension) => {
    const values = sortedValues(metrics[dimension]);
    const counts = new Map<number, number>();
    for (const score of result.scores[dimension])
      if (score !== NO_SCORE) counts.set(score, (counts.get(score) ?? 0) + 1);
    const levels = levelsOf(result, dimension, { values, say }).map(({ score, ...level }) => ({
      ...level,
      customers: counts.get(score) ?? 0,
    }));
    return { levels, cuts: cutsOf(result, dimension), values: countValues(values) };
  });
}

/** Levels of a dimension with their words, the best first. */
export function levelsOf(
  { cuts, settings }: Pick<ScoreResult, "cuts" | "settings">,
  dimension: Dimension,
  { values, say }: { readonly values: Float64Array; readonly say: Say },
): { readonly level: string; readonly range: string; readonly score: number }[] {
  const firstLevel = settings.firstLevel[dimension];
  const asWritten = settings.method === "thresholds";
  return levelTexts(cuts[dimension], { dimension, firstLevel, values, asWritten, say });
}

function cutsOf({ cuts }: ScoreResult, dimension: Dimension): readonly WrittenCut[] {
  return cuts[dimension].map((cut) => writeCut(cut, dimension));
}

function countValues(sorted: Float64Array): [number, number][] {
  const counted: [number, number][] = [];
  for (const value of sorted) {
    const last = counted[counted.length - 1];
    if (last !== undefined && last[0] === value) last[1] += 1;
    else counted.push([value, 1]);
  }
  return counted;
}
