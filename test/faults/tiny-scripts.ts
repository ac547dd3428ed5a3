// Small scripts that put new values into a sheet, in a careless and in a careful way.

import type { SheetService } from "../../local-sheets/services/classes/sheet";
import type { SpreadsheetService } from "../../local-sheets/services/classes/spreadsheet";
import type { LocalSheets, SheetSnapshot } from "../../local-sheets/services/index";
import { bench, type Services } from "../local-sheets/services/fixture";
import type { Scenario } from "./scenario";

const OLD = [["old"], ["older"], ["oldest"]];
const NEW = [["new"], ["newer"], ["newest"]];
const BACKUP = "Backup";

/** A document with one sheet of old values. */
export interface TinyDocument {
  readonly sheets: LocalSheets;
  readonly services: Services;
  readonly journal: Journal;
}

/** Stands in for document properties: durable at once, never lost with writes, restored between cases. */
class Journal {
  constructor(private readonly log: LocalSheets["log"]) {}

  get open(): boolean {
    return this.log.length > 0;
  }

  set open(open: boolean) {
    this.log.splice(0, this.log.length, ...(open ? [{ level: "log", text: "journal" } as const] : []));
  }
}

type Script = (document: TinyDocument) => void;

/** Empties the cells, then fills them. */
export const naive = scenario(({ services }) => rewrite(dataOf(services), NEW));

/** Tries to put the old values back when something is thrown. */
export const catching = scenario(({ services }) => {
  const data = dataOf(services);
  const before = data.getRange(1, 1, 3, 1).getValues();
  try {
    rewrite(data, NEW);
  } catch (error) {
    rewrite(data, before);
    throw error;
  }
});

/** Keeps a backup until all is written; the next start goes back to it. */
export const undoLog = scenario((document) => loggedRewrite(document, true), recover);

/** The same, but the backup may still be in Google's buffer when the journal says that it is there. */
export const unflushedUndoLog = scenario((document) => loggedRewrite(document, false), recover);

function scenario(act: Script, next?: Script): Scenario<TinyDocument> {
  const start = (script: Script): Scenario<TinyDocument>["act"] => {
    return (document, options) => document.sheets.run(() => script(document), [], options);
  };
  const common = { prepare: open, act: start(act), allowed: isOldOrNew };
  return next === undefined ? common : { ...common, recover: start(next) };
}

function open(): TinyDocument {
  const { sheets, services } = bench({ sheets: [{ name: "Data", values: OLD }] });
  return { sheets, services, journal: new Journal(sheets.log) };
}

/** The old values or the new ones, and nothing else in the document. */
function isOldOrNew([data, ...others]: SheetSnapshot[], { journal }: TinyDocument): boolean {
  const values = JSON.stringify(data?.values);
  const whole = [OLD, NEW].some((expected) => JSON.stringify(expected) === values);
  return whole && others.length === 0 && !journal.open;
}

function loggedRewrite({ services, journal }: TinyDocument, flushing: boolean): void {
  const { SpreadsheetApp } = services;
  const data = dataOf(services);
  const backup = documentOf(services).insertSheet(BACKUP);
  backup.getRange(1, 1, 3, 1).setValues(data.getRange(1, 1, 3, 1).getValues());
  if (flushing) SpreadsheetApp.flush();
  journal.open = true;
  rewrite(data, NEW);
  SpreadsheetApp.flush();
  journal.open = false;
  documentOf(services).deleteSheet(backup);
}

function recover({ services, journal }: TinyDocument): void {
  const backup = documentOf(services).getSheetByName(BACKUP);
  if (backup !== null && journal.open) {
    rewrite(dataOf(services), backup.getRange(1, 1, 3, 1).getValues());
    services.SpreadsheetApp.flush();
  }
  journal.open = false;
  if (backup !== null) documentOf(services).deleteSheet(backup);
}

function rewrite(data: SheetService, values: readonly (readonly unknown[])[]): void {
  data.getRange(1, 1, 3, 1).clearContent();
  data.getRange(1, 1, 3, 1).setValues(values);
}

function documentOf({ SpreadsheetApp }: Services): SpreadsheetService {
  return SpreadsheetApp.getActiveSpreadsheet();
}

function dataOf(services: Services): SheetService {
  const data = documentOf(services).getSheetByName("Data");
  if (data === null) throw new Error("The sheet is gone");
  return data;
}
