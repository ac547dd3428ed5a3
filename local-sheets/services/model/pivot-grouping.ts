// Rules by which a group of a pivot table puts several values of its column under one label.

import type { CellValue } from "./cell";
import { compareCells } from "./cell-order";
import { civilOfSerial } from "./serial";

/** What dates are grouped by, by Google's names. */
export const DATE_UNITS = [
  "SECOND",
  "MINUTE",
  "HOUR",
  "HOUR_MINUTE",
  "HOUR_MINUTE_AMPM",
  "DAY_OF_WEEK",
  "DAY_OF_YEAR",
  "DAY_OF_MONTH",
  "DAY_MONTH",
  "MONTH",
  "QUARTER",
  "YEAR",
  "YEAR_MONTH",
  "YEAR_QUARTER",
  "YEAR_MONTH_DAY",
] as const;
/** The name of such a unit. */
export type DateUnit = (typeof DATE_UNITS)[number];

/** One rule; it is replaced, never changed. */
export type GroupingRule =
  | { readonly kind: "date"; readonly unit: DateUnit }
  | { readonly kind: "histogram"; readonly least: number; readonly most: number; readonly step: number }
  | { readonly kind: "manual"; readonly groups: Readonly<Record<string, readonly CellValue[]>> };

/** Where a value belongs: what is shown, and what it is sorted by. */
export interface Grouped {
  readonly label: CellValue;
  readonly order: CellValue;
}

/** Where a value belongs by a rule; without one, and where the rule does not apply, it stands for itself. */
export function grouped(value: CellValue, rule: GroupingRule | undefined): Grouped {
  const itself: Grouped = { label: value, order: value };
  if (rule === undefined || value === "") return itself;
  if (rule.kind === "manual") {
    const found = Object.entries(rule.groups).find(([, members]) => members.includes(value));
    return found === undefined ? itself : { label: found[0], order: found[0] };
  }
  if (typeof value !== "number") return itself;
  return rule.kind === "date" ? UNITS[rule.unit](dateParts(value)) : inSteps(value, rule);
}

/** Labels in the order of a group; blanks stand before all others. */
export function compareOrders(one: CellValue, other: CellValue): number {
  if (one === "" || other === "") return Number(other === "") - Number(one === "");
  return compareCells(one, other);
}

function inSteps(
  value: number,
  { least, most, step }: Extract<GroupingRule, { kind: "histogram" }>,
): Grouped {
  if (value < least) return { label: `< ${least}`, order: Number.NEGATIVE_INFINITY };
  if (value >= most) return { label: `> ${most}`, order: Number.POSITIVE_INFINITY };
  const from = least + Math.floor((value - least) / step) * step;
  return { label: `${from}-${Math.min(from + step, most)}`, order: from };
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly dayOfYear: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function dateParts(serial: number): DateParts {
  const date = new Date(civilOfSerial(serial));
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    dayOfYear: Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const two = (number: number): string => String(number).padStart(2, "0");
const quarter = (month: number): number => Math.floor(month / 3) + 1;
const number = (value: number): Grouped => ({ label: value, order: value });

const UNITS: Readonly<Record<DateUnit, (parts: DateParts) => Grouped>> = {
  SECOND: ({ second }) => number(second),
  MINUTE: ({ minute }) => number(minute),
  HOUR: ({ hour }) => number(hour),
  HOUR_MINUTE: ({ hour, minute }) => ({ label: `${two(hour)}:${two(minute)}`, order: hour * 60 + minute }),
  HOUR_MINUTE_AMPM: ({ hour, minute }) => ({
    label: `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`,
    order: hour * 60 + minute,
  }),
  DAY_OF_WEEK: ({ weekday }) => ({ label: WEEKDAYS[weekday] ?? "", order: weekday }),
  DAY_OF_YEAR: ({ dayOfYear }) => number(dayOfYear),
  DAY_OF_MONTH: ({ day }) => number(day),
  DAY_MONTH: ({ day, month }) => ({ label: `${day}-${MONTHS[month]}`, order: month * 31 + day }),
  MONTH: ({ month }) => ({ label: MONTHS[month] ?? "", order: month }),
  QUARTER: ({ month }) => ({ label: `Q${quarter(month)}`, order: quarter(month) }),
  YEAR: ({ year }) => number(year),
  YEAR_MONTH: ({ year, month }) => ({ label: `${year}-${MONTHS[month]}`, order: year * 12 + month }),
  YEAR_QUARTER: ({ year, month }) => ({
    label: `${year} Q${quarter(month)}`,
    order: year * 4 + quarter(month),
  }),
  YEAR_MONTH_DAY: ({ year, month, day }) => ({
    label: `${year}-${two(month + 1)}-${two(day)}`,
    order: (year * 12 + month) * 31 + day,
  }),
};
