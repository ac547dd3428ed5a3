import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { displayOf } from "../../../src/core/display";
import { planRun, type RunPlanInput } from "../../../src/core/plan/run-plan";
import { readCustomers, scoreSheet } from "../../../src/core/score-sheet";
import { settingsFrom } from "../../../src/core/settings";
import { understandSheet } from "../../../src/core/understand";
import { day, READING } from "../fixture";
import { SHOP_CUTS, SHOP_ORDERS, say } from "./summary-fixture";

const ORDERS: Cell[][] = [["Customer ID", "Order date", "Amount"], ...SHOP_ORDERS.map((row) => [...row])];
const MEMBERS: Cell[][] = [
  ["Member", "Recency days", "Orders", "Spend"],
  ["ann", 5, 3, 120],
  ["dee", 40, 1, "30.00"],
];

function plan(values: Cell[][], changes: Partial<RunPlanInput> = {}) {
  const reading = { ...READING, asOf: day("2024-06-30") };
  const understanding = understandSheet({ name: "Data", values, marked: [] }, reading);
  const settings = settingsFrom(SHOP_CUTS.cuts === undefined ? {} : { method: "thresholds", ...SHOP_CUTS });
  const result = scoreSheet(
    readCustomers(understanding, reading, { refunds: "net", amountFormats: [] }),
    settings,
  );
  return planRun({
    result,
    understanding,
    language: "en",
    say,
    runTime: "2024-06-30 18:05",
    moneyFormat: "0.00",
    display: displayOf("en_CA"),
    dayOf: READING.dayOf,
    previous: null,
    source: { name: "Data", lastRow: values.length, lastColumn: values[0]?.length ?? 0 },
    gridRows: values.length,
    existing: null,
    hasSetAside: false,
    summaryOnly: false,
    ...changes,
  });
}
const kinds = ({ sheets }: ReturnType<typeof plan>) => sheets.map(({ kind }) => kind);

describe("the plan of a run", () => {
  test("over an order log: customers, summary and what was set aside; the customers are shown in the end", () => {
    const whole = plan(ORDERS);
    expect([kinds(whole), whole.activate]).toEqual([["customers", "summary", "set-aside"], "customers"]);
  });

  test("over a member sheet: our columns on it and the summary, without a list where nothing is set aside", () => {
    const whole = plan(MEMBERS);
    expect([kinds(whole), whole.activate]).toEqual([["source", "summary"], "source"]);
    // Days and orders are numbers on the sheet already; a spend is text.
    expect(whole.sheets[0]?.blocks[0]?.values[0]).toEqual(["Spend", "R", "F", "M", "RFM", "Segment"]);
  });

  test("empties an older list of rows set aside", () => {
    expect(kinds(plan(MEMBERS, { hasSetAside: true }))).toEqual(["source", "summary", "set-aside"]);
  });

  test("of the summary alone writes no scores", () => {
    const whole = plan(ORDERS, { summaryOnly: true });
    expect([kinds(whole), whole.activate]).toEqual([["summary", "set-aside"], "summary"]);
  });

  test("names the cell with the settings", () => {
    const { names, sheets } = plan(ORDERS);
    const [{ name, range } = { name: "", range: null }] = names;
    expect(name).toBe("RFM_SETTINGS");
    const summary = sheets.find(({ kind }) => kind === "summary");
    const texts = summary?.blocks.flatMap(({ row, column, values }) =>
      values.flatMap((cells, y) =>
        cells.flatMap((value, x) => (row + y === range?.row && column + x === range?.column ? [value] : [])),
      ),
    );
    expect(texts).toEqual([expect.stringContaining("recency=30")]);
  });

  test("lets the pivots take everybody down to the end of the sheet", () => {
    const { sheets } = plan(ORDERS, { gridRows: 20 });
    const [bySegment] = sheets.find(({ kind }) => kind === "summary")?.pivots ?? [];
    expect(bySegment?.source).toEqual({ sheet: "customers", row: 1, column: 1, rows: 20, columns: 11 });
    expect(bySegment?.rowGroup.column).toBe(11);
    const members = plan(MEMBERS, { gridRows: 9 }).sheets.find(({ kind }) => kind === "summary")?.pivots[0];
    expect(members?.source).toEqual({ sheet: "source", row: 1, column: 1, rows: 9, columns: 10 });
    // Orders and days are the user's own columns, spend is ours.
    expect(members?.values.map(({ column }) => column)).toEqual([1, 1, 5, 5, 2, 3, 5]);
  });

  test("keeps every block clear of the cells of pivot tables", () => {
    for (const values of [ORDERS, MEMBERS]) {
      const summary = plan(values).sheets.find(({ kind }) => kind === "summary");
      const taken = summary?.pivots.map(({ reserved }) => reserved) ?? [];
      const crossing = summary?.blocks.filter(({ row, column, values: cells }) =>
        taken.some(
          (pivot) =>
            row < pivot.row + pivot.rows &&
            pivot.row < row + cells.length &&
            column < pivot.column + pivot.columns &&
            pivot.column < column + (cells[0]?.length ?? 0),
        ),
      );
      expect(crossing).toEqual([]);
    }
  });
});
