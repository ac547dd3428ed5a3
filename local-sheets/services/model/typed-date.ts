import type { SheetLocale } from "./locale";
import { serialOfDay } from "./serial";
import type { TypedNumber } from "./typed-cell";

const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4})|(\.))?$/;
const EAST_ASIAN = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;
const DAY_FIRST = /^(\d{1,2})\.?(?:\s|-|\sde\s)(\p{L}{3,})\.?(?:(?:,?\s|-|\sde\s)(\d{4}|\d{2}))?$/u;
const MONTH_FIRST = /^(\p{L}{3,})\.?[\s-](\d{1,2})(?:(?:,\s?|\s|-)(\d{4}))?$/u;
const MONTH_AND_YEAR = /^(\p{L}{3,})\.?(?:\s|-|\sde\s)(\d{4})$/u;
const EARLIEST_MONTH_YEAR = 1900;

/** A day as its parts were written. */
interface Written {
  readonly year: string | undefined;
  readonly month: number | undefined;
  readonly day: number;
  readonly numberFormat: string;
}

/** Reads a day in the locale's order, as ISO or with the name of its month; impossible days stay text. */
export function readDate(text: string, locale: SheetLocale, currentYear: number): TypedNumber | undefined {
  const written = numeric(text, locale) ?? eastAsian(text) ?? named(text, locale);
  if (written?.month === undefined) return undefined;
  const year = fullYear(written.year, currentYear);
  if (year === undefined) return undefined;
  const value = serialOfDay(year, written.month, written.day);
  return value === undefined ? undefined : { value, numberFormat: written.numberFormat };
}

function numeric(text: string, locale: SheetLocale): Written | undefined {
  const [matched, first = "", mark = "", second = "", third, dot] = NUMERIC.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const { order, dateSeparators, dateFormat } = locale.data;
  const known = dateSeparators.includes(mark);
  if (first.length === 4) return mark === "." && !known ? undefined : yearFirst(first, mark, second, third);
  // `5.3.` is a day only where the full stop separates; `1/2.` is none anywhere.
  if (!known || first.length > 2 || (dot !== undefined && mark !== ".")) return undefined;
  if (third === undefined) {
    const numberFormat = order === "dmy" ? `d${mark}m` : `m${mark}d`;
    return { year: undefined, ...dayAndMonth(first, second, order === "dmy"), numberFormat };
  }
  if (order === "ymd" && third.length <= 2) {
    return { year: first, month: Number(second), day: Number(third), numberFormat: dateFormat };
  }
  return { year: third, ...dayAndMonth(first, second, order === "dmy"), numberFormat: dateFormat };
}

function dayAndMonth(first: string, second: string, dayFirst: boolean): { day: number; month: number } {
  return dayFirst
    ? { day: Number(first), month: Number(second) }
    : { day: Number(second), month: Number(first) };
}

/** `2024-03-05`, and `2024-03` as the first of its month; `1001-12` is rather an order number. */
function yearFirst(year: string, mark: string, month: string, day: string | undefined): Written | undefined {
  if (day === undefined) {
    const isMonth = mark === "-" && Number(year) >= EARLIEST_MONTH_YEAR;
    return isMonth ? { year, month: Number(month), day: 1, numberFormat: "yyyy-mm" } : undefined;
  }
  if (day.length > 2) return undefined;
  return { year, month: Number(month), day: Number(day), numberFormat: `yyyy${mark}mm${mark}dd` };
}

function eastAsian(text: string): Written | undefined {
  const [matched, year, month, day] = EAST_ASIAN.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const numberFormat = `${year === undefined ? "" : 'yyyy"年"'}m"月"d"日"`;
  return { year, month: Number(month), day: Number(day), numberFormat };
}

function named(text: string, locale: SheetLocale): Written | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, month = "", year] = dayFirst;
    const numberFormat = year === undefined ? "d mmm" : "d mmm yyyy";
    return { year, month: locale.monthOf(month), day: Number(day), numberFormat };
  }
  const whole = MONTH_AND_YEAR.exec(text);
  if (whole !== null) {
    return { year: whole[2], month: locale.monthOf(whole[1] ?? ""), day: 1, numberFormat: "mmm yyyy" };
  }
  const [matched, month = "", day, year] = MONTH_FIRST.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const numberFormat = year === undefined ? "mmm d" : "mmm d, yyyy";
  return { year, month: locale.monthOf(month), day: Number(day), numberFormat };
}

/** Two digits up to 29 are of this century, others of the last; three digits are no year. */
function fullYear(year: string | undefined, currentYear: number): number | undefined {
  if (year === undefined) return currentYear;
  const number = Number(year);
  if (year.length === 4) return number;
  if (year.length === 2) return number < 30 ? 2000 + number : 1900 + number;
  return undefined;
}
