// One number as a date: a spreadsheet serial, yyyymmdd, or a Unix time.

import { type Day, type DayOfInstant, dayFromCivil, isCivilDate } from "./day";

/** Stands for "no day" in an `Int32Array` of days. */
export const NO_DAY = -2147483648;

/** Serial numbers count days from 1899-12-30; 367 is 1901-01-01, 109573 is 2199-12-30. */
const SERIAL_ORIGIN = dayFromCivil(1899, 12, 30);
const FIRST_SERIAL = 367;
const LAST_SERIAL = 109_573;

/** Whether a number lies where spreadsheet serials of 1901 to 2199 lie. */
export function isSerialDay(value: number): boolean {
  return value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
}

function dayOfEightDigits(value: number): Day {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  return isCivilDate(year, month, day) ? dayFromCivil(year, month, day) : NO_DAY;
}

/**
 * Day of a number: serial 367 to 109573 (its fraction is a time), yyyymmdd of 1900 to 2199, Unix
 * seconds 5e8 to 7.2e9 or milliseconds 5e11 to 7.2e12; {@link NO_DAY} for any other number.
 */
export function dayOfNumber(value: number, dayOf: DayOfInstant): Day {
  if (isSerialDay(value)) return Math.floor(value) + SERIAL_ORIGIN;
  if (value >= 19_000_101 && value <= 21_991_231 && Number.isInteger(value)) return dayOfEightDigits(value);
  if (value >= 5e8 && value <= 7.2e9) return dayOf(value * 1000);
  if (value >= 5e11 && value <= 7.2e12) return dayOf(value);
  return NO_DAY;
}
