import type { Block } from "./model/block";
import type { CellValue } from "./model/cell";
import { Clock } from "./model/clock";
import { readCsvField } from "./model/csv-text";
import { dateCell } from "./model/serial";
import { DEFAULT_COLUMNS, DEFAULT_ROWS, type SheetModel } from "./model/sheet-model";
import { SpreadsheetModel } from "./model/spreadsheet-model";
import type { TypedCell } from "./model/typed-cell";
import { readTyped, type TypingContext } from "./model/typed-text";
import { applyLooks, type SheetLooks } from "./setup-looks";

/** A plain value of a cell; null and the empty text are blank. */
export type LiteralValue = string | number | boolean | null;

/** A cell as fixtures give it: a value, a civil date (`2024-03-05T10:00:00`), or a formula and its value. */
export type SetupCell =
  | LiteralValue
  | { readonly date: string }
  | { readonly formula: string; readonly value: LiteralValue };

/**
 * How the texts of a sheet are read: kept as they are (`literal`, the default), as if a user typed them, or
 * as the fields of a CSV file, whose ids and formula-like texts stay text.
 */
export type SetupMode = "literal" | "typed" | "csv";

/** One sheet of a fixture. */
export interface SheetSetup {
  readonly name: string;
  readonly values: readonly (readonly SetupCell[])[];
  /** The size of the grid; 1000 x 26, or more when the values need it. */
  readonly rows?: number;
  readonly columns?: number;
  readonly mode?: SetupMode;
  readonly looks?: SheetLooks;
}

/** What a local Sheets is opened with. */
export interface Setup {
  /** The title of the document; "Untitled spreadsheet" when left out. */
  readonly name?: string;
  /** Of the spreadsheet; en_US when left out. */
  readonly locale?: string;
  /** Of the spreadsheet; Etc/UTC when left out. */
  readonly timeZone?: string;
  /** Of the manifest; Etc/UTC when left out. */
  readonly scriptTimeZone?: string;
  /** The language of the user; en when left out. */
  readonly userLocale?: string;
  /** The OAuth scopes of the manifest. */
  readonly scopes: readonly string[];
  /**
   * Takes what Google takes in silence: colours and alignments that are none change nothing, undefined clears
   * a cell, objects become text. Left out, local Sheets refuses them, so that authors hear of them.
   */
  readonly forgiving?: boolean;
  /** The present moment as ISO text; the real clock when left out. */
  readonly now?: string;
  readonly sheets: readonly SheetSetup[];
  /** The HTML files of the script, by name without `.html`. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** The name of the active sheet; the first one when left out. */
  readonly active?: string;
}

/** The spreadsheet a fixture describes. */
export function buildModel(setup: Setup): SpreadsheetModel {
  const model = new SpreadsheetModel({
    name: setup.name ?? "Untitled spreadsheet",
    locale: setup.locale ?? "en_US",
    timeZone: setup.timeZone ?? "Etc/UTC",
    clock: clock(setup.now),
    ...(setup.htmlFiles === undefined ? {} : { htmlFiles: setup.htmlFiles }),
  });
  model.isForgiving = setup.forgiving === true;
  for (const sheet of setup.sheets) addSheet(model, sheet);
  const active = setup.active ?? setup.sheets[0]?.name;
  const found = active === undefined ? undefined : model.sheetByName(active);
  if (found === undefined)
    throw new Error(`A fixture needs a sheet to be active; there is no ${active ?? "sheet"}`);
  model.activate(found);
  return model;
}

function clock(now: string | undefined): Clock {
  if (now === undefined) return new Clock();
  const instant = Date.parse(now);
  if (Number.isNaN(instant)) throw new Error(`The present moment must be ISO text, not ${now}`);
  return new Clock(instant);
}

function addSheet(model: SpreadsheetModel, setup: SheetSetup): void {
  const width = setup.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const sheet = model.insertSheet({
    name: setup.name,
    index: model.sheets.length,
    rows: setup.rows ?? Math.max(DEFAULT_ROWS, setup.values.length),
    columns: setup.columns ?? Math.max(DEFAULT_COLUMNS, width),
  });
  const block: Block = { top: 0, left: 0, height: setup.values.length, width };
  if (!sheet.contains(block)) throw new Error(`The values of ${setup.name} do not fit into its grid`);
  const typing = { locale: model.locale, currentYear: model.currentYear() };
  setup.values.forEach((row, index) => {
    loadRow(
      sheet,
      index,
      row.map((cell) => readSetupCell(cell, setup.mode ?? "literal", typing)),
    );
  });
  if (setup.looks !== undefined) applyLooks(sheet, setup.looks);
}

function loadRow(sheet: SheetModel, row: number, cells: readonly TypedCell[]): void {
  sheet.values.setRow(
    row,
    0,
    cells.map((cell) => cell.value),
  );
  cells.forEach(({ formula, numberFormat }, column) => {
    if (formula !== undefined) sheet.formulas.set(row, column, formula);
    if (numberFormat !== undefined) sheet.numberFormats.set(row, column, numberFormat);
  });
}

function readSetupCell(cell: SetupCell, mode: SetupMode, typing: TypingContext): TypedCell {
  if (typeof cell === "string" && mode === "csv") return readCsvField(cell, typing);
  if (typeof cell === "string" && mode === "typed") return readTyped(cell, typing);
  if (typeof cell !== "object" || cell === null) return { value: stored(cell) };
  if ("date" in cell) return readCivilDate(cell.date);
  return { value: stored(cell.value), formula: cell.formula };
}

function stored(value: LiteralValue): CellValue | undefined {
  return value === null || value === "" ? undefined : value;
}

function readCivilDate(text: string): TypedCell {
  const civil = Date.parse(`${text.includes("T") ? text : `${text}T00:00:00`}Z`);
  if (Number.isNaN(civil))
    throw new Error(`A date must be civil ISO text such as 2024-03-05T10:00:00, not ${text}`);
  return dateCell(civil);
}
