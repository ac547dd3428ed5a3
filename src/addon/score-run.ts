// One run of Score customers: read, understand, ask, score, write.

import { type Cell, keyText } from "../core/cell";
import { moneyFormatOf } from "../core/money-format";
import { columnRange } from "../core/own-columns";
import type { DocumentPlan } from "../core/plan/document-plan";
import type { OwnRole } from "../core/plan/own-role";
import { planRun } from "../core/plan/run-plan";
import { RfmError } from "../core/problem";
import { readCustomers, type ScoreResult, scoreSheet } from "../core/score-sheet";
import { segmentCounts } from "../core/segment-change";
import { settingsFrom } from "../core/settings";
import { summarizeSegments } from "../core/summary";
import { headersOfRoles, type Understanding } from "../core/understand";
import type { Warning } from "../core/warnings";
import { type Choices, choicesIn, choicesKey, mergedRequest, needsConfirmation } from "./choices";
import { chooseColumns, confirmScoring } from "./confirm";
import { existingCustomers } from "./existing-customers";
import { type Speech, speechIn } from "./language";
import { type OpenSheet, openSheet } from "./open-sheet";
import { formatsBelowHeader, readingOf, type Understood, understandAsking } from "./reading";
import type { ScoreRequest } from "./request";
import { newRunId, nowText, shownTime } from "./run-time";
import { doingWithoutUndo } from "./without-undo";
import { isRearranged } from "./writing/landmarks";
import { withDocumentLock } from "./writing/lock";
import { findPlaces, releaseSheet } from "./writing/places";
import { type Recovered, recover, recoverIfBroken } from "./writing/recovery";
import { runRecordIn } from "./writing/run-record";
import { readStored, type Stored } from "./writing/store";
import { commit } from "./writing/transaction";
import { dayOfInstantIn } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a run did. */
export interface ScoreRun {
  readonly result: ScoreResult;
  readonly understanding: Understanding;
  readonly speech: Speech;
  /** Sheet that holds the scores, and their columns such as `F:J`. */
  readonly written: { readonly sheet: string; readonly range: string };
}

/** How a run goes about it. */
export interface RunMode {
  /** Only the summary and the list of rows set aside. */
  readonly summaryOnly: boolean;
}

/**
 * Scores the active sheet.
 *
 * @throws {RfmError} for everything the user can put right; the document is then as it was
 */
export function runScore(asked: ScoreRequest, mode: RunMode = { summaryOnly: false }): ScoreRun {
  const document = SpreadsheetApp.getActiveSpreadsheet();
  settingsFrom(asked);
  const first = readStored();
  const stored = recoverIfBroken(document, first) ? readStored() : first;
  const speech = speechIn(document, stored, asked.language);
  const open = openSheet(document.getActiveSheet());
  const scored = unlessChanged(open, () => scoreOpenSheet(document, open, { asked, speech, stored }));
  const written = doingWithoutUndo(asked.withoutUndo === true, speech.say, (withoutUndo) =>
    withDocumentLock(() => write(document, open, { ...scored, mode, speech, stored, withoutUndo })),
  );
  return { ...scored, ...written, speech };
}

interface Scored {
  readonly result: ScoreResult;
  readonly understanding: Understanding;
  readonly request: ScoreRequest;
  readonly choices: Choices;
  readonly moneyFormat: string;
  readonly timeZone: string;
}

/** Everything before the lock: understanding, questions, scores. */
function scoreOpenSheet(
  document: Spreadsheet,
  open: OpenSheet,
  {
    asked,
    speech,
    stored,
  }: { readonly asked: ScoreRequest; readonly speech: Speech; readonly stored: Stored },
): Scored {
  const { say, locale } = speech;
  const header = open.values.values.flatMap((row) => row.map(keyText));
  const chosen = choicesIn(stored, open.sheetId, header);
  const timeZone = document.getSpreadsheetTimeZone();
  let request = mergedRequest(asked, chosen);
  for (let ask = needsConfirmation(asked, chosen); ; ask = true) {
    const settings = settingsFrom(request);
    const first = readingOf(request, { answers: chosen?.answers ?? {}, locale, timeZone });
    const { understanding, reading, warnings }: Understood = understandAsking(open, first, { request, say });
    const amountFormats = amountFormatsOf(open, understanding);
    const read = readCustomers(understanding, reading, { refunds: settings.refunds, amountFormats });
    const answer = ask
      ? confirmScoring(understanding, read, {
          say,
          customersName: findPlaces(document).sheets.get("customers")?.getName() ?? null,
        })
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
        choices: choicesOf(understanding, reading.answers, request),
      };
    }
    request = { ...request, columns: chooseColumns(understanding, say) };
  }
}

function choicesOf(
  understanding: Understanding,
  answers: Choices["answers"],
  request: ScoreRequest,
): Choices {
  const { columns: _1, asOf: _2, language: _3, withoutUndo: _4, ...settings } = request;
  return { columns: headersOfRoles(understanding) as Record<string, string>, answers, settings };
}

/** Formats of the amounts, which may show currencies: `$5` and `€5` may both be plain numbers. */
function amountFormatsOf({ sheet }: OpenSheet, { table, roles, kind }: Understanding): string[] {
  return formatsBelowHeader(sheet, table, kind === "orders" ? roles.amount : roles.spend);
}

/** Writes under the lock, after a look whether the sheet is still as it was read. */
function write(
  document: Spreadsheet,
  open: OpenSheet,
  {
    result: scored,
    understanding,
    choices,
    moneyFormat,
    timeZone,
    mode,
    speech,
    stored,
    withoutUndo,
  }: Scored & {
    readonly mode: RunMode;
    readonly speech: Speech;
    readonly stored: Stored;
    readonly withoutUndo: boolean;
  },
): Pick<ScoreRun, "written" | "result"> {
  const { recovered, warnings } = withoutRearranged(recover(document));
  const result = { ...scored, warnings: [...scored.warnings, ...warnings] };
  const ids = checkUnchanged(open, understanding);
  const customers = understanding.kind === "orders" ? existingCustomers(recovered.places) : null;
  const former = runRecordIn(recovered.stored);
  // Whoever deleted the add-on's data meanwhile made the marked columns the user's own.
  const isDeleted = former === null && runRecordIn(stored) !== null;
  if (isDeleted && open.values.marked.length > 0)
    throw new RfmError("sheet-changed", { sheet: open.values.name });
  const runTime = nowText(timeZone);
  if (mode.summaryOnly && former?.sourceId !== open.sheetId)
    throw new RfmError("score-first", { sheet: open.values.name });
  const counts = segmentCounts(result, summarizeSegments(result));
  const plan = planRun({
    result,
    understanding,
    ...speech,
    dayOf: dayOfInstantIn(timeZone),
    runTime: shownTime(runTime, speech.display),
    moneyFormat,
    previous: former?.sourceId === open.sheetId ? former.counts : null,
    source: sizeOf(open),
    existing: customers?.existing ?? null,
    hasSetAside: recovered.places.sheets.has("set-aside"),
    summaryOnly: mode.summaryOnly,
  });
  const { sheets } = commit(document, plan, {
    recovered,
    toWrite: {
      run: newRunId(),
      time: runTime,
      source: open.sheet,
      scheme: result.settings.scheme,
      language: speech.language,
      counts,
      withoutUndo,
      known: (kind) => {
        if (kind === "source")
          return { ids: ids.slice(understanding.headerIndex + 1), roles: markedRoles(open) };
        if (kind === "customers" && customers !== null)
          return { ids: customers.existing.ids, roles: customers.roles };
        return { ids: [], roles: new Set() };
      },
      store: { [choicesKey(open.sheetId)]: choices },
    },
  });
  const shown = plan.activate === "source" ? undefined : sheets.get(plan.activate);
  const sheet = shown?.getName() ?? open.values.name;
  return { written: { sheet, range: rangeOf(plan) }, result };
}

/**
 * A summary page on which the user inserted, deleted or sorted rows cannot be told from what they put there: it is
 * theirs from now on, and the run makes another. It loses its mark before anything is written, so that nothing that is
 * taken back takes it away.
 */
function withoutRearranged(recovered: Recovered): { recovered: Recovered; warnings: Warning[] } {
  const sheets = new Map(recovered.places.sheets);
  const page = sheets.get("summary");
  const landmarks = runRecordIn(recovered.stored)?.landmarks ?? [];
  if (page === undefined || !isRearranged(page, landmarks)) return { recovered, warnings: [] };
  releaseSheet(page);
  sheets.delete("summary");
  return {
    recovered: { ...recovered, places: { ...recovered.places, sheets } },
    warnings: [{ id: "summary-rearranged", particulars: { sheet: page.getName() } }],
  };
}

function sizeOf({ values }: OpenSheet): { name: string; lastRow: number; lastColumn: number } {
  return { name: values.name, lastRow: values.values.length, lastColumn: values.values[0]?.length ?? 0 };
}

/**
 * Scores are written by row: nobody may have sorted, inserted or deleted since the sheet was read.
 * Gives the column of customers as it stands.
 */
function checkUnchanged({ sheet, values: { name, values } }: OpenSheet, { roles }: Understanding): Cell[] {
  const range = sheet.getDataRange();
  const rows = range.getNumRows();
  const ids = sheet
    .getRange(1, roles.customer + 1, rows, 1)
    .getValues()
    .map(([cell]) => cell as Cell);
  const same =
    rows === values.length &&
    range.getNumColumns() === values[0]?.length &&
    ids.every((cell, index) => keyText(cell) === keyText(values[index]?.[roles.customer] ?? ""));
  if (!same) throw new RfmError("sheet-changed", { sheet: name });
  return ids;
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

function markedRoles({ values }: OpenSheet): ReadonlySet<OwnRole> {
  return new Set(values.marked.map(({ role }) => role));
}

/** The columns of the scores, such as `F:J`. */
function rangeOf({ sheets }: DocumentPlan): string {
  const scores = sheets
    .flatMap(({ ownColumns }) => ownColumns)
    .filter(({ role }) => /^(r|f|m|rfm|segment)$/.test(role));
  if (scores.length === 0) return "";
  const columns = scores.map(({ column }) => column);
  return columnRange(Math.min(...columns), Math.max(...columns));
}
