// Everything of a run before the lock: understanding, questions, scores.

import { keyText } from "../core/cell";
import { moneyFormatOf } from "../core/money-format";
import { RfmError } from "../core/problem";
import type { DateAnswers } from "../core/reading";
import { readCustomers, type ScoreResult, scoreSheet } from "../core/score-sheet";
import { settingsFrom } from "../core/settings";
import { headersOfRoles, type Understanding } from "../core/understand";
import { type Choices, choicesIn, mergedRequest, needsConfirmation } from "./choices";
import { type CustomersSheet, chooseColumns, confirmScoring } from "./confirm";
import type { Speech } from "./language";
import type { OpenSheet } from "./open-sheet";
import type { DateQuestion } from "./questions";
import {
  formatsBelowHeader,
  readingOf,
  type Understood,
  understandAsking,
  understandQuietly,
} from "./reading";
import type { ScoreRequest } from "./request";
import { freeName } from "./writing/free-name";
import { findPlaces } from "./writing/places";
import type { Stored } from "./writing/store";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet that was read and scored, and how. */
export interface Scored {
  readonly result: ScoreResult;
  readonly understanding: Understanding;
  readonly request: ScoreRequest;
  readonly choices: Choices;
  readonly moneyFormat: string;
  readonly timeZone: string;
  /** What there was to ask about its dates. */
  readonly question: DateQuestion | null;
}

/** What a sheet is scored by. */
export interface ScoringContext {
  readonly asked: ScoreRequest;
  readonly speech: Speech;
  readonly stored: Stored;
  /** Ask nothing, and take these answers; where there is none, the proposal. */
  readonly answers?: DateAnswers | undefined;
}

/** Reads and scores an open sheet; nothing is written. */
export function scoreOpenSheet(document: Spreadsheet, open: OpenSheet, context: ScoringContext): Scored {
  return unlessChanged(open, () => scoreAsking(document, open, context));
}

function scoreAsking(
  document: Spreadsheet,
  open: OpenSheet,
  { asked, speech, stored, answers }: ScoringContext,
): Scored {
  const { say, locale } = speech;
  const chosen = choicesOfSheet(open, stored);
  const timeZone = document.getSpreadsheetTimeZone();
  const quiet = answers !== undefined;
  // A page states everything: what it leaves out is not to come back from what was saved.
  let request = quiet ? asked : mergedRequest(asked, chosen);
  for (let ask = needsConfirmation(asked, chosen) && !quiet; ; ask = true) {
    const settings = settingsFrom(request);
    const first = readingOf(request, { answers: answers ?? chosen?.answers ?? {}, locale, timeZone });
    const { understanding, reading, warnings, question }: Understood = quiet
      ? understandQuietly(open, first, { request, say })
      : understandAsking(open, first, { request, say });
    const amountFormats = amountFormatsOf(open, understanding);
    const read = readCustomers(understanding, reading, { refunds: settings.refunds, amountFormats });
    const answer = ask
      ? confirmScoring(understanding, read, { say, customers: customersSheet(document, say) })
      : "yes";
    if (answer === "cancel") throw new RfmError("cancelled");
    if (answer === "yes") {
      const result = scoreSheet({ ...read, warnings: [...warnings, ...read.warnings] }, settings);
      const moneyFormat = moneyFormatOf(understanding, amountFormats, result.customers.totalSpend);
      return {
        result,
        understanding,
        request,
        moneyFormat,
        timeZone,
        question,
        choices: choicesOf(understanding, reading.answers, request),
      };
    }
    request = { ...request, columns: chooseColumns(understanding, say) };
  }
}

/** What was chosen for an open sheet before; null for a sheet that is new or has other headers now. */
export function choicesOfSheet({ sheetId, values }: OpenSheet, stored: Stored): Choices | null {
  return choicesIn(
    stored,
    sheetId,
    values.values.flatMap((row) => row.map(keyText)),
  );
}

function choicesOf(
  understanding: Understanding,
  answers: Choices["answers"],
  request: ScoreRequest,
): Choices {
  const { columns: stated = {}, asOf: _2, language: _3, withoutUndo: _4, ...settings } = request;
  const left = Object.entries(stated).filter(([, header]) => header === "");
  const columns = { ...Object.fromEntries(left), ...headersOfRoles(understanding) };
  return { columns, answers, settings };
}

/** Formats of the amounts, which may show currencies: `$5` and `€5` may both be plain numbers. */
function amountFormatsOf({ sheet }: OpenSheet, { table, roles, kind }: Understanding): string[] {
  return formatsBelowHeader(sheet, table, kind === "orders" ? roles.amount : roles.spend);
}

/** Score columns that seem to have lost their marks may have been taken back while the sheet was read. */
function unlessChanged<Result>({ sheet, values: { name, values } }: OpenSheet, work: () => Result): Result {
  try {
    return work();
  } catch (problem) {
    const seemsScored = problem instanceof RfmError && problem.id === "already-scored";
    if (!seemsScored || sheet.getDataRange().getNumColumns() === values[0]?.length) throw problem;
    throw new RfmError("sheet-changed", { sheet: name });
  }
}

/** Its name, which may have a number where the user has a sheet of our name. */
function customersSheet(document: Spreadsheet, say: Speech["say"]): CustomersSheet {
  const there = findPlaces(document).sheets.get("customers");
  if (there !== undefined) return { name: there.getName(), isThere: true };
  return { name: freeName(document, say("sheet-rfm-customers")), isThere: false };
}
