// Scores of one dimension: on which level each value stands.

import type { Cutpoints } from "./cut";
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
  // In recency less is better: with both signs turned, more is.
  const sign = dimension === "recency" ? -1 : 1;
  // The boundary that is passed first comes first, so that a value stops at the first it does not pass.
  const passing = sign < 0 ? [...cuts].reverse() : cuts;
  const at = Float64Array.from(passing, (cut) => sign * cut.at);
  const beyond = Uint8Array.from(passing, (cut) => (cut.beyond ? 1 : 0));
  const scores = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = sign * (values[index] as number);
    let passed = 0;
    while (passed < at.length) {
      const boundary = at[passed] as number;
      if (value < boundary || (value === boundary && beyond[passed] === 1)) break;
      passed += 1;
    }
    scores[index] = Number.isNaN(value) ? NO_SCORE : firstLevel + passed;
  }
  return scores;
}
