// Undo and the colours and pivot tables of the run before, where the user inserted columns or updated the summary.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { edit, score, sheetOf, show, undo } from "./people";
import { openDocument } from "./score-in-local-sheets";

const ORDERS = [
  ["customer", "date", "amount"],
  ["ann", "2024-03-01", 100],
  ["bob", "2024-02-01", 50],
  ["cat", "2023-05-01", 10],
  ["dan", "2023-01-01", 5],
  ["eve", "2022-05-01", 1],
];
const MEMBERS = [
  ["member", "last order", "orders", "spend"],
  ["ann", "2024-03-01", 9, 100],
  ["bob", "2024-02-01", 5, 50],
  ["cat", "2023-05-01", 3, 10],
  ["dan", "2023-01-01", 2, 5],
  ["eve", "2022-05-01", 1, 1],
];

const insertColumn = (realm: Realm, sheet: string, before: number): void =>
  edit(realm, (document) => {
    document.getSheetByName(sheet)?.insertColumnBefore(before);
  });

describe.each([
  ["an order log", ORDERS, "RFM customers"],
  ["a member sheet", MEMBERS, "Data"],
])("on the scores of %s", (_, values, sheet) => {
  const looks = (realm: Realm) => [
    sheetOf(realm, sheet).shownBackgrounds,
    sheetOf(realm, "RFM summary").values,
  ];

  const segments = (realm: Realm) => {
    const { values: cells, shownBackgrounds } = sheetOf(realm, sheet);
    const at = cells[0]?.indexOf("Segment") ?? -1;
    return cells.slice(1).map((row, index) => [row[at], shownBackgrounds[index + 1]?.[at]]);
  };

  it("a column of the user's between ours leaves the pivot tables as they are, and Undo the colours, too", () => {
    const realm = openDocument({ values });
    score(realm, "Data");
    insertColumn(realm, sheet, 3);
    const before = looks(realm);
    score(realm, "Data");
    undo(realm);
    expect(looks(realm)).toEqual(before);
  });

  it("Undo of a run after Update summary gives back the colours", () => {
    const realm = openDocument({ values });
    score(realm, "Data");
    show(realm, "Data");
    expect(realm.call("updateSummary").error).toBeNull();
    const coloured = segments(realm);
    expect(new Set(coloured.map(([, color]) => color)).size).toBeGreaterThan(2);
    score(realm, "Data", { scheme: "eight" });
    undo(realm);
    expect(segments(realm)).toEqual(coloured);
  });

  it("one that came after the run leaves Undo the colours as well", () => {
    const realm = openDocument({ values });
    score(realm, "Data");
    const coloured = segments(realm);
    expect(new Set(coloured.map(([, color]) => color)).size).toBeGreaterThan(2);
    score(realm, "Data", { scheme: "eight" });
    insertColumn(realm, sheet, 3);
    undo(realm);
    expect(segments(realm)).toEqual(coloured);
  });
});
