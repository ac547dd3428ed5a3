// The options of `npm run score`, turned into the add-on's own request.

import { localeFrom, readOptions, timeZoneFrom } from "./option-values";
import { UsageProblem } from "./problem";

const DIMENSIONS = ["recency", "frequency", "monetary"] as const;
type Dimension = (typeof DIMENSIONS)[number];

export const USAGE = `Usage: npm run -s score -- FILE.csv [options]

  --as-of YYYY-MM-DD             analysis date (the day after the newest order)
  --method NAME                  quantile, thresholds or r-package (quantile)
  --levels N or R,F,M            2 to 10 levels (5)
  --recency-cuts 30,90           cuts in days: within 30, within 90; "<30" leaves 30 out
  --frequency-cuts 2,6           cuts in orders: from 2, from 6; ">5" leaves 5 out
  --monetary-cuts '100,>500'     cuts in money
  --recency-base 0               number of the lowest level, 0 or 1 (1);
                                 also --frequency-base, --monetary-base
  --scheme ID                    eleven, eight, ten or eleven-125 (eleven)
  --refunds net|ignore           what refunds do to the spend (net)
  --code digits|letters          543 or R5F4M3
  --columns role=header,...      roles: customer, name, email, phone, order, date, amount,
                                 status; last-order, first-order, recency, orders, spend, joined
  --locale en_US                 how numbers and dates are written
  --time-zone Etc/UTC            zone of the spreadsheet
  --language TAG                 language of the result: en, zh-CN or zh-TW (en)
  --json                         print the whole result as JSON
  --out FILE.xlsx                save the workbook
`;

/** Everything the command line was asked to do. */
export interface ScoreArguments {
  readonly file: string;
  /** The add-on's request; what its values mean is checked there. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly locale: string;
  readonly timeZone: string;
  readonly json: boolean;
  readonly out: string | null;
}

const text = { type: "string" } as const;
const OPTIONS = {
  "as-of": text,
  method: text,
  levels: text,
  "recency-cuts": text,
  "frequency-cuts": text,
  "monetary-cuts": text,
  "recency-base": text,
  "frequency-base": text,
  "monetary-base": text,
  scheme: text,
  refunds: text,
  code: text,
  columns: text,
  locale: text,
  "time-zone": text,
  language: text,
  out: text,
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>["values"];

/**
 * Reads the arguments after the command's name; null when help was asked for.
 *
 * @throws {UsageProblem} for unknown options and values that cannot be read
 */
export function parseScoreArguments(args: readonly string[]): ScoreArguments | null {
  const { values, positionals } = readOptions(args, OPTIONS, "npm run -s score --");
  if (values.help === true) return null;
  const [file, ...rest] = positionals;
  if (file === undefined) throw new UsageProblem("Name the CSV file to score: npm run -s score -- FILE.csv");
  if (rest.length > 0) throw new UsageProblem(`One file at a time; not understood: ${rest.join(" ")}`);
  return {
    file,
    request: requestFrom(values),
    locale: localeFrom(values.locale ?? "en_US"),
    timeZone: timeZoneFrom(values["time-zone"] ?? "Etc/UTC"),
    json: values.json === true,
    out: values.out === undefined ? null : workbookName(values.out),
  };
}

function workbookName(name: string): string {
  if (/\.xlsx$/i.test(name)) return name;
  throw new UsageProblem(`--out saves an Excel workbook. Let the name end in .xlsx instead of “${name}”.`);
}

function requestFrom(values: Values): Record<string, unknown> {
  const levels = values.levels;
  const columns = values.columns;
  const request = {
    asOf: values["as-of"],
    method: values.method,
    levels: levels === undefined ? undefined : levelsFrom(levels),
    cuts: perDimension((d) => values[`${d}-cuts`]?.split(",")),
    firstLevel: perDimension((d) => baseFrom(d, values[`${d}-base`])),
    scheme: values.scheme,
    refunds: values.refunds,
    code: values.code,
    columns: columns === undefined ? undefined : columnsFrom(columns),
    language: values.language,
  };
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
}

/** One value for each dimension that has one; undefined when none has. */
function perDimension<T>(
  of: (dimension: Dimension) => T | undefined,
): Partial<Record<Dimension, T>> | undefined {
  const entries = DIMENSIONS.map((d) => [d, of(d)] as const).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<Record<Dimension, T>>);
}

function levelsFrom(written: string): Record<Dimension, number> {
  const numbers = written.split(",").map((part) => wholeNumber("--levels", part));
  if (numbers.length !== 1 && numbers.length !== DIMENSIONS.length)
    throw new UsageProblem(`--levels takes one number or three (recency,frequency,monetary), not ${written}`);
  const [all, frequency = all, monetary = all] = numbers;
  return { recency: all, frequency, monetary } as Record<Dimension, number>;
}

function baseFrom(dimension: Dimension, written: string | undefined): number | undefined {
  return written === undefined ? undefined : wholeNumber(`--${dimension}-base`, written);
}

function wholeNumber(option: string, written: string): number {
  if (!/^\s*-?\d+\s*$/.test(written)) throw new UsageProblem(`${option} takes whole numbers, not ${written}`);
  return Number(written);
}

/** `role=header,...`; a header may hold commas and equals signs itself. */
function columnsFrom(written: string): Record<string, string> {
  const pairs = written.split(/,(?=\s*[a-z-]+=)/).map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1) throw new UsageProblem(`--columns takes role=header pairs, not ${pair}`);
    return [pair.slice(0, at).trim(), pair.slice(at + 1)] as const;
  });
  const twice = pairs.find(([role], index) => pairs.findIndex(([other]) => other === role) < index);
  if (twice !== undefined) throw new UsageProblem(`--columns names a header for ${twice[0]} twice`);
  return Object.fromEntries(pairs);
}
