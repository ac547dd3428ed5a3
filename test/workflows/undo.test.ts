// Undo last run: the document is what it was, cell by cell, look by look.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell } from "../../local-sheets/services/index";
import { choose, edit, isBackup, moveColumn, score, sheetOf, show, undo, wholeDocument } from "./people";
import { openDocument } from "./score-in-local-sheets";
import { ORDERS as FEW_ORDERS } from "./small-documents";

const ORDERS: SetupCell[][] = [
  ...FEW_ORDERS,
  ["dan", { date: "2023-03-20" }, 700],
  ["dan", { date: "2023-05-20" }, 300],
  ["", { date: "2024-03-20" }, 9],
];
const MEMBERS: SetupCell[][] = [
  ["member", "last order", "orders", "spend", "note"],
  ["ann", { date: "2024-01-05" }, 3, 120, "a"],
  ["bob", null, 0, null, "b"],
  ["cat", { date: "2024-02-01" }, 1, 20, "c"],
  ["dee", { date: "2024-03-01" }, 9, 900, "d"],
  ["eve", { date: "2023-03-01" }, 1, 15, "e"],
];
const KINDS: readonly [string, SetupCell[][]][] = [
  ["an order log", ORDERS],
  ["a member sheet", MEMBERS],
];

/** A document with looks, a filter, rules and a second sheet, which a run might disturb. */
function open(values: SetupCell[][]): Realm {
  const realm = openDocument({ values, mode: "literal" });
  edit(realm, (document, app) => {
    const sheet = document.getActiveSheet();
    sheet.getRange("A1:C1").setBackground("#ff0000").setFontWeight("bold");
    sheet.getRange("F1:H3").setBackground("#00ff00").setNumberFormat("0.000");
    sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).createFilter();
    const rule = app.newConditionalFormatRule().whenTextEqualTo("Champions").setBackground("#123456");
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1:Z100")]).build()]);
    document.setNamedRange("theirs", sheet.getRange("A1:B2"));
    document.insertSheet("Other").getRange("A1").setValue("other");
  });
  show(realm, "Data");
  return realm;
}

/** More customers and other values, as the next month brings them. */
function changeData(realm: Realm): void {
  edit(realm, (document) => {
    const sheet = document.getSheetByName("Data");
    if (sheet === null) throw new Error("Data is gone");
    sheet.getRange("A3").setValue("fay");
    sheet.getRange("C2").setValue(2);
  });
}

/** Sheets, names, marks and stored values are as before; no backup of ours is left but that of an earlier run. */
function expectSame(realm: Realm, before: Record<string, unknown>): void {
  expect(wholeDocument(realm)).toEqual(before);
}

for (const [kind, values] of KINDS) {
  describe(`Undo after scoring ${kind}`, () => {
    it("gives back the document of before the first run, and leaves nothing of ours behind", () => {
      const realm = open(values);
      const before = wholeDocument(realm);
      score(realm, "Data");
      undo(realm);
      expectSame(realm, before);
      expect(realm.sheets.snapshot().map(({ name }) => name)).toEqual(["Data", "Other"]);
    });

    it("gives back the document of before a run that was repeated with other data and another scheme", () => {
      const realm = open(values);
      score(realm, "Data");
      changeData(realm);
      const before = wholeDocument(realm);
      score(realm, "Data", { scheme: "eight" });
      undo(realm);
      expectSame(realm, before);
      expect(realm.sheets.snapshot().filter(({ name }) => isBackup(name))).toEqual([]);
    });

    it("gives back the document of before a run with the same data", () => {
      const realm = open(values);
      score(realm, "Data");
      const before = wholeDocument(realm);
      score(realm, "Data");
      undo(realm);
      expectSame(realm, before);
    });

    it("gives back the document of before Update summary", () => {
      const realm = open(values);
      score(realm, "Data");
      changeData(realm);
      show(realm, "Data");
      const before = wholeDocument(realm);
      expect(choose(realm, "updateSummary")).toMatch(/^Summary updated/);
      undo(realm);
      expectSame(realm, before);
    });

    it("can be done once: then there is nothing to undo", () => {
      const realm = open(values);
      score(realm, "Data");
      score(realm, "Data");
      undo(realm);
      const after = wholeDocument(realm);
      expect(choose(realm, "undoLastRun")).toBe("Not undone: There is nothing to undo.");
      expectSame(realm, after);
    });

    it("does nothing when the question is answered with no", () => {
      const realm = open(values);
      score(realm, "Data");
      const before = wholeDocument(realm);
      realm.sheets.answers.push("NO");
      choose(realm, "undoLastRun");
      expectSame(realm, before);
    });

    it("is followed by a run that gives what the first one gave", () => {
      const realm = open(values);
      const first = score(realm, "Data");
      const before = realm.sheets.snapshot().filter(({ name }) => !isBackup(name) && name !== "RFM summary");
      undo(realm);
      expect(score(realm, "Data")).toEqual(first);
      const after = realm.sheets.snapshot().filter(({ name }) => !isBackup(name) && name !== "RFM summary");
      expect(after).toEqual(before);
    });
  });
}

describe("Undo of a run whose sheet the user changed afterwards", () => {
  const cells = (realm: Realm): unknown[][] => sheetOf(realm, "Data").values;

  /** Members scored twice, and their cells between the two runs. */
  function scoredTwice(): { realm: Realm; before: unknown[][] } {
    const realm = open(MEMBERS);
    score(realm, "Data");
    const before = cells(realm);
    score(realm, "Data", { scheme: "eight" });
    return { realm, before };
  }

  it("sorted rows after a first run: our columns go, the rows stay as sorted", () => {
    const realm = open(MEMBERS);
    score(realm, "Data");
    edit(realm, (document) =>
      document.getSheetByName("Data")?.getRange("A2:K6").sort({ column: 1, ascending: false }),
    );
    undo(realm);
    expect(
      cells(realm).map((row) => row.slice(0, 5).map((cell) => (typeof cell === "object" ? "day" : cell))),
    ).toEqual([
      ["member", "last order", "orders", "spend", "note"],
      ["eve", "day", 1, 15, "e"],
      ["dee", "day", 9, 900, "d"],
      ["cat", "day", 1, 20, "c"],
      ["bob", "", 0, "", "b"],
      ["ann", "day", 3, 120, "a"],
    ]);
    expect(cells(realm).every((row) => row.slice(5).every((cell) => cell === ""))).toBe(true);
  });

  it("sorted rows after a second run: each member gets back the scores of before, and it is said", () => {
    const realm = open(MEMBERS);
    score(realm, "Data");
    const scoresOf = (): Record<string, unknown[]> =>
      Object.fromEntries(
        cells(realm)
          .slice(1)
          .map((row) => [String(row[0]), row.slice(5)]),
      );
    const first = scoresOf();
    edit(realm, (document) => document.getSheetByName("Data")?.getRange("D2").setValue(5));
    score(realm, "Data", { scheme: "eight" });
    expect(scoresOf()).not.toEqual(first);
    edit(realm, (document) =>
      document.getSheetByName("Data")?.getRange("A2:K6").sort({ column: 1, ascending: false }),
    );
    expect(undo(realm)).toContain("customer by customer");
    expect(
      cells(realm)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(["eve", "dee", "cat", "bob", "ann"]);
    expect(scoresOf()).toEqual(first);
  });

  it("inserted a row after a second run: the new row stays without scores, the others get theirs back", () => {
    const { realm, before } = scoredTwice();
    edit(realm, (document) => {
      const sheet = document.getSheetByName("Data");
      sheet?.insertRowsAfter(2, 1);
      sheet?.getRange("A3").setValue("new one");
    });
    undo(realm);
    const after = cells(realm);
    expect(after[2]?.[0]).toBe("new one");
    expect(after[2]?.slice(1).every((cell) => cell === "")).toBe(true);
    expect(after.filter((_, row) => row !== 2)).toEqual(before);
  });

  it("deleted a row after a second run: the others get their scores back", () => {
    const { realm, before } = scoredTwice();
    edit(realm, (document) => document.getSheetByName("Data")?.deleteRows(3, 1));
    undo(realm);
    expect(cells(realm)).toEqual(before.filter((_, row) => row !== 2));
  });

  it("renamed one of our headers after a first run: that column is the user's and stays, the others go", () => {
    const realm = open(MEMBERS);
    score(realm, "Data");
    const header = cells(realm)[0] as unknown[];
    const column = header.indexOf("Segment") + 1;
    const kept = cells(realm).map((row) => row[column - 1]);
    edit(realm, (document) => document.getSheetByName("Data")?.getRange(1, column).setValue("My segment"));
    undo(realm);
    const after = cells(realm);
    expect(after.map((row) => row.slice(5).filter((cell) => cell !== ""))).toEqual([
      ["My segment"],
      ...kept.slice(1).map((cell) => (cell === "" ? [] : [cell])),
    ]);
  });

  it("moved one of our columns after a second run: it gets its cells back where it is now", () => {
    const realm = open(MEMBERS);
    score(realm, "Data");
    const byHeader = (): Record<string, unknown[]> => {
      const [header = [], ...rows] = cells(realm);
      return Object.fromEntries(header.map((text, at) => [String(text), rows.map((row) => row[at])]));
    };
    const before = byHeader();
    score(realm, "Data", { scheme: "eight" });
    moveColumn(realm, "Data", "Segment", 1);
    undo(realm);
    expect(byHeader()).toEqual(before);
    expect(cells(realm)[0]?.[0]).toBe("Segment");
  });

  it("inserted a column of their own before ours after a second run: it stays, ours get their cells back", () => {
    const { realm, before } = scoredTwice();
    edit(realm, (document) => {
      const sheet = document.getSheetByName("Data");
      sheet?.insertColumnsAfter(1, 1);
      sheet?.getRange("B1:B3").setValues([["city"], ["Rome"], ["Oslo"]]);
    });
    undo(realm);
    const after = cells(realm);
    expect(after.map((row) => row[1])).toEqual(["city", "Rome", "Oslo", "", "", ""]);
    expect(after.map((row) => row.filter((_, at) => at !== 1))).toEqual(before);
  });

  it("inserted a column of their own before the members after a second run: ours get their cells back", () => {
    const { realm, before } = scoredTwice();
    edit(realm, (document) => document.getSheetByName("Data")?.insertColumnsBefore(1, 1));
    undo(realm);
    expect(cells(realm).map((row) => row.slice(1))).toEqual(before);
  });

  it("sorted RFM customers after a second run: dates stay dates, and each customer has the values of before", () => {
    const realm = open(ORDERS);
    score(realm, "Data");
    const byCustomer = (): unknown[][] =>
      sheetOf(realm, "RFM customers")
        .values.slice(1)
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    const before = byCustomer();
    edit(realm, (document) => document.getSheetByName("Data")?.getRange("C2").setValue(2));
    score(realm, "Data");
    edit(realm, (document) =>
      document.getSheetByName("RFM customers")?.getRange("A2:K5").sort({ column: 1, ascending: false }),
    );
    undo(realm);
    expect(byCustomer()).toEqual(before);
  });
});
