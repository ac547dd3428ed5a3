// What the tests of the readers share: a spreadsheet of the United States in UTC on a fixed day.

import type { Cell } from "../../src/core/cell";
import { type Day, dayInUtc, parseIsoDay } from "../../src/core/day";
import type { Reading } from "../../src/core/reading";
import { type ReadCustomers, readCustomers, type ScoreResult, scoreSheet } from "../../src/core/score-sheet";
import { type StatedSettings, settingsFrom } from "../../src/core/settings";
import { understandSheet } from "../../src/core/understand";

/** Day of `YYYY-MM-DD`. */
export function day(text: string): Day {
  const found = parseIsoDay(text);
  if (found === null) throw new Error(`${text} is no date`);
  return found;
}

/** Decimal points, month first, UTC; today is 2024-06-30. */
export const READING: Reading = {
  decimalMark: ".",
  dateOrder: "month-first",
  dayOf: dayInUtc,
  dayOfMoment: dayInUtc,
  timeZone: null,
  today: day("2024-06-30"),
  asOf: null,
  answers: {},
};

export interface Sheet {
  readonly values: readonly (readonly Cell[])[];
  /** Header by role; the others are guessed. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly reading?: Partial<Reading>;
}

/** Reads the customers of a sheet. */
export function readValues(
  { values, columns, reading }: Sheet,
  refunds: "net" | "ignore" = "net",
): ReadCustomers {
  const all = { ...READING, ...reading };
  return readCustomers(understandSheet({ name: "Data", values, marked: [] }, all, columns), all, {
    refunds,
    amountFormats: [],
  });
}

/** Reads and scores a sheet. */
export function scoreValuesOf(sheet: Sheet, stated: StatedSettings = {}): ScoreResult {
  const settings = settingsFrom(stated);
  return scoreSheet(readValues(sheet, settings.refunds), settings);
}
