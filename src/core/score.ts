// Scores of one dimension: on which level each value stands.

import { type Cutpoints, isBetter } from "./cut";
import type { Dimension } from "./dimension";

/** Score of a customer without orders: none. */
export const NO_SCORE = 255;

/**
 * Score of each value: the first level plus the number of cuts whose better side it is on. Equal
 * values always get equal scores; more cuts passed is better, in every dimension.
 *
 * @param values one a customer; NaN (a prospect) gives {@link NO_SCORE}
 * @param firstLevel number of the worst level, 0 or 1
 * @returns one score a customer, `firstLevel` to `firstLevel + cuts.length`
 */
export function scoreValues(
  values: Float64Array,
  cuts: Cutpoints,
  { dimension, firstLevel }: { readonly dimension: Dimension; readonly firstLevel: number },
): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    scores[index] = Number.isNaN(value) ? NO_SCORE : firstLevel + countBetter(value, cuts, dimension);
  }
  return scores;
}

/** Number of cuts whose better side a value is on. */
export function countBetter(value: number, cuts: Cutpoints, dimension: Dimension): number {
  let better = 0;
  for (const cut of cuts) if (isBetter(value, cut, dimension)) better += 1;
  return better;
}
