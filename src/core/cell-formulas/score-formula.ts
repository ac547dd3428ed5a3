// `=RFM_SCORE(recency, frequency, monetary, [settings])`: the code of each customer, as the menu gives it.

import { amountUnder, dissectAmount } from "../amount";
import { type Cell, isBlank, isDateCell } from "../cell";
import { formatCode } from "../code";
import { readDateText } from "../date-text";
import { RfmError } from "../problem";
import type { Reading } from "../reading";
import { NO_SCORE } from "../score";
import { type ReadCustomers, readCustomers } from "../score-sheet";
import { scoreCustomers } from "../scored";
import type { ParsedSettings } from "../settings-text";
import { type Argument, contentLength, isMissing, rowsOf, sideBySide } from "./arguments";
import { formulaReading, type Surroundings } from "./reading";
import { looksLikeSettings, readSettingsArgument, statedCuts } from "./settings-argument";

/** Columns of the table that the member reader gets. */
const ROLES = { customer: 0, orders: 2, spend: 3 } as const;
const HEADER = ["", "recency", "frequency", "monetary"] as const;

/** What the arguments of RFM_SCORE say. */
interface ScoreArguments {
  /** Recency, frequency and monetary of each row. */
  readonly rows: readonly (readonly Cell[])[];
  readonly parsed: ParsedSettings;
}

/**
 * Codes of customers, one a row; blank where a row has no order or cannot be used.
 *
 * @throws {RfmError} when no row can be used, or an argument is wrong
 */
export function scoreFormula(args: readonly Argument[], surroundings: Surroundings): string[][] {
  const { rows, parsed } = readArguments(args);
  const { settings } = parsed;
  if (rows.length === 1 && statedCuts(settings) === null) {
    throw new RfmError("formula-needs-settings", { example: "B2, C2, D2" });
  }
  const codes = rows.slice(0, contentLength(rows)).map(() => [""]);
  const read = readRows(
    rows.slice(0, codes.length),
    formulaReading(surroundings, upToAnalysisDate(parsed)),
    parsed,
  );
  if (read !== null) fillCodes(codes, read, parsed);
  return codes.length === 0 ? [[""]] : codes;
}

function readArguments([first, second, third, fourth]: readonly Argument[]): ScoreArguments {
  const width = rowsOf(first)[0]?.length ?? 0;
  const isOneRange = width === 3 && isMissing(third) && (isMissing(second) || looksLikeSettings(second));
  if (isOneRange) return { rows: rowsOf(first), parsed: readSettingsArgument(second) };
  if ([first, second, third].some((argument) => argument === undefined)) {
    throw new RfmError("formula-needs-metrics");
  }
  const columns = [
    { name: "Recency", argument: first },
    { name: "Frequency", argument: second },
    { name: "Monetary", argument: third },
  ];
  return { rows: sideBySide(columns), parsed: readSettingsArgument(fourth) };
}

/** Rows of customers are dated by orders alone; only a refund counts beyond the analysis date. */
function upToAnalysisDate(parsed: ParsedSettings): ParsedSettings {
  const { analysisDate, lastDay } = parsed;
  return analysisDate !== null && lastDay !== null && lastDay > analysisDate
    ? { ...parsed, lastDay: null }
    : parsed;
}

/** Null when a single row cannot be used: it stays blank, as in a whole column. */
function readRows(
  rows: readonly (readonly Cell[])[],
  reading: Reading,
  { settings }: ParsedSettings,
): ReadCustomers | null {
  // Rows are told apart by their places: the same customer may stand in several.
  const table = {
    header: HEADER,
    rows: rows.map((row, index) => [row.every((cell) => isBlank(cell)) ? "" : index + 1, ...row]),
    firstRow: 1,
  };
  const recency = hasDates(rows) ? { "last-order": 1 } : { recency: 1 };
  const sheet = { kind: "members", table, roles: { ...ROLES, ...recency } } as const;
  const unneeded = { headerIndex: 0, own: new Map<never, number>(), doubt: null };
  try {
    return readCustomers({ ...sheet, ...unneeded }, reading, {
      refunds: settings.refunds,
      amountFormats: [],
    });
  } catch (problem) {
    if (!(problem instanceof RfmError) || problem.id !== "no-usable-rows") throw problem;
    if (rows.length === 1) return null;
    throw new RfmError("formula-no-usable-rows", problem.particulars);
  }
}

/** Whether recency is the day of the last order: dates, or text that is a date and no number. */
function hasDates(rows: readonly (readonly Cell[])[]): boolean {
  let [dates, numbers] = [0, 0];
  for (const [cell = ""] of rows) {
    if (isDateCell(cell)) return true;
    if (typeof cell === "number") numbers += 1;
    else if (typeof cell === "string" && cell !== "" && !isNumberText(cell)) {
      dates += readDateText(cell) === null ? 0 : 1;
    }
  }
  return dates > numbers;
}

/** Whether a text is a number under some decimal mark, as `22.07.2026` is under none. */
function isNumberText(cell: string): boolean {
  const amount = dissectAmount(cell);
  return amount !== null && (amountUnder(amount, ".") ?? amountUnder(amount, ",")) !== null;
}

function fillCodes(codes: string[][], { customers }: ReadCustomers, { settings }: ParsedSettings): void {
  const { scores } = scoreCustomers(customers, settings);
  customers.row?.forEach((row, index) => {
    const recency = scores.recency[index] as number;
    if (recency === NO_SCORE) return;
    const frequency = scores.frequency[index] as number;
    const monetary = scores.monetary[index] as number;
    codes[row - 1] = [formatCode({ recency, frequency, monetary }, settings.codeStyle)];
  });
}
