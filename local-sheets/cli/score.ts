// `npm run score`: runs the built add-on's own Score customers on a CSV file in local Sheets.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { workbookOf } from "../files/save-xlsx";
import { readCsv } from "./csv-file";
import { type PrintedReport, printReport } from "./print";
import { UsageProblem } from "./problem";
import { buildFolders, openRealm, type Realm } from "./realm";
import { parseScoreArguments, type ScoreArguments, USAGE } from "./score-arguments";

/** Where the command was called and what was built. */
export interface Surroundings {
  /** Folder to which paths are relative. */
  readonly folder: string;
  /** Folder of the build. */
  readonly dist: string;
  readonly args: readonly string[];
}

/** What to print and the exit code: 0 scored, 2 input or usage. */
export interface Outcome {
  readonly exitCode: 0 | 2;
  readonly output: string;
  readonly error: string;
}

type Answer =
  | { readonly ok: true; readonly report: PrintedReport }
  | { readonly ok: false; readonly problem: { readonly id: string; readonly message: string } };

/** Runs the command; faults of ours are thrown. */
export async function score({ folder, dist, args }: Surroundings): Promise<Outcome> {
  try {
    const asked = parseScoreArguments(args);
    if (asked === null) return { exitCode: 0, output: USAGE, error: "" };
    return { exitCode: 0, output: await run(asked, folder, dist), error: "" };
  } catch (problem) {
    if (!(problem instanceof UsageProblem)) throw problem;
    return { exitCode: 2, output: "", error: `${problem.message}\n` };
  }
}

async function run(asked: ScoreArguments, folder: string, dist: string): Promise<string> {
  const started = performance.now();
  const realm = open(asked, folder, dist);
  const { returned, error, serviceCalls, roundTrips } = realm.call("scoreCustomersWith", [asked.request]);
  if (error !== null) throw new Error(`${error.name}: ${error.message}\n${error.stack}`);
  const answer = returned as Answer;
  if (!answer.ok) throw new UsageProblem(answer.problem.message + hint(answer.problem.id));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const saved = asked.out === null ? null : await save(realm, path.resolve(folder, asked.out));
  if (asked.json) return `${JSON.stringify({ ...answer.report, serviceCalls, roundTrips }, null, 2)}\n`;
  const lines = [
    printReport(answer.report),
    "",
    `${serviceCalls} service calls, ${roundTrips} round trips, ${seconds} s`,
  ];
  if (saved !== null) lines.push(`Workbook: ${saved}`);
  return `${lines.join("\n")}\n`;
}

function open(asked: ScoreArguments, folder: string, dist: string): Realm {
  const values = readCsv(path.resolve(folder, asked.file));
  const name = path.parse(asked.file).name.slice(0, 100) || "Sheet1";
  return openRealm(
    {
      name,
      locale: asked.locale,
      timeZone: asked.timeZone,
      sheets: [{ name, values, mode: "csv" }],
      active: name,
    },
    buildFolders(dist),
  );
}

/** What helps at the command line beside the add-on's own advice. */
function hint(problemId: string): string {
  return problemId.startsWith("columns-missing") ? " Or name it: --columns role=header." : "";
}

async function save(realm: Realm, file: string): Promise<string> {
  const bytes = await workbookOf(realm.sheets.snapshot());
  try {
    writeFileSync(file, bytes);
  } catch (problem) {
    throw new UsageProblem(`${file}: The workbook cannot be saved there (${(problem as Error).message}).`);
  }
  return file;
}
