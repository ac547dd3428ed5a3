// Plans in a language that nobody speaks: every word on the sheets comes from the catalogue.

import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { displayOf } from "../../../src/core/display";
import type { DocumentPlan } from "../../../src/core/plan/document-plan";
import { planRun } from "../../../src/core/plan/run-plan";
import { readCustomers, scoreSheet } from "../../../src/core/score-sheet";
import { segmentCounts } from "../../../src/core/segment-change";
import { type StatedSettings, settingsFrom } from "../../../src/core/settings";
import { summarizeSegments } from "../../../src/core/summary";
import { understandSheet } from "../../../src/core/understand";
import { PSEUDO, pseudoSay, pseudoText } from "../../pseudo-locale";
import { day, READING } from "../fixture";

const ORDERS: Cell[][] = [
  ["Customer ID", "Order date", "Amount"],
  ["1", "2024-06-01", 60],
  ["1", "2024-06-20", 90],
  ["2", "2024-06-25", 20.5],
  ["3", "2024-01-01", 500],
  ["", "2024-06-10", 99],
];
const MEMBERS: Cell[][] = [
  ["Member", "Recency days", "Orders", "Spend"],
  ["1", 5, 3, 120],
  ["2", 40, 1, 30],
  ["3", "", 0, ""],
];
/** Letters of scores, codes and settings, which are the same in every language. */
const OF_NO_LANGUAGE = /^(|[RFM]|RFM|[-\d.:/ ,]+|([RFM]\d+)+|method=.*)$/;

function planOf(values: Cell[][], stated: StatedSettings = {}): DocumentPlan {
  const reading = { ...READING, asOf: day("2024-06-30") };
  const understanding = understandSheet({ name: "Data", values, marked: [] }, reading);
  const read = readCustomers(understanding, reading, { refunds: "net", amountFormats: [] });
  const result = scoreSheet(read, settingsFrom(stated));
  return planRun({
    result,
    understanding,
    language: "en",
    say: pseudoSay,
    display: displayOf("en_CA"),
    dayOf: READING.dayOf,
    runTime: "2024-06-30 18:05",
    moneyFormat: "0.00",
    previous: segmentCounts(result, summarizeSegments(result)),
    source: { name: "Data", lastRow: values.length, lastColumn: values[0]?.length ?? 0 },
    gridRows: values.length,
    existing: null,
    hasSetAside: false,
    summaryOnly: false,
  });
}

/** Every text of a plan that people read. */
function textsOf({ sheets }: DocumentPlan): string[] {
  return sheets.flatMap(({ blocks, charts, pivots, links, rules }) => [
    ...blocks.flatMap(({ values }) => values.flat().filter((value) => typeof value === "string")),
    ...charts.map(({ title }) => title),
    ...pivots.flatMap(({ values, only }) => [...values.map(({ name }) => name), ...(only?.texts ?? [])]),
    ...links.map(({ text }) => text),
    ...rules.map(({ equals }) => equals),
  ]);
}

describe("in the pseudo-locale", () => {
  test.each([
    ["an order log", ORDERS, {}],
    ["a member sheet", MEMBERS, { scheme: "eight" }],
    ["an order log by thresholds", ORDERS, { cuts: { recency: [30], frequency: [2], monetary: [100] } }],
  ] as const)("no word of the plan for %s is written past the catalogue", (_, values, stated) => {
    const headers = new Set(values[0]);
    const texts = textsOf(planOf([...values], stated)).filter((text) => !OF_NO_LANGUAGE.test(text));
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => !text.includes("·") && !headers.has(text))).toEqual([]);
  });

  test("texts are at least 40 % longer, and keep their holes", () => {
    expect(pseudoText("Score {count} customers")).toBe("Šçöré {count} çûštömérš·······");
    expect(Object.keys(PSEUDO).length).toBeGreaterThan(200);
  });
});
