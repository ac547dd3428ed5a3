import { describe, expect, test } from "vitest";
import {
  type OwnColumnsPlace,
  planOwnColumns,
  type RowContent,
} from "../../../src/core/plan/own-columns-plan";
import { OWN_WIDTHS, type OwnCellContext, type OwnRole } from "../../../src/core/plan/own-role";
import { SHOP_CUTS, SHOP_ORDERS, say, scoredOrders } from "./summary-fixture";

const shop = scoredOrders(SHOP_ORDERS, SHOP_CUTS);
const context: OwnCellContext = { say, moneyFormat: "0.00", dateFormat: "dd.mm.yyyy", contact: () => "" };
const [ann, bob] = ["ann", "bob"].map((id) => shop.customers.ids.indexOf(id)) as [number, number];
const plan = (columns: [OwnRole, number][], rows: RowContent[], changes: Partial<OwnColumnsPlace> = {}) =>
  planOwnColumns(
    shop,
    { sheet: "customers", headerRow: 1, rows, columns: new Map(columns), ...changes },
    context,
  );

describe("the plan of our columns", () => {
  test("writes neighbours together, in the order in which they stand", () => {
    const { blocks } = plan(
      [
        ["segment", 3],
        ["customer", 1],
        ["spend", 2],
      ],
      [ann, bob],
    );
    expect(blocks).toEqual([
      {
        row: 1,
        column: 1,
        values: [
          ["Customer", "Spend", "Segment"],
          ["ann", 150, "Champions"],
          ["bob", 20.5, "New"],
        ],
        numberFormats: [
          ["@", "@", "@"],
          ["@", "0.00", "@"],
          ["@", "0.00", "@"],
        ],
      },
    ]);
  });

  test("leaves out columns of others in between", () => {
    const { blocks } = plan(
      [
        ["customer", 1],
        ["spend", 3],
        ["segment", 4],
        ["r", 7],
      ],
      [ann],
    );
    expect(blocks.map(({ column, values }) => [column, values[0]])).toEqual([
      [1, ["Customer"]],
      [3, ["Spend", "Segment"]],
      [7, ["R"]],
    ]);
  });

  test("leaves rows of nobody empty, and marks those who are gone", () => {
    const columns: [OwnRole, number][] = [
      ["customer", 1],
      ["spend", 2],
      ["segment", 3],
    ];
    const { blocks } = plan(columns, [null, { gone: 4711 }, { gone: "=x" }, ann]);
    expect(blocks[0]?.values.slice(1)).toEqual([
      [null, null, null],
      [4711, null, "No longer in the data"],
      ["'=x", null, "No longer in the data"],
      ["ann", 150, "Champions"],
    ]);
    expect(blocks[0]?.numberFormats.slice(1)).toEqual([
      ["General", "General", "General"],
      ["0", "General", "@"],
      ["General", "General", "@"],
      ["@", "0.00", "@"],
    ]);
  });

  test("begins at the header's row", () => {
    const { blocks, styles } = plan([["r", 5]], [ann], { sheet: "source", headerRow: 4 });
    expect(blocks[0]).toMatchObject({ row: 4, column: 5 });
    expect(styles.every(({ range }) => range.row === 4 && range.sheet === "source")).toBe(true);
  });

  test("tells each column's role and header, and how wide it is", () => {
    const { ownColumns, columnWidths } = plan(
      [
        ["rfm", 2],
        ["r", 1],
      ],
      [ann],
    );
    expect(ownColumns).toEqual([
      { role: "r", column: 1, header: "R" },
      { role: "rfm", column: 2, header: "RFM" },
    ]);
    expect(columnWidths).toEqual([
      { column: 1, columns: 1, width: OWN_WIDTHS.r },
      { column: 2, columns: 1, width: OWN_WIDTHS.rfm },
    ]);
  });

  test("makes headers stand out and aligns neighbours together", () => {
    const { styles } = plan(
      [
        ["customer", 1],
        ["orders", 2],
        ["spend", 3],
        ["r", 4],
        ["segment", 5],
      ],
      [ann, bob],
    );
    const range = (column: number, columns: number, rows: number) => ({
      sheet: "customers",
      row: 1,
      column,
      rows,
      columns,
    });
    expect(styles).toEqual([
      { range: range(1, 5, 1), bold: true, background: "#e8eaed" },
      { range: range(1, 1, 3), align: "left" },
      { range: range(4, 1, 3), align: "center" },
      { range: range(2, 2, 3), align: "right" },
    ]);
  });
});
