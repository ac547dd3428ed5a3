// Scores customers on the three dimensions and names their segments.

import { type Customers, metricsOf } from "./customers";
import type { Cutpoints } from "./cut";
import { cutpointsBy } from "./cutpoints";
import { type PerDimension, perDimension } from "./dimension";
import { sortedValues } from "./quantile";
import { type CompiledScheme, compileScheme, schemeTable } from "./scheme";
import { NO_SCORE, scoreValues } from "./score";
import { levelRanges, type ScoringSettings } from "./settings";

export interface ScoredCustomers {
  readonly customers: Customers;
  readonly cuts: PerDimension<Cutpoints>;
  /** One score a customer; `NO_SCORE` for a prospect. */
  readonly scores: PerDimension<Uint8Array>;
  readonly scheme: CompiledScheme;
  /** Index in `scheme.segments` of each customer. */
  readonly segment: Uint8Array;
}

/** Scores every customer who has ordered; prospects get their segment and no scores. */
export function scoreCustomers(customers: Customers, settings: ScoringSettings): ScoredCustomers {
  const metrics = metricsOf(customers);
  const cuts = perDimension((dimension) =>
    cutpointsBy(settings.method, sortedValues(metrics[dimension]), {
      binning: settings.binning[dimension],
      dimension,
    }),
  );
  const scores = perDimension((dimension) =>
    scoreValues(metrics[dimension], cuts[dimension], {
      dimension,
      firstLevel: settings.firstLevel[dimension],
    }),
  );
  const ranges = levelRanges(settings);
  const scheme = compileScheme(
    schemeTable(settings.scheme),
    perDimension((d) => ranges[d].levels),
  );
  return { customers, cuts, scores, scheme, segment: segmentsOf(scores, settings, scheme) };
}

function segmentsOf(
  scores: PerDimension<Uint8Array>,
  { firstLevel }: ScoringSettings,
  scheme: CompiledScheme,
): Uint8Array {
  const { recency, frequency, monetary } = scores;
  const segment = new Uint8Array(recency.length);
  for (let index = 0; index < segment.length; index += 1) {
    const r = recency[index] as number;
    segment[index] =
      r === NO_SCORE
        ? scheme.segments.length - 1
        : scheme.indexOf(
            r - firstLevel.recency + 1,
            (frequency[index] as number) - firstLevel.frequency + 1,
            (monetary[index] as number) - firstLevel.monetary + 1,
          );
  }
  return segment;
}
