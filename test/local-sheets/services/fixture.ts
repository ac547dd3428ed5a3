import {
  type AuthModeName,
  type LocalSheets,
  openLocalSheets,
  type RunResult,
  type Setup,
} from "../../../local-sheets/services/index";

/** The scopes of the add-on's manifest. */
export const SCOPES = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
];

type Ui = GoogleAppsScript.Base.Ui;

/** The services a script finds, typed as on Google. */
export interface Services {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: Pick<Console, "log" | "info" | "warn" | "error">;
}

/** A document with one sheet, its services, and a way to run script code. */
export interface Bench {
  readonly sheets: LocalSheets;
  readonly services: Services;
  run(work: (services: Services) => unknown, authMode?: AuthModeName): RunResult;
  /** Runs, and throws when the script threw. */
  must<Result>(work: (services: Services) => Result, authMode?: AuthModeName): Result;
  /** Runs what must throw, and gives its `name: message`. */
  failure(work: (services: Services) => unknown, authMode?: AuthModeName): string;
}

/** Opens a document; `Sheet1` is empty unless the setup says otherwise. */
export function bench(setup: Partial<Setup> = {}): Bench {
  const sheets = openLocalSheets({ scopes: SCOPES, sheets: [{ name: "Sheet1", values: [] }], ...setup });
  const services = {} as Services;
  sheets.install(services);
  const run: Bench["run"] = (work, authMode = "FULL") => sheets.run(() => work(services), [], { authMode });
  return {
    sheets,
    services,
    run,
    must: <Result>(work: (services: Services) => Result, authMode?: AuthModeName): Result => {
      const result = run(work, authMode);
      if (result.error !== null) throw new Error(`${result.error.name}: ${result.error.message}`);
      return result.returned as Result;
    },
    failure: (work, authMode) => {
      const { error } = run(work, authMode);
      return error === null ? "nothing was thrown" : `${error.name}: ${error.message}`;
    },
  };
}

/** The active sheet. */
export function sheet({ SpreadsheetApp }: Services): GoogleAppsScript.Spreadsheet.Sheet {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
}

/** The user interface. */
export function ui({ SpreadsheetApp }: Services): Ui {
  return SpreadsheetApp.getUi();
}
