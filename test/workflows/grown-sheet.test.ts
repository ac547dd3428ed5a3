// RFM customers when more customers come than its grid has rows for.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell, SheetSnapshot } from "../../local-sheets/services/index";
import { edit, score, sheetOf, show, undo } from "./people";
import { askToScore, openDocument } from "./score-in-local-sheets";

/** As many customers as a new sheet has rows, so that its grid is cut to size. */
const FULL = 1000;
const SHEET = "RFM customers";

const dayOf = (at: number): SetupCell => ({ date: `20${10 + (at % 10)}-01-05` });
function openOrders(count = FULL): Realm {
  const orders = Array.from({ length: count }, (_, at): SetupCell[] => [`c${at}`, dayOf(at), at + 1]);
  const realm = openDocument({ values: [["customer", "date", "amount"], ...orders], mode: "literal" });
  score(realm, "Data");
  return realm;
}

function addCustomers(realm: Realm, count: number): void {
  edit(realm, (document) => {
    for (let at = 0; at < count; at += 1)
      document.getSheetByName("Data")?.appendRow([`new${at}`, new Date(2012, 1, 1), 7]);
  });
}

/** Writes a note beside each of the last three customers. */
function annotate(realm: Realm): void {
  edit(realm, (document) => {
    const sheet = document.getSheetByName(SHEET);
    const column = (sheet?.getLastColumn() ?? 0) + 1;
    if (sheet?.getMaxColumns() === column - 1) sheet.insertColumnsAfter(column - 1, 1);
    sheet?.getRange(1, column).setValue("Note");
    for (let row = FULL - 1; row <= FULL + 1; row += 1)
      sheet?.getRange(row, column).setValue(`about ${sheet.getRange(row, 1).getValue()}`);
  });
}

const customers = (realm: Realm): SheetSnapshot => sheetOf(realm, SHEET);
const filled = ({ values }: SheetSnapshot): number => values.filter(([id]) => id !== "").length;
const lastRowOf = (a1 = ""): number => Number(/\d+$/.exec(a1)?.[0]);

describe("a sheet of customers that has to grow", () => {
  it("takes the new ones into its filter, its colours and the pivot tables, and has a blank row at its end", () => {
    const realm = openOrders();
    addCustomers(realm, 7);
    score(realm, "Data");
    const { filter, conditionalRules, rows } = customers(realm);
    expect([filled(customers(realm)), rows]).toEqual([FULL + 8, FULL + 9]);
    expect(lastRowOf(filter?.range)).toBe(FULL + 9);
    expect(conditionalRules.map(({ ranges }) => lastRowOf(ranges[0]))).toEqual(Array(12).fill(FULL + 9));
    const total = sheetOf(realm, "RFM summary").values.find(([first]) => first === "Grand Total");
    expect(total?.[1]).toBe(FULL + 7);
  });

  it("keeps what the user filters by", () => {
    const realm = openOrders();
    edit(realm, (document, app) => {
      const criteria = app.newFilterCriteria().setHiddenValues(["Lost"]).build();
      document.getSheetByName(SHEET)?.getFilter()?.setColumnFilterCriteria(11, criteria);
    });
    addCustomers(realm, 3);
    score(realm, "Data");
    const hidden = edit(realm, (document) =>
      document.getSheetByName(SHEET)?.getFilter()?.getColumnFilterCriteria(11)?.getHiddenValues(),
    );
    expect([...(hidden ?? [])]).toEqual(["Lost"]);
  });

  it("keeps notes beside their customers", () => {
    const realm = openOrders();
    annotate(realm);
    addCustomers(realm, 7);
    score(realm, "Data");
    const { values } = customers(realm);
    const noted = values.slice(1).filter((row) => row.at(-1) !== "");
    expect(noted).toHaveLength(3);
    for (const row of noted) expect(row.at(-1)).toBe(`about ${row[0]}`);
    expect(filled(customers(realm))).toBe(FULL + 8);
  });

  it.each([
    ["holds nothing but our columns", () => {}],
    ["has notes of the user's", annotate],
  ])("is by Undo as it was, without a row of the new ones, where it %s", (_, prepare) => {
    const realm = openOrders();
    prepare(realm);
    addCustomers(realm, 7);
    const before = customers(realm);
    score(realm, "Data");
    undo(realm);
    expect(customers(realm)).toEqual(before);
  });

  it("is by Undo as it was, where the user sorted it after the run", () => {
    const realm = openOrders();
    annotate(realm);
    const before = customers(realm);
    addCustomers(realm, 7);
    score(realm, "Data");
    edit(realm, (document) => {
      const sheet = document.getSheetByName(SHEET);
      sheet
        ?.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn())
        .sort({ column: 1, ascending: false });
    });
    undo(realm);
    const lines = ({ values }: SheetSnapshot): string[] =>
      values.filter(([id]) => id !== "").map((row) => JSON.stringify(row));
    expect(lines(customers(realm)).sort()).toEqual(lines(before).sort());
  });

  it("grows at its end, and says so in filter and colours, where the user deleted its blank row", () => {
    const realm = openOrders();
    edit(realm, (document) => document.getSheetByName(SHEET)?.deleteRow(FULL + 2));
    addCustomers(realm, 2);
    score(realm, "Data");
    const { filter, conditionalRules } = customers(realm);
    expect(lastRowOf(filter?.range)).toBe(FULL + 4);
    expect(lastRowOf(conditionalRules[0]?.ranges[0])).toBe(FULL + 4);
  });
});

describe("a list of rows set aside that has to grow", () => {
  it("is by Undo as it was", () => {
    const realm = openOrders(20);
    const addBad = (count: number): void =>
      edit(realm, (document) => {
        const data = document.getSheetByName("Data");
        const from = (data?.getLastRow() ?? 0) + 1;
        if (data && data.getMaxRows() < from + count) data.insertRowsAfter(data.getMaxRows(), count);
        data
          ?.getRange(from, 1, count, 3)
          .setValues(Array.from({ length: count }, (_, at) => [`x${at}`, "soon", 5]));
      });
    addBad(900);
    score(realm, "Data");
    const before = sheetOf(realm, "RFM set aside");
    addBad(300);
    score(realm, "Data");
    expect(sheetOf(realm, "RFM set aside").rows).toBeGreaterThan(before.rows);
    undo(realm);
    expect(sheetOf(realm, "RFM set aside")).toEqual(before);
  });
});

describe("a run with new customers", () => {
  const cost = (realm: Realm): [number, number] => {
    show(realm, "Data");
    const { run } = askToScore(realm);
    return [run.serviceCalls, run.roundTrips];
  };

  it.each([
    ["within the grid", 200],
    ["beyond it", FULL],
  ])("costs hardly more than one without them, where they are %s", (_, count) => {
    const realm = openOrders(count);
    const [calls, roundTrips] = cost(realm);
    addCustomers(realm, 5);
    const [callsWithNew, roundTripsWithNew] = cost(realm);
    expect(callsWithNew - calls).toBeLessThanOrEqual(5);
    expect(roundTripsWithNew - roundTrips).toBeLessThanOrEqual(1);
  });

  it("leaves the pivot tables alone, with what the user changed in them", () => {
    const realm = openOrders(200);
    edit(realm, (document) =>
      document
        .getSheetByName("RFM summary")
        ?.getPivotTables()[0]
        ?.getPivotValues()[0]
        ?.setDisplayName("Heads"),
    );
    addCustomers(realm, 5);
    score(realm, "Data");
    expect(sheetOf(realm, "RFM summary").values.flat()).toContain("Heads");
  });
});
