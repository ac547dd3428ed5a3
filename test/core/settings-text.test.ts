import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { METHODS } from "../../src/core/cutpoints";
import { DIMENSIONS, type Dimension } from "../../src/core/dimension";
import { RfmError } from "../../src/core/problem";
import { SCHEME_IDS } from "../../src/core/scheme";
import type { ScoreResult } from "../../src/core/score-sheet";
import { scoreCustomers } from "../../src/core/scored";
import type { StatedSettings } from "../../src/core/settings";
import { formatSettingsText, parseSettingsText } from "../../src/core/settings-text";
import { day, scoreValuesOf } from "./fixture";
import { passed } from "./passed";

const HEADER = ["Member", "Recency days", "Orders", "Spend"];
const COLUMNS = { customer: "Member", recency: "Recency days", orders: "Orders", spend: "Spend" };

/** Days 10 to 50, orders 1 to 5, spend 0.1 to 0.5. */
const FIVE = [1, 2, 3, 4, 5].map((n): Cell[] => [`m${n}`, 10 * n, n, n / 10]);

function resultOf(members: readonly Cell[][], stated: StatedSettings = {}, asOf?: number): ScoreResult {
  const reading = asOf === undefined ? {} : { asOf };
  return scoreValuesOf({ values: [HEADER, ...members], columns: COLUMNS, reading }, stated);
}

describe("the settings text of a run", () => {
  test("of quantiles has method, cuts, levels, scheme, language and analysis date", () => {
    // Quantiles at fifths of five values lie four fifths of a step apart.
    expect(formatSettingsText(resultOf(FIVE, {}, day("2024-06-30")), "en")).toBe(
      "method=quantile; recency=18,26,34,42; frequency=1.8,2.6,3.4,4.2; " +
        "monetary=0.18,0.26,0.34,0.42000000000000004; levels=5,5,5; scheme=eleven; language=en; " +
        "analysis-date=2024-06-30",
    );
  });

  test("of thresholds has them as people write them, and what is not as by default", () => {
    const stated = {
      cuts: { recency: ["<30"], frequency: [2, 6], monetary: [100, ">500"] },
      firstLevel: { recency: 0 },
      scheme: "eight",
      refunds: "ignore",
    };
    expect(formatSettingsText(resultOf(FIVE, stated), "en")).toBe(
      "method=thresholds; recency=<30; frequency=2,6; monetary=100,>500; levels=2,3,3; recency-base=0; " +
        "scheme=eight; refunds=ignore; language=en",
    );
  });

  test("names letters only where digits would do", () => {
    expect(formatSettingsText(resultOf(FIVE, { code: "letters" }), "en")).toContain("; code=letters;");
    expect(formatSettingsText(resultOf(FIVE), "en")).not.toContain("code");
    const mixed = { levels: { recency: 2 } };
    expect(formatSettingsText(resultOf(FIVE, mixed), "en")).not.toContain("code");
  });

  test("has no cuts when nobody has ordered", () => {
    const nobody = formatSettingsText(resultOf([["p", "", 0, ""]]), "en");
    expect(nobody).toBe("method=quantile; levels=5,5,5; scheme=eleven; language=en");
    expect(parseSettingsText(nobody).settings).toEqual(resultOf([["p", "", 0, ""]]).settings);
  });
});

describe("a run's settings text read back", () => {
  const members = fc.array(
    fc.record({
      days: fc.nat(400),
      orders: fc.integer({ min: 1, max: 30 }),
      cents: fc.integer({ min: -5000, max: 500_000 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  const levels = fc.integer({ min: 2, max: 10 });
  const stated = fc.record({
    method: fc.constantFrom("quantile", "r-package"),
    levels: fc.record({ recency: levels, frequency: levels, monetary: levels }),
    firstLevel: fc.record({ recency: fc.nat(1), frequency: fc.nat(1), monetary: fc.nat(1) }),
    scheme: fc.constantFrom(...SCHEME_IDS),
    refunds: fc.constantFrom("net", "ignore"),
    code: fc.constantFrom(undefined, "letters"),
  });

  test("gives the same cuts, scores and choices exactly", () => {
    fc.assert(
      fc.property(members, stated, fc.integer({ min: 0, max: 40_000 }), (people, how, asOf) => {
        const rows = people.map(({ days, orders, cents }, n): Cell[] => [`m${n}`, days, orders, cents / 100]);
        checkRoundTrip(resultOf(rows, how, asOf));
      }),
    );
  });

  test("gives the same thresholds, their sense included", () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const cuts = (sign: string) =>
      fc
        .uniqueArray(
          number.map((at) => at + 0),
          { minLength: 1, maxLength: 9, comparator: (a, b) => a === b },
        )
        .chain((ats) =>
          fc
            .array(fc.boolean(), { minLength: ats.length, maxLength: ats.length })
            .map((beyond) =>
              [...ats].sort((a, b) => a - b).map((at, n) => (beyond[n] ? `${sign}${at}` : at)),
            ),
        );
    const all = fc.record({ recency: cuts("<"), frequency: cuts(">"), monetary: cuts(">") });
    fc.assert(fc.property(all, (thresholds) => checkRoundTrip(resultOf(FIVE, { cuts: thresholds }))));
  });

  function checkRoundTrip(result: ScoreResult): void {
    const read = parseSettingsText(formatSettingsText(result, "en"));
    const again = scoreCustomers(result.customers, read.settings);
    expect(again.cuts).toEqual(result.cuts);
    expect(again.scores).toEqual(result.scores);
    expect(again.segment).toEqual(result.segment);
    const { binning: _, ...choices } = result.settings;
    expect(read.settings).toMatchObject(choices);
    expect([read.language, read.analysisDate]).toEqual(["en", result.analysisDate]);
  }
});

describe("a settings text that people write", () => {
  test("may be empty: everything is as by default", () => {
    expect(parseSettingsText("")).toMatchObject({
      settings: { method: "quantile", scheme: "eleven", codeStyle: "digits", refunds: "net" },
      language: null,
      analysisDate: null,
      timeZone: null,
    });
  });

  test("may name a zone, as the text of a run does that was given one", () => {
    const text = formatSettingsText({ ...resultOf(FIVE), timeZone: "Asia/Taipei" }, "en");
    expect(text).toMatch(/; time-zone=Asia\/Taipei$/);
    expect(parseSettingsText(text).timeZone).toBe("Asia/Taipei");
    expect(formatSettingsText(resultOf(FIVE), "en")).not.toContain("time-zone");
  });

  test("may give one number of levels or three", () => {
    const binnings = (text: string) => DIMENSIONS.map((d) => parseSettingsText(text).settings.binning[d]);
    expect(binnings("levels=4")).toEqual(Array(3).fill({ kind: "levels", levels: 4 }));
    expect(binnings("levels = 5, 4, 3").map((one) => "levels" in one && one.levels)).toEqual([5, 4, 3]);
  });

  test("may be loose about spaces, capitals, full-width forms and a last semicolon", () => {
    const { settings } = parseSettingsText(" Scheme = EIGHT； levels＝３ ;");
    expect(settings).toMatchObject({ scheme: "eight", binning: { recency: { levels: 3 } } });
  });

  test("means thresholds when it gives cuts and no method", () => {
    const { settings } = parseSettingsText("recency=30; frequency=2,6; monetary=100,>500");
    expect(settings.method).toBe("thresholds");
    expect(settings.binning.monetary).toEqual({
      kind: "cuts",
      cuts: [
        { at: 100, beyond: false },
        { at: 500, beyond: true },
      ],
    });
  });

  test.each(METHODS)("gives a cut the sense of the method %s", (method) => {
    const { binning } = parseSettingsText(`method=${method}; recency=30; frequency=2; monetary=100`).settings;
    const onBetterSide = (dimension: Dimension, value: number) => {
      const one = binning[dimension];
      return one.kind === "cuts" && passed(value, one.cuts, dimension) === one.cuts.length;
    };
    const better = [onBetterSide("recency", 30), onBetterSide("frequency", 2), onBetterSide("monetary", 100)];
    const expected = {
      quantile: [true, false, false],
      thresholds: [true, true, true],
      "r-package": [false, true, true],
    };
    expect(better).toEqual(expected[method]);
  });

  test("may keep the cuts of one dimension and divide the others anew", () => {
    const { binning } = parseSettingsText("method=quantile; levels=3; frequency=1,2").settings;
    expect(binning.recency).toEqual({ kind: "levels", levels: 3 });
    expect(binning.frequency.kind).toBe("cuts");
  });
});

describe("a settings text is refused", () => {
  test.each([
    ["eight", "settings-text-entry", { value: "eight" }],
    ["scheme=", "settings-text-entry", { value: "scheme=" }],
    ["colour=red", "settings-text-unknown", { setting: "colour" }],
    ["levels=5; levels=4", "settings-text-twice", { setting: "levels" }],
    ["levels=5,4", "settings-text-levels", { value: "5,4" }],
    ["levels=many", "settings-text-levels", { value: "many" }],
    ["levels=11", "levels-out-of-range", { value: 11 }],
    ["scheme=nine", "setting-not-one-of", { setting: "scheme", value: "nine" }],
    ["method=mean; recency=30", "setting-not-one-of", { setting: "method", value: "mean" }],
    ["language=xx", "setting-not-one-of", { setting: "language", value: "xx" }],
    ["analysis-date=31/12/2024", "as-of-unreadable", { value: "31/12/2024" }],
    ["last-day=soon", "setting-not-one-of", { setting: "last-day", value: "soon" }],
    ["recency-base=2", "first-level-not-0-or-1", { dimension: "recency", value: "2" }],
    ["recency=30", "thresholds-need-cuts", {}],
    ["recency=30; frequency=x; monetary=5", "cut-unreadable", { dimension: "frequency", value: "x" }],
    ["method=quantile; recency=30,x", "cut-unreadable", { dimension: "recency", value: "x" }],
    ["method=quantile; recency=<30", "cuts-without-thresholds", {}],
    ["method=r-package; recency=<30", "cut-not-plain", { dimension: "recency", value: "<30" }],
    ["method=quantile; recency=30,20", "cuts-not-ascending", { dimension: "recency", value: "30, 20" }],
    ["method=quantile; recency=1,2,3,4,5,6,7,8,9,10", "cuts-number", { dimension: "recency", count: 10 }],
    ["method=quantile; recency=30; levels=5", "cuts-and-levels", {}],
    ["recency=30; frequency=2; monetary=9; levels=5", "cuts-and-levels", {}],
    ["levels=5,4,3; code=digits", "digits-not-enough", {}],
  ])("%s: %s", (text, id, particulars) => {
    let problem: unknown;
    try {
      parseSettingsText(text);
    } catch (caught) {
      problem = caught;
    }
    expect(problem).toBeInstanceOf(RfmError);
    expect(problem).toMatchObject({ id, particulars });
  });
});
