// Cuts as people would write them: 242.872 instead of 242.87199999999999, which is what reckoning with
// fractions of two left of it.

import type { Cut, Cutpoints } from "../cut";

/** Digits that a number keeps through reckoning; the last ones of its 17 are noise. */
const SURE_DIGITS = 15;

/** The cuts without noise where every value keeps its level. */
export function plainCuts(cuts: Cutpoints, values: Float64Array): Cutpoints {
  const plain = cuts.map((cut): Cut => ({ ...cut, at: Number(cut.at.toPrecision(SURE_DIGITS)) }));
  const same = cuts.every((cut, index) => {
    const at = plain[index]?.at ?? cut.at;
    return values.every((value) => sameSide(value, cut.at, at));
  });
  return same ? plain : cuts;
}

function sameSide(value: number, one: number, other: number): boolean {
  return value > one === value > other && value >= one === value >= other;
}
