// Runs one of the scripts of this folder, as its author wrote it, through the command line.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { appscript } from "../../../local-sheets/cli/appscript";
import type { AppscriptReport } from "../../../local-sheets/cli/appscript-report";
import { DIST, ROOT } from "../../../scripts/fresh-build.mjs";

const FOLDER = path.join(ROOT, "test/local-sheets/scripts");

/** What a script is run with. */
export interface ScriptRun {
  readonly call?: string;
  readonly args?: readonly unknown[];
  /** The text of CSV files by the name of their sheet. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly typed?: readonly string[];
  readonly answers?: readonly unknown[];
}

/** The report of a run; throws when the command was refused. */
export function runScript(
  source: string,
  { call, args, sheets = {}, typed = [], answers }: ScriptRun,
): AppscriptReport {
  const folder = mkdtempSync(path.join(tmpdir(), "script-"));
  try {
    const files = Object.entries(sheets).map(([name, text], index) => {
      const file = path.join(folder, `${index}.csv`);
      writeFileSync(file, text);
      return ["--sheet", `${name}=${file}`];
    });
    const options = [
      ...files.flat(),
      ...typed.flatMap((text) => ["--set", text]),
      ...(call === undefined ? [] : ["--call", call]),
      ...(args === undefined ? [] : ["--args", JSON.stringify(args)]),
      ...(answers === undefined ? [] : ["--answers", JSON.stringify(answers)]),
    ];
    const { exitCode, output, error } = appscript({
      folder: FOLDER,
      dist: DIST,
      args: [source, ...options, "--json"],
    });
    if (exitCode !== 0) throw new Error(error);
    return JSON.parse(output) as AppscriptReport;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the user sees of a sheet. */
export function shown(report: AppscriptReport, name: string): string[][] {
  const found = report.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}`);
  return found.displayValues;
}
