// How formulas read cells. They have no clock: every day counts, and what the newest order is decides.

import type { DayOfInstant } from "../day";
import { writingHabits } from "../locale";
import type { Reading } from "../reading";
import type { ParsedSettings } from "../settings-text";

/** What a formula knows of its spreadsheet. */
export interface Surroundings {
  readonly dayOf: DayOfInstant;
  readonly locale: string;
}

/** Later than any date that can be written. */
const NEVER = 10_000_000;

/** Reads as the menu does, with the analysis date of the settings. */
export function formulaReading({ dayOf, locale }: Surroundings, { analysisDate }: ParsedSettings): Reading {
  return { ...writingHabits(locale), dayOf, today: NEVER, asOf: analysisDate, answers: {} };
}
