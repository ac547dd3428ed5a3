// One text as a date. `05/03/2024` has two readings, and only its column can tell which is meant.

import { type Day, dayFromCivil, isCivilDate } from "./day";
import { foldText } from "./fold";
import { isWeekdayName, monthOfName } from "./month-names";
import { splitDateTime } from "./time-text";

/** Which of two numbers is the day: `day-first` reads 05/03 as 5 March. */
export type DateOrder = "day-first" | "month-first";

/** A date that can be read only one way. */
export interface FixedDate {
  readonly kind: "day";
  readonly day: Day;
}

/** A date with a time and an offset from UTC; the calendar day depends on the reader's time zone. */
export interface InstantDate {
  readonly kind: "instant";
  readonly epochMs: number;
}

/** A date whose day and month may be swapped; null where no such date exists, never both null. */
export interface TwoWayDate {
  readonly kind: "two-way";
  readonly dayFirst: Day | null;
  readonly monthFirst: Day | null;
  /** Milliseconds to add to 00:00 UTC of the day to get the instant; null without a UTC offset. */
  readonly utcMs: number | null;
}

export type DateReading = FixedDate | InstantDate | TwoWayDate;

/** The two readings of a date without a time. */
interface Days {
  readonly dayFirst: Day | null;
  readonly monthFirst: Day | null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const LONGEST = 64;
const MS_PER_DAY = 86_400_000;

const YEAR_FIRST = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/;
const YEAR_FIRST_WORDS = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/;
const WEEKDAY_CJK =
  / ?[(]?(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)[)]?| ?[(][月火水木金土日一二三四五六월화수목금토일][)]/;
const LEADING_WORD = /^([a-z]+)\.?,? (.+)$/;
const TRAILING_WORD = /^(.*\d),? \(?([a-z]+)\.?\)?$/;
/** Words and marks between day, month and year: `5 de marzo de 2024`, `the 5th of March`. */
const FILLERS = /[.,/\- ]+(?:(?:de|del|of|the)(?= ))?[.,/\- ]*/;

/** Year as written; two digits mean 2000 to 2069 and 1970 to 1999. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Day of a date that exists in the years we read, else null. */
function dayIfReal(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || !isCivilDate(year, month, day)) return null;
  return dayFromCivil(year, month, day);
}

function same(day: Day | null): Days {
  return { dayFirst: day, monthFirst: day };
}

/** `5 mar 2024`, `march 5th, 2024`, `5 de marzo de 2024`, `2024-mar-5`. */
function readNamedMonth(text: string): Day | null {
  const words = text.split(FILLERS).filter((word) => word !== "");
  if (words.length !== 3) return null;
  const monthAt = words.findIndex((word) => monthOfName(word) !== null);
  const month = monthOfName(words[monthAt] ?? "");
  if (month === null || monthAt > 1) return null;
  const numbers = words
    .filter((_, index) => index !== monthAt)
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|er|º)$/, "$1"));
  const [first = "", second = ""] = numbers;
  const [day, year] = /^\d{4}$/.test(first) ? [second, first] : [first, second];
  if (!/^\d{1,2}$/.test(day) || !/^(?:\d{4}|\d{2})$/.test(year)) return null;
  return dayIfReal(fullYear(year), month, Number(day));
}

/** Readings of a date without time and weekday. */
function readDays(text: string): Days {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return same(dayIfReal(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])));
  const fixed = YEAR_FIRST_WORDS.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (fixed) return same(dayIfReal(Number(fixed[1]), Number(fixed[2]), Number(fixed[3])));
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return same(readNamedMonth(text));
  const [first, second] = [Number(yearLast[1]), Number(yearLast[3])];
  const year = fullYear(yearLast[4] ?? "");
  return { dayFirst: dayIfReal(year, second, first), monthFirst: dayIfReal(year, first, second) };
}

function isUnreadable(days: Days): boolean {
  return days.dayFirst === null && days.monthFirst === null;
}

/** Readings of a date that may begin or end with a weekday. */
function readDaysAfterWeekday(text: string): Days {
  const days = readDays(text);
  if (!isUnreadable(days)) return days;
  // Only now, because `mar` is Tuesday in `mar 5 mars 2024` and March in `mar 5 2024`.
  const [, before = "", after = ""] = LEADING_WORD.exec(text) ?? [];
  if (isWeekdayName(before)) return readDays(after);
  const [, date = "", weekday = ""] = TRAILING_WORD.exec(text) ?? [];
  return isWeekdayName(weekday) ? readDays(date) : days;
}

/**
 * Reads one text as a date between 1900 and 2199: ISO, numbers with `/ . -`, month names in English,
 * Spanish, German and French, 年月日, 년월일. A time after it is ignored unless it carries an offset
 * from UTC. Null when it is no date, or one that does not exist (31/02/2024).
 */
export function readDateText(text: string): DateReading | null {
  if (text.length > LONGEST) return null;
  const split = splitDateTime(foldText(text).replace(WEEKDAY_CJK, " ").trim());
  if (!split) return null;
  const { date, utcMs } = split;
  const { dayFirst, monthFirst } = readDaysAfterWeekday(date);
  if (dayFirst === null && monthFirst === null) return null;
  if (dayFirst === null || dayFirst !== monthFirst) return { kind: "two-way", dayFirst, monthFirst, utcMs };
  if (utcMs === null) return { kind: "day", day: dayFirst };
  return { kind: "instant", epochMs: dayFirst * MS_PER_DAY + utcMs };
}
