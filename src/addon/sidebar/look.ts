// Looks at a sheet for the sidebar: what its columns mean, what scoring it would give and write.
// Nothing is changed.

import { RfmError } from "../../core/problem";
import { viewColumns } from "../../core/sidebar/columns-view";
import { viewResult } from "../../core/sidebar/preview-view";
import type { PreviewView, QuestionView, SidebarView } from "../../core/sidebar/view";
import { type FoundColumns, findColumns, headersOfRoles } from "../../core/understand";
import { wordProblem } from "../../core/wording";
import { mergedRequest } from "../choices";
import { type Speech, speechIn } from "../language";
import { type OpenSheet, openSheet } from "../open-sheet";
import type { DateQuestion } from "../questions";
import { readingOf } from "../reading";
import type { ScoreRequest } from "../request";
import { choicesOfSheet, type Scored, scoreOpenSheet } from "../scoring";
import { undoQuestion } from "../undo-command";
import { isExpired, journalIn } from "../writing/journal";
import { recoverIfBroken } from "../writing/recovery";
import { runRecordIn } from "../writing/run-record";
import { readStored, type Stored } from "../writing/store";
import { stampOf } from "./newest";
import { plannedWrites } from "./planned-writes";
import type { CheckedLook } from "./request";
import { wordsOf } from "./words";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet before it is looked at. */
interface Place {
  readonly document: Spreadsheet;
  readonly stored: Stored;
  readonly speech: Speech;
  readonly sheet: Sheet;
}

/** Everything that the sidebar shows of a sheet. */
export function lookAt(look: CheckedLook): SidebarView {
  const place = placeOf(look);
  const { document, stored, speech, sheet } = place;
  const { language, display, say } = speech;
  const shown = {
    language,
    display,
    timeZone: document.getSpreadsheetTimeZone(),
    words: wordsOf(language),
    sheet: { id: sheet.getSheetId(), name: sheet.getName() },
    undo: undoable(stored, speech),
    stamp: stampOf(stored),
  };
  const nothing = {
    columns: null,
    preview: null,
    saved: false,
    request: { ...look, sheetId: shown.sheet.id },
  };
  let seen: Omit<SidebarView, keyof typeof shown | "problem"> = nothing;
  try {
    const open = openSheet(sheet);
    const request = wholeRequest(look, open, stored);
    seen = { ...nothing, request, saved: choicesOfSheet(open, stored) !== null };
    const { found, gone } = columnsOf(open, request, speech, shown.timeZone);
    const columns = viewColumns(
      found,
      readingOf(request.score, readingContext(request, speech, shown.timeZone)),
      display,
    );
    const scoring = { ...request.score, columns: { ...leftOut(request), ...headersOfRoles(found) } };
    seen = { ...seen, columns, request: { ...request, kind: found.kind, score: scoring } };
    // What was agreed to is there no longer: nothing is scored by a guess in its place, but it is shown.
    if (gone !== null) throw gone;
    const preview = previewOf(place, open, { ...request, score: scoring });
    return { ...shown, ...seen, preview, problem: null };
  } catch (problem) {
    if (!(problem instanceof RfmError)) throw problem;
    return { ...shown, ...seen, problem: { id: problem.id, message: wordProblem(problem, say) } };
  }
}

/** The sheet that is asked about, and how to speak of it. */
export function placeOf(look: CheckedLook): Place {
  const document = SpreadsheetApp.getActiveSpreadsheet();
  const first = readStored();
  const stored = recoverIfBroken(document, first) ? readStored() : first;
  const speech = speechIn(document, stored, look.score?.language);
  const sheet = look.sheetId === undefined ? document.getActiveSheet() : document.getSheetById(look.sheetId);
  if (sheet === null) throw new RfmError("sidebar-sheet-gone");
  return { document, stored, speech, sheet };
}

/** A request of which nothing is left to what was chosen before. */
export interface WholeLook extends CheckedLook {
  readonly score: ScoreRequest;
}

/** Fills a request in from what was chosen before, unless it states settings of its own. */
export function wholeRequest(look: CheckedLook, open: OpenSheet, stored: Stored): WholeLook {
  if (look.score !== undefined) return { ...look, sheetId: open.sheetId, score: look.score };
  const choices = choicesOfSheet(open, stored);
  const dates = look.dates ?? choices?.answers;
  const rest = dates === undefined ? {} : { dates };
  return { ...look, ...rest, sheetId: open.sheetId, score: mergedRequest({}, choices) };
}

/** Scores a sheet as asked, for looking at it. */
export function scoreToShow(
  { document, stored, speech }: Place,
  open: OpenSheet,
  request: WholeLook,
): Scored {
  return scoreOpenSheet(document, open, {
    asked: request.score,
    speech,
    stored,
    answers: request.dates ?? {},
  });
}

function readingContext(
  { dates }: WholeLook,
  { locale }: Speech,
  timeZone: string,
): Parameters<typeof readingOf>[1] {
  return { answers: dates ?? {}, locale, timeZone };
}

/** The columns of a sheet; those whose stated header is gone are guessed anew, and the first of them is told. */
function columnsOf(
  open: OpenSheet,
  request: WholeLook,
  speech: Speech,
  timeZone: string,
): { readonly found: FoundColumns; readonly gone: RfmError | null } {
  const reading = readingOf(request.score, readingContext(request, speech, timeZone));
  const columns = { ...request.score.columns };
  for (let gone: RfmError | null = null; ; ) {
    try {
      return { found: findColumns(open.values, reading, columns, request.kind), gone };
    } catch (problem) {
      if (!(problem instanceof RfmError) || problem.id !== "header-unknown") throw problem;
      delete columns[String(problem.particulars.role)];
      gone ??= problem;
    }
  }
}

/** The roles that no column is to have. */
function leftOut({ score }: WholeLook): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(score.columns ?? {}).filter(([, header]) => header === ""));
}

function previewOf(place: Place, open: OpenSheet, request: WholeLook): PreviewView {
  const scored = scoreToShow(place, open, request);
  const former = runRecordIn(place.stored);
  const previous = former?.sourceId === open.sheetId ? former.counts : null;
  return {
    ...viewResult(scored.result, { say: place.speech.say, previous }),
    writes: plannedWrites(place.document, open, scored, { speech: place.speech, former }),
    question: viewQuestion(scored.question),
  };
}

function viewQuestion(question: DateQuestion | null): QuestionView | null {
  if (question === null) return null;
  return { text: question.text, yes: question.answer(true).answers, no: question.answer(false).answers };
}

function undoable(stored: Stored, { say }: Speech): SidebarView["undo"] {
  const journal = journalIn(stored);
  if (journal === null || isExpired(journal)) return null;
  return { run: journal.image.run, question: undoQuestion(journal, say) };
}
