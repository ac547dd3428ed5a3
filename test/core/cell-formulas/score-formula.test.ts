import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreFormula } from "../../../src/core/cell-formulas/score-formula";
import { segmentFormula } from "../../../src/core/cell-formulas/segment-formula";
import { formatCode, parseCode } from "../../../src/core/code";
import { dayInUtc } from "../../../src/core/day";

const HERE = { dayOf: dayInUtc, dayOfMomentIn: () => dayInUtc, locale: "en_US" };
const CUTS = "recency=30,90; frequency=2,6; monetary=100,>500";

const row = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 30 }), fc.integer({ min: -50, max: 2000 }));
const rows = fc.array(row, { minLength: 2, maxLength: 40 });

const codes = (table: readonly (readonly (string | number)[])[], settings?: string): string[] =>
  scoreFormula([table, settings], HERE).map(([code = ""]) => code);

test("a row by itself has the code that it has in the whole column, when cut points are given", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const alone = table.map(([r, f, m]) => scoreFormula([r, f, m, CUTS], HERE)[0]?.[0]);
      expect(codes(table, CUTS)).toEqual(alone);
    }),
  );
});

test("the order of rows and blank rows between them change nobody's code", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const straight = codes(table);
      expect(codes([...table].reverse()).reverse()).toEqual(straight);
      const spread = codes(table.flatMap((one) => [one, ["", "", ""]]));
      expect(spread.filter((_code, index) => index % 2 === 0)).toEqual(straight);
      expect(new Set(spread.filter((_code, index) => index % 2 === 1)).size).toBeLessThanOrEqual(1);
    }),
  );
});

test("every code that a formula gives has a segment, and reads back as its scores", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom("levels=5", "levels=3,4,10", CUTS), (table, settings) => {
      const given = codes(table, settings);
      const names = segmentFormula([given.map((code) => [code]), settings]);
      expect(names.every(([name]) => name !== "")).toBe(true);
      for (const code of given) {
        const scores = parseCode(code);
        expect(scores && formatCode(scores, /R/.test(code) ? "letters" : "digits")).toBe(code);
      }
    }),
  );
});

test("dates count to the day after the newest one, or to the date of the settings", () => {
  const table = [
    ["2026-01-31", 3, 90],
    ["2026-01-01", 1, 10],
  ];
  expect(codes(table, "recency=1,40; frequency=2; monetary=50")).toEqual(["R3F2M2", "R2F1M1"]);
  const later = "recency=1,40; frequency=2; monetary=50; analysis-date=2026-03-01";
  expect(codes(table, later)).toEqual(["R2F2M2", "R1F1M1"]);
});

test("dates are known as such when they are texts with dots", () => {
  const table = [
    ["31.01.2026", 1, 10],
    ["30.12.2025", 3, 60],
  ];
  expect(codes(table, "recency=1,40; frequency=2; monetary=50; code=letters")).toEqual(["R3F1M1", "R2F2M2"]);
});

test("dates after the last day of the settings are left blank, as are those after their analysis date", () => {
  const table = [
    ["2026-01-31", 3, 90],
    ["2026-02-01", 1, 10],
    ["2026-02-03", 1, 10],
  ];
  const until = (day: string) => `${CUTS}; analysis-date=2026-02-01; last-day=${day}`;
  expect(codes(table, `${CUTS}; analysis-date=2026-02-01`)).toEqual(["321", "311", ""]);
  expect(codes(table, until("2026-01-31"))).toEqual(["321", "", ""]);
  // A run that counted a refund on the third of February.
  expect(codes(table, until("2026-02-03"))).toEqual(["321", "311", ""]);
});

test("a language that the catalogue does not speak is an error that lists those it speaks", () => {
  expect(() => codes([[1, 1, 1]], `${CUTS}; language=xx`)).toThrow("setting-not-one-of");
  expect(codes([[1, 1, 1]], `${CUTS}; language=en_GB`)).toEqual(["311"]);
});
