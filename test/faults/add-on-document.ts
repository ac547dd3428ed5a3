// Small documents with the built add-on loaded, its commands, and documents as text to compare.

import type { Realm } from "../../local-sheets/cli/realm";
import { buildFolders, openRealm } from "../../local-sheets/cli/realm";
import type { RunOptions } from "../../local-sheets/services/faults/supervised";
import type { RunResult, ScriptFunction, SheetSnapshot } from "../../local-sheets/services/index";
import type { Checkpoint } from "../../local-sheets/services/local-sheets";
import { takeSpreadsheetSnapshot } from "../../local-sheets/services/spreadsheet-snapshot";
import { DIST } from "../../scripts/fresh-build.mjs";

export type Kind = "member sheet" | "order log";
export const KINDS: readonly Kind[] = ["member sheet", "order log"];

const MEMBERS = [
  ["Customer", "Last order", "Orders", "Spend"],
  ["a", "2024-01-05", "3", "120"],
  ["b", "2024-02-05", "1", "20"],
  ["c", "2024-03-05", "9", "900"],
  ["d", "2024-03-06", "2", "55"],
];
const ORDERS = [
  ["Customer", "Date", "Amount"],
  ["a", "2024-01-05", "120"],
  ["b", "2024-02-05", "20"],
  ["c", "2024-03-05", "900"],
  ["d", "2024-03-06", "55"],
];
/** A sheet that is never scored. */
const OTHER = "Others";

/** What the add-on's own commands call. */
export const CALLS = {
  score: { name: "scoreCustomersWith", args: [{}] },
  update: { name: "updateSummary", args: [] },
  undo: { name: "undoLastRun", args: [] },
  delete: { name: "deleteAllData", args: [] },
} as const;
/** The name of a command. */
export type CommandName = keyof typeof CALLS;

/** The commands of the add-on, as a user of the data sheet gives them. */
export const COMMANDS = {
  score: command("score", "Data"),
  update: command("update", "Data"),
  undo: command("undo", "Data"),
  delete: command("delete", "Data"),
  /** Refused after it has recovered: it writes nothing of its own. */
  refused: command("update", OTHER),
};

type Command = (realm: Realm, options?: RunOptions) => RunResult;

function command(command: CommandName, sheet: string): Command {
  const { name, args } = CALLS[command];
  return (realm, options = {}) => {
    look(realm, sheet);
    return realm.sheets.run(realm.global(name) as ScriptFunction, args, options);
  };
}

/** Shows a sheet to the user. */
export function look({ sheets: { model } }: Realm, name: string): void {
  const sheet = model.sheets.find((one) => one.name === name);
  if (sheet !== undefined) model.activate(sheet);
}

/** Runs a command that must succeed. */
export function mustDo(realm: Realm, act: Command): RunResult {
  const run = act(realm);
  const answer = run.returned as { ok?: boolean } | undefined;
  if (run.error !== null || answer?.ok === false)
    throw new Error(run.error?.stack ?? JSON.stringify(run.returned));
  return run;
}

/** Opens a small document whose data sheet has a filter, a rule and a note of the user's. */
export function openSmall(kind: Kind): Realm {
  const values = kind === "order log" ? ORDERS : MEMBERS;
  const sheets = [
    { name: "Data", values, mode: "csv" as const },
    { name: OTHER, values: MEMBERS, mode: "csv" as const },
  ];
  const realm = openRealm({ sheets, active: "Data" }, buildFolders(DIST));
  pinChance(realm);
  asUser(realm, (app) => {
    const sheet = app.getActiveSpreadsheet().getSheetByName("Data");
    if (sheet === null) return;
    sheet.getRange(1, 1, 5, 3).createFilter();
    sheet.getRange("B2").setNote("called");
    const rule = app.newConditionalFormatRule().whenTextEqualTo("a").setBackground("#ff0000");
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A2:A5")]).build()]);
  });
  return realm;
}

const opened = new Map<Kind, { readonly realm: Realm; readonly start: Checkpoint }>();

/**
 * The same as if it were opened anew, faster by half a second, which the machine needs to get used to a realm's code.
 * Whoever held the document of this kind before loses it.
 */
export function reopenSmall(kind: Kind): Realm {
  const known = opened.get(kind);
  if (known === undefined) {
    const realm = openSmall(kind);
    opened.set(kind, { realm, start: realm.sheets.checkpoint() });
    return realm;
  }
  known.realm.sheets.restore(known.start);
  pinChance(known.realm);
  return known.realm;
}

/** Does something as the user would by hand. */
export function asUser(realm: Realm, work: (app: GoogleAppsScript.Spreadsheet.SpreadsheetApp) => void): void {
  const app = realm.global("SpreadsheetApp") as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const { error } = realm.sheets.run(() => work(app));
  if (error !== null) throw new Error(error.stack);
}

/** Scores once and changes the data, so that another run gives something else. */
export function scoredBefore(realm: Realm, kind: Kind): void {
  mustDo(realm, COMMANDS.score);
  asUser(realm, (app) => {
    const sheet = app.getActiveSpreadsheet().getSheetByName("Data");
    sheet?.getRange(2, kind === "order log" ? 3 : 4).setValue(5000);
    sheet?.getRange(3, 2).setValue("2024-03-07");
    if (kind === "order log") sheet?.getRange("A6:C6").setValues([["e", "2024-03-08", 77]]);
    else sheet?.getRange("A6:D6").setValues([["e", "2024-03-08", 4, 77]]);
  });
  pinChance(realm, 0.7);
}

/** An order log that was scored; its sheet of customers has one row to spare, and two customers more are to come. */
export function openOutgrown(): Realm {
  const realm = openSmall("order log");
  mustDo(realm, COMMANDS.score);
  asUser(realm, (app) => {
    const sheet = app.getActiveSpreadsheet().getSheetByName("RFM customers");
    const rows = (sheet?.getLastRow() ?? 0) + 1;
    sheet?.deleteRows(rows + 1, sheet.getMaxRows() - rows);
  });
  // So that filter, colours and pivot tables reach to the end as it is now.
  mustDo(realm, COMMANDS.score);
  asUser(realm, (app) => {
    const rows = [
      ["e", "2024-03-08", 77],
      ["f", "2024-03-09", 8],
    ];
    app.getActiveSpreadsheet().getSheetByName("Data")?.getRange("A6:C7").setValues(rows);
  });
  pinChance(realm, 0.7);
  return realm;
}

/** The moment and the random number that the add-on's realm has from now on. */
function pinChance(realm: Realm, random = 0.3): void {
  const inRealm = (realm.global("onOpen") as { constructor: (code: string) => () => unknown }).constructor;
  const date = inRealm("return Date")() as DateConstructor;
  const math = inRealm("return Math")() as Math;
  date.now = () => Date.parse("2026-01-05T12:00:00Z");
  math.random = () => random;
}

/** What may differ between documents that are the same to their users. */
export interface Comparing {
  /** Compare results alone: neither backup, marks nor what is stored. */
  readonly resultsOnly?: boolean;
}

/**
 * The document as one text: sheets, marks, names and what is stored. Ids that Google gives are left out, charts
 * are known by their place.
 */
export function textOf({ sheets }: Realm, { resultsOnly = false }: Comparing = {}): string {
  const { model } = sheets;
  const charts = new Map<number, string>();
  const tabs = sheets
    .snapshot()
    .filter(({ name }) => !resultsOnly || !name.startsWith("RFM backup"))
    .map((tab) => ({ ...tab, charts: tab.charts.map(({ id, ...chart }) => named(charts, id, tab, chart)) }));
  const { namedRanges, metadata } = takeSpreadsheetSnapshot(model);
  const marks = metadata.map(({ id: _id, ...mark }) => JSON.stringify(mark)).sort();
  const texts = storedTexts(model.stores.documentProperties.toRecord()).map((text) =>
    text.replace(/"chartId":(\d+)/g, (_all, id) => `"chart":"${charts.get(Number(id)) ?? "gone"}"`),
  );
  const document = resultsOnly ? { tabs, namedRanges } : { tabs, namedRanges, marks, texts };
  return JSON.stringify(document);
}

function named<Chart>(names: Map<number, string>, id: number, { name }: SheetSnapshot, chart: Chart): Chart {
  names.set(id, `${name} ${names.size}`);
  return chart;
}

/** What is stored by key, long texts put together. */
function storedTexts(properties: Readonly<Record<string, string>>): string[] {
  return Object.keys(properties)
    .sort()
    .flatMap((key) => {
      const count = /^(\d+):/.exec(properties[key] ?? "")?.[1];
      if (count === undefined) return [];
      const pieces = Array.from(
        { length: Number(count) - 1 },
        (_, index) => properties[`${key}.${index + 1}`],
      );
      return [`${key} = ${[properties[key], ...pieces].join("")}`];
    });
}

/** Where two texts begin to differ, for a message. */
export function differenceOf(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 120);
  return `${one.slice(from, at + 160)}\n   INSTEAD OF ${other.slice(from, at + 160)}`;
}
