// What the sidebar calls. Each takes plain data and gives plain data; problems that the user can put
// right come back in words, faults of ours are thrown.

import { languageTagged } from "../../core/messages/language";
import { RfmError } from "../../core/problem";
import { viewSegments, viewWarnings } from "../../core/sidebar/preview-view";
import type { Answer, LookRequest, RunView, SidebarView, WhyView } from "../../core/sidebar/view";
import { wordProblem } from "../../core/wording";
import { choicesKey } from "../choices";
import { showHelpOn } from "../help-command";
import { speechIn } from "../language";
import { tellCounts } from "../score-command";
import { runScore } from "../score-run";
import { journalToUndo, undoRun } from "../undo-command";
import { withDocumentLock } from "../writing/lock";
import { runRecordIn } from "../writing/run-record";
import { readStored, store } from "../writing/store";
import { lookAt, placeOf } from "./look";
import { stampOf } from "./newest";
import {
  type CheckedLook,
  type HelpRequest,
  parseHelp,
  parseLook,
  parseReset,
  parseShow,
  parseUndo,
  type ShowRequest,
} from "./request";
import { type Shown, showRows } from "./show";
import { explainSelected } from "./why";

/** The endpoints by name, as the page calls them. */
export interface SidebarEndpoints {
  sidebarLook(request: LookRequest): Answer<SidebarView>;
  sidebarScore(request: LookRequest): Answer<RunView>;
  sidebarShow(request: ShowRequest): Answer<Shown>;
  sidebarWhy(request: LookRequest): Answer<WhyView>;
  sidebarUndo(request: { readonly run: string }): Answer<{ readonly message: string }>;
  sidebarReset(request: { readonly sheetId: number }): Answer<SidebarView>;
  sidebarHelp(request: HelpRequest): Answer<null>;
  sidebarNewest(): Answer<{ readonly stamp: string | null }>;
}

/** Looks at a sheet: its columns, what scoring would give, what would be written. */
export const sidebarLook: SidebarEndpoints["sidebarLook"] = (request) =>
  answering(request, () => lookAt(parseLook(request)));

/** Scores a sheet as it was shown. */
export const sidebarScore: SidebarEndpoints["sidebarScore"] = (request) =>
  answering(request, () => scoreAsShown(parseLook(request)));

/** Selects a row, or the rows of a segment. */
export const sidebarShow: SidebarEndpoints["sidebarShow"] = (request) =>
  answering(undefined, () => showRows(parseShow(request)));

/** Explains the customer whose row is selected. */
export const sidebarWhy: SidebarEndpoints["sidebarWhy"] = (request) =>
  answering(request, () => explainSelected(parseLook(request)));

/** Undoes the run that was asked about. */
export const sidebarUndo: SidebarEndpoints["sidebarUndo"] = (request) =>
  answering(undefined, () => {
    const { run } = parseUndo(request);
    const stored = readStored();
    const journal = journalToUndo(stored);
    if (journal.image.run !== run) throw new RfmError("somebody-else-has-scored");
    const { say } = speechIn(SpreadsheetApp.getActiveSpreadsheet(), stored);
    return { message: undoRun(journal, say) };
  });

/** Forgets the settings saved for a sheet, and looks at it anew. */
export const sidebarReset: SidebarEndpoints["sidebarReset"] = (request) =>
  answering(undefined, () => {
    const { sheetId } = parseReset(request);
    withDocumentLock(() => store({ [choicesKey(sheetId)]: null }));
    return lookAt({ sheetId });
  });

/** Shows the help, at its top or at what it says about a message. */
export const sidebarHelp: SidebarEndpoints["sidebarHelp"] = (request) =>
  answering(undefined, () => {
    const { entry, language } = parseHelp(request);
    showHelpOn(speechIn(SpreadsheetApp.getActiveSpreadsheet(), readStored(), language), entry);
    return null;
  });

/** Tells whether somebody has scored or undone since a look. */
export const sidebarNewest: SidebarEndpoints["sidebarNewest"] = () =>
  answering(undefined, () => ({ stamp: stampOf(readStored()) }));

function scoreAsShown(look: CheckedLook): RunView {
  const { sheet, stored } = placeOf(look);
  const former = runRecordIn(stored);
  const previous = former?.sourceId === sheet.getSheetId() ? former.counts : null;
  const run = runScore(look.score ?? {}, { sheet, answers: look.dates ?? {} });
  const { say } = run.speech;
  return {
    ...run.written,
    text: tellCounts(run).join("\n"),
    segments: viewSegments(run.result, say, previous),
    warnings: viewWarnings(run.result.warnings, say),
  };
}

function answering<Value>(request: LookRequest | undefined, work: () => Value): Answer<Value> {
  try {
    return { ok: true, value: work() };
  } catch (problem) {
    if (!(problem instanceof RfmError)) throw problem;
    const { say } = speechIn(SpreadsheetApp.getActiveSpreadsheet(), readStored(), knownLanguage(request));
    return { ok: false, problem: { id: problem.id, message: wordProblem(problem, say) } };
  }
}

function knownLanguage(request: LookRequest | undefined): string | undefined {
  const language = request?.score?.language;
  return typeof language === "string" && languageTagged(language) !== null ? language : undefined;
}
