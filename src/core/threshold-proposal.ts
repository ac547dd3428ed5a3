// Thresholds to propose when ties make levels of a dimension vanish.

import type { Cut, Cutpoints } from "./cut";
import type { Dimension } from "./dimension";

/**
 * Cuts between different values that divide the customers as evenly as the ties allow: each level
 * takes values as long as that brings it nearer to its share of the customers that are left. Every
 * level of the result has customers; there are fewer levels than asked for when there are fewer
 * different values.
 *
 * @param sorted ascending values of the customers scored
 * @returns ascending cuts, `from` for frequency and monetary, `within` for recency
 */
export function proposeThresholds(sorted: Float64Array, levels: number, dimension: Dimension): Cutpoints {
  const groups = tiedGroups(sorted);
  const cuts: Cut[] = [];
  let next = 0;
  let left = sorted.length;
  for (let levelsLeft = Math.min(levels, groups.length); levelsLeft > 1; levelsLeft -= 1) {
    const taken = takeLevel(groups.slice(next, groups.length - levelsLeft + 1), left / levelsLeft);
    next += taken.groups;
    left -= taken.customers;
    const [below, above] = [groups[next - 1] as TiedGroup, groups[next] as TiedGroup];
    cuts.push({ at: dimension === "recency" ? below.value : above.value, beyond: false });
  }
  return cuts;
}

/** How many of the groups a level takes to come nearest to its share; at least one. */
function takeLevel(groups: readonly TiedGroup[], share: number): { groups: number; customers: number } {
  let customers = 0;
  let taken = 0;
  for (const { count } of groups) {
    if (taken > 0 && Math.abs(customers + count - share) >= Math.abs(customers - share)) break;
    customers += count;
    taken += 1;
  }
  return { groups: taken, customers };
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
