import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WrittenCut } from "../../../src/core/cut";
import { parseCut } from "../../../src/core/cut";
import { quantileCutpoints, rPackageCutpoints } from "../../../src/core/cutpoints";
import { DIMENSIONS, type Dimension } from "../../../src/core/dimension";
import { wordLevels } from "../../../src/core/plan/summary-levels";
import { sortedValues } from "../../../src/core/quantile";
import { scoreValues } from "../../../src/core/score";
import { say } from "./summary-fixture";

const WHOLE = Float64Array.of(1, 2, 3);
const CENTS = Float64Array.of(0.25, 10, 20.5);

function words(
  dimension: Dimension,
  written: readonly WrittenCut[],
  { values = WHOLE, firstLevel = 1, asWritten = true } = {},
): readonly string[] {
  const cuts = written.map((one) => parseCut(one, dimension) ?? { at: Number.NaN, beyond: false });
  return wordLevels(cuts, { dimension, firstLevel, values, asWritten, say });
}

describe("the levels of recency in words", () => {
  test("are whole days, the best first", () => {
    expect(words("recency", [14, 33, 72, 180])).toEqual([
      "R5: up to 14 days",
      "R4: 15 to 33 days",
      "R3: 34 to 72 days",
      "R2: 73 to 180 days",
      "R1: over 180 days",
    ]);
  });

  test("keep under and within apart, and count from 0 where asked", () => {
    expect(words("recency", ["<30"], { firstLevel: 0 })).toEqual(["R1: up to 29 days", "R0: over 29 days"]);
    expect(words("recency", [30], { firstLevel: 0 })).toEqual(["R1: up to 30 days", "R0: over 30 days"]);
  });

  test("round quantiles between two days to what the days allow", () => {
    expect(words("recency", [13.6, 14.2, 14.8])).toEqual([
      "R4: up to 13 days",
      "R3: 14 days",
      "R2: nobody",
      "R1: over 14 days",
    ]);
  });

  test("are said of one day", () => {
    expect(words("recency", [0, 1])).toEqual(["R3: 0 days", "R2: 1 day", "R1: over 1 day"]);
  });
});

describe("the levels of frequency in words", () => {
  test("are whole orders from 1 on", () => {
    expect(words("frequency", [2, 6])).toEqual(["F3: 6 orders or more", "F2: 2 to 5 orders", "F1: 1 order"]);
    expect(words("frequency", [">5"])).toEqual(["F2: 6 orders or more", "F1: up to 5 orders"]);
  });

  test("are nobody's where ties leave no room", () => {
    expect(words("frequency", [">1", ">1", ">2"])).toEqual([
      "F4: 3 orders or more",
      "F3: 2 orders",
      "F2: nobody",
      "F1: 1 order",
    ]);
    expect(words("frequency", [1])).toEqual(["F2: 1 order or more", "F1: nobody"]);
  });
});

describe("the levels of spend in words", () => {
  test("keep the sense of the user's thresholds", () => {
    expect(words("monetary", [100, ">500"])).toEqual(["M3: over 500", "M2: 100 to 500", "M1: under 100"]);
    expect(words("monetary", [">100", 500])).toEqual([
      "M3: from 500",
      "M2: over 100, under 500",
      "M1: up to 100",
    ]);
    expect(words("monetary", [100, 500])[1]).toBe("M2: 100 to under 500");
    expect(words("monetary", [">1000", ">5000"])[1]).toBe("M2: over 1,000, up to 5,000");
    expect(words("monetary", [100, ">100"])[1]).toBe("M2: 100");
  });

  test("round cuts found between two amounts to the decimals of the amounts", () => {
    expect(words("monetary", [">250.194", ">480.006"], { values: CENTS, asWritten: false })).toEqual([
      "M3: over 480",
      "M2: over 250.19, up to 480",
      "M1: up to 250.19",
    ]);
    expect(words("monetary", [5.001], { values: CENTS, asWritten: false })).toEqual([
      "M2: from 5.01",
      "M1: under 5.01",
    ]);
  });
});

describe("values that are not whole", () => {
  test("are worded without a unit", () => {
    expect(words("recency", [2.5], { values: CENTS })).toEqual(["R2: up to 2.5", "R1: over 2.5"]);
  });
});

test("no cuts have no words", () => {
  expect(words("recency", [])).toEqual([]);
});

describe("the words of any level", () => {
  const lists = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 40 });
  const find = fc.constantFrom(quantileCutpoints, rPackageCutpoints);

  test("say the scores of all values", () => {
    const any = fc.tuple(lists, fc.constantFrom(1, 100), fc.integer({ min: 2, max: 10 }), find);
    fc.assert(
      fc.property(any, fc.constantFrom(...DIMENSIONS), ([list, unit, levels, cutsBy], dimension) => {
        const values = Float64Array.from(list, (one) => one / unit);
        const cuts = cutsBy(sortedValues(values), levels, dimension);
        const texts = wordLevels(cuts, { dimension, firstLevel: 1, values, asWritten: false, say });
        const scores = scoreValues(values, cuts, { dimension, firstLevel: 1 });
        expect(texts).toHaveLength(levels);
        scores.forEach((score, index) => {
          const holding = texts.filter((text) => holds(text, values[index] as number));
          expect(holding.map((text) => text.slice(1, text.indexOf(":")))).toEqual([String(score)]);
        });
      }),
    );
  });

  /** Reads the words as a person would. */
  function holds(text: string, value: number): boolean {
    const range = text.slice(text.indexOf(": ") + 2).replace(/,(?=\d)/g, "");
    const [first = Number.NaN, second = Number.NaN] = (range.match(/\d+(\.\d+)?/g) ?? []).map(Number);
    if (range === "nobody") return false;
    if (/^over .* under/.test(range)) return value > first && value < second;
    if (/^over .* up to/.test(range)) return value > first && value <= second;
    if (/to under/.test(range)) return value >= first && value < second;
    if (/^up to/.test(range)) return value <= first;
    if (/^under/.test(range)) return value < first;
    if (/^over/.test(range)) return value > first;
    if (/^from|or more/.test(range)) return value >= first;
    return / to /.test(range) ? value >= first && value <= second : value === first;
  }
});
