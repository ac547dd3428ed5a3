// Fingerprints tell apart what differs, and nothing else.

import { expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { asUser, openSmall } from "./add-on-document";
import { fingerprintOf } from "./fingerprint";

type Work = (document: GoogleAppsScript.Spreadsheet.Spreadsheet) => void;

/** The fingerprint that each work leaves, each from the same start. */
function fingerprints(realm: Realm, works: readonly Work[]): string[] {
  const start = realm.sheets.checkpoint();
  return works.map((work) => {
    realm.sheets.restore(start);
    asUser(realm, (app) => work(app.getActiveSpreadsheet()));
    return fingerprintOf(realm.sheets.checkpoint());
  });
}

it("documents to which the same was done have the same fingerprint, new sheets included", () => {
  const work: Work = (document) => void document.insertSheet("New").getRange("A1").setValue(1);
  const [once, again, otherwise] = fingerprints(openSmall("member sheet"), [
    work,
    work,
    (document) => void document.insertSheet("New").getRange("A2").setValue(1),
  ]);
  expect(again).toBe(once);
  expect(otherwise).not.toBe(once);
});

it("documents that differ in one cell, be it in the kind of its value alone, have different fingerprints", () => {
  const values = [120, 121, "'120", "", true, "'TRUE"];
  const write =
    (value: unknown): Work =>
    (document) =>
      void document.getSheetByName("Data")?.getRange("D2").setValue(value);
  const found = fingerprints(openSmall("member sheet"), [...values, 120].map(write));
  expect(new Set(found).size).toBe(values.length);
  expect(found.at(-1)).toBe(found[0]);
});
