import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areAscending, type Cut, parseCut, writeCut } from "../../src/core/cut";
import { DIMENSIONS, type Dimension } from "../../src/core/dimension";
import { passed } from "./passed";

function cutsOf(dimension: Dimension, ...written: (number | string)[]): Cut[] {
  return written.map((one) => {
    const cut = parseCut(one, dimension);
    if (cut === null) throw new Error(`${one} is no cut`);
    return cut;
  });
}

describe("which side of a cut a value is on", () => {
  test.each([
    ["frequency", 100, 99, false],
    ["frequency", 100, 100, true],
    ["monetary", 100, 100.01, true],
    ["monetary", ">500", 500, false],
    ["monetary", ">500", 500.01, true],
    ["recency", 30, 30, true],
    ["recency", 30, 31, false],
    ["recency", "<30", 30, false],
    ["recency", "<30", 29, true],
  ] as const)("%s cut %s: %d is better is %s", (dimension, written, value, better) => {
    const [cut] = cutsOf(dimension, written);
    expect(cut && passed(value, [cut], dimension)).toBe(better ? 1 : 0);
  });
});

describe("cuts as people write them", () => {
  test.each([
    ["monetary", 100, { at: 100, beyond: false }],
    ["monetary", "100", { at: 100, beyond: false }],
    ["monetary", " > 500 ", { at: 500, beyond: true }],
    ["monetary", "-5.5", { at: -5.5, beyond: false }],
    ["monetary", ">.5", { at: 0.5, beyond: true }],
    ["monetary", "1e3", { at: 1000, beyond: false }],
    ["recency", "<30", { at: 30, beyond: true }],
    ["recency", 30, { at: 30, beyond: false }],
  ] as const)("%s %j is read", (dimension, written, cut) => {
    expect(parseCut(written, dimension)).toEqual(cut);
  });

  test.each([
    ["monetary", "<100"],
    ["recency", ">30"],
    ["monetary", ">>5"],
    ["monetary", "1,000"],
    ["monetary", "ten"],
    ["monetary", ""],
    ["monetary", ">"],
    ["monetary", "0x10"],
    ["monetary", "1e999"],
    ["monetary", Number.NaN],
    ["monetary", Number.POSITIVE_INFINITY],
  ] as const)("%s %j is not read", (dimension, written) => {
    expect(parseCut(written, dimension)).toBeNull();
  });

  test("are written the way they are read", () => {
    const cut = fc.record({ at: fc.double({ noNaN: true, noDefaultInfinity: true }), beyond: fc.boolean() });
    fc.assert(
      fc.property(cut, fc.constantFrom(...DIMENSIONS), (one, dimension) => {
        const back = parseCut(writeCut(one, dimension), dimension);
        expect(back?.beyond).toBe(one.beyond);
        expect(back?.at === one.at).toBe(true);
      }),
    );
  });

  test("are numbers, and text where the value itself stays below", () => {
    expect(writeCut({ at: 500, beyond: false }, "monetary")).toBe(500);
    expect(writeCut({ at: 500, beyond: true }, "monetary")).toBe(">500");
    expect(writeCut({ at: 30, beyond: true }, "recency")).toBe("<30");
  });
});

describe("the order of cuts", () => {
  test.each([
    ["monetary", [100]],
    ["monetary", [100, ">500"]],
    ["monetary", [-1, 0, 1]],
    ["monetary", [100, ">100"]],
    ["recency", ["<30", 30]],
    ["recency", [30, 90]],
  ] as const)("%s %j ascends", (dimension, written) => {
    expect(areAscending(cutsOf(dimension, ...written), dimension)).toBe(true);
  });

  test.each([
    ["monetary", [500, 100]],
    ["monetary", [100, 100]],
    ["monetary", [">100", 100]],
    ["monetary", [">100", ">100"]],
    ["monetary", [100, ">100", ">100"]],
    ["monetary", [1, 3, 2]],
    ["recency", [30, "<30"]],
    ["recency", [30, 30]],
  ] as const)("%s %j does not ascend", (dimension, written) => {
    expect(areAscending(cutsOf(dimension, ...written), dimension)).toBe(false);
  });

  test("twice the same number puts exactly that value on a level of its own", () => {
    const count = (dimension: Dimension, value: number, cuts: readonly Cut[]) =>
      passed(value, cuts, dimension);
    const money = cutsOf("monetary", 100, ">100");
    expect([99, 100, 101].map((value) => count("monetary", value, money))).toEqual([0, 1, 2]);
    const days = cutsOf("recency", "<30", 30);
    expect([31, 30, 29].map((value) => count("recency", value, days))).toEqual([0, 1, 2]);
  });
});
