// The options of `npm run appscript`.

import { localeFrom, readOptions, timeZoneFrom } from "./option-values";
import { UsageProblem } from "./problem";

export const USAGE = `Usage: npm run -s appscript -- FILE.js|FILE.gs|FOLDER [options]

Loads Apps Script source into local Sheets, runs onOpen, types the --set values, runs a function.

  --call FUNCTION                the function to run
  --args JSON-ARRAY              its arguments ([])
  --sheet NAME=FILE.csv          a sheet of the document; may be repeated, the first one is active
                                 (an empty Sheet1)
  --set "Sheet1!E2=VALUE"        a value typed into a cell; may be repeated, typed in order;
                                 a formula has its own equals sign: "Sheet1!E2==SUM(A1:A9)"
  --answers JSON-ARRAY           answers to alerts and prompts, in order: the name of a button, for
                                 a prompt the text or {"button": "OK", "text": "..."}
  --locale en_US                 how numbers and dates are written
  --time-zone Etc/UTC            zone of the spreadsheet (that of appsscript.json)
  --json                         print everything as JSON
`;

/** How one question will be answered. */
export type GivenAnswer = string | { readonly button: string; readonly text: string } | null;

/** A text typed into a cell. */
export interface TypedText {
  readonly reference: string;
  readonly text: string;
}

/** A sheet from a CSV file. */
export interface NamedFile {
  readonly name: string;
  readonly file: string;
}

/** Everything the command line was asked to do. */
export interface AppscriptArguments {
  /** A script, or a folder of scripts. */
  readonly source: string;
  readonly call: string | null;
  readonly args: readonly unknown[];
  readonly sheets: readonly NamedFile[];
  readonly typed: readonly TypedText[];
  readonly answers: readonly GivenAnswer[];
  readonly locale: string;
  /** Null for that of the manifest. */
  readonly timeZone: string | null;
  readonly json: boolean;
}

const text = { type: "string" } as const;
const texts = { type: "string", multiple: true } as const;
const OPTIONS = {
  call: text,
  args: text,
  sheet: texts,
  set: texts,
  answers: text,
  locale: text,
  "time-zone": text,
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads the arguments after the command's name; null when help was asked for.
 *
 * @throws {UsageProblem} for unknown options and values that cannot be read
 */
export function parseAppscriptArguments(args: readonly string[]): AppscriptArguments | null {
  const { values, positionals } = readOptions(args, OPTIONS, "npm run -s appscript --");
  if (values.help === true) return null;
  const [source, ...rest] = positionals;
  if (source === undefined)
    throw new UsageProblem("Name a script or a folder of scripts: npm run -s appscript -- FILE.gs");
  if (rest.length > 0)
    throw new UsageProblem(`One script or folder at a time; not understood: ${rest.join(" ")}`);
  const timeZone = values["time-zone"];
  return {
    source,
    call: functionName(values.call),
    args: jsonArray("--args", values.args),
    sheets: (values.sheet ?? []).map(sheetFrom),
    typed: (values.set ?? []).map(typedFrom),
    answers: jsonArray("--answers", values.answers).map(answerFrom),
    locale: localeFrom(values.locale ?? "en_US"),
    timeZone: timeZone === undefined ? null : timeZoneFrom(timeZone),
    json: values.json === true,
  };
}

/** Names, also of methods of global objects, as menus may have them. */
function functionName(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (/^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(written)) return written;
  throw new UsageProblem(`--call takes the name of a function, not ${written}`);
}

function jsonArray(option: string, written: string | undefined): readonly unknown[] {
  if (written === undefined) return [];
  let read: unknown;
  try {
    read = JSON.parse(written);
  } catch {
    throw new UsageProblem(`${option} takes JSON such as ["a", 1], not ${written}`);
  }
  if (Array.isArray(read)) return read;
  throw new UsageProblem(`${option} takes a JSON array such as ["a", 1], not ${written}`);
}

function sheetFrom(written: string): NamedFile {
  const at = written.indexOf("=");
  if (at < 1 || at === written.length - 1)
    throw new UsageProblem(`--sheet takes NAME=FILE.csv, not ${written}`);
  return { name: written.slice(0, at), file: written.slice(at + 1) };
}

/** The name of a sheet in quotation marks may hold an equals sign. */
function typedFrom(written: string): TypedText {
  const [, reference, text] =
    /^((?:(?:'(?:[^']|'')+'|[^'!=]+)!)?\$?[A-Za-z]{1,3}\$?\d+)=([\s\S]*)$/.exec(written) ?? [];
  if (reference !== undefined && text !== undefined) return { reference, text };
  throw new UsageProblem(`--set takes a cell and a value such as "Sheet1!E2=5", not ${written}`);
}

function answerFrom(given: unknown): GivenAnswer {
  if (given === null) return null;
  if (typeof given !== "object") return String(given);
  const field = (...names: string[]): unknown =>
    names.map((name) => Reflect.get(given, name)).find((value) => value !== undefined);
  const typed = field("text", "response", "value") ?? "";
  return { button: String(field("button", "answer") ?? "OK").toUpperCase(), text: String(typed) };
}
