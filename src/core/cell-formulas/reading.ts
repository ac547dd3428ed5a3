// How formulas read cells. They have no clock: every day counts, and what the newest order is decides.

import type { DayOfInstant } from "../day";
import { writingHabits } from "../locale";
import type { Reading } from "../reading";
import type { ParsedSettings } from "../settings-text";

/** What a formula knows of its spreadsheet. */
export interface Surroundings {
  /** Day of a date cell. */
  readonly dayOf: DayOfInstant;
  /** Day of a moment in a zone, or in the spreadsheet's. @throws {RfmError} when there is no such zone */
  readonly dayOfMomentIn: (timeZone: string | null) => DayOfInstant;
  readonly locale: string;
}

/** Later than any date that can be written. */
const NEVER = 10_000_000;

/** Reads as the menu does, with the analysis date of the settings and the rows up to their last day. */
export function formulaReading(
  { dayOf, dayOfMomentIn, locale }: Surroundings,
  { analysisDate, lastDay, timeZone }: ParsedSettings,
): Reading {
  const dayOfMoment = dayOfMomentIn(timeZone);
  const zones = { dayOf, dayOfMoment, timeZone };
  const days = { today: NEVER, asOf: analysisDate, ...(lastDay === null ? {} : { lastDay }) };
  // A formula cannot ask, and takes the answer that the menu proposes.
  return { ...writingHabits(locale), ...zones, ...days, answers: { swapMisread: true } };
}
