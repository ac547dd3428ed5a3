import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { scoreFormula } from "../../src/core/cell-formulas/score-formula";
import { dayInUtc } from "../../src/core/day";
import { displayOf } from "../../src/core/display";
import { LANGUAGES, speaker } from "../../src/core/messages/catalogue";
import { RfmError } from "../../src/core/problem";
import { settingsFrom } from "../../src/core/settings";
import { rolesByHeader } from "../../src/core/stated-columns";
import { dateWarnings } from "../../src/core/warnings";
import { wordProblem, wordWarning } from "../../src/core/wording";
import { day, readValues, scoreValuesOf } from "./fixture";

const say = speaker("en");
const HERE = { dayOf: dayInUtc, dayOfMomentIn: () => dayInUtc, locale: "en_US" };
const HOLE = /\{\w+\}/;
const CUTS = { recency: [30], frequency: [2, 6], monetary: [100, ">500"] };
const HEADER = ["Customer ID", "Order date", "Amount"];

function problemOf(run: () => unknown): RfmError {
  try {
    run();
  } catch (problem) {
    if (problem instanceof RfmError) return problem;
    throw problem;
  }
  throw new Error("nothing was refused");
}

const sheet = (values: Cell[][]) => () => readValues({ values });

const PROBLEMS: readonly (readonly [string, () => unknown])[] = [
  ["setting-not-one-of", () => settingsFrom({ scheme: "x" })],
  ["levels-out-of-range", () => settingsFrom({ levels: { recency: 1 } })],
  ["cuts-and-levels", () => settingsFrom({ cuts: CUTS, levels: { recency: 5 } })],
  ["cuts-without-thresholds", () => settingsFrom({ method: "quantile", cuts: CUTS })],
  ["levels-with-thresholds", () => settingsFrom({ method: "thresholds", levels: { recency: 5 } })],
  ["thresholds-need-cuts", () => settingsFrom({ method: "thresholds" })],
  ["cuts-number", () => settingsFrom({ cuts: { ...CUTS, recency: [] } })],
  ["cut-unreadable", () => settingsFrom({ cuts: { ...CUTS, recency: ["x"] } })],
  ["cut-not-plain", () => settingsFrom({ method: "r-package", cuts: { monetary: [">5"] } })],
  ["cuts-not-ascending", () => settingsFrom({ cuts: { ...CUTS, recency: [3, 2] } })],
  ["first-level-not-0-or-1", () => settingsFrom({ firstLevel: { recency: 2 } })],
  ["digits-not-enough", () => settingsFrom({ code: "digits", levels: { recency: 3 } })],
  ["role-unknown", () => rolesByHeader(HEADER, { buyer: "Amount" })],
  ["header-unknown", () => rolesByHeader(HEADER, { amount: "Price" })],
  ["header-twice", () => rolesByHeader(HEADER, { amount: "Amount", date: "Amount" })],
  ["roles-mixed", () => rolesByHeader(HEADER, { date: "Order date", spend: "Amount" })],
  ["empty-sheet", sheet([[""]])],
  ["no-rows", sheet([HEADER])],
  ["no-header", sheet([["ann", "2024-06-01", 5]])],
  ["one-column", sheet([["Customer"], ["ann"]])],
  [
    "columns-missing-orders",
    sheet([
      ["Customer ID", "Order date"],
      ["ann", "2024-06-01"],
      ["ann", "2024-06-02"],
    ]),
  ],
  [
    "columns-missing-members",
    sheet([
      ["Customer ID", "Number of orders", "Total spent"],
      ["ann", 3, 10.5],
      ["bob", 1, 20.5],
    ]),
  ],
  ["no-usable-rows", sheet([HEADER, ["ann", "2030-06-01", 10]])],
  ["mixed-currencies", sheet([HEADER, ["ann", "2024-06-01", "€1.00"], ["bob", "2024-06-01", "£2.00"]])],
  [
    "already-scored",
    sheet([
      [...HEADER, "R", "F", "M", "RFM", "Segment"],
      ["ann", "2024-06-01", 1, 1, 1, 1, "111", ""],
    ]),
  ],
];

describe("problems in words", () => {
  test.each(PROBLEMS)("%s has no hole that was not filled", (id, run) => {
    const problem = problemOf(run);
    expect(problem.id).toBe(id);
    const text = wordProblem(problem, say);
    expect(text).not.toMatch(HOLE);
    expect(text).toMatch(/[.”]$/);
  });

  test("name dimensions, roles and reasons by their labels and not by their ids", () => {
    const words = (id: string) =>
      wordProblem(problemOf(PROBLEMS.find(([one]) => one === id)?.[1] ?? (() => {})), say);
    expect(words("levels-out-of-range")).toBe("Recency has 1 levels. Choose a whole number from 2 to 10.");
    expect(words("columns-missing-orders")).toContain(
      "for: Amount. The headers are: Customer ID, Order date. ",
    );
    expect(words("columns-missing-members")).toContain("for: Last order.");
    expect(words("header-twice")).toContain("given for Order date and for Amount");
    expect(words("roles-mixed")).toContain("Order date belongs to an order log and Spend to a member sheet");
    expect(words("no-usable-rows")).toContain("None of the 1 rows can be used: after the analysis date.");
    expect(words("no-usable-rows")).toContain("row 2, column “Order date”");
  });

  test.each(LANGUAGES)("have formulas that work as they stand, in %s", (language) => {
    const alone = problemOf(() => scoreFormula([5, 2, 100], HERE));
    const formulas = wordProblem(alone, speaker(language)).match(/=RFM_SCORE\([^)]*\)/g);
    expect(formulas).toEqual(["=RFM_SCORE(B2:B, C2:C, D2:D)", "=RFM_SCORE(B2, C2, D2, RFM_SETTINGS)"]);
  });

  test("leave commas in a date as they are", () => {
    const particulars = {
      column: "日期",
      count: 2,
      example: "03/04/2026, 14:30",
      order: "day-first",
      day: "2026-04-03",
    };
    expect(wordWarning({ id: "dates-read-as", particulars }, speaker("zh-CN"))).toContain(
      "03/04/2026, 14:30",
    );
  });

  test("leave what the user wrote as it is", () => {
    const problem = new RfmError("header-unknown", {
      value: "recency",
      role: "amount",
      headers: ["orders", "first"],
    });
    expect(wordProblem(problem, say)).toBe(
      "No column has the header “recency” (for Amount). The headers are: orders, first.",
    );
  });
});

describe("warnings in words", () => {
  const header = ["Member", "Recency days", "Orders", "Spend"];
  const columns = { customer: "Member", recency: "Recency days", orders: "Orders", spend: "Spend" };
  const differing = Array.from({ length: 20 }, (_, i): Cell[] => [`m${i}`, 200 - 10 * i, i + 1, 5 * (i + 1)]);
  const withColumn = (at: number, cell: Cell) =>
    differing.map((row) => row.map((old, i) => (i === at ? cell : old)));
  const scored = (rows: Cell[][], levels?: number) =>
    scoreValuesOf(
      { values: [header, ...rows], columns },
      levels === undefined ? {} : { levels: { recency: levels, frequency: levels, monetary: levels } },
    ).warnings;
  const WARNINGS = [
    ["nobody-scored", scored([["a", "", 0, ""]])],
    ["few-customers", scored(differing.slice(0, 3))],
    ["few-customers", scored(differing.slice(0, 1))],
    [
      "levels-collapsed",
      scored(differing.map((row, i) => [row[0] ?? "", row[1] ?? "", i < 15 ? 1 : 2, row[3] ?? ""])),
    ],
    ["all-equal", scored(withColumn(3, 7))],
    ["bottom-bought-recently", scored(differing.map(([id, , ...rest], i) => [id ?? "", i, ...rest]))],
    ["segments-cannot-occur", scored(differing, 2)],
    ["repeated-customers", scored([...differing, ...differing.slice(0, 2)])],
    ["ids-differ-in-case", scored([...differing, ["M1", 15, 3, 33]])],
    ["long-number-ids", scored([...differing, [1_234_567_890_123_456, 15, 3, 33]])],
    ["data-end-long-ago", dateWarnings(0, 100, false)],
  ] as const;

  test.each(WARNINGS)("%s has no hole that was not filled", (id, warnings) => {
    const warning = warnings.find((one) => one.id === id);
    if (warning === undefined)
      throw new Error(`${id} is not among ${warnings.map((one) => one.id).join(", ")}`);
    const text = wordWarning(warning, say);
    expect(text).not.toMatch(HOLE);
    expect(text).toMatch(/\.$/);
  });

  test("name the dimension, the numbers and the thresholds proposed", () => {
    const [, warnings] = WARNINGS[3];
    expect(warnings.map((warning) => wordWarning(warning, say))).toContain(
      "Frequency: customers are on only 2 of 5 levels, because many have the same value. Thresholds that use every level: 2.",
    );
  });

  test("write the day of the newest order as the spreadsheet writes dates, and days that tell how dates are read unmistakably", () => {
    const inGerman = speaker("en", displayOf("de_DE"));
    const [old] = dateWarnings(day("2024-03-05"), day("2024-12-31"), false);
    expect(old && wordWarning(old, inGerman)).toMatch(
      /^The newest order is from 05\.03\.2024, 301 days ago\./,
    );
    expect(old && wordWarning(old, speaker("zh-TW", displayOf("zh_TW")))).toContain(
      "最新一筆訂單是 2024/3/5，",
    );
    const read = { column: "Date", count: 2, example: "03/04/2024", order: "day-first", day: "2024-04-03" };
    expect(wordWarning({ id: "dates-read-as", particulars: read }, inGerman)).toMatch(
      /03\/04\/2024 is 2024-04-03\.$/,
    );
  });

  test("name segments and their scheme by their labels", () => {
    const [, warnings] = WARNINGS[6];
    expect(warnings.map((warning) => wordWarning(warning, say)).join()).toContain(
      "of “Eleven segments” cannot occur: Potential loyalists, Promising, Needs attention, About to sleep, Hibernating",
    );
  });
});
