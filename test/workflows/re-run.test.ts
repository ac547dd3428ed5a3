// Runs that follow a run: what the user did to our columns and sheets in between is respected.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { edit, isBackup, moveColumn, score, sheetOf, show } from "./people";
import { call, given, look } from "./sidebar-calls";
import { columnOf, openMembers, openOrders, type } from "./small-documents";

describe("RFM customers with notes of the user beside the customers", () => {
  /** Scores, writes a note beside each customer, then brings eve and takes bob away. */
  const annotated = (): Realm => {
    const realm = openOrders();
    score(realm, "Data");
    const ids = columnOf(realm, "RFM customers", "Customer");
    type(realm, "RFM customers", "L1:L4", [["Note"], ...ids.map((id) => [`about ${String(id)}`])]);
    type(realm, "Data", "A4:C5", [
      ["eve", "2024-03-25", 999],
      ["cat", "2024-03-20", 70],
    ]);
    return realm;
  };

  it("keeps each note beside its customer, new customers come below, vanished ones stay and are marked", () => {
    const realm = annotated();
    const before = columnOf(realm, "RFM customers", "Customer");
    score(realm, "Data");
    expect(columnOf(realm, "RFM customers", "Customer")).toEqual([...before, "eve"]);
    expect(columnOf(realm, "RFM customers", "Note")).toEqual([
      ...before.map((id) => `about ${String(id)}`),
      "",
    ]);
    const at = before.indexOf("bob");
    expect(columnOf(realm, "RFM customers", "Segment")[at]).toBe("No longer in the data");
    for (const header of [
      "First order",
      "Last order",
      "Recency days",
      "Orders",
      "Spend",
      "R",
      "F",
      "M",
      "RFM",
    ])
      expect(columnOf(realm, "RFM customers", header)[at], header).toBe("");
    expect(columnOf(realm, "RFM customers", "Spend").at(-1)).toBe(999);
  });

  it("puts new customers right below the others, though a formula of the user's runs on", () => {
    const realm = annotated();
    const before = columnOf(realm, "RFM customers", "Customer");
    edit(realm, (document) =>
      document.getSheetByName("RFM customers")?.getRange("M2:M40").setFormula('=IF(A2="","",1)'),
    );
    score(realm, "Data");
    const customers = columnOf(realm, "RFM customers", "Customer");
    expect(customers.slice(0, 5)).toEqual([...before, "eve", ""]);
    expect(customers.filter((id) => id !== "")).toHaveLength(4);
  });

  it("scores a customer who comes back in the row where the note waits", () => {
    const realm = annotated();
    score(realm, "Data");
    type(realm, "Data", "A6:C6", [["bob", "2024-03-26", 21]]);
    score(realm, "Data");
    const at = columnOf(realm, "RFM customers", "Customer").indexOf("bob");
    expect(columnOf(realm, "RFM customers", "Spend")[at]).toBe(21);
    expect(columnOf(realm, "RFM customers", "Note")[at]).toBe("about bob");
    expect(columnOf(realm, "RFM customers", "Customer")).toHaveLength(4);
  });

  it("does not count vanished customers on the summary", () => {
    const realm = annotated();
    const { segments } = score(realm, "Data");
    const counted = segments.filter(({ customers }) => customers > 0);
    const [pivot] = sheetOf(realm, "RFM summary").pivots;
    const shown = pivot?.shown.slice(1, -1).map(([segment, customers]) => [segment, customers]);
    expect(shown).toEqual(
      counted.sort((a, b) => b.totalSpend - a.totalSpend).map(({ label, customers }) => [label, customers]),
    );
  });

  it("has new customers within its filter, so that a sort takes them along", () => {
    const realm = annotated();
    score(realm, "Data");
    expect(columnOf(realm, "RFM customers", "Customer")).toHaveLength(4);
    expect(sheetOf(realm, "RFM customers").filter?.range).toMatch(/^A1:[A-Z]+1000$/);
  });

  it("keeps the order that the user sorted the sheet in", () => {
    const realm = annotated();
    edit(realm, (document) =>
      document.getSheetByName("RFM customers")?.getRange("A2:L4").sort({ column: 1, ascending: false }),
    );
    score(realm, "Data");
    expect(columnOf(realm, "RFM customers", "Customer")).toEqual(["cat", "bob", "ann", "eve"]);
    expect(columnOf(realm, "RFM customers", "Note")).toEqual(["about cat", "about bob", "about ann", ""]);
  });
});

describe("RFM customers that the user left alone", () => {
  it("is sorted anew, without those who are gone", () => {
    const realm = openOrders();
    score(realm, "Data");
    type(realm, "Data", "A4:C4", [["eve", "2024-03-25", 999]]);
    const report = score(realm, "Data");
    const order = report.segments.map(({ segment }) => segment);
    const expected = [...report.customers]
      .sort((a, b) => order.indexOf(a.segment) - order.indexOf(b.segment) || b.totalSpend - a.totalSpend)
      .map(({ customerId }) => customerId);
    expect(columnOf(realm, "RFM customers", "Customer")).toEqual(expected);
    expect(expected).not.toContain("bob");
  });

  it("has no rows left over when there are fewer customers", () => {
    const realm = openOrders();
    score(realm, "Data");
    edit(realm, (document) => document.getSheetByName("Data")?.deleteRows(4, 2));
    score(realm, "Data");
    expect(columnOf(realm, "RFM customers", "Customer").filter((id) => id !== "")).toEqual(["ann"]);
    expect(
      sheetOf(realm, "RFM customers")
        .values.flat()
        .filter((cell) => cell === "bob" || cell === "cat"),
    ).toEqual([]);
  });

  it("is made again when the user deleted it", () => {
    const realm = openOrders();
    score(realm, "Data");
    const first = sheetOf(realm, "RFM customers");
    edit(realm, (document) => {
      const sheet = document.getSheetByName("RFM customers");
      if (sheet !== null) document.deleteSheet(sheet);
    });
    score(realm, "Data");
    expect(sheetOf(realm, "RFM customers").values).toEqual(first.values);
  });

  it("is found under the name that the user gave it", () => {
    const realm = openOrders();
    score(realm, "Data");
    edit(realm, (document) => document.getSheetByName("RFM customers")?.setName("Our customers"));
    score(realm, "Data");
    expect(
      realm.sheets
        .snapshot()
        .filter(({ name }) => !isBackup(name))
        .map(({ name }) => name),
    ).toEqual(["Data", "Our customers", "RFM summary"]);
  });
});

describe("columns of ours that the user changed", () => {
  it("moved: they are filled where they are now", () => {
    const realm = openMembers();
    score(realm, "Data");
    const before = columnOf(realm, "Data", "Segment");
    moveColumn(realm, "Data", "Segment", 1);
    expect(sheetOf(realm, "Data").values[0]?.[0]).toBe("Segment");
    score(realm, "Data");
    const header = sheetOf(realm, "Data").values[0] ?? [];
    expect(header.filter((text) => text === "Segment")).toHaveLength(1);
    expect(header[0]).toBe("Segment");
    expect(columnOf(realm, "Data", "Segment")).toEqual(before);
  });

  it("moved on RFM customers: they are filled where they are now", () => {
    const realm = openOrders();
    score(realm, "Data");
    moveColumn(realm, "RFM customers", "Spend", 1);
    const before = sheetOf(realm, "RFM customers").values;
    score(realm, "Data");
    expect(sheetOf(realm, "RFM customers").values).toEqual(before);
    expect(before[0]?.[0]).toBe("Spend");
  });

  it("renamed: it is the user's column now and stays; a new one comes at the right", () => {
    const realm = openMembers();
    score(realm, "Data");
    const header = sheetOf(realm, "Data").values[0] ?? [];
    const segment = header.indexOf("Segment");
    const kept = columnOf(realm, "Data", "Segment");
    edit(realm, (document) =>
      document
        .getSheetByName("Data")
        ?.getRange(1, segment + 1)
        .setValue("Segment in May"),
    );
    type(realm, "Data", "D2:D2", [[5]]);
    score(realm, "Data", { scheme: "eight" });
    expect(columnOf(realm, "Data", "Segment in May")).toEqual(kept);
    const after = sheetOf(realm, "Data").values[0] ?? [];
    expect(after.indexOf("Segment")).toBe(header.length);
    expect(
      columnOf(realm, "Data", "Segment").every(
        (text) => String(text).startsWith("Important") || String(text).startsWith("General"),
      ),
    ).toBe(true);
  });

  it("deleted: they come again at the right", () => {
    const realm = openMembers();
    score(realm, "Data");
    const before = columnOf(realm, "Data", "F");
    const column = (sheetOf(realm, "Data").values[0] ?? []).indexOf("F") + 1;
    edit(realm, (document) => document.getSheetByName("Data")?.deleteColumns(column, 1));
    score(realm, "Data");
    expect(sheetOf(realm, "Data").values[0]?.at(-1)).toBe("F");
    expect(columnOf(realm, "Data", "F")).toEqual(before);
  });

  it("are never taken for columns of the user, so that a run with no change changes nothing", () => {
    const realm = openMembers();
    const first = score(realm, "Data");
    for (let run = 0; run < 3; run += 1) expect(score(realm, "Data")).toEqual(first);
  });
});

it("charts that the user moved stay where they are, and those that the user deleted stay away", () => {
  const realm = openOrders();
  score(realm, "Data");
  edit(realm, (document) => {
    const sheet = document.getSheetByName("RFM summary");
    const [first, second] = sheet?.getCharts() ?? [];
    if (sheet === null || first === undefined || second === undefined) throw new Error("no charts");
    sheet.updateChart(first.modify().setPosition(60, 2, 3, 4).build());
    sheet.removeChart(second);
  });
  const moved = sheetOf(realm, "RFM summary").charts;
  type(realm, "Data", "A6:C6", [["eve", "2024-03-25", 999]]);
  score(realm, "Data");
  expect(sheetOf(realm, "RFM summary").charts).toEqual(moved);
});

describe("a list of rows set aside that only a later run needs", () => {
  const tabs = (realm: Realm): string[] =>
    realm.sheets.model.sheets.map(({ name }) => name).filter((name) => !isBackup(name));
  const FIRST = ["Data", "RFM customers", "RFM summary", "RFM set aside"];

  it("stands where a first run puts it, whatever sheet is open", () => {
    const realm = openOrders();
    type(realm, "Data", "A9:C9", [["eve", "soon", 999]]);
    score(realm, "Data");
    expect(tabs(realm)).toEqual(FIRST);
    const later = openOrders();
    score(later, "Data");
    type(later, "Data", "A9:C9", [["eve", "soon", 999]]);
    score(later, "Data");
    expect(tabs(later)).toEqual(FIRST);
  });

  it("comes after the summary also where the user moved that", () => {
    const realm = openOrders();
    score(realm, "Data");
    edit(realm, (document) => {
      document.getSheetByName("RFM summary")?.activate();
      document.moveActiveSheet(1);
    });
    type(realm, "Data", "A9:C9", [["eve", "soon", 999]]);
    score(realm, "Data");
    expect(tabs(realm)).toEqual(["RFM summary", "RFM set aside", "Data", "RFM customers"]);
  });

  it("a summary that the user deleted comes back after the customers", () => {
    const realm = openMembers();
    score(realm, "Data");
    show(realm, "Data");
    const { sheetId } = look(realm).request;
    edit(realm, (document) => {
      const summary = document.getSheetByName("RFM summary");
      if (summary !== null) document.deleteSheet(summary);
      document.insertSheet("Notes", 0);
    });
    show(realm, "Notes");
    given(call(realm, "sidebarScore", look(realm, { sheetId: sheetId ?? 0 }).request));
    expect(tabs(realm)).toEqual(["Notes", "Data", "RFM summary"]);
  });
});
