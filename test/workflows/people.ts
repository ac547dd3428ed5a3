// What people do in a document, and what a document is: for tests that compare before and after.

import type { Realm } from "../../local-sheets/cli/realm";
import { type SheetSnapshot, takeSpreadsheetSnapshot } from "../../local-sheets/services/index";
import type { ScoreRequest } from "../../src/addon/request";
import { inEveryLanguage } from "../../src/core/messages/catalogue";
import type { ScoreReport } from "../../src/core/report";
import { askToScore } from "./score-in-local-sheets";

export type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Lets the user do something in the document, by the means that scripts have. */
export function edit<T>(realm: Realm, work: (document: Spreadsheet, app: App) => T): T {
  const app = realm.global("SpreadsheetApp") as App;
  const { error, returned } = realm.sheets.run(() => work(app.getActiveSpreadsheet(), app));
  if (error !== null) throw new Error(`${error.name}: ${error.message}\n${error.stack}`);
  return returned as T;
}

/** Sets the clock of the add-on's realm. */
export function setNow(realm: Realm, epochMs: number): void {
  const inRealm = (realm.global("onOpen") as { constructor: (code: string) => () => unknown }).constructor;
  const date = inRealm("return Date")() as DateConstructor;
  date.now = () => epochMs;
}

/** Opens the tab of a sheet. */
export function show(realm: Realm, name: string): void {
  const sheet = realm.sheets.model.sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  realm.sheets.model.activate(sheet);
}

/** Opens the sheet and scores it; the run must succeed. */
export function score(realm: Realm, sheet: string, request: ScoreRequest = {}): ScoreReport {
  show(realm, sheet);
  const { answer } = askToScore(realm, request);
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.report;
}

/** Chooses an item of the menu; a fault of ours fails the test. Gives the text of the last dialog. */
export function choose(realm: Realm, item: string): string {
  const { error } = realm.call(item);
  if (error !== null) throw new Error(`${error.name}: ${error.message}\n${error.stack}`);
  const last = realm.sheets.dialogs.at(-1);
  return last?.kind === "alert" ? `${last.title}: ${last.prompt}` : "";
}

/** Chooses Undo last run, which must succeed. */
export function undo(realm: Realm): string {
  const told = choose(realm, "undoLastRun");
  if (!inEveryLanguage("undo-title").some((title) => told.startsWith(`${title}: `))) throw new Error(told);
  return told;
}

/** A sheet as plain data. */
export function sheetOf(realm: Realm, name: string): SheetSnapshot {
  const found = realm.sheets.snapshot().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}`);
  return found;
}

export function isBackup(name: string): boolean {
  return name.startsWith("RFM backup");
}

/** Cells that have a look or a note of their own, by layer, wherever in the grid; spelled-out defaults do not count. */
export function looksOf(realm: Realm, name: string): Record<string, string[]> {
  const sheet = realm.sheets.model.sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  const { numberFormats, fontWeights, fontSizes, fontColors, backgrounds, alignments, wraps, notes } = sheet;
  const layers = { numberFormats, fontWeights, fontSizes, fontColors, backgrounds, alignments, wraps, notes };
  const defaults = new Set<unknown>(["General", "", "normal", 10, "#000000", "#ffffff", "general", false]);
  return Object.fromEntries(
    Object.entries(layers).map(([layer, cells]) => [
      layer,
      Array.from({ length: sheet.rowCount }, (_, row) =>
        cells
          .row(row)
          .flatMap((set, column) =>
            set === undefined || defaults.has(set) ? [] : [`R${row + 1}C${column + 1} ${set}`],
          ),
      ).flat(),
    ]),
  );
}

/** Everything that Undo has to give back: sheets cell by cell, names, marks and what is stored; no backup, no journal. */
export function wholeDocument(realm: Realm): Record<string, unknown> {
  const { model } = realm.sheets;
  const { metadata, namedRanges } = takeSpreadsheetSnapshot(model);
  const app = realm.global("PropertiesService") as GoogleAppsScript.Properties.PropertiesService;
  const properties = realm.sheets.run(() => app.getDocumentProperties().getProperties()).returned;
  const stored = Object.entries(properties as Record<string, string>)
    .filter(([key]) => !key.startsWith("rfm.journal"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const sheets = realm.sheets.snapshot().filter(({ name }) => !isBackup(name));
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
      looks: looksOf(realm, sheet.name),
    })),
    namedRanges,
    marks: metadata
      .filter(({ location }) => !isBackup(location))
      .map(({ location, value }) => `${location} ${value}`)
      .sort(),
    stored: stored.map(([key, value]) => [key, value.replace(/"chartId":-?\d+/g, '"chartId":0')]),
  };
}

/** Drags the column under a header to another place, as people do by its letter; its marks go along. */
export function moveColumn(realm: Realm, name: string, header: string, to: number): void {
  const from = (sheetOf(realm, name).values[0] ?? []).indexOf(header) + 1;
  if (from <= to) throw new Error(`Columns are moved to the left only, not from ${from} to ${to}`);
  const marks = realm.sheets.model.metadata.filter(
    ({ location }) =>
      location.type === "COLUMN" && location.sheet.name === name && location.place.present.left === from - 1,
  );
  edit(realm, (document) => {
    const sheet = document.getSheetByName(name);
    if (sheet === null) throw new Error(`There is no sheet ${name}`);
    sheet.insertColumnsBefore(to, 1);
    const rows = sheet.getMaxRows();
    sheet.getRange(1, from + 1, rows, 1).copyTo(sheet.getRange(1, to, rows, 1));
  });
  for (const { location } of marks) {
    if (location.type === "COLUMN") location.place.block = { top: 0, left: to - 1, height: 1, width: 1 };
  }
  edit(realm, (document) => document.getSheetByName(name)?.deleteColumns(from + 1, 1));
}
