import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { speaker } from "../../../src/core/messages/catalogue";
import { planScoreColumns } from "../../../src/core/plan/score-columns";
import { scoreValuesOf } from "../fixture";

const VALUES: Cell[][] = [
  ["Members", "", "", ""],
  ["Member", "Recency days", "Orders", "Spend"],
  ["zoe", 5, 9, 900],
  ["", "", "", ""],
  ["pam", "", 0, ""],
  ["bad", "#N/A", 1, 1],
  ["ann", 50, 1, 10],
];
const columns = { customer: "Member", recency: "Recency days", orders: "Orders", spend: "Spend" };
const cuts = { recency: [30], frequency: [2], monetary: [100] };

describe("the plan of score columns", () => {
  const place = { sheet: "Members", headerRow: 2, lastRow: 7, column: 5 };
  const plan = planScoreColumns(scoreValuesOf({ values: VALUES, columns }, { cuts }), place, speaker("en"));
  const scores = ["0", "0", "0", "@", "@"];
  const nothing = [null, null, null, null, null];

  test("puts each score in the row of its member, blank and set-aside rows stay empty", () => {
    expect(plan).toEqual({
      sheets: [
        {
          name: "Members",
          create: null,
          blocks: [
            {
              row: 2,
              column: 5,
              values: [
                ["R", "F", "M", "RFM", "Segment"],
                [2, 2, 2, "222", "Champions"],
                nothing,
                [null, null, null, null, "Prospects"],
                nothing,
                [1, 1, 1, "111", "Lost"],
              ],
              numberFormats: [["@", "@", "@", "@", "@"], scores, scores, scores, scores, scores],
            },
          ],
          header: { row: 2, column: 5, columns: 5 },
          frozenRows: null,
          centred: { row: 2, column: 5, rows: 6, columns: 4 },
          columnWidths: [
            { column: 5, columns: 3, width: 36 },
            { column: 8, columns: 1, width: 60 },
            { column: 9, columns: 1, width: 150 },
          ],
          readBack: null,
        },
      ],
      activate: "Members",
    });
  });

  test("survives JSON unchanged: it is plain data", () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
