import { describe, expect, test } from "vitest";
import { planScoreGrid, planSegmentPivot } from "../../../src/core/plan/summary-pivots";
import { inputOf, peopleOf, SHOP_CUTS, SHOP_ORDERS, scoredOrders } from "./summary-fixture";

const shop = scoredOrders(SHOP_ORDERS, { ...SHOP_CUTS, scheme: "eight" });
const EIGHT = [
  "Important value",
  "Important development",
  "Important keep",
  "Important win-back",
  "General value",
  "General development",
  "General keep",
  "General win-back",
];

describe("the pivot table by segment", () => {
  test("counts, adds and averages the columns of the sheet of customers", () => {
    const { pivots } = planSegmentPivot(inputOf(shop), 10);
    const one = (column: number, summarize: string, share: boolean, name: string) => ({
      column,
      summarize,
      share,
      name,
    });
    expect(pivots).toEqual([
      {
        id: "by-segment",
        anchor: { sheet: "summary", row: 11, column: 1, rows: 1, columns: 1 },
        reserved: { sheet: "summary", row: 11, column: 1, rows: 10, columns: 8 },
        source: { sheet: "customers", row: 1, column: 1, rows: 6, columns: 11 },
        // Total spend is the third of the values.
        rowGroup: { column: 11, descending: true, sortedBy: 2, name: null },
        columnGroup: null,
        values: [
          one(1, "COUNTA", false, "Customers"),
          one(1, "COUNTA", true, "% of customers"),
          one(6, "SUM", false, "Total spend"),
          one(6, "SUM", true, "% of spend"),
          one(4, "AVERAGE", false, "Mean days since order"),
          one(5, "AVERAGE", false, "Mean orders"),
          one(6, "AVERAGE", false, "Mean spend"),
        ],
        only: { column: 11, texts: EIGHT },
      },
    ]);
  });

  test("leaves out what the sheet has no column for", () => {
    const people = peopleOf(shop);
    const columns = { ...people.columns, recencyDays: null, spend: null };
    const { pivots, formats } = planSegmentPivot(inputOf(shop, { people: { ...people, columns } }), 10);
    expect(pivots?.[0]?.values.map(({ name }) => name)).toEqual([
      "Customers",
      "% of customers",
      "Mean orders",
    ]);
    expect(pivots?.[0]?.reserved.columns).toBe(4);
    expect(formats?.map(({ range }) => range.column)).toEqual([2, 3, 4]);
  });

  test("shows money as the sheet of customers does", () => {
    const { formats } = planSegmentPivot(inputOf(shop, { moneyFormat: '"€"#,##0' }), 10);
    expect(formats?.map(({ numberFormat }) => numberFormat)).toEqual([
      "#,##0",
      "0.0%",
      '"€"#,##0',
      "0.0%",
      "#,##0.0",
      "#,##0.0",
      '"€"#,##0',
    ]);
  });
});

describe("the grid of recency and frequency", () => {
  test("counts everybody with scores, the best recency first", () => {
    const { pivots } = planScoreGrid(inputOf(shop), 10);
    expect(pivots).toMatchObject([
      {
        anchor: { row: 12, column: 1 },
        reserved: { rows: 5, columns: 5 },
        rowGroup: { column: 7, descending: true, name: "Recency (2 = newest)" },
        columnGroup: { column: 8, descending: false, name: "Frequency (2 = most orders)" },
        values: [{ column: 1, summarize: "COUNTA", share: false }],
        only: { column: 11, texts: EIGHT },
      },
    ]);
  });
});
