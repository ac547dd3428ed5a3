// The pivot tables on the page `RFM summary`, as the document computes them.

import { describe, expect, it } from "vitest";
import type { SetupCell, SheetSnapshot } from "../../local-sheets/services/index";
import type { ScoreReport } from "../../src/core/report";
import { edit, score, sheetOf } from "./people";
import { openDocument } from "./score-in-local-sheets";
import { cdnow, expectLegend, openShop, SHOP_REQUEST } from "./summary-documents";

/** What the pivot table by segment must show: segments with customers, highest spend first. */
function expectSegmentPivot(page: SheetSnapshot, report: ScoreReport): void {
  const shown = page.pivots.find(({ columnGroups }) => columnGroups.length === 0)?.shown ?? [];
  const expected = report.segments
    .filter(({ customers }) => customers > 0)
    .sort((a, b) => b.totalSpend - a.totalSpend || (a.label < b.label ? -1 : 1));
  expect(shown[0]?.slice(1)).toEqual([
    "Customers",
    "% of customers",
    "Total spend",
    "% of spend",
    "Mean days since order",
    "Mean orders",
    "Mean spend",
  ]);
  expect(shown.slice(1, -1).map(([label, customers]) => [label, customers])).toEqual(
    expected.map(({ label, customers }) => [label, customers]),
  );
  expected.forEach((one, at) => {
    const [, , share, spend, spendShare, days, orders, mean] = shown[at + 1] ?? [];
    const numbers = [share, spend, spendShare, days, orders, mean].map(Number);
    const wanted = [
      one.share,
      one.totalSpend,
      one.spendShare,
      one.meanRecencyDays,
      one.meanOrderCount,
      one.meanSpend,
    ];
    numbers.forEach((number, index) => {
      expect(number, `${one.label} ${index}`).toBeCloseTo(Number(wanted[index]), 6);
    });
  });
  expect(shown.at(-1)?.slice(1, 3)).toEqual([report.customers.length, 1]);
}

/** What the grid must show: scored customers by recency score, best first, and frequency score. */
function expectScoreGrid(page: SheetSnapshot, report: ScoreReport): void {
  const shown = page.pivots.find(({ columnGroups }) => columnGroups.length === 1)?.shown ?? [];
  const heads = shown.findIndex((row) => row.slice(1).some((cell) => typeof cell === "number"));
  const columns = shown[heads] ?? [];
  const counted = new Map<string, number>();
  for (const row of shown.slice(heads + 1)) {
    if (typeof row[0] !== "number") continue;
    row.forEach((cell, at) => {
      if (typeof columns[at] === "number" && typeof cell === "number")
        counted.set(`${row[0]}-${columns[at]}`, cell);
    });
  }
  const expected = new Map<string, number>();
  for (const { r, f } of report.customers) {
    if (r !== null) expected.set(`${r}-${f}`, (expected.get(`${r}-${f}`) ?? 0) + 1);
  }
  expect(Object.fromEntries([...counted].sort())).toEqual(Object.fromEntries([...expected].sort()));
  const levels = shown.slice(heads + 1).flatMap(([level]) => (typeof level === "number" ? [level] : []));
  expect(levels).toEqual([...levels].sort((a, b) => b - a));
}

describe("the pivot tables, computed by the document itself", () => {
  it("agree with the report: five customers", () => {
    const realm = openShop();
    const report = score(realm, "Data", SHOP_REQUEST);
    expectSegmentPivot(sheetOf(realm, "RFM summary"), report);
    expectScoreGrid(sheetOf(realm, "RFM summary"), report);
  });

  it("agree with the report: the 2,357 customers of CDNOW, on five levels and on ten", () => {
    const realm = openDocument({ values: cdnow() });
    for (const request of [{}, { levels: { recency: 10, frequency: 10, monetary: 10 } }]) {
      const report = score(realm, "Data", request);
      const page = sheetOf(realm, "RFM summary");
      expect(report.customers).toHaveLength(2_357);
      expectLegend(page, report);
      expectSegmentPivot(page, report);
      expectScoreGrid(page, report);
    }
  });

  it("agree with the report: a member sheet with prospects and rows set aside", () => {
    const values: SetupCell[][] = [
      ["member", "last order", "orders", "spend"],
      ["ann", { date: "2024-01-05" }, 3, 120],
      ["bob", null, 0, null],
      ["cat", { date: "2024-02-01" }, 1, "n/a"],
      ["dee", { date: "2024-03-01" }, 9, 900],
      ["eve", { date: "2023-03-01" }, 1, 15],
    ];
    const realm = openDocument({ values, mode: "literal" });
    const report = score(realm, "Data");
    const page = sheetOf(realm, "RFM summary");
    expectLegend(page, report, "members");
    expectScoreGrid(page, report);
    const shown = page.pivots[0]?.shown ?? [];
    expect(shown.find(([label]) => label === "Prospects")?.[1]).toBe(1);
    expect(shown.at(-1)?.[1]).toBe(4);
  });

  it("follow what people change on RFM customers", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    const segment = (sheetOf(realm, "RFM customers").values[0]?.indexOf("Segment") ?? 0) + 1;
    edit(realm, (document) =>
      document.getSheetByName("RFM customers")?.getRange(2, segment).setValue("Lost"),
    );
    const shown = sheetOf(realm, "RFM summary").pivots[0]?.shown ?? [];
    expect(shown.find(([label]) => label === "Lost")?.[1]).toBe(2);
    expect(shown.find(([label]) => label === "Champions")).toBeUndefined();
  });
});
