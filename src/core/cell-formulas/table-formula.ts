// `=RFM_TABLE(customers, dates, amounts, [analysis date], [settings])`: everybody in an order log, scored.

import { type Cell, isBlank, isDateCell } from "../cell";
import { formatCode } from "../code";
import { listingOrder } from "../customers";
import { dayOfNumber, NO_DAY } from "../date-number";
import { type Day, parseIsoDay } from "../day";
import { type Say, speaker } from "../messages/catalogue";
import { RfmError } from "../problem";
import { readCustomers } from "../score-sheet";
import { type ScoredCustomers, scoreCustomers } from "../scored";
import type { ParsedSettings } from "../settings-text";
import { type Argument, contentLength, isMissing, rowsOf, sideBySide } from "./arguments";
import { formulaReading, type Surroundings } from "./reading";
import { readSettingsArgument } from "./settings-argument";

const HEADER = ["customer", "date", "amount"] as const;
const ROLES = { customer: 0, date: 1, amount: 2 } as const;

/**
 * A header and one row a customer: Customer, Recency days, Orders, Spend, R, F, M, RFM, Segment.
 *
 * @throws {RfmError} when no row can be used, or an argument is wrong
 */
export function tableFormula(args: readonly Argument[], surroundings: Surroundings): Cell[][] {
  const [customers, dates, amounts, asOf, settings] = args;
  if ([customers, dates, amounts].some((argument) => argument === undefined)) {
    throw new RfmError("formula-needs-orders");
  }
  const all = sideBySide([
    { name: "Customers", argument: customers },
    { name: "Dates", argument: dates },
    { name: "Amounts", argument: amounts },
  ]);
  const parsed = withDate(readSettingsArgument(settings), asOf, surroundings);
  const scored = scoreRows(all.slice(0, contentLength(all)), parsed, surroundings);
  return tableRows(scored, parsed);
}

/** The analysis date of its own argument wins over that of the settings, and then says which rows count. */
function withDate(parsed: ParsedSettings, argument: Argument, surroundings: Surroundings): ParsedSettings {
  if (isMissing(argument)) return parsed;
  const [[cell = ""] = []] = rowsOf(argument);
  if (isBlank(cell)) return parsed;
  const analysisDate = dayOf(cell, surroundings, parsed);
  if (analysisDate === null) throw new RfmError("as-of-unreadable", { value: String(cell) });
  return { ...parsed, analysisDate, lastDay: null };
}

function dayOf(cell: Cell, surroundings: Surroundings, { timeZone }: ParsedSettings): Day | null {
  if (isDateCell(cell)) return surroundings.dayOf(cell.getTime());
  if (typeof cell === "number") {
    const day = dayOfNumber(cell, surroundings.dayOfMomentIn(timeZone));
    return day === NO_DAY ? null : day;
  }
  return typeof cell === "string" ? parseIsoDay(cell.trim()) : null;
}

function scoreRows(
  rows: readonly (readonly Cell[])[],
  parsed: ParsedSettings,
  surroundings: Surroundings,
): ScoredCustomers {
  if (rows.length === 0) throw new RfmError("formula-no-orders");
  const table = { header: HEADER, rows, firstRow: 1 };
  const sheet = {
    kind: "orders",
    table,
    roles: ROLES,
    headerIndex: 0,
    own: new Map<never, number>(),
    doubt: null,
  } as const;
  const { settings } = parsed;
  try {
    const options = { refunds: settings.refunds, amountFormats: [] };
    const read = (how: ParsedSettings) =>
      readCustomers(sheet, formulaReading(surroundings, how), options).customers;
    const customers = read(parsed);
    // A run that counted a refund after the newest order did not see orders between the two: later ones stay out.
    const newerThanRun = customers.recencyDays.some((days) => days < 0);
    return scoreCustomers(newerThanRun ? read({ ...parsed, lastDay: null }) : customers, settings);
  } catch (problem) {
    if (!(problem instanceof RfmError) || problem.id !== "no-usable-rows") throw problem;
    throw new RfmError("formula-no-usable-rows", problem.particulars);
  }
}

function tableRows(
  { customers, scores, scheme, segment }: ScoredCustomers,
  parsed: ParsedSettings,
): Cell[][] {
  const say: Say = speaker(parsed.language ?? "en");
  const names = scheme.segments.map((id) => say(`segment-${id}`));
  const body = listingOrder(customers).map((index): Cell[] => {
    const id = customers.ids[index] as string;
    const recency = scores.recency[index] as number;
    const frequency = scores.frequency[index] as number;
    const monetary = scores.monetary[index] as number;
    const cell = customers.idCells[index] ?? id;
    return [
      isDateCell(cell) ? id : cell,
      customers.recencyDays[index] as number,
      customers.orderCount[index] as number,
      customers.totalSpend[index] as number,
      ...[recency, frequency, monetary],
      formatCode({ recency, frequency, monetary }, parsed.settings.codeStyle),
      names[segment[index] as number] ?? "",
    ];
  });
  return [headerRow(say), ...body];
}

function headerRow(say: Say): string[] {
  return [
    say("header-customer"),
    say("header-recency-days"),
    say("header-orders"),
    say("header-spend"),
    say("header-r"),
    say("header-f"),
    say("header-m"),
    say("header-rfm"),
    say("header-segment"),
  ];
}
