import type { SheetLocale } from "./locale";
import type { TypedNumber } from "./typed-cell";

const DAY = 86_400_000;
/** The serial number of 1970-01-01; number 0 is 1899-12-30. */
const EPOCH_SERIAL = 25_569;

/** The day number of Sheets for civil milliseconds; the time of day is its fraction. */
export function serialOfCivil(civil: number): number {
  return civil / DAY + EPOCH_SERIAL;
}

/** Civil milliseconds of a day number, rounded, since a fraction of a day is seldom exact. */
export function civilOfSerial(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY);
}

/** The serial number of a calendar day, or undefined when there is no such day (31 February). */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialOfCivil(date.getTime()) : undefined;
}

/** `2024-03-05T10:00:00`, with a fraction of the second only when there is one. */
export function civilIso(serial: number): string {
  return new Date(civilOfSerial(serial)).toISOString().replace(/(?:\.000)?Z$/, "");
}

/** A civil moment as a cell keeps it: its number, and the format Sheets gives to a day or to a moment. */
export function dateCell(civil: number): TypedNumber {
  const value = serialOfCivil(civil);
  return { value, numberFormat: Number.isInteger(value) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" };
}

/** A moment written by a script: its number, and the locale's format of a day, or of a day and a time. */
export function localDateCell(civil: number, { data }: SheetLocale): TypedNumber {
  const value = serialOfCivil(civil);
  const format = data.dateFormat;
  return { value, numberFormat: Number.isInteger(value) ? format : `${format} h:mm:ss` };
}
