// Two member sheets in one document: what belongs to one does not come to the other.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { edit, score, sheetOf, show, undo, wholeDocument } from "./people";
import { openMembers } from "./small-documents";

function open(): Realm {
  const realm = openMembers();
  edit(realm, (document) => {
    const data = document.getSheetByName("Data");
    const more = document.insertSheet("More");
    data?.getRange("A1:D5").copyTo(more.getRange("A1"));
  });
  show(realm, "Data");
  return realm;
}

describe("of two member sheets", () => {
  it("each gets its colours", () => {
    const realm = open();
    score(realm, "Data");
    score(realm, "More");
    const rules = sheetOf(realm, "Data").conditionalRules;
    expect(rules.length).toBeGreaterThan(0);
    expect(sheetOf(realm, "More").conditionalRules).toEqual(rules);
  });

  it("the second is given back by Undo without the colours of the first", () => {
    const realm = open();
    score(realm, "Data");
    const before = wholeDocument(realm);
    score(realm, "More");
    undo(realm);
    expect(wholeDocument(realm)).toEqual(before);
  });

  it("the first keeps its colours when a second run on it is undone after the other was scored", () => {
    const realm = open();
    score(realm, "Data");
    score(realm, "More");
    const before = wholeDocument(realm);
    score(realm, "Data");
    undo(realm);
    expect(wholeDocument(realm)).toEqual(before);
  });
});
