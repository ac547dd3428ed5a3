import { describe, expect, test } from "vitest";
import { summarizeSegments } from "../../src/core/summary";
import { READING, scoreValuesOf } from "./fixture";

const HEADER = ["Member", "Recency days", "Orders", "Spend"];
const COLUMNS = { customer: "Member", recency: "Recency days", orders: "Orders", spend: "Spend" };
/** Two levels each: 30 days or fewer, 2 orders or more, 100 spent or more are high. */
const SETTINGS = { cuts: { recency: [30], frequency: [2], monetary: [100] }, scheme: "eight" };

const scored = scoreValuesOf(
  {
    values: [
      HEADER,
      ["a", 10, 4, 200.1],
      ["b", 20, 3, 100.2],
      ["c", 90, 1, 99.7],
      ["p", "", 0, ""],
      ["q", "", "", 0],
    ],
    columns: COLUMNS,
    reading: READING,
  },
  SETTINGS,
);
const segments = summarizeSegments(scored);
const of = (id: string) => segments.find(({ segment }) => segment === id);

describe("the summary of segments", () => {
  test("has every segment in scheme order, the empty ones too, prospects last", () => {
    expect(segments.map(({ segment }) => segment)).toEqual([
      "important-value",
      "important-development",
      "important-keep",
      "important-win-back",
      "general-value",
      "general-development",
      "general-keep",
      "general-win-back",
      "prospect",
    ]);
  });

  test("adds up spend exactly and takes means over the segment's customers", () => {
    expect(of("important-value")).toEqual({
      segment: "important-value",
      customers: 2,
      share: 2 / 5,
      totalSpend: 300.3,
      spendShare: 300.3 / 400,
      meanRecencyDays: 15,
      meanOrderCount: 3.5,
      meanSpend: 150.15,
    });
    expect(of("general-win-back")).toMatchObject({ customers: 1, totalSpend: 99.7, meanRecencyDays: 90 });
  });

  test("has no means where there is nobody", () => {
    expect(of("important-keep")).toEqual({
      segment: "important-keep",
      customers: 0,
      share: 0,
      totalSpend: 0,
      spendShare: 0,
      meanRecencyDays: null,
      meanOrderCount: null,
      meanSpend: null,
    });
  });

  test("counts prospects among all customers and knows no recency of them", () => {
    expect(of("prospect")).toMatchObject({ customers: 2, share: 0.4, spendShare: 0, meanRecencyDays: null });
  });

  test("adds up to the whole", () => {
    const sum = (pick: (one: (typeof segments)[number]) => number) =>
      segments.reduce((total, one) => total + pick(one), 0);
    expect(sum((one) => one.customers)).toBe(5);
    expect(sum((one) => one.share)).toBeCloseTo(1, 12);
    expect(sum((one) => one.spendShare)).toBeCloseTo(1, 12);
    expect(sum((one) => one.totalSpend)).toBeCloseTo(400, 9);
  });

  test("has no shares of spend where nobody spent anything", () => {
    const free = scoreValuesOf(
      { values: [HEADER, ["a", 1, 1, 0], ["b", 2, 1, 0]], columns: COLUMNS },
      SETTINGS,
    );
    expect(summarizeSegments(free).map(({ spendShare }) => spendShare)).toEqual(Array(9).fill(0));
  });
});
