// Copied files, sheets with names of ours, and files that hold nothing or nothing any more of the add-on.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { buildFolders, openRealm } from "../../local-sheets/cli/realm";
import { openFile } from "../../local-sheets/files/open-file";
import { workbookOf } from "../../local-sheets/files/save-xlsx";
import { takeSpreadsheetSnapshot } from "../../local-sheets/services/index";
import { DIST } from "../../scripts/fresh-build.mjs";
import { choose, edit, isBackup, score, sheetOf, show } from "./people";
import { askToScore } from "./score-in-local-sheets";
import { look } from "./sidebar-calls";
import { ORDERS, openMembers, openOrders } from "./small-documents";

describe("a copy of a file, with marks and without anything stored", () => {
  /** Forgets what is stored, as a copied file does. */
  const copied = (open: () => Realm): Realm => {
    const realm = open();
    score(realm, "Data");
    score(realm, "Data");
    const app = realm.global("PropertiesService") as GoogleAppsScript.Properties.PropertiesService;
    realm.sheets.run(() => app.getDocumentProperties().deleteAllProperties());
    return realm;
  };

  it("is a first run that asks, reuses our columns and sheets, and removes the backup of the original", () => {
    for (const open of [openOrders, openMembers]) {
      const realm = copied(open);
      const backups = realm.sheets
        .snapshot()
        .filter(({ name }) => isBackup(name))
        .map(({ name }) => name);
      expect(backups).toHaveLength(1);
      const before = realm.sheets.snapshot().filter(({ name }) => !isBackup(name));
      const asked = realm.sheets.dialogs.length;
      score(realm, "Data");
      expect(realm.sheets.dialogs).toHaveLength(asked + 1);
      const after = realm.sheets.snapshot();
      expect(after.filter(({ name }) => backups.includes(name))).toEqual([]);
      expect(after.filter(({ name }) => !isBackup(name)).map(({ name }) => name)).toEqual(
        before.map(({ name }) => name),
      );
      expect(sheetOf(realm, "Data").values).toEqual(before[0]?.values);
      expect(sheetOf(realm, "Data").conditionalRules).toEqual(before[0]?.conditionalRules);
      expect(sheetOf(realm, "RFM summary").charts).toHaveLength(2);
      expect(sheetOf(realm, "RFM summary").pivots).toHaveLength(2);
    }
  });

  it("has nothing to undo", () => {
    expect(choose(copied(openMembers), "undoLastRun")).toBe("Not undone: There is nothing to undo.");
  });
});

describe("sheets of the user with names of ours", () => {
  it("are never touched: ours get a 2 behind their names", () => {
    const realm = openRealm(
      {
        sheets: [
          { name: "Data", values: ORDERS },
          { name: "RFM customers", values: [["mine", 1]] },
          { name: "RFM summary", values: [["mine too", 2]] },
        ],
      },
      buildFolders(DIST),
    );
    const before = [sheetOf(realm, "RFM customers"), sheetOf(realm, "RFM summary")];
    score(realm, "Data");
    expect(realm.sheets.dialogs[0]).toMatchObject({
      prompt: expect.stringContaining("The scores go to the sheet “RFM customers 2”."),
    });
    score(realm, "Data");
    expect([sheetOf(realm, "RFM customers"), sheetOf(realm, "RFM summary")]).toEqual(before);
    expect(
      realm.sheets
        .snapshot()
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name),
    ).toEqual(
      expect.arrayContaining(["Data", "RFM customers", "RFM summary", "RFM customers 2", "RFM summary 2"]),
    );
    show(realm, "RFM customers");
    expect(askToScore(realm).answer).toMatchObject({ ok: false });
    expect(realm.sheets.snapshot().filter(({ hidden }) => !hidden)).toHaveLength(5);
  });
});

it("a workbook that was saved and opened again is scored from the user's sheet, and ours say which to open", async () => {
  const original = openOrders();
  edit(original, (document) =>
    document
      .getSheetByName("Data")
      ?.getRange("A9:C9")
      .setValues([["eve", "", 5]]),
  );
  score(original, "Data");
  const bytes = await workbookOf(original.sheets.snapshot(), { activeSheet: "RFM summary" });
  const { setup } = await openFile("orders.xlsx", bytes);
  const realm = openRealm(setup, buildFolders(DIST));
  const before = realm.sheets.snapshot();
  for (const name of ["RFM summary", "RFM set aside", "RFM customers"]) {
    show(realm, name);
    const told = choose(realm, "scoreCustomers");
    expect(told).toBe(
      `Not scored: “${name}” holds the results of an earlier run. ` +
        "Open the sheet with your orders or members, then choose Score customers again.",
    );
    expect(look(realm).problem?.id).toBe("result-sheet-active");
  }
  expect(realm.sheets.snapshot()).toEqual(before);
  score(realm, "Data");
  expect(sheetOf(realm, "RFM summary 2").pivots).toHaveLength(2);
});

it("Update summary before any run says what to do, asks nothing, and changes nothing", () => {
  const realm = openOrders();
  const before = JSON.stringify(realm.sheets.snapshot());
  expect(choose(realm, "updateSummary")).toMatch(/Choose Score customers first/);
  expect(realm.sheets.dialogs).toHaveLength(1);
  expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
});

it("Delete all add-on data leaves scores and sheets as plain cells, without marks, backup and stored values", () => {
  const realm = openMembers();
  score(realm, "Data");
  score(realm, "Data");
  const before = sheetOf(realm, "Data").values;
  choose(realm, "deleteAllData");
  expect(sheetOf(realm, "Data").values).toEqual(before);
  expect(realm.sheets.snapshot().map(({ name }) => name)).toEqual(["Data", "RFM summary"]);
  expect(takeSpreadsheetSnapshot(realm.sheets.model).metadata).toEqual([]);
});
