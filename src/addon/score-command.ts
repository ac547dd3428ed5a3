// Score customers: the menu command, and the same for our own pages and the command line.

import { type Say, speaker } from "../core/messages/catalogue";
import { languageTagged } from "../core/messages/language";
import { RfmError } from "../core/problem";
import { countByReason } from "../core/rejected";
import { reportOf, type ScoreReport } from "../core/report";
import { headersOfRoles } from "../core/understand";
import { wordProblem, wordWarning } from "../core/wording";
import { tell } from "./ask";
import { speechHere } from "./language";
import { parseRequest } from "./request";
import { runScore, type ScoreRun } from "./score-run";
import { tellingProblems } from "./telling";

/** What the endpoint gives back: a report, or a problem that the user can put right. */
export type ScoreAnswer =
  | { readonly ok: true; readonly report: ScoreReport; readonly written: ScoreRun["written"] }
  | { readonly ok: false; readonly problem: { readonly id: string; readonly message: string } };

/** Scores the active sheet as chosen before, or by default, and tells the result. */
export function scoreCustomers(): void {
  tellingProblems("failed-title", () => {
    const run = runScore({});
    tell(run.speech.say("done-title"), tellRun(run));
  });
}

/** Brings the summary page up to date with the sheet, without writing scores. */
export function updateSummary(): void {
  tellingProblems("failed-title", () => {
    const { written, speech } = runScore({}, { summaryOnly: true });
    tell(speech.say("summary-updated-title"), speech.say("summary-updated", { sheet: written.sheet }));
  });
}

/** Scores the active sheet as asked. Faults of ours are thrown; the user's problems are returned. */
export function scoreCustomersWith(request: unknown): ScoreAnswer {
  try {
    const { result, understanding, speech, written } = runScore(parseRequest(request));
    const columns = headersOfRoles(understanding);
    return {
      ok: true,
      report: reportOf(result, { kind: understanding.kind, columns, say: speech.say }),
      written,
    };
  } catch (problem) {
    if (!(problem instanceof RfmError)) throw problem;
    return { ok: false, problem: { id: problem.id, message: wordProblem(problem, sayTo(request)) } };
  }
}

/** Speaks to somebody whose request failed: in the language asked for where there is such a one. */
function sayTo(request: unknown): Say {
  const { language } = (request ?? {}) as { readonly language?: unknown };
  const asked = typeof language === "string" ? languageTagged(language) : null;
  const here = speechHere();
  return asked === null ? here.say : speaker(asked, here.display);
}

/** The result in a few lines: where it is, what was set aside and why, what to bear in mind. */
function tellRun(run: ScoreRun): string {
  const { result, speech } = run;
  return [...tellCounts(run), ...result.warnings.map((warning) => wordWarning(warning, speech.say))].join(
    "\n\n",
  );
}

/** Where a result is, and what was set aside and why. */
export function tellCounts({ result, understanding, speech: { say }, written }: ScoreRun): string[] {
  const prospects = result.customers.prospect.filter((flag) => flag === 1).length;
  const lines = [
    say(`done-${understanding.kind}`, { count: result.customers.ids.length - prospects, ...written }),
  ];
  if (prospects > 0) lines.push(say("done-prospects", { count: prospects }));
  if (result.rows.refunds > 0) lines.push(say("done-refunds", { count: result.rows.refunds }));
  const [first] = result.rejected;
  if (first !== undefined) {
    const reasons = countByReason(result.rejected).map(([reason, count]) =>
      say("reason-count", { reason: say(`reason-${reason}`), count }),
    );
    lines.push(say("done-rejected", { count: result.rejected.length, reasons, rows: first.row }));
  }
  return lines;
}
