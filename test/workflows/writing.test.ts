// What a run writes: score columns on a member sheet, a sheet of customers for an order log.

import { describe, expect, it } from "vitest";
import { score, sheetOf, show } from "./people";
import { askToScore, openDocument } from "./score-in-local-sheets";
import { MEMBERS, ORDERS } from "./writing-documents";

describe("an order log", () => {
  it("gets a sheet of customers with dates, counts and scores, sorted by segment and spend", () => {
    const realm = openDocument({ values: ORDERS });
    const { answer } = askToScore(realm);
    expect(answer).toMatchObject({ ok: true, written: { sheet: "RFM customers", range: "G:K" } });
    const [source, result, summary, ...others] = realm.sheets.snapshot();
    expect(source?.values[0]).toEqual(ORDERS[0]);
    expect(result).toMatchObject({ name: "RFM customers", frozenRows: 1, hidden: false });
    expect(summary).toMatchObject({ name: "RFM summary", hidden: false });
    // Nothing was there to be saved, so that there is no backup.
    expect(others).toEqual([]);
    expect(result?.values[0]).toEqual(
      "Customer,First order,Last order,Recency days,Orders,Spend,R,F,M,RFM,Segment".split(","),
    );
    const first = result?.values.find(([id]) => id === "00123");
    expect(first).toEqual([
      "00123",
      { date: "2024-01-05T00:00:00" },
      { date: "2024-02-05T00:00:00" },
      11,
      2,
      30.5,
      1,
      5,
      5,
      "155",
      "Cannot lose",
    ]);
  });

  it("reads every id back as it was, with its type, and makes none a formula", () => {
    const realm = openDocument({ values: ORDERS });
    askToScore(realm);
    const [source, result] = realm.sheets.snapshot();
    const ids = (rows: readonly (readonly unknown[])[] | undefined, column: number) =>
      new Set(rows?.slice(1).map((row) => row[column]));
    expect(ids(result?.values, 0)).toEqual(ids(source?.values, 1));
    expect(ids(result?.values, 0)).toContain(4711);
    expect(result?.formulas.flat().filter((formula) => formula !== "")).toEqual([]);
  });

  it("has the contact columns of the source on its sheet, in words and numbers as they are", () => {
    const values = [
      ["customer", "name", "e-mail", "phone", "date", "amount"],
      ["C1", "Ann", "ann@example.com", "0049 30 1", "2024-01-05", "5"],
      ["C2", "Ben", "", "007", "2024-01-06", "7"],
    ];
    const realm = openDocument({ values });
    score(realm, "Data");
    const { values: cells } = sheetOf(realm, "RFM customers");
    expect(cells[0]?.slice(0, 5)).toEqual(["Customer", "Name", "E-mail", "Phone", "First order"]);
    expect(cells.find(([id]) => id === "C1")?.slice(1, 4)).toEqual(["Ann", "ann@example.com", "0049 30 1"]);
    expect(cells.find(([id]) => id === "C2")?.slice(1, 4)).toEqual(["Ben", "", "007"]);
  });

  it("lists the rows set aside on a sheet of their own, and has none when there are none", () => {
    const realm = openDocument({ values: [...ORDERS, ["12", "", "2024-02-16", "1"]] });
    score(realm, "Data");
    expect(sheetOf(realm, "RFM set aside").values).toEqual([
      ["Row", "Column", "Value", "Reason", "Rest of the row"],
      [13, "customer", "", "no customer", "12 · 2/16/2024 · 1"],
    ]);
    const other = openDocument({ values: ORDERS });
    score(other, "Data");
    expect(other.sheets.snapshot().map(({ name }) => name)).not.toContain("RFM set aside");
  });

  it("is scored again into the same sheet without a question, and one backup stays", () => {
    const realm = openDocument({ values: ORDERS });
    score(realm, "Data");
    const first = sheetOf(realm, "RFM customers");
    const asked = realm.sheets.dialogs.length;
    score(realm, "Data");
    expect(realm.sheets.dialogs).toHaveLength(asked);
    expect(sheetOf(realm, "RFM customers")).toEqual(first);
    expect(realm.sheets.snapshot().filter(({ hidden }) => hidden)).toHaveLength(1);
    expect(realm.sheets.snapshot()).toHaveLength(4);
  });

  it("is not scored from one of our own sheets", () => {
    const realm = openDocument({ values: ORDERS });
    score(realm, "Data");
    const before = JSON.stringify(realm.sheets.snapshot());
    for (const name of ["RFM customers", "RFM summary"]) {
      show(realm, name);
      expect(askToScore(realm).answer).toMatchObject({ ok: false, problem: { id: "result-sheet-active" } });
    }
    expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
  });
});

describe("a member sheet", () => {
  it("gets clean numbers and R, F, M, RFM and Segment at the right; prospects have no scores, set-aside rows nothing", () => {
    const realm = openDocument({ values: MEMBERS });
    show(realm, "Data");
    const { answer } = askToScore(realm);
    // The sheet has no number of days since the last order, and its spend holds “n/a” in a row set aside.
    expect(answer).toMatchObject({ ok: true, written: { sheet: "Data", range: "F:J" } });
    expect(sheetOf(realm, "Data").values.map((row) => row.slice(4))).toEqual([
      ["Recency days", "R", "F", "M", "RFM", "Segment"],
      [57, 3, 3, 3, "333", "Needs attention"],
      ["", "", "", "", "", "Prospects"],
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      [1, 5, 5, 5, "555", "Champions"],
      [367, 1, 1, 1, "111", "Lost"],
    ]);
  });

  it("whose numbers are text gets them as numbers in columns of their own", () => {
    const values = [
      ["member", "last order", "orders", "spend"],
      ["Ann", "2024-01-05", "3 orders", "EUR 1,200.50"],
      ["Bob", "2024-02-05", "1", "EUR 7"],
    ];
    const realm = openDocument({ values, mode: "literal" });
    score(realm, "Data", {
      columns: { customer: "member", "last-order": "last order", orders: "orders", spend: "spend" },
    });
    const [header, ...rows] = sheetOf(realm, "Data").values.map((row) => row.slice(4, -5));
    expect(header?.at(-1)).toBe("Spend");
    expect(rows.map((row) => row.at(-1))).toContain(7);
  });

  it("keeps every other cell as it was", () => {
    const realm = openDocument({ values: MEMBERS });
    const before = realm.sheets.snapshot()[0];
    askToScore(realm);
    const after = realm.sheets.snapshot()[0];
    expect(after?.values.map((row) => row.slice(0, 4))).toEqual(before?.values);
    expect(after?.numberFormats.map((row) => row.slice(0, 4))).toEqual(before?.numberFormats);
  });

  it("gets columns added when the grid has no room", () => {
    const realm = openDocument({ values: MEMBERS.map((row) => [...row, ...Array(20).fill("x")]) });
    expect(realm.sheets.snapshot()[0]?.columns).toBe(26);
    askToScore(realm);
    expect(realm.sheets.snapshot()[0]?.columns).toBe(30);
  });

  it("is scored again into the same columns", () => {
    const realm = openDocument({ values: MEMBERS });
    score(realm, "Data");
    const first = sheetOf(realm, "Data");
    score(realm, "Data");
    expect(sheetOf(realm, "Data")).toEqual(first);
  });

  it("is not written when somebody sorted it while the question was open", () => {
    const realm = openDocument({ values: MEMBERS });
    const before = realm.sheets.snapshot()[0]?.values.map((row) => row[0]);
    realm.sheets.hooks.afterCall = (_class, member) => {
      if (member !== "alert") return;
      const sheet = realm.sheets.model.sheets[0];
      sheet?.values.setRow(1, 0, ["Eve"]);
      sheet?.values.setRow(6, 0, ["Ann"]);
    };
    expect(askToScore(realm).answer).toMatchObject({ ok: false, problem: { id: "sheet-changed" } });
    const after = realm.sheets.snapshot()[0];
    expect(after?.values[0]).toHaveLength(before === undefined ? 0 : 4);
  });
});

it("an order log is not scored when somebody exchanged columns while the question was open", () => {
  const realm = openDocument({ values: ORDERS });
  realm.sheets.hooks.afterCall = (_class, member) => {
    if (member === "alert") realm.sheets.model.sheets[0]?.values.setRow(0, 2, ["amount", "date"]);
  };
  expect(askToScore(realm).answer).toMatchObject({ ok: false, problem: { id: "sheet-changed" } });
  expect(realm.sheets.snapshot().map(({ name }) => name)).toEqual(["Data"]);
});

it("a write that fails is taken back", () => {
  for (const values of [ORDERS, MEMBERS]) {
    const realm = openDocument({ values });
    const before = JSON.stringify(realm.sheets.snapshot());
    let broken = false;
    realm.sheets.hooks.beforeCall = (_class, member) => {
      if (member !== "setConditionalFormatRules" || broken) return;
      broken = true;
      throw new Error("Service Spreadsheets failed");
    };
    expect(realm.call("scoreCustomersWith", [{}]).error?.message).toContain("Service Spreadsheets failed");
    expect(broken).toBe(true);
    expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
  }
});
