import { describe, expect, test } from "vitest";
import type { Cutpoints } from "../../src/core/cut";
import {
  cutpointsBy,
  levelCount,
  quantileCutpoints,
  rPackageCut,
  rPackageCutpoints,
} from "../../src/core/cutpoints";
import { sortedValues } from "../../src/core/quantile";
import { readReferenceJson } from "../reference/read-csv";
import { passed } from "./passed";

const ONE_TO_TEN = Float64Array.from({ length: 10 }, (_, index) => index + 1);
const at = (cuts: Cutpoints) => cuts.map((cut) => cut.at);

describe("cut points of the quantile method", () => {
  test("are type-7 quantiles at i/levels", () => {
    // R: quantile(1:10, 1:4 / 5) is 2.8 4.6 6.4 8.2; quartiles are 3.25 5.5 7.75.
    at(quantileCutpoints(ONE_TO_TEN, 5, "monetary")).forEach((cut, index) => {
      expect(cut).toBeCloseTo([2.8, 4.6, 6.4, 8.2][index] ?? 0, 12);
    });
    expect(at(quantileCutpoints(ONE_TO_TEN, 4, "monetary"))).toEqual([3.25, 5.5, 7.75]);
  });

  test("leave a value equal to a cut on the lower side, for recency on the recent side", () => {
    // Halves of 1, 2, 3: the cut is 2.
    const sorted = Float64Array.of(1, 2, 3);
    const money = quantileCutpoints(sorted, 2, "monetary");
    expect([1, 2, 3].map((value) => passed(value, money, "monetary"))).toEqual([0, 0, 1]);
    const days = quantileCutpoints(sorted, 2, "recency");
    expect([1, 2, 3].map((value) => passed(value, days, "recency"))).toEqual([1, 1, 0]);
  });
});

describe("cut points of the R-package method", () => {
  interface Quirks {
    readonly bins_mtcars_mpg_5: readonly number[];
    readonly mtcars_mpg: readonly number[];
  }
  const quirks = readReferenceJson<Quirks>("golden/rpkg-tests-and-quirks.json");

  test("are those of the package's own test, the plus 1 included", () => {
    const sorted = sortedValues(Float64Array.from(quirks.mtcars_mpg));
    const cuts = at(rPackageCutpoints(sorted, 5, "monetary"));
    expect(cuts).toHaveLength(quirks.bins_mtcars_mpg_5.length);
    cuts.forEach((cut, index) => {
      expect(cut).toBeCloseTo(quirks.bins_mtcars_mpg_5[index] ?? 0, 9);
    });
  });

  test("put a value on a cut into the higher class, for recency the worse one", () => {
    expect(passed(5, [rPackageCut(5, "frequency")], "frequency")).toBe(1);
    expect(passed(5, [rPackageCut(5, "recency")], "recency")).toBe(0);
    expect(passed(4, [rPackageCut(5, "recency")], "recency")).toBe(1);
  });

  test("take given cuts without plus 1", () => {
    const binning = { kind: "cuts", cuts: [{ at: 30, beyond: false }] } as const;
    const cuts = cutpointsBy("r-package", ONE_TO_TEN, { binning, dimension: "recency" });
    expect(at(cuts)).toEqual([30]);
    expect(passed(30, cuts, "recency")).toBe(0);
  });
});

describe("cut points by method", () => {
  test("thresholds are taken as they are, whatever the values", () => {
    const cuts = [
      { at: 100, beyond: false },
      { at: 500, beyond: true },
    ];
    const binning = { kind: "cuts", cuts } as const;
    expect(cutpointsBy("thresholds", ONE_TO_TEN, { binning, dimension: "monetary" })).toEqual(cuts);
    expect(cutpointsBy("thresholds", new Float64Array(0), { binning, dimension: "monetary" })).toEqual(cuts);
  });

  test("there are none where nobody has orders", () => {
    const binning = { kind: "levels", levels: 5 } as const;
    expect(cutpointsBy("quantile", new Float64Array(0), { binning, dimension: "monetary" })).toEqual([]);
  });

  test.each([2, 5, 10])("%i levels have one cut fewer", (levels) => {
    const binning = { kind: "levels", levels } as const;
    const cuts = cutpointsBy("quantile", ONE_TO_TEN, { binning, dimension: "recency" });
    expect(cuts).toHaveLength(levels - 1);
    expect(levelCount(binning)).toBe(levels);
    expect(levelCount({ kind: "cuts", cuts })).toBe(levels);
  });
});
