import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areAscending } from "../../src/core/cut";
import { DIMENSIONS, type Dimension } from "../../src/core/dimension";
import { sortedValues } from "../../src/core/quantile";
import { scoreValues } from "../../src/core/score";
import { proposeThresholds } from "../../src/core/threshold-proposal";

function propose(values: readonly number[], levels: number, dimension: Dimension = "frequency") {
  const all = Float64Array.from(values);
  const cuts = proposeThresholds(sortedValues(all), levels, dimension);
  const scores = [...scoreValues(all, cuts, { dimension, firstLevel: 1 })];
  const sizes = Array.from(
    { length: cuts.length + 1 },
    (_, index) => scores.filter((s) => s === index + 1).length,
  );
  return { cuts, sizes };
}

const times = (value: number, count: number): number[] => Array(count).fill(value);

describe("proposed thresholds", () => {
  test("divide 70, 18 and 12 customers with one, two and three orders into three levels", () => {
    const { cuts, sizes } = propose([...times(1, 70), ...times(2, 18), ...times(3, 12)], 5);
    expect(cuts).toEqual([
      { at: 2, beyond: false },
      { at: 3, beyond: false },
    ]);
    expect(sizes).toEqual([70, 18, 12]);
  });

  test("of recency are days within which somebody bought", () => {
    const { cuts, sizes } = propose([1, 1, 40, 40], 2, "recency");
    expect(cuts).toEqual([{ at: 1, beyond: false }]);
    expect(sizes).toEqual([2, 2]);
  });

  test("are none where all have the same value, or where there is nobody", () => {
    expect(propose([4, 4, 4], 5).cuts).toEqual([]);
    expect(propose([], 5).cuts).toEqual([]);
  });

  test("divide evenly where no values are tied", () => {
    expect(propose([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5).sizes).toEqual([2, 2, 2, 2, 2]);
    const sizes = [...propose([1, 2, 3, 4, 5, 6, 7], 3).sizes].sort();
    expect(sizes).toEqual([2, 2, 3]);
  });

  test("let nobody's values take two levels from the others", () => {
    // One value that nearly all have must not swallow the rest.
    expect(propose([1, ...times(2, 97), 3, 4], 4).sizes).toEqual([1, 97, 1, 1]);
  });

  test("ascend, use every level, and make as many levels as there are different values allow", () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -1000, max: 1000 })), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 2, max: 10 }),
        fc.constantFrom(...DIMENSIONS),
        (list, levels, dimension) => {
          const { cuts, sizes } = propose(list, levels, dimension);
          expect(areAscending(cuts, dimension)).toBe(true);
          expect(cuts.length + 1).toBe(Math.min(levels, new Set(list).size));
          expect(Math.min(...sizes)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("differ by one customer at most where no values are tied", () => {
    const values = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 10, maxLength: 80 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 10 }), (list, levels) => {
        const { sizes } = propose(list, levels);
        expect(sizes).toHaveLength(levels);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test("a level stops where that brings it nearer to its share", () => {
  const { cuts, sizes } = propose([...times(1, 4), ...times(2, 5), 3], 2);
  expect(cuts).toEqual([{ at: 2, beyond: false }]);
  expect(sizes).toEqual([4, 6]);
});
