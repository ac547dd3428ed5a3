// The cut points of a dimension by each scoring method.

import type { Cut, Cutpoints } from "./cut";
import type { Dimension } from "./dimension";
import { quantileSorted } from "./quantile";

/** How the values of one dimension are divided: into equal shares, or at given cuts. */
export type Binning =
  | { readonly kind: "levels"; readonly levels: number }
  | { readonly kind: "cuts"; readonly cuts: Cutpoints };

export const METHODS = ["quantile", "thresholds", "r-package"] as const;
export type Method = (typeof METHODS)[number];

/** Number of levels that a binning makes. */
export function levelCount(binning: Binning): number {
  return binning.kind === "levels" ? binning.levels : binning.cuts.length + 1;
}

/**
 * Cut points of the quantile method: type-7 quantiles at i/levels. A value equal to a cut stays on
 * the lower side, for recency on the recent side, as in pandas' `qcut`.
 *
 * @param sorted ascending values, at least one
 */
export function quantileCutpoints(sorted: Float64Array, levels: number, dimension: Dimension): Cutpoints {
  return quantiles(sorted, levels).map((at) => ({ at, beyond: dimension !== "recency" }));
}

/**
 * Cut points of the R package `rfm` (0.3.0): type-7 quantiles plus 1, lower edge inclusive. The
 * plus 1 is sensible for whole numbers only; it is kept for people who compare.
 */
export function rPackageCutpoints(sorted: Float64Array, levels: number, dimension: Dimension): Cutpoints {
  return quantiles(sorted, levels).map((at) => rPackageCut(at + 1, dimension));
}

/** A cut as the R package reads it: a value on it belongs to the higher class, for recency the worse one. */
export function rPackageCut(at: number, dimension: Dimension): Cut {
  return { at, beyond: dimension === "recency" };
}

/** Cut points of one dimension; thresholds are taken as they are. */
export function cutpointsBy(
  method: Method,
  sorted: Float64Array,
  { binning, dimension }: { readonly binning: Binning; readonly dimension: Dimension },
): Cutpoints {
  if (binning.kind === "levels") {
    const make = method === "r-package" ? rPackageCutpoints : quantileCutpoints;
    return sorted.length === 0 ? [] : make(sorted, binning.levels, dimension);
  }
  return method === "r-package" ? binning.cuts.map((cut) => rPackageCut(cut.at, dimension)) : binning.cuts;
}

function quantiles(sorted: Float64Array, levels: number): number[] {
  return Array.from({ length: levels - 1 }, (_, index) => quantileSorted(sorted, index + 1, levels));
}
