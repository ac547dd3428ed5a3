// Dates. They are serial numbers of days since 1899-12-30; the time of day is the fraction.

import { civilOfSerial, serialOfCivil } from "../../services/model/serial";
import { type FunctionTable, plain, scalar } from "../function-table";
import type { Scope } from "../scope";
import { badNumber, badValue, type Scalar, type Value } from "../value";
import { numbersOf } from "./numbers";

interface Day {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

function dayOf(serial: number): Day {
  const date = new Date(civilOfSerial(Math.floor(serial)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** The serial of a day; months and days beyond their ends run over. */
function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const serial = serialOfCivil(date.getTime());
  if (serial < 0) throw badNumber("The date is before 1899-12-30.");
  return serial;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month + 1, 0)).getUTCDate();
}

function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const wanted = month + months;
  const target = { year: year + Math.floor(wanted / 12), month: ((wanted % 12) + 12) % 12 };
  return serialOf(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

/** A part of a date. */
function part(read: (serial: number) => number) {
  return scalar("s", ([value], { document: { coerce } }) => {
    const serial = coerce.number(value);
    if (serial < 0) throw badNumber("The number is no date: it is negative.");
    return read(serial);
  });
}

function timePart(read: (seconds: number) => number) {
  return part((serial) => read(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400));
}

/** 0 is Saturday. */
function weekday(serial: number): number {
  return Math.floor(serial) % 7;
}

function isWorkday(serial: number, holidays: ReadonlySet<number>): boolean {
  return weekday(serial) > 1 && !holidays.has(serial);
}

function holidaysOf(value: Value, { document: { coerce } }: Scope): Set<number> {
  return new Set(value === undefined ? [] : numbersOf([value], coerce).map(Math.floor));
}

function networkDays([from, to, holidays]: readonly Value[], scope: Scope): number {
  const { coerce } = scope.document;
  const [start, end] = [Math.floor(coerce.number(from as Scalar)), Math.floor(coerce.number(to as Scalar))];
  const off = holidaysOf(holidays, scope);
  const [first, last] = [Math.min(start, end), Math.max(start, end)];
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * 5;
  for (let day = first + weeks * 7; day <= last; day += 1) if (weekday(day) > 1) count += 1;
  for (const day of off) if (day >= first && day <= last && weekday(day) > 1) count -= 1;
  return start <= end ? count : -count;
}

function workday([from, days, holidays]: readonly Value[], scope: Scope): number {
  const { coerce } = scope.document;
  let serial = Math.floor(coerce.number(from as Scalar));
  const wanted = coerce.integer(days as Scalar);
  const off = holidaysOf(holidays, scope);
  const step = Math.sign(wanted);
  if (Math.abs(wanted) > 1e6) throw badNumber("That many working days are out of reach.");
  for (let left = Math.abs(wanted); left > 0; ) {
    serial += step;
    if (isWorkday(serial, off)) left -= 1;
  }
  return serial;
}

function dateDif([from, to, unit]: readonly Scalar[], { document: { coerce } }: Scope): number {
  const [start, end] = [Math.floor(coerce.number(from)), Math.floor(coerce.number(to))];
  if (start > end) throw badNumber(`Function DATEDIF parameter 1 should be on or before parameter 2.`);
  const [a, b] = [dayOf(start), dayOf(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const sinceYear = end - monthsLater(start, Math.floor(months / 12) * 12);
  switch (coerce.text(unit).toUpperCase()) {
    case "D":
      return end - start;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "YD":
      return sinceYear;
    case "MD":
      return end - monthsLater(start, months);
    default:
      throw badNumber("Function DATEDIF parameter 3 should be Y, M, D, MD, YM or YD.");
  }
}

function weekNumber(serial: number, type: number): number {
  if (type === 21) return isoWeek(serial);
  const firstDay = type === 2 || type === 11 ? 2 : 1;
  const start = serialOf(dayOf(serial).year, 0, 1);
  const offset = (weekday(start) - firstDay + 7) % 7;
  return Math.floor((Math.floor(serial) - start + offset) / 7) + 1;
}

function isoWeek(serial: number): number {
  const monday = Math.floor(serial) - ((weekday(serial) + 5) % 7);
  const { year } = dayOf(monday + 3);
  return Math.floor((monday + 3 - serialOf(year, 0, 1)) / 7) + 1;
}

function weekdayNumber(serial: number, type: number): number {
  if (type === 2) return ((weekday(serial) + 5) % 7) + 1;
  if (type === 3) return (weekday(serial) + 5) % 7;
  return ((weekday(serial) + 6) % 7) + 1;
}

export const DATES: FunctionTable = {
  TODAY: scalar("", (_args, { document }) => Math.floor(document.now())),
  NOW: scalar("", (_args, { document }) => document.now()),
  DATE: scalar("sss", ([y, m, d], { document: { coerce } }) => {
    const year = coerce.integer(y);
    return serialOf(year >= 0 && year < 1900 ? year + 1900 : year, coerce.integer(m) - 1, coerce.integer(d));
  }),
  TIME: scalar("sss", ([h, m, s], { document: { coerce } }) => {
    const seconds = coerce.integer(h) * 3600 + coerce.integer(m) * 60 + coerce.integer(s);
    return (((seconds % 86_400) + 86_400) % 86_400) / 86_400;
  }),
  YEAR: part((serial) => dayOf(serial).year),
  MONTH: part((serial) => dayOf(serial).month + 1),
  DAY: part((serial) => dayOf(serial).day),
  HOUR: timePart((seconds) => Math.floor(seconds / 3600)),
  MINUTE: timePart((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: timePart((seconds) => seconds % 60),
  WEEKDAY: scalar("s|s", ([value, type], { document: { coerce } }) =>
    weekdayNumber(coerce.number(value), type === undefined ? 1 : coerce.integer(type)),
  ),
  WEEKNUM: scalar("s|s", ([value, type], { document: { coerce } }) =>
    weekNumber(coerce.number(value), type === undefined ? 1 : coerce.integer(type)),
  ),
  ISOWEEKNUM: part(isoWeek),
  DAYS: scalar(
    "ss",
    ([end, start], { document: { coerce } }) =>
      Math.floor(coerce.number(end)) - Math.floor(coerce.number(start)),
  ),
  DATEDIF: scalar("sss", dateDif),
  EDATE: scalar("ss", ([value, months], { document: { coerce } }) =>
    monthsLater(coerce.number(value), coerce.integer(months)),
  ),
  EOMONTH: scalar("ss", ([value, months], { document: { coerce } }) => {
    const { year, month } = dayOf(coerce.number(value));
    return serialOf(year, month + coerce.integer(months) + 1, 0);
  }),
  NETWORKDAYS: plain("ss|v", networkDays),
  WORKDAY: plain("ss|v", workday),
  YEARFRAC: scalar("ss", ([from, to], { document: { coerce } }) => {
    const serials = [coerce.number(from), coerce.number(to)].sort((a, b) => a - b);
    const [a, b] = [dayOf(serials[0] ?? 0), dayOf(serials[1] ?? 0)];
    const first = Math.min(a.day, 30);
    const last = b.day === 31 && first === 30 ? 30 : b.day;
    return ((b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first) / 360;
  }),
  DATEVALUE: scalar("s", ([value], { document: { coerce } }) => {
    const serial = typeof value === "number" ? value : coerce.numeric(coerce.text(value));
    if (serial === undefined || value === "" || value === undefined) {
      throw badValue(`DATEVALUE parameter '${coerce.text(value)}' cannot be parsed to date/time.`);
    }
    return Math.floor(serial);
  }),
  TIMEVALUE: scalar("s", ([value], { document: { coerce } }) => {
    const serial = coerce.number(value);
    return serial - Math.floor(serial);
  }),
};
