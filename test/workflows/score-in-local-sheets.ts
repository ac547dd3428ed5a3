// Runs the built add-on on cells in local Sheets, as the command line does.

import { buildFolders, openRealm, type Realm } from "../../local-sheets/cli/realm";
import type { RunResult, SetupCell, SetupMode } from "../../local-sheets/services/index";
import { DIST } from "../../scripts/fresh-build.mjs";
import type { ScoreRequest } from "../../src/addon/request";
import type { ScoreAnswer } from "../../src/addon/score-command";
import type { ScoreReport } from "../../src/core/report";

export interface Document {
  readonly values: readonly (readonly SetupCell[])[];
  readonly name?: string;
  readonly mode?: SetupMode;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
}

/** Opens cells as the active sheet of a document with the add-on loaded. */
export function openDocument({ values, name = "Data", mode = "csv", ...setup }: Document): Realm {
  return openRealm({ ...setup, sheets: [{ name, values, mode }], active: name }, buildFolders(DIST));
}

/** Calls the endpoint; a fault of ours fails the test. */
export function askToScore(
  realm: Realm,
  request: ScoreRequest = {},
): { answer: ScoreAnswer; run: RunResult } {
  const run = realm.call("scoreCustomersWith", [request]);
  if (run.error !== null) throw new Error(`${run.error.message}\n${run.error.stack}`);
  return { answer: run.returned as ScoreAnswer, run };
}

/** The report of a run that must succeed. */
export function scoreCells(document: Document, request: ScoreRequest = {}): ScoreReport {
  const { answer } = askToScore(openDocument(document), request);
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.report;
}

/** The problem of a run that must be refused. */
export function refusalOf(document: Document, request: ScoreRequest = {}): { id: string; message: string } {
  const { answer } = askToScore(openDocument(document), request);
  if (answer.ok) throw new Error("The run was expected to be refused");
  return answer.problem;
}
