// One run of Score customers: read, understand, ask, score, write.

import { columnRange } from "../core/own-columns";
import type { DocumentPlan } from "../core/plan/document-plan";
import type { OwnRole } from "../core/plan/own-role";
import { RfmError } from "../core/problem";
import type { DateAnswers } from "../core/reading";
import type { ScoreResult } from "../core/score-sheet";
import { segmentCounts } from "../core/segment-change";
import { settingsFrom } from "../core/settings";
import { summarizeSegments } from "../core/summary";
import type { Understanding } from "../core/understand";
import { choicesKey } from "./choices";
import { existingCustomers } from "./existing-customers";
import { type Speech, speechIn } from "./language";
import { type OpenSheet, openSheet } from "./open-sheet";
import { planScored } from "./planning";
import { withoutRearranged } from "./rearranged";
import type { ScoreRequest } from "./request";
import { newRunId, nowText } from "./run-time";
import { type Scored, scoreOpenSheet } from "./scoring";
import { requireUnchanged } from "./unchanged";
import { doingWithoutUndo } from "./without-undo";
import { NEW_GRID } from "./writing/grid";
import { withDocumentLock } from "./writing/lock";
import { recover, recoverIfBroken } from "./writing/recovery";
import { type RunRecord, runRecordIn } from "./writing/run-record";
import { readStored, type Stored } from "./writing/store";
import { commit } from "./writing/transaction";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  readonly summaryOnly?: boolean;
  /** The sheet to score; else the active one. */
  readonly sheet?: Sheet;
  /** Ask nothing: what there is to ask was asked on a page, with these answers. */
  readonly answers?: DateAnswers;
}

/**
 * Scores a sheet.
 *
 * @throws {RfmError} for everything the user can put right; the document is then as it was
 */
export function runScore(asked: ScoreRequest, mode: RunMode = {}): ScoreRun {
  const document = SpreadsheetApp.getActiveSpreadsheet();
  settingsFrom(asked);
  const first = readStored();
  const stored = recoverIfBroken(document, first) ? readStored() : first;
  const speech = speechIn(document, stored, asked.language);
  const open = openSheet(mode.sheet ?? document.getActiveSheet());
  const { answers } = mode;
  if (mode.summaryOnly && !isLastScored(open, runRecordIn(stored))) refuseToUpdate(document, open);
  const scored = scoreOpenSheet(document, open, { asked, speech, stored, answers });
  const writing = (withoutUndo: boolean) =>
    withDocumentLock(() => write(document, open, { ...scored, mode, speech, stored, withoutUndo }));
  const wished = asked.withoutUndo === true;
  const written = answers === undefined ? doingWithoutUndo(wished, speech.say, writing) : writing(wished);
  return { ...scored, ...written, speech };
}

/** There is a summary to bring up to date of the sheet that was scored last, and of no other. */
function isLastScored({ sheetId }: OpenSheet, last: RunRecord | null): boolean {
  return last?.sourceId === sheetId;
}

/** Refuses before anything is asked. Like every command it first takes away what a broken run may have left. */
function refuseToUpdate(document: Spreadsheet, { values }: OpenSheet): never {
  withDocumentLock(() => recover(document));
  throw new RfmError("score-first", { sheet: values.name });
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
  const { recovered, warnings, pageGrid } = withoutRearranged(recover(document));
  const result = { ...scored, warnings: [...scored.warnings, ...warnings] };
  const unchanged = requireUnchanged(open, understanding);
  const customers = understanding.kind === "orders" ? existingCustomers(recovered.places) : null;
  const former = runRecordIn(recovered.stored);
  // Whoever deleted the add-on's data meanwhile made the marked columns the user's own.
  const isDeleted = former === null && runRecordIn(stored) !== null;
  if (isDeleted && open.values.marked.length > 0)
    throw new RfmError("sheet-changed", { sheet: open.values.name });
  const runTime = nowText(scored.timeZone ?? timeZone);
  if (mode.summaryOnly && !isLastScored(open, former))
    throw new RfmError("score-first", { sheet: open.values.name });
  const counts = segmentCounts(result, summarizeSegments(result));
  const plan = planScored(
    open,
    { result, understanding, moneyFormat, timeZone },
    {
      speech,
      runTime,
      former,
      gridRows: understanding.kind === "members" ? unchanged.grid.rows : (customers?.grid ?? NEW_GRID).rows,
      existing: customers?.existing ?? null,
      hasSetAside: recovered.places.sheets.has("set-aside"),
      summaryOnly: mode.summaryOnly === true,
    },
  );
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
        if (kind === "source") return { ...unchanged, roles: markedRoles(open) };
        if (kind === "customers" && customers !== null) return { ...customers, ids: customers.existing.ids };
        return { ids: [], roles: new Set(), grid: kind === "summary" ? pageGrid : {} };
      },
      store: { [choicesKey(open.sheetId)]: choices },
    },
  });
  const shown = plan.activate === "source" ? undefined : sheets.get(plan.activate);
  const sheet = shown?.getName() ?? open.values.name;
  return { written: { sheet, range: rangeOf(plan) }, result };
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
