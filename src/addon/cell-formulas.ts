// The formulas that cells can call. They read no properties and no clock; only dates make them ask for the
// spreadsheet's time zone, once a call.

import type { Cell } from "../core/cell";
import { isDateCell } from "../core/cell";
import type { Argument } from "../core/cell-formulas/arguments";
import { rowsOf } from "../core/cell-formulas/arguments";
import type { Surroundings } from "../core/cell-formulas/reading";
import { scoreFormula } from "../core/cell-formulas/score-formula";
import { segmentFormula } from "../core/cell-formulas/segment-formula";
import { tableFormula } from "../core/cell-formulas/table-formula";
import { dayInUtc } from "../core/day";
import { RfmError } from "../core/problem";
import { wordProblem } from "../core/wording";
import { dayOfInstantIn } from "./zone";

/** Codes such as `543` from metrics. */
export function RFM_SCORE(
  recency: Argument,
  frequency: Argument,
  monetary: Argument,
  settings: Argument,
): Cell[][] {
  const args = [recency, frequency, monetary, settings];
  return inWords(() => scoreFormula(args, surroundingsOf(args)));
}

/** Segment names from codes or scores. */
export function RFM_SEGMENT(
  codes: Argument,
  second: Argument,
  third: Argument,
  settings: Argument,
): Cell[][] {
  return inWords(() => segmentFormula([codes, second, third, settings]));
}

/** A table of scored customers from orders. */
export function RFM_TABLE(
  customers: Argument,
  dates: Argument,
  amounts: Argument,
  analysisDate: Argument,
  settings: Argument,
): Cell[][] {
  const args = [customers, dates, amounts, analysisDate, settings];
  return inWords(() => tableFormula(args, surroundingsOf(args)));
}

function surroundingsOf(args: readonly Argument[]): Surroundings {
  const hasDates = args.some((argument) =>
    rowsOf(argument).some((row) => row.some((cell) => isDateCell(cell))),
  );
  if (!hasDates) return { dayOf: dayInUtc, locale: "en_US" };
  const document = SpreadsheetApp.getActiveSpreadsheet();
  return {
    dayOf: dayOfInstantIn(document.getSpreadsheetTimeZone()),
    locale: document.getSpreadsheetLocale(),
  };
}

/** The cell shows the message of what is thrown. */
function inWords(work: () => Cell[][]): Cell[][] {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof RfmError) throw new Error(wordProblem(problem, "en"));
    throw problem;
  }
}
