// Thresholds to propose when ties make levels of a dimension vanish.

import type { Cut, Cutpoints } from "./cut";
import type { Dimension } from "./dimension";

/**
 * Cuts between different values that divide the customers as evenly as the ties allow: each level
 * takes values until it holds its share of the customers that are left. Every level of the result
 * has customers; there are fewer levels than asked for when there are fewer different values.
 *
 * @param sorted ascending values of the customers scored
 * @returns ascending cuts, `from` for frequency and monetary, `within` for recency
 */
export function proposeThresholds(sorted: Float64Array, levels: number, dimension: Dimension): Cutpoints {
  const groups = tiedGroups(sorted);
  const wanted = Math.min(levels, groups.length);
  const cuts: Cut[] = [];
  let left = sorted.length;
  let taken = 0;
  groups.forEach((group, index) => {
    taken += group.count;
    const levelsLeft = wanted - cuts.length;
    const next = groups[index + 1];
    const mustCut = groups.length - index - 1 === levelsLeft - 1;
    if (levelsLeft <= 1 || next === undefined) return;
    if (!mustCut && taken < left / levelsLeft) return;
    cuts.push({ at: dimension === "recency" ? group.value : next.value, beyond: false });
    left -= taken;
    taken = 0;
  });
  return cuts;
}

interface TiedGroup {
  readonly value: number;
  readonly count: number;
}

/** Different values and how many customers have each. */
function tiedGroups(sorted: Float64Array): TiedGroup[] {
  const groups: { value: number; count: number }[] = [];
  for (const value of sorted) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.value === value) last.count += 1;
    else groups.push({ value, count: 1 });
  }
  return groups;
}
