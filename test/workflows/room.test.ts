// Documents near the ten million cells that Google allows.

import { describe, expect, it } from "vitest";
import { buildFolders, openRealm, type Realm } from "../../local-sheets/cli/realm";
import { DIST } from "../../scripts/fresh-build.mjs";
import { choose, edit, isBackup, score, show, wholeDocument } from "./people";
import { askToScore } from "./score-in-local-sheets";
import { MEMBERS } from "./small-documents";

const MOST_CELLS = 10_000_000;

/** A member sheet beside an empty one that can be made large. */
function open(): Realm {
  const sheets = [
    { name: "Data", values: MEMBERS, mode: "literal" as const },
    { name: "Spare", values: [], rows: 1, columns: 1_000 },
  ];
  return openRealm({ sheets, active: "Data" }, buildFolders(DIST));
}

function cellsOf(realm: Realm): number {
  return realm.sheets.snapshot().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Lets the document grow until a number of cells is left, to the thousand. */
function leave(realm: Realm, free: number): void {
  const rows = Math.floor((MOST_CELLS - free - cellsOf(realm)) / 1_000);
  edit(realm, (document) => document.getSheetByName("Spare")?.insertRowsAfter(1, rows));
}

/** Names of the calls that write, from now on. */
function writesOf(realm: Realm): string[] {
  const writes: string[] = [];
  realm.sheets.hooks.beforeCall = (_class, member, kind) => {
    if (kind === "write") writes.push(member);
  };
  return writes;
}

describe("a document with no room for the result", () => {
  it("is refused before anything is written, with what to do", () => {
    const realm = open();
    leave(realm, 10_000);
    const before = wholeDocument(realm);
    const writes = writesOf(realm);
    show(realm, "Data");
    const { answer } = askToScore(realm);
    expect(answer).toMatchObject({ ok: false, problem: { id: "sheet-too-large" } });
    expect(writes).toEqual([]);
    expect(wholeDocument(realm)).toEqual(before);
  });

  it("is scored as soon as there is room for it", () => {
    const realm = open();
    leave(realm, 60_000);
    expect(score(realm, "Data").customers).toHaveLength(4);
    expect(cellsOf(realm)).toBeLessThanOrEqual(MOST_CELLS);
  });
});

describe("a document with room for the result, but none for the backup", () => {
  function scoredAndFull(): Realm {
    const realm = open();
    score(realm, "Data");
    leave(realm, 10_000);
    edit(realm, (document) => document.getSheetByName("Data")?.getRange("D2").setValue(5_000));
    show(realm, "Data");
    return realm;
  }

  it("is not touched when the user does not want to do without Undo", () => {
    const realm = scoredAndFull();
    const before = wholeDocument(realm);
    const writes = writesOf(realm);
    realm.sheets.answers.push("NO");
    const { answer } = askToScore(realm);
    expect(realm.sheets.dialogs.at(-1)?.title).toBe("No room for Undo");
    expect(realm.sheets.dialogs.at(-1)?.prompt).toMatch(/1[5-9],?\d{3} more cells/);
    expect(answer).toMatchObject({ ok: false, problem: { id: "cancelled" } });
    expect(writes).toEqual([]);
    expect(wholeDocument(realm)).toEqual(before);
  });

  it("is scored without a backup when the user agrees; Undo then says why it cannot", () => {
    const realm = scoredAndFull();
    realm.sheets.answers.push("YES");
    const { answer } = askToScore(realm);
    expect(answer).toMatchObject({ ok: true });
    expect(realm.sheets.snapshot().filter(({ name }) => isBackup(name))).toEqual([]);
    const scored = wholeDocument(realm);
    expect(choose(realm, "undoLastRun")).toMatch(/^Not undone: The last run was made without a backup/);
    expect(wholeDocument(realm)).toEqual(scored);
  });

  it("is scored without a question when the request says so, and the next run asks again", () => {
    const realm = scoredAndFull();
    const asked = realm.sheets.dialogs.length;
    expect(askToScore(realm, { withoutUndo: true }).answer).toMatchObject({ ok: true });
    expect(realm.sheets.dialogs).toHaveLength(asked);
    show(realm, "Data");
    realm.sheets.answers.push("NO");
    expect(askToScore(realm).answer).toMatchObject({ ok: false, problem: { id: "cancelled" } });
  });

  it("can have its summary updated without a backup, too", () => {
    const realm = scoredAndFull();
    expect(choose(realm, "updateSummary")).toMatch(/^Summary updated/);
    expect(realm.sheets.dialogs.at(-2)?.title).toBe("No room for Undo");
  });

  it("holds no scores of a first run that was broken off after the user agreed", () => {
    const realm = open();
    realm.sheets.hooks.beforeCall = (_class, member) => {
      if (member === "createPivotTable") throw new Error("Service Spreadsheets failed");
    };
    show(realm, "Data");
    const { error } = realm.call("scoreCustomersWith", [{ withoutUndo: true }]);
    expect(error?.message).toContain("Service Spreadsheets failed");
    const [data, ...others] = realm.sheets.snapshot();
    expect(data?.values[0]).toEqual(MEMBERS[0]);
    expect(others.map(({ name }) => name)).toEqual(["Spare"]);
  });
});
