import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cutpoints, parseCut } from "../../src/core/cut";
import { quantileCutpoints } from "../../src/core/cutpoints";
import type { Dimension } from "../../src/core/dimension";
import { sortedValues } from "../../src/core/quantile";
import { NO_SCORE, scoreValues } from "../../src/core/score";

function cutsOf(dimension: Dimension, ...written: (number | string)[]): Cutpoints {
  return written.flatMap((one) => parseCut(one, dimension) ?? []);
}

function quintiles(values: number[], dimension: Dimension): number[] {
  const all = Float64Array.from(values);
  return [
    ...scoreValues(all, quantileCutpoints(sortedValues(all), 5, dimension), { dimension, firstLevel: 1 }),
  ];
}

describe("scores", () => {
  test("of one to ten by fifths are two customers a level", () => {
    expect(quintiles([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "monetary")).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  test("of recency give most to the fewest days", () => {
    expect(quintiles([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "recency")).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  test("give every tied customer the same score", () => {
    // Type-7 quantiles at fifths of five 1s, two 2s, 3, 5, 9 are 1, 1, 2, 3.4 (R).
    expect(quintiles([1, 1, 1, 1, 1, 2, 2, 3, 5, 9], "frequency")).toEqual([1, 1, 1, 1, 1, 3, 3, 4, 5, 5]);
  });

  test("of customers who are all alike are all 1, for recency all 5", () => {
    expect(quintiles([3, 3, 3], "frequency")).toEqual([1, 1, 1]);
    expect(quintiles([3, 3, 3], "recency")).toEqual([5, 5, 5]);
  });

  test("follow the shop-grade example: recency 30 from 0, frequency 2,6, monetary 100,>500", () => {
    const score = (value: number, dimension: Dimension, firstLevel: number, ...cuts: (number | string)[]) =>
      scoreValues(Float64Array.of(value), cutsOf(dimension, ...cuts), { dimension, firstLevel })[0];
    expect([30, 31].map((days) => score(days, "recency", 0, 30))).toEqual([1, 0]);
    expect([1, 2, 5, 6].map((orders) => score(orders, "frequency", 1, 2, 6))).toEqual([1, 2, 2, 3]);
    expect([99.99, 100, 500, 500.01].map((spend) => score(spend, "monetary", 1, 100, ">500"))).toEqual([
      1, 2, 2, 3,
    ]);
  });

  test("are none for a prospect", () => {
    const scores = scoreValues(Float64Array.of(Number.NaN, 1), cutsOf("monetary", 1), {
      dimension: "monetary",
      firstLevel: 0,
    });
    expect([...scores]).toEqual([NO_SCORE, 1]);
  });

  test("count the quantiles strictly below a value, plus one, like a naive implementation", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 10 }), fc.boolean(), (list, levels, isRecency) => {
        const ascending = [...list].sort((a, b) => a - b);
        // All times `levels`, so that the quantiles are whole numbers.
        const cuts = Array.from({ length: levels - 1 }, (_, index) => {
          const position = (index + 1) * (list.length - 1);
          const [low, rest] = [Math.floor(position / levels), position % levels];
          const value = ascending[low] as number;
          return value * levels + ((ascending[low + 1] ?? value) - value) * rest;
        });
        const expected = list.map((value) => {
          const below = cuts.filter((cut) => cut < value * levels).length;
          return isRecency ? levels - below : 1 + below;
        });
        const dimension = isRecency ? "recency" : "monetary";
        const all = Float64Array.from(list);
        const actual = scoreValues(all, quantileCutpoints(sortedValues(all), levels, dimension), {
          dimension,
          firstLevel: 1,
        });
        expect([...actual]).toEqual(expected);
      }),
    );
  });
});
