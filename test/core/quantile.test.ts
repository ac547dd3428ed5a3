import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantileSorted, sortedValues } from "../../src/core/quantile";
import { readReferenceJson } from "../reference/read-csv";

interface Reference {
  readonly probabilities: readonly number[];
  readonly vectors: Readonly<
    Record<
      string,
      { readonly values: readonly number[]; readonly quantiles: { readonly type7: readonly number[] } }
    >
  >;
}

const { probabilities, vectors } = readReferenceJson<Reference>("golden/quantile-types.r.json");

describe("sorted values", () => {
  test.each([
    ["counts", fc.integer({ min: 0, max: 40 })],
    ["counts far apart", fc.constantFrom(0, 1, 999, 1000, 1_000_000)],
    ["amounts", fc.constantFrom(-1.5, -1, 0, 0.1, 0.2, 7, 1e15, Number.POSITIVE_INFINITY)],
  ])("are all values in ascending order, whether %s or not, without NaN", (_, value) => {
    const values = fc.array(fc.oneof({ weight: 9, arbitrary: value }, fc.constant(Number.NaN)));
    fc.assert(
      fc.property(values, (list) => {
        const numbers = list.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
        expect([...sortedValues(Float64Array.from(list))]).toEqual(numbers);
      }),
    );
  });
});

describe("quantiles are R's type 7", () => {
  test("the reference asks for fifths and has several vectors", () => {
    expect(probabilities).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(Object.keys(vectors).length).toBeGreaterThanOrEqual(4);
  });

  test.each(Object.entries(vectors))("%s", (_, { values, quantiles }) => {
    const sorted = sortedValues(Float64Array.from(values));
    quantiles.type7.forEach((expected, index) => {
      expect(quantileSorted(sorted, index + 1, 5)).toBeCloseTo(expected, 9);
    });
  });

  test("a quantile that falls on a value is that value exactly", () => {
    // 0.1 x 3 is no 0.3 in floating point; position 3 of 11 values is a value all the same.
    const sorted = Float64Array.from({ length: 11 }, (_, index) => index * 0.1);
    for (let part = 0; part <= 10; part += 1) expect(quantileSorted(sorted, part, 10)).toBe(sorted[part]);
  });

  test("a single value is every quantile", () => {
    expect([0, 1, 5].map((part) => quantileSorted(Float64Array.of(7), part, 5))).toEqual([7, 7, 7]);
  });

  test("the outermost quantiles are the smallest and the largest value", () => {
    const sorted = Float64Array.of(-3, 0, 12);
    expect(quantileSorted(sorted, 0, 4)).toBe(-3);
    expect(quantileSorted(sorted, 4, 4)).toBe(12);
  });

  test("there is none of no values", () => {
    expect(() => quantileSorted(new Float64Array(0), 1, 5)).toThrow(RangeError);
  });

  test("never lie outside the neighbours they are between and never descend", () => {
    const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 10 }), (list, parts) => {
        const sorted = sortedValues(Float64Array.from(list));
        let previous = Number.NEGATIVE_INFINITY;
        for (let part = 0; part <= parts; part += 1) {
          const quantile = quantileSorted(sorted, part, parts);
          const below = sorted[Math.floor((part * (sorted.length - 1)) / parts)] as number;
          const above = sorted[Math.ceil((part * (sorted.length - 1)) / parts)] as number;
          expect(quantile).toBeGreaterThanOrEqual(Math.max(below, previous));
          expect(quantile).toBeLessThanOrEqual(above);
          previous = quantile;
        }
      }),
    );
  });
});

describe("sorting", () => {
  test("is by number, not by text, and leaves the values themselves alone", () => {
    const values = Float64Array.of(10, 9, 100, -1);
    expect([...sortedValues(values)]).toEqual([-1, 9, 10, 100]);
    expect([...values]).toEqual([10, 9, 100, -1]);
  });
});
