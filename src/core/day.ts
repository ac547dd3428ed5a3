// Civil days: a calendar date as a whole number, counted from 1970-01-01 = 0. Subtracting two
// gives whole days whatever the time zone or daylight saving did in between.

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** A calendar date; `month` and `day` count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Tells the calendar day of an instant (milliseconds since 1970 UTC) in one time zone. */
export type DayOfInstant = (epochMs: number) => Day;

const MS_PER_DAY = 86_400_000;

/** Day of a calendar date; out-of-range months and days are not checked (see {@link isCivilDate}). */
export function dayFromCivil(year: number, month: number, day: number): Day {
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY);
}

/** Calendar date of a day. */
export function civilFromDay(day: Day): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether year, month and day name a date that exists: 31 February does not. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return civilFromDay(dayFromCivil(year, month, day)).month === month;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Day of a text `YYYY-MM-DD`, or null when it is not one or no such date exists. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? dayFromCivil(year, month, day) : null;
}

/** Day of an instant in UTC. */
export const dayInUtc: DayOfInstant = (epochMs) => Math.floor(epochMs / MS_PER_DAY);

/** A spreadsheet counts days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

/** The serial number by which a spreadsheet's cell holds a day. */
export function serialOfDay(day: Day): number {
  return day + SERIAL_OF_1970;
}
