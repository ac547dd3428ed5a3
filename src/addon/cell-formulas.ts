// The formulas that cells can call. They read no properties and no clock; only dates, and times that name their own
// zone, make them ask for the spreadsheet's, once a call.

import type { Cell } from "../core/cell";
import { isDateCell } from "../core/cell";
import type { Argument } from "../core/cell-formulas/arguments";
import { rowsOf } from "../core/cell-formulas/arguments";
import type { Surroundings } from "../core/cell-formulas/reading";
import { scoreFormula } from "../core/cell-formulas/score-formula";
import { segmentFormula } from "../core/cell-formulas/segment-formula";
import { languageIn } from "../core/cell-formulas/settings-argument";
import { tableFormula } from "../core/cell-formulas/table-formula";
import type { DayOfInstant } from "../core/day";
import { speaker } from "../core/messages/catalogue";
import { RfmError } from "../core/problem";
import { wordProblem } from "../core/wording";
import { dayOfInstantIn, dayOfInstantInNamed } from "./zone";

/** Codes such as `543` from metrics. */
export function RFM_SCORE(
  recency: Argument,
  frequency: Argument,
  monetary: Argument,
  settings: Argument,
): Cell[][] {
  const args = [recency, frequency, monetary, settings];
  return inWords(args, () => scoreFormula(args, surroundingsOf(args)));
}

/** Segment names from codes or scores. */
export function RFM_SEGMENT(
  codes: Argument,
  second: Argument,
  third: Argument,
  settings: Argument,
): Cell[][] {
  const args = [codes, second, third, settings];
  return inWords(args, () => segmentFormula(args));
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
  return inWords(args, () => tableFormula(args, surroundingsOf(args)));
}

function surroundingsOf(args: readonly Argument[]): Surroundings {
  const hasDates = args.some((argument) =>
    rowsOf(argument).some((row) => row.some((cell) => isDateCell(cell))),
  );
  const document = SpreadsheetApp.getActiveSpreadsheet();
  let known: DayOfInstant | undefined;
  const dayOf: DayOfInstant = (epochMs) => {
    known ??= dayOfInstantIn(document.getSpreadsheetTimeZone());
    return known(epochMs);
  };
  return {
    dayOf,
    dayOfMomentIn: (timeZone) => (timeZone === null ? dayOf : dayOfInstantInNamed(timeZone)),
    locale: hasDates ? document.getSpreadsheetLocale() : "en_US",
  };
}

/** The cell shows the message of what is thrown, in the language of the settings. */
function inWords(args: readonly Argument[], work: () => Cell[][]): Cell[][] {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof RfmError) throw new Error(wordProblem(problem, speaker(languageIn(args))));
    throw problem;
  }
}
