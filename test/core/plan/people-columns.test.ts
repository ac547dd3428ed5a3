import { describe, expect, test } from "vitest";
import { movedPivot, movedPlace, movedRule, type PeoplePlace } from "../../../src/core/plan/people-columns";
import type { PlannedPivot, PlannedRule } from "../../../src/core/plan/sheet-parts";

const place = (row: number, ...columns: [number, string][]): PeoplePlace => ({
  sheet: "source",
  row,
  columns: columns.map(([column, header]) => ({ column, header })),
});
const BEFORE = place(1, [1, "member"], [4, "spend"], [9, "Segment"]);
/** A row came above the header, and a column between spend and the scores. */
const NOW = place(2, [1, "member"], [4, "spend"], [10, "Segment"]);

const RULE: PlannedRule = {
  range: { sheet: "source", row: 2, column: 9, rows: 99, columns: 1 },
  equals: "Champions",
  background: "#000000",
  fontColor: "#ffffff",
};
const pivotOver = (spend: number): PlannedPivot => ({
  id: "by-segment",
  anchor: { sheet: "summary", row: 40, column: 1, rows: 1, columns: 1 },
  reserved: { sheet: "summary", row: 40, column: 1, rows: 9, columns: 3 },
  source: { sheet: "source", row: 1, column: 1, rows: 100, columns: 9 },
  rowGroup: { column: 9, descending: true, sortedBy: null, name: null },
  columnGroup: null,
  values: [{ column: spend, summarize: "SUM", share: false, name: "Spend" }],
  only: { column: 9, texts: ["Champions"] },
});

describe("after columns and rows were inserted", () => {
  test("a rule stands where its column and its first row are", () => {
    expect(movedRule(RULE, BEFORE, NOW).range).toEqual({ ...RULE.range, row: 3, column: 10 });
  });

  test("a pivot table takes the same columns from where they are", () => {
    expect(movedPivot(pivotOver(4), BEFORE, NOW)).toEqual({
      ...pivotOver(4),
      source: { sheet: "source", row: 2, column: 1, rows: 100, columns: 10 },
      rowGroup: { column: 10, descending: true, sortedBy: null, name: null },
      only: { column: 10, texts: ["Champions"] },
    });
  });

  test("a pivot table with a column that is not found stays as it was known, and is made anew then", () => {
    expect(movedPivot(pivotOver(5), BEFORE, NOW)).toEqual(pivotOver(5));
    const renamed = place(1, [1, "member"], [4, "paid"], [9, "Segment"]);
    expect(movedPivot(pivotOver(4), BEFORE, renamed)).toEqual(pivotOver(4));
  });

  test("a header that stands twice tells nothing", () => {
    const twice = place(1, [1, "member"], [4, "spend"], [9, "Segment"], [12, "Segment"]);
    expect(movedRule(RULE, BEFORE, twice).range.column).toBe(9);
  });
});

test("where nothing has moved, place, rules and pivot tables are as they were, in any language", () => {
  const chinese = place(1, [1, "会员"], [4, "消费"], [9, "客户分层"]);
  for (const now of [BEFORE, chinese]) {
    expect(movedPlace(BEFORE, now)).toEqual(BEFORE);
    expect(movedRule(RULE, BEFORE, now)).toEqual(RULE);
    expect(movedPivot(pivotOver(4), BEFORE, now)).toEqual(pivotOver(4));
  }
});
