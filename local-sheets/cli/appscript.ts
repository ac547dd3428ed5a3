// `npm run appscript`: loads any Apps Script source into local Sheets and runs a function of it.

import path from "node:path";
import type { RunError, RunResult } from "../services/index";
import {
  type AppscriptArguments,
  parseAppscriptArguments,
  type TypedText,
  USAGE,
} from "./appscript-arguments";
import { type AppscriptReport, flatMenus, printAppscript } from "./appscript-report";
import { readCsv } from "./csv-file";
import { plainValue } from "./plain-value";
import { UsageProblem } from "./problem";
import { buildFolders } from "./realm";
import type { Outcome, Surroundings } from "./score";
import { ScriptDocument } from "./script-document";
import { readProject, type ScriptProject } from "./script-project";

/** Runs the command; what the script throws is part of the report, faults of ours are thrown. */
export function appscript({ folder, dist, args }: Surroundings): Outcome {
  try {
    const asked = parseAppscriptArguments(args);
    if (asked === null) return { exitCode: 0, output: USAGE, error: "" };
    const report = run(asked, folder, dist);
    const output = asked.json ? `${JSON.stringify(report, null, 2)}\n` : printAppscript(report);
    return { exitCode: 0, output, error: "" };
  } catch (problem) {
    if (!(problem instanceof UsageProblem)) throw problem;
    return { exitCode: 2, output: "", error: `${problem.message}\n` };
  }
}

function run(asked: AppscriptArguments, folder: string, dist: string): AppscriptReport {
  const project = readProject(path.resolve(folder, asked.source));
  return inZone(project.timeZone ?? "Etc/UTC", () => {
    const document = open(asked, project, { folder, dist });
    const opened = document.has("onOpen") ? trigger(document, "onOpen", document.sheets.openEvent()) : null;
    const onEdit = asked.typed.length > 0 && document.has("onEdit");
    for (const typed of asked.typed) type(document, typed, onEdit);
    return report(document, callAsked(document, asked) ?? opened);
  });
}

/** Google's clocks stand in the zone of the script, also those of `new Date(2024, 0, 1)`. */
function inZone<Result>(zone: string, work: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

function open(
  { sheets, locale, timeZone, answers }: AppscriptArguments,
  project: ScriptProject,
  { folder, dist }: { folder: string; dist: string },
): ScriptDocument {
  const tables = sheets.map(({ name, file }) => ({
    name,
    values: readCsv(path.resolve(folder, file)),
    mode: "csv" as const,
  }));
  const twice = tables.find(({ name }, index) => tables.findIndex((other) => other.name === name) < index);
  if (twice !== undefined) throw new UsageProblem(`--sheet names ${twice.name} twice`);
  const setup = {
    forgiving: true,
    locale,
    timeZone: timeZone ?? project.timeZone ?? "Etc/UTC",
    scriptTimeZone: project.timeZone ?? "Etc/UTC",
    sheets: tables.length === 0 ? [{ name: "Sheet1", values: [] }] : tables,
  };
  const document = new ScriptDocument(project, setup, buildFolders(dist).services);
  document.sheets.answers.push(...answers);
  return document;
}

/** Simple triggers fail in silence; their errors are in the log. */
function trigger(document: ScriptDocument, name: string, event: object): RunResult {
  const result = document.call(name, { event }, "LIMITED");
  const { error } = result;
  if (error !== null)
    document.sheets.log.push({ level: "error", text: `${name}: ${error.name}: ${error.message}` });
  return result;
}

/** The sheet that was active before is so again, unless the trigger chose another one. */
function type(document: ScriptDocument, typed: TypedText, onEdit: boolean): void {
  const { model } = document.sheets;
  const before = model.activeSheet;
  const event = typeInto(document, typed);
  const here = model.activeSheet;
  if (event !== null && onEdit) trigger(document, "onEdit", event);
  if (model.activeSheet === here && model.sheets.includes(before)) model.activate(before);
}

/** Null when the cell refused the text. */
function typeInto(document: ScriptDocument, { reference, text }: TypedText): object | null {
  try {
    return document.sheets.type(reference, text);
  } catch (problem) {
    const { name, message } = problem as RunError;
    if (name === "NoSuchCell") throw new UsageProblem(`--set: ${message}`);
    document.sheets.log.push({ level: "error", text: `${reference}: ${message}` });
    return null;
  }
}

function callAsked(document: ScriptDocument, { call, args }: AppscriptArguments): RunResult | null {
  if (call === null) return null;
  if (!document.has(call)) throw new UsageProblem(`--call: The script has no function ${call}.`);
  return document.call(call, { data: args }, "FULL");
}

function report(document: ScriptDocument, result: RunResult | null): AppscriptReport {
  const { sheets } = document;
  return {
    returned: plainValue(result?.returned, (value) => document.classOf(value)),
    error: result?.error ?? null,
    sheets: sheets.reports(),
    menus: flatMenus(sheets.menus),
    dialogs: sheets.dialogs,
    toasts: sheets.toasts.map(({ title, message }) => ({ title, message })),
    log: sheets.log.map(({ text }) => text),
    serviceCalls: result?.serviceCalls ?? 0,
  };
}
