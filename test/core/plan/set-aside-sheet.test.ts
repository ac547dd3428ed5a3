import { describe, expect, test } from "vitest";
import { planSetAsideSheet } from "../../../src/core/plan/set-aside-sheet";
import { REJECT_REASONS, type RejectedRow } from "../../../src/core/rejected";
import { say } from "./summary-fixture";

const restOf = ({ row }: RejectedRow): string => (row === 3 ? "A-17 · 20.5" : "");

const many = (count: number): RejectedRow[] =>
  Array.from({ length: count }, (_, n) => ({
    row: n + 2,
    column: "Amount",
    value: "x",
    reason: "unreadable-amount",
  }));

describe("the sheet of rows set aside", () => {
  test("is not made when there are none", () => {
    expect(planSetAsideSheet([], say, { restOf })).toBeNull();
  });

  test("is exactly this for a few rows; no value can become a formula", () => {
    const rejected: RejectedRow[] = [
      { row: 3, column: "Customer ID", value: "", reason: "missing-customer" },
      { row: 12, column: "=Amount", value: '=HYPERLINK("x")', reason: "unreadable-amount" },
      { row: 40, column: "Order date", value: "2031-01-01", reason: "after-analysis-date" },
      { row: 41, column: "Paid", value: true, reason: "cancelled" },
      { row: 42, column: "Amount", value: -5.5, reason: "only-refunds" },
    ];
    expect(planSetAsideSheet(rejected, say, { restOf })).toEqual({
      size: { rows: 6, columns: 5 },
      blocks: [
        {
          row: 1,
          column: 1,
          values: [
            ["Row", "Column", "Value", "Reason", "Rest of the row"],
            [3, "Customer ID", "", "no customer", "A-17 · 20.5"],
            [12, "'=Amount", '\'=HYPERLINK("x")', "no readable amount", ""],
            [40, "Order date", "2031-01-01", "after the analysis date", ""],
            [41, "Paid", true, "cancelled, failed or refunded", ""],
            [42, "Amount", -5.5, "refunds only, no order", ""],
          ],
          numberFormats: [
            ["@", "@", "@", "@", "@"],
            ["0", "@", "@", "@", "@"],
            ["0", "General", "General", "@", "@"],
            ["0", "@", "@", "@", "@"],
            ["0", "@", "General", "@", "@"],
            ["0", "@", "General", "@", "@"],
          ],
        },
      ],
      styles: [
        {
          range: { sheet: "set-aside", row: 1, column: 1, rows: 1, columns: 5 },
          bold: true,
          background: "#e8eaed",
        },
        { range: { sheet: "set-aside", row: 1, column: 1, rows: 6, columns: 5 }, align: "left" },
      ],
      frozenRows: 1,
      widths: [
        { column: 1, columns: 1, width: 60 },
        { column: 2, columns: 1, width: 220 },
        { column: 3, columns: 1, width: 220 },
        { column: 4, columns: 1, width: 220 },
        { column: 5, columns: 1, width: 220 },
      ],
    });
  });

  test("lists 5,000 rows and says how many there are when there are more", () => {
    const all = planSetAsideSheet(many(5000), say, { restOf });
    expect(all?.size.rows).toBe(5001);
    expect(all?.blocks).toHaveLength(1);
    const more = planSetAsideSheet(many(12_345), say, { restOf });
    expect(more?.size.rows).toBe(5002);
    expect(more?.blocks[0]?.values).toHaveLength(5001);
    expect(more?.blocks[1]).toMatchObject({
      row: 5002,
      values: [["The first 5,000 of 12,345 rows set aside are listed."]],
    });
  });

  test("has words for every reason", () => {
    const rejected = REJECT_REASONS.map((reason, n) => ({ row: n + 2, column: "A", value: "v", reason }));
    const texts =
      planSetAsideSheet(rejected, say, { restOf })?.blocks[0]?.values.map((line) => line[3]) ?? [];
    expect(new Set(texts).size).toBe(REJECT_REASONS.length + 1);
  });
});
