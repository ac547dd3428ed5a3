// Formulas that somebody wrote into our columns come back as formulas.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { edit, moveColumn, score, sheetOf, undo, wholeDocument } from "./people";
import { openMembers } from "./small-documents";

/** Column of a header, counted from 1. */
function columnOf(realm: Realm, header: string): number {
  return (sheetOf(realm, "Data").values[0] ?? []).indexOf(header) + 1;
}

/** Scored, then two formulas written over scores, then scored over them. */
function overwritten(): { realm: Realm; before: Record<string, unknown> } {
  const realm = openMembers();
  score(realm, "Data");
  const [r, segment] = [columnOf(realm, "R"), columnOf(realm, "Segment")];
  edit(realm, (document) => {
    const data = document.getSheetByName("Data");
    data?.getRange(2, r).setFormula("=MIN(5,C2)");
    data?.getRange(3, segment).setFormula('=IF(C3>$C$2,"B3",Other!A3)');
  });
  const before = wholeDocument(realm);
  score(realm, "Data");
  expect(
    sheetOf(realm, "Data")
      .formulas.flat()
      .filter((text) => text !== ""),
  ).toEqual([]);
  return { realm, before };
}

/** Formulas by member and header. */
function formulasOf(realm: Realm): Record<string, string> {
  const { values, formulas } = sheetOf(realm, "Data");
  const header = values[0] ?? [];
  const member = header.indexOf("member");
  return Object.fromEntries(
    formulas.flatMap((row, at) =>
      row.flatMap((text, column) =>
        text === "" ? [] : [[`${values[at]?.[member]} ${header[column]}`, text] as const],
      ),
    ),
  );
}

describe("formulas in our own columns", () => {
  it("come back with Undo, cell by cell", () => {
    const { realm, before } = overwritten();
    undo(realm);
    expect(wholeDocument(realm)).toEqual(before);
  });

  it("come back with their member when the rows were sorted, and speak of the row where they stand", () => {
    const { realm } = overwritten();
    const width = sheetOf(realm, "Data").values[0]?.length ?? 1;
    edit(realm, (document) =>
      document.getSheetByName("Data")?.getRange(2, 1, 4, width).sort({ column: 1, ascending: false }),
    );
    expect(undo(realm)).toContain("customer by customer");
    expect(formulasOf(realm)).toEqual({
      "ann R": "=MIN(5,C5)",
      "bob Segment": '=IF(C4>$C$2,"B3",Other!A4)',
    });
  });

  it("come back where their column is now", () => {
    const { realm } = overwritten();
    moveColumn(realm, "Data", "Segment", 1);
    undo(realm);
    expect(Object.keys(formulasOf(realm))).toEqual(["bob Segment", "ann R"].sort());
    expect(formulasOf(realm)["bob Segment"]).toBe('=IF(C3>$C$2,"B3",Other!A3)');
  });

  it("come back when the run is broken off, too", () => {
    const realm = openMembers();
    score(realm, "Data");
    const r = columnOf(realm, "R");
    edit(realm, (document) => document.getSheetByName("Data")?.getRange(2, r).setFormula("=MIN(5,C2)"));
    const before = wholeDocument(realm);
    realm.sheets.hooks.beforeCall = (_class, member) => {
      if (member !== "setNamedRange") return;
      delete realm.sheets.hooks.beforeCall;
      throw new Error("Service Spreadsheets failed");
    };
    expect(realm.call("scoreCustomersWith", [{ scheme: "eight" }]).error?.message).toContain("failed");
    expect(wholeDocument(realm)).toEqual(before);
  });
});
