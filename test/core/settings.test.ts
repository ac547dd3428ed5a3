import { describe, expect, test } from "vitest";
import { RfmError } from "../../src/core/problem";
import { levelRanges, type StatedSettings, settingsFrom } from "../../src/core/settings";

const THREE_CUTS = { recency: [30], frequency: [2, 6], monetary: [100, ">500"] };

function problemOf(stated: StatedSettings): { id: string; particulars: unknown } {
  try {
    settingsFrom(stated);
  } catch (problem) {
    if (problem instanceof RfmError) return { id: problem.id, particulars: problem.particulars };
    throw problem;
  }
  throw new Error("these settings were accepted");
}

describe("settings that nobody stated", () => {
  test("are quantiles, five levels from 1, the eleven segments, refunds netted, digits", () => {
    const five = { kind: "levels", levels: 5 };
    expect(settingsFrom({})).toEqual({
      method: "quantile",
      binning: { recency: five, frequency: five, monetary: five },
      firstLevel: { recency: 1, frequency: 1, monetary: 1 },
      scheme: "eleven",
      refunds: "net",
      codeStyle: "digits",
    });
  });

  test("stay at their defaults beside those that were stated", () => {
    const settings = settingsFrom({ levels: { frequency: 3 }, firstLevel: { recency: 0 } });
    expect(levelRanges(settings)).toEqual({
      recency: { levels: 5, first: 0 },
      frequency: { levels: 3, first: 1 },
      monetary: { levels: 5, first: 1 },
    });
  });
});

describe("cuts", () => {
  test("without a method mean thresholds, and levels follow from them", () => {
    const settings = settingsFrom({ cuts: THREE_CUTS, firstLevel: { recency: 0 } });
    expect(settings.method).toBe("thresholds");
    expect(levelRanges(settings)).toEqual({
      recency: { levels: 2, first: 0 },
      frequency: { levels: 3, first: 1 },
      monetary: { levels: 3, first: 1 },
    });
    expect(settings.binning.monetary).toEqual({
      kind: "cuts",
      cuts: [
        { at: 100, beyond: false },
        { at: 500, beyond: true },
      ],
    });
  });

  test("of the R-package method may be given for one dimension only", () => {
    const settings = settingsFrom({ method: "r-package", cuts: { recency: [30, 90] } });
    expect(settings.binning.recency.kind).toBe("cuts");
    expect(settings.binning.monetary).toEqual({ kind: "levels", levels: 5 });
  });

  test("may be one to nine", () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const settings = settingsFrom({ cuts: { recency: [30], frequency: nine, monetary: nine } });
    expect(levelRanges(settings).frequency.levels).toBe(10);
  });
});

describe("the style of the code", () => {
  test("is letters by itself where digits do not suffice", () => {
    expect(settingsFrom({ levels: { recency: 4 } }).codeStyle).toBe("letters");
    expect(settingsFrom({ levels: { recency: 10, frequency: 10, monetary: 10 } }).codeStyle).toBe("letters");
    expect(settingsFrom({ levels: { recency: 9, frequency: 9, monetary: 9 } }).codeStyle).toBe("digits");
    expect(settingsFrom({ firstLevel: { recency: 0 } }).codeStyle).toBe("letters");
  });

  test("is as stated where both are possible", () => {
    expect(settingsFrom({ code: "letters" }).codeStyle).toBe("letters");
    expect(settingsFrom({ code: "digits" }).codeStyle).toBe("digits");
  });
});

describe("settings are refused by their id", () => {
  test.each<[string, StatedSettings, Record<string, unknown>]>([
    ["setting-not-one-of", { method: "median" }, { setting: "method", value: "median" }],
    ["setting-not-one-of", { scheme: "twelve" }, { setting: "scheme", value: "twelve" }],
    ["setting-not-one-of", { refunds: "drop" }, { setting: "refunds", value: "drop" }],
    ["setting-not-one-of", { code: "words" }, { setting: "code", value: "words" }],
    ["setting-not-one-of", { method: "" }, { setting: "method", value: "" }],
    ["levels-out-of-range", { levels: { recency: 1 } }, { dimension: "recency", value: 1 }],
    ["levels-out-of-range", { levels: { frequency: 11 } }, { dimension: "frequency", value: 11 }],
    ["levels-out-of-range", { levels: { monetary: 4.5 } }, { dimension: "monetary", value: 4.5 }],
    ["levels-out-of-range", { levels: { monetary: Number.NaN } }, { dimension: "monetary" }],
    ["cuts-and-levels", { cuts: THREE_CUTS, levels: { recency: 5 } }, {}],
    ["cuts-and-levels", { method: "r-package", cuts: { recency: [3] }, levels: { monetary: 5 } }, {}],
    ["cuts-without-thresholds", { method: "quantile", cuts: THREE_CUTS }, {}],
    ["levels-with-thresholds", { method: "thresholds", levels: { recency: 5 } }, {}],
    ["thresholds-need-cuts", { method: "thresholds" }, { dimensions: "recency, frequency, monetary" }],
    ["thresholds-need-cuts", { cuts: { recency: [30] } }, { dimensions: "frequency, monetary" }],
    ["cuts-number", { cuts: { ...THREE_CUTS, recency: [] } }, { dimension: "recency", count: 0 }],
    [
      "cuts-number",
      { cuts: { ...THREE_CUTS, frequency: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } },
      { dimension: "frequency", count: 10 },
    ],
    ["cut-unreadable", { cuts: { ...THREE_CUTS, recency: [">30"] } }, { dimension: "recency", value: ">30" }],
    ["cut-unreadable", { cuts: { ...THREE_CUTS, monetary: ["x"] } }, { dimension: "monetary", value: "x" }],
    [
      "cut-not-plain",
      { method: "r-package", cuts: { monetary: [">500"] } },
      { dimension: "monetary", value: ">500" },
    ],
    [
      "cuts-not-ascending",
      { cuts: { ...THREE_CUTS, frequency: [6, 2] } },
      { dimension: "frequency", value: "6, 2" },
    ],
    ["cuts-not-ascending", { cuts: { ...THREE_CUTS, frequency: [2, 2] } }, { dimension: "frequency" }],
    ["first-level-not-0-or-1", { firstLevel: { monetary: 2 } }, { dimension: "monetary", value: 2 }],
    ["digits-not-enough", { code: "digits", levels: { recency: 3 } }, {}],
    ["digits-not-enough", { code: "digits", firstLevel: { recency: 0 } }, {}],
  ])("%s: %j", (id, stated, particulars) => {
    const problem = problemOf(stated);
    expect(problem.id).toBe(id);
    expect(problem.particulars).toMatchObject(particulars);
  });
});
