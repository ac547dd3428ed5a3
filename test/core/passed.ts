import type { Cut } from "../../src/core/cut";
import type { Dimension } from "../../src/core/dimension";
import { scoreValues } from "../../src/core/score";

/** How many of the cuts a value has passed. */
export function passed(value: number, cuts: readonly Cut[], dimension: Dimension): number {
  return scoreValues(Float64Array.of(value), cuts, { dimension, firstLevel: 0 })[0] ?? Number.NaN;
}
