import type { BrowserService } from "../../../local-sheets/services/classes/browser";
import type { CacheServiceService } from "../../../local-sheets/services/classes/cache-service";
import type { ChartsService } from "../../../local-sheets/services/classes/charts";
import type { ContentServiceService } from "../../../local-sheets/services/classes/content-service";
import type { HtmlServiceService } from "../../../local-sheets/services/classes/html-service";
import type { LockServiceService } from "../../../local-sheets/services/classes/lock-service";
import type { ConsoleService, LoggerService } from "../../../local-sheets/services/classes/logging";
import type { PropertiesServiceService } from "../../../local-sheets/services/classes/properties-service";
import type { ScriptAppService } from "../../../local-sheets/services/classes/script-app";
import type { SessionService } from "../../../local-sheets/services/classes/session";
import type { SheetService } from "../../../local-sheets/services/classes/sheet";
import type { SpreadsheetAppService } from "../../../local-sheets/services/classes/spreadsheet-app";
import type { UiService } from "../../../local-sheets/services/classes/ui";
import type { UtilitiesService } from "../../../local-sheets/services/classes/utilities";
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

/** The services a script finds; their types know only the members that are modelled. */
export interface Services {
  readonly SpreadsheetApp: SpreadsheetAppService;
  readonly Utilities: UtilitiesService;
  readonly Session: SessionService;
  readonly ScriptApp: ScriptAppService;
  readonly LockService: LockServiceService;
  readonly PropertiesService: PropertiesServiceService;
  readonly CacheService: CacheServiceService;
  readonly HtmlService: HtmlServiceService;
  readonly Charts: ChartsService;
  readonly Logger: LoggerService;
  readonly console: ConsoleService;
  readonly Browser: BrowserService;
  readonly ContentService: ContentServiceService;
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
export function sheet({ SpreadsheetApp }: Services): SheetService {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
}

/** The user interface. */
export function ui({ SpreadsheetApp }: Services): UiService {
  return SpreadsheetApp.getUi();
}

/** The sheet that is active, without the strictness in between. */
export function modelOf({ sheets }: Bench): LocalSheets["model"]["activeSheet"] {
  return sheets.model.activeSheet;
}
