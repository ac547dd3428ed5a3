// Cut points as they are typed, and how many customers each level would have.

import { areAscending, type Cutpoints, parseCut, type WrittenCut, writeCut } from "../../src/core/cut";
import { DIMENSIONS, type Dimension, type PerDimension, perDimension } from "../../src/core/dimension";
import { scoreValues } from "../../src/core/score";
import type { DimensionView, PreviewView } from "../../src/core/sidebar/view";

const MOST_CUTS = 9;

/** Reads `2, 6` or `100, >500`; null when it is not 1 to 9 ascending cuts. */
export function readCuts(text: string, dimension: Dimension): Cutpoints | null {
  const parts = text.split(/[,;，；、\s]+/).filter((part) => part !== "");
  if (parts.length === 0 || parts.length > MOST_CUTS) return null;
  const cuts = parts.map((part) => parseCut(part.replace("＞", ">").replace("＜", "<"), dimension));
  const known = cuts.flatMap((cut) => (cut === null ? [] : [cut]));
  return known.length === parts.length && areAscending(known, dimension) ? known : null;
}

/** Cuts as they are typed. */
export function cutsText(cuts: readonly WrittenCut[]): string {
  return cuts.join(", ");
}

/** Customers on each level, the worst level first. */
export function countLevels(
  values: DimensionView["values"],
  cuts: Cutpoints,
  dimension: Dimension,
): readonly number[] {
  const counts = new Array<number>(cuts.length + 1).fill(0);
  const ranks = scoreValues(
    Float64Array.from(values, ([value]) => value),
    cuts,
    { dimension, firstLevel: 0 },
  );
  values.forEach(([, customers], index) => {
    const rank = ranks[index] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + customers;
  });
  return counts;
}

/**
 * Thresholds to begin with: what a warning proposes where levels are empty, else the cuts in use, each
 * once and at most two decimals long; a dimension in which all are equal gets a cut at that value.
 */
export function ownCuts({ dimensions, warnings }: PreviewView): PerDimension<readonly WrittenCut[]> {
  return perDimension((dimension) => {
    const proposal = warnings.find((one) => one.proposal?.dimension === dimension)?.proposal;
    if (proposal) return proposal.cuts;
    const cuts = dimensions[dimension].cuts.map((cut) => shortened(cut, dimension));
    const different = cuts.filter((cut, index) => cuts.indexOf(cut) === index);
    const ascending = readCuts(cutsText(different), dimension);
    return ascending === null ? [dimensions[dimension].values[0]?.[0] ?? 0] : different;
  });
}

function shortened(written: WrittenCut, dimension: Dimension): WrittenCut {
  const cut = parseCut(written, dimension);
  return cut === null ? written : writeCut({ ...cut, at: Math.round(cut.at * 100) / 100 }, dimension);
}

/** The dimensions, for pages that list them. */
export { DIMENSIONS };
