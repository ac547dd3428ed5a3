// One run of Score customers: read, understand, ask, score, write.

import { keyText } from "../core/cell";
import { parseIsoDay } from "../core/day";
import { writingHabits } from "../core/locale";
import { LANGUAGES, type Language, type Say, speaker } from "../core/messages/catalogue";
import { columnLetters, SCORE_HEADERS } from "../core/own-columns";
import { planCustomerSheet } from "../core/plan/customer-sheet";
import { planScoreColumns } from "../core/plan/score-columns";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { RfmError } from "../core/problem";
import type { Reading } from "../core/reading";
import { readCustomers, type ScoreResult, scoreSheet } from "../core/score-sheet";
import { settingsFrom } from "../core/settings";
import type { Table } from "../core/table";
import { doubtAbout, type SheetValues, type Understanding, understandSheet } from "../core/understand";
import type { Warning } from "../core/warnings";
import { applyPlan } from "./apply-plan";
import { askYesNo } from "./ask";
import { withDocumentLock } from "./lock";
import { dateQuestion, scoreQuestion } from "./questions";
import { readSheet } from "./read-sheet";
import type { ScoreRequest } from "./request";
import { dayOfInstantIn } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a run did. */
export interface ScoreRun {
  readonly result: ScoreResult;
  readonly understanding: Understanding;
  readonly language: Language;
  /** Sheet that holds the scores, and their columns such as `F to J`. */
  readonly written: { readonly sheet: string; readonly range: string };
}

/**
 * Scores the active sheet.
 *
 * @throws {RfmError} for everything the user can put right; the document is then as it was
 */
export function runScore(request: ScoreRequest): ScoreRun {
  const language = languageOf(request);
  const say = speaker(language);
  const settings = settingsFrom(request);
  const document = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = document.getActiveSheet();
  const target = say("sheet-rfm-customers");
  if (sheet.getName() === target) throw new RfmError("result-sheet-active", { sheet: target });
  const values = readSheet(sheet);
  const { understanding, reading, warnings } = understand(document, sheet, { values, request, say });
  if (understanding.kind === "orders" && document.getSheetByName(target) !== null)
    throw new RfmError("result-exists", { sheet: target });
  const read = readCustomers(understanding, reading, {
    refunds: settings.refunds,
    amountFormats: amountFormats(sheet, understanding),
  });
  if (!askYesNo(say("ask-score-title"), scoreQuestion(understanding, read, { say, target })))
    throw new RfmError("cancelled");
  const result = scoreSheet({ ...read, warnings: [...warnings, ...read.warnings] }, settings);
  const written = withDocumentLock(() => write(document, sheet, { values, understanding, result, say }));
  return { result, understanding, language, written };
}

/** Formats of the amounts, which may show currencies: `$5` and `€5` may both be plain numbers. */
function amountFormats(sheet: Sheet, { table, roles, kind }: Understanding): string[] {
  return formatsBelowHeader(sheet, table, kind === "orders" ? roles.amount : roles.spend);
}

function languageOf(request: ScoreRequest): Language {
  const wanted = request.language ?? "en";
  const language = LANGUAGES.find((known) => known === wanted);
  if (language !== undefined) return language;
  throw new RfmError("setting-not-one-of", {
    setting: "language",
    value: wanted,
    allowed: LANGUAGES.join(", "),
  });
}

/** Understands the sheet; where dates can be read in two ways, asks and reads as answered. */
function understand(
  document: Spreadsheet,
  sheet: Sheet,
  {
    values,
    request,
    say,
  }: { readonly values: SheetValues; readonly request: ScoreRequest; readonly say: Say },
): { understanding: Understanding; reading: Reading; warnings: Warning[] } {
  const first = readingOf(document, request);
  const understanding = understandSheet(values, first, request.columns);
  const reading = withDateFormats(sheet, understanding, first);
  const doubt = reading === first ? understanding.doubt : doubtAbout(understanding, reading);
  if (doubt === null) return { understanding, reading, warnings: [] };
  const column = understanding.table.header[doubt.column] ?? "";
  const { title, text, answer } = dateQuestion(column, doubt.about, { localeOrder: reading.dateOrder, say });
  const { answers, warning } = answer(askYesNo(title, text));
  return { understanding, reading: { ...reading, answers }, warnings: [warning] };
}

/** Where date cells may have been misread, their number formats tell how they were typed. */
function withDateFormats(sheet: Sheet, { doubt, table }: Understanding, reading: Reading): Reading {
  if (doubt?.about.kind !== "misread") return reading;
  return { ...reading, dateFormats: formatsBelowHeader(sheet, table, doubt.column) };
}

function formatsBelowHeader(sheet: Sheet, { firstRow, rows }: Table, column: number): string[] {
  const formats = sheet.getRange(firstRow, column + 1, rows.length, 1).getNumberFormats();
  return formats.map(([format = ""]) => format);
}

function readingOf(document: Spreadsheet, request: ScoreRequest): Reading {
  const asOf = request.asOf === undefined ? null : parseIsoDay(request.asOf);
  if (request.asOf !== undefined && asOf === null)
    throw new RfmError("as-of-unreadable", { value: request.asOf });
  const dayOf = dayOfInstantIn(document.getSpreadsheetTimeZone());
  const habits = writingHabits(document.getSpreadsheetLocale());
  return { ...habits, dayOf, today: dayOf(Date.now()), asOf, answers: {} };
}

interface ToWrite {
  readonly values: SheetValues;
  readonly understanding: Understanding;
  readonly result: ScoreResult;
  readonly say: Say;
}

function write(
  document: Spreadsheet,
  sheet: Sheet,
  { values, understanding, result, say }: ToWrite,
): ScoreRun["written"] {
  if (understanding.kind === "orders") {
    const name = say("sheet-rfm-customers");
    const plan = planCustomerSheet(result, name, say);
    applyPlan(document, plan);
    return { sheet: name, range: rangeOf(plan) };
  }
  checkUnchanged(sheet, values, understanding);
  const place = {
    sheet: values.name,
    headerRow: understanding.headerIndex + 1,
    lastRow: values.values.length,
    column: (values.values[0]?.length ?? 0) + 1,
  };
  const plan = planScoreColumns(result, place, say);
  applyPlan(document, plan);
  return { sheet: values.name, range: rangeOf(plan) };
}

/** Scores are written by row: nobody may have sorted, inserted or deleted since the sheet was read. */
function checkUnchanged(sheet: Sheet, { name, values }: SheetValues, { roles }: Understanding): void {
  const same =
    sheet.getLastRow() === values.length &&
    sheet.getLastColumn() === values[0]?.length &&
    sheet
      .getRange(1, roles.customer + 1, values.length, 1)
      .getValues()
      .every(([cell], index) => keyText(cell) === keyText(values[index]?.[roles.customer] ?? ""));
  if (!same) throw new RfmError("sheet-changed", { sheet: name });
}

function rangeOf({ sheets }: SheetPlan): string {
  const header = sheets[0]?.header;
  if (header === undefined) return "";
  const last = header.column + header.columns - 1;
  return `${columnLetters(last - SCORE_HEADERS.length + 1)} to ${columnLetters(last)}`;
}
