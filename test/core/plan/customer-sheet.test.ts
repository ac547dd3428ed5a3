import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { speaker } from "../../../src/core/messages/catalogue";
import { planCustomerSheet } from "../../../src/core/plan/customer-sheet";
import { scoreValuesOf } from "../fixture";

const HEADER = ["Customer ID", "Order date", "Amount"];
const cuts = { recency: [10], frequency: [2], monetary: [100] };
const plan = (orders: readonly Cell[][]) =>
  planCustomerSheet(scoreValuesOf({ values: [HEADER, ...orders] }, { cuts }), "RFM customers", speaker("en"));

describe("the plan of the customer sheet", () => {
  // As of 2024-06-21. 45444 is the spreadsheet's serial number of 2024-06-01.
  const tiny = plan([
    [7, "2024-06-01", 10],
    ["00123", "2024-06-01", 20],
    ["=1+1", "2024-06-15", 150.25],
    ["=1+1", "2024-06-20", 50],
  ]);
  const formats = ["yyyy-mm-dd", "yyyy-mm-dd", "0", "0", "#,##0.00", "0", "0", "0", "@", "@"];

  test("is exactly this for three customers: best segment first, within it by spend", () => {
    expect(tiny).toEqual({
      sheets: [
        {
          name: "RFM customers",
          create: { rows: 4, columns: 11 },
          blocks: [
            {
              row: 1,
              column: 1,
              values: [
                [
                  "Customer",
                  "First order",
                  "Last order",
                  "Recency days",
                  "Orders",
                  "Spend",
                  "R",
                  "F",
                  "M",
                  "RFM",
                  "Segment",
                ],
                ["'=1+1", 45458, 45463, 1, 2, 200.25, 2, 2, 2, "222", "Champions"],
                ["00123", 45444, 45444, 20, 1, 20, 1, 1, 1, "111", "Lost"],
                [7, 45444, 45444, 20, 1, 10, 1, 1, 1, "111", "Lost"],
              ],
              numberFormats: [
                Array(11).fill("@"),
                ["General", ...formats],
                ["@", ...formats],
                ["0", ...formats],
              ],
            },
          ],
          header: { row: 1, column: 1, columns: 11 },
          frozenRows: 1,
          centred: { row: 1, column: 7, rows: 4, columns: 4 },
          columnWidths: [
            { column: 1, columns: 1, width: 170 },
            { column: 2, columns: 2, width: 96 },
            { column: 4, columns: 3, width: 96 },
            { column: 7, columns: 3, width: 36 },
            { column: 10, columns: 1, width: 60 },
            { column: 11, columns: 1, width: 150 },
          ],
          readBack: { row: 2, column: 1, cells: ["=1+1", "00123", 7] },
        },
      ],
      activate: "RFM customers",
    });
  });

  test("survives JSON unchanged: it is plain data", () => {
    expect(JSON.parse(JSON.stringify(tiny))).toEqual(tiny);
  });

  test("keeps the listing order among customers who are equal", () => {
    const equal = plan([
      ["b", "2024-06-01", 10],
      [10, "2024-06-01", 10],
      [9, "2024-06-01", 10],
      ["a", "2024-06-01", 10],
    ]);
    expect(equal.sheets[0]?.readBack?.cells).toEqual([9, 10, "a", "b"]);
  });
});
