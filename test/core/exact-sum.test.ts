import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalsOf, ExactSums } from "../../src/core/exact-sum";

function total(amounts: readonly number[], decimals = decimalsOf(Float64Array.from(amounts))): number {
  const sums = new ExactSums(1, decimals);
  for (const amount of amounts) sums.add(0, amount);
  return sums.total(0);
}

/** Whole units and the number of decimals they stand for. */
const unitsAndDecimals = fc.integer({ min: 0, max: 6 }).chain((decimals) => {
  const most = Math.floor(Number.MAX_SAFE_INTEGER / 2);
  const units = fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.maxSafeInteger());
  return fc.record({
    decimals: fc.constant(decimals),
    units: fc.array(decimals === 0 ? units : units.map((one) => one % Math.floor(most / 1_000_000)), {
      minLength: 1,
      maxLength: 60,
    }),
  });
});

describe("the decimals of a column", () => {
  test.each([
    [[1, 2, 3], 0],
    [[1, 2.5], 1],
    [[10.99, 5], 2],
    [[0.1, 0.02, 0.003], 3],
    [[1.005], 3],
    [[1 / 3], 6],
    [[0.1 + 0.2], 6],
    [[Number.NaN, 1.5], 1],
    [[-1.25], 2],
    [[], 0],
  ])("of %j are %i", (values, decimals) => {
    expect(decimalsOf(Float64Array.from(values))).toBe(decimals);
  });

  test("are those of the smallest amount, beside however large a one", () => {
    expect(decimalsOf(Float64Array.of(9_007_199_254_740_991, 0.25))).toBe(2);
  });
});

describe("exact sums", () => {
  test("lose no cents beside a huge amount, and treat both signs alike", () => {
    const sums = new ExactSums(3, 1);
    for (const [group, amount] of [
      [0, 9_007_199_254_740_991],
      [1, 0.5],
      [1, 0.5],
      [2, -0.4],
    ] as const)
      sums.add(group, amount);
    expect([sums.total(1), sums.sign(2), sums.total(2)]).toEqual([1, -1, -0.4]);
  });

  test("of ten times 0.1 are 1, where floating point says 0.9999999999999999", () => {
    expect(total(Array(10).fill(0.1))).toBe(1);
  });

  test("of 0.1 and 0.2 are 0.3", () => {
    expect(total([0.1, 0.2])).toBe(0.3);
  });

  test("of an amount and its refund are 0 and not -0, with the sign 0", () => {
    const sums = new ExactSums(1, 2);
    for (const amount of [19.99, 0.01, -20]) sums.add(0, amount);
    expect(Object.is(sums.total(0), 0)).toBe(true);
    expect(sums.sign(0)).toBe(0);
  });

  test("do not lose small amounts beside amounts near 2^53", () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(total([large, 1, 1, -large])).toBe(2);
    expect(total([large, large, large, 3, -large, -large, -large])).toBe(3);
    expect(total([1, 2, large])).toBe(Number(BigInt(large) + 3n));
  });

  test("know the sign of a total that is one unit from zero", () => {
    const sums = new ExactSums(2, 2);
    for (const amount of [1_000_000_000, 0.01, -1_000_000_000]) sums.add(0, amount);
    for (const amount of [1_000_000_000, -0.01, -1_000_000_000]) sums.add(1, amount);
    expect([sums.sign(0), sums.sign(1)]).toEqual([1, -1]);
    expect([...sums.totals()]).toEqual([0.01, -0.01]);
  });

  test("keep groups apart", () => {
    const sums = new ExactSums(3, 1);
    sums.add(0, 1.5);
    sums.add(2, -2.5);
    sums.add(0, 1.5);
    expect([...sums.totals()]).toEqual([3, 0, -2.5]);
  });

  test("equal BigInt arithmetic on whole units, rounded once", () => {
    fc.assert(
      fc.property(unitsAndDecimals, ({ units, decimals }) => {
        const amounts = units.map((one) => one / 10 ** decimals);
        const expected = Number(units.reduce((sum, one) => sum + BigInt(one), 0n)) / 10 ** decimals;
        expect(total(amounts, decimals) === expected).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("are identical in any order of the terms", () => {
    const shuffled = unitsAndDecimals.chain(({ units, decimals }) =>
      fc.record({
        decimals: fc.constant(decimals),
        units: fc.constant(units),
        other: fc.shuffledSubarray(units, { minLength: units.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ units, other, decimals }) => {
        const inMoney = (list: readonly number[]) => list.map((one) => one / 10 ** decimals);
        expect(Object.is(total(inMoney(units)), total(inMoney(other)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("are identical in any order even of amounts with noise behind the sixth decimal", () => {
    const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(amounts, (list) => {
        expect(Object.is(total(list), total([...list].reverse()))).toBe(true);
      }),
    );
  });
});
