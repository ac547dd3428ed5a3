// The backup that Undo needs: how long it is kept, and what happens when somebody lays hands on it.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { choose, edit, isBackup, type Sheet, score, setNow, show, undo, wholeDocument } from "./people";
import { openMembers } from "./small-documents";

/** A member sheet scored twice, so that there is something to give back. */
function scoredTwice(): { realm: Realm; before: Record<string, unknown> } {
  const realm = openMembers();
  score(realm, "Data");
  const before = wholeDocument(realm);
  score(realm, "Data", { scheme: "eight" });
  show(realm, "Data");
  return { realm, before };
}

function backups(realm: Realm): string[] {
  return realm.sheets
    .snapshot()
    .map(({ name }) => name)
    .filter(isBackup);
}

/** Lets the user do something with the backup sheet. */
function handle(realm: Realm, work: (backup: Sheet) => void): void {
  const [name = ""] = backups(realm);
  edit(realm, (document) => {
    const backup = document.getSheetByName(name);
    if (backup === null) throw new Error("There is no backup");
    work(backup);
  });
}

/** Lets days pass in the add-on's realm. */
function wait(realm: Realm, days: number): void {
  setNow(realm, Date.now() + days * 86_400_000);
}

describe("a backup", () => {
  it("is kept for 14 days: until then the run can be undone", () => {
    const { realm, before } = scoredTwice();
    wait(realm, 13.9);
    undo(realm);
    expect(wholeDocument(realm)).toEqual(before);
  });

  it("goes when Undo is chosen after more than 14 days, which says so and changes nothing else", () => {
    const { realm } = scoredTwice();
    const scored = wholeDocument(realm);
    wait(realm, 14.1);
    expect(choose(realm, "undoLastRun")).toMatch(/^Not undone: The last run is more than 14 days old/);
    expect(backups(realm)).toEqual([]);
    expect(wholeDocument(realm)).toEqual(scored);
    expect(choose(realm, "undoLastRun")).toBe("Not undone: There is nothing to undo.");
  });

  it("goes when another command starts after more than 14 days, even if that one is refused", () => {
    const { realm } = scoredTwice();
    edit(realm, (document) => document.insertSheet("Other").getRange("A1").setValue("x"));
    wait(realm, 15);
    show(realm, "Other");
    choose(realm, "updateSummary");
    expect(backups(realm)).toEqual([]);
  });

  it("stays when the spreadsheet is only opened", () => {
    const { realm } = scoredTwice();
    wait(realm, 15);
    realm.call("onOpen", [{ authMode: "NONE" }], "NONE");
    expect(backups(realm)).toHaveLength(1);
  });

  it("that was deleted is named by Undo, which changes nothing; the next run can be undone again", () => {
    const { realm } = scoredTwice();
    const [name = ""] = backups(realm);
    edit(realm, (document) => {
      const backup = document.getSheetByName(name);
      if (backup !== null) document.deleteSheet(backup);
    });
    const scored = wholeDocument(realm);
    const told = choose(realm, "undoLastRun");
    expect(told).toContain(`“${name}”) was deleted`);
    expect(told).toContain("Version history");
    expect(wholeDocument(realm)).toEqual(scored);
    score(realm, "Data");
    undo(realm);
    expect(wholeDocument(realm)).toEqual(scored);
  });

  it.each<[string, (backup: Sheet) => unknown]>([
    ["a value", (backup) => backup.getRange("B2").setValue(77)],
    ["an id", (backup) => backup.getRange(2, backup.getLastColumn()).setValue("eve")],
    ["its order", (backup) => backup.getRange("A2:G5").sort({ column: 3, ascending: true })],
    ["a row that was inserted", (backup) => backup.insertRowsAfter(1, 1)],
    ["a column that was deleted", (backup) => backup.deleteColumns(1, 1)],
    ["everything that was cleared", (backup) => backup.getDataRange().clearContent()],
  ])("that was edited by hand (%s) is not used: Undo says so and changes nothing", (_what, work) => {
    const { realm } = scoredTwice();
    handle(realm, work);
    const scored = wholeDocument(realm);
    const told = choose(realm, "undoLastRun");
    expect(told).toMatch(/^Not undone: .*was edited by hand.*Version history/);
    expect(told).toContain(backups(realm)[0]);
    expect(wholeDocument(realm)).toEqual(scored);
    expect(backups(realm)).toHaveLength(1);
  });

  it("whose edit was taken back is used again", () => {
    const { realm, before } = scoredTwice();
    let former: unknown;
    handle(realm, (backup) => {
      former = backup.getRange("B2").getValue();
      backup.getRange("B2").setValue(77);
    });
    choose(realm, "undoLastRun");
    handle(realm, (backup) => backup.getRange("B2").setValue(former));
    undo(realm);
    expect(wholeDocument(realm)).toEqual(before);
  });

  it("that was renamed, shown and moved is found, used and deleted", () => {
    const { realm, before } = scoredTwice();
    handle(realm, (backup) => backup.setName("Mine").showSheet());
    undo(realm);
    expect(wholeDocument(realm)).toEqual(before);
    expect(realm.sheets.snapshot().map(({ name }) => name)).not.toContain("Mine");
  });

  it("that was renamed goes with the next run, so that there is one only", () => {
    const { realm } = scoredTwice();
    handle(realm, (backup) => backup.setName("Mine"));
    score(realm, "Data");
    expect(realm.sheets.snapshot().map(({ name }) => name)).not.toContain("Mine");
    expect(backups(realm)).toHaveLength(1);
  });
});
