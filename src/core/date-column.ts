// A column of dates. Whether 05/03 is 5 March or May 3 is decided for the column as a whole, and
// where nothing decides it, the doubt is told instead of a guess hidden.

import { type Cell, isDateCell } from "./cell";
import { dayOfNumber, NO_DAY } from "./date-number";
import { type DateOrder, type DateReading, readDateText } from "./date-text";
import { civilFromDay, type Day, type DayOfInstant, dayFromCivil } from "./day";
import type { ColumnOfRows } from "./table";

export { NO_DAY } from "./date-number";

/** How to read a column of dates. */
export interface DateColumnOptions {
  /** Day of a date cell, in the spreadsheet's time zone. */
  readonly dayOf: DayOfInstant;
  /** Day of a text with an offset from UTC, and of a Unix time; as `dayOf` when it is not given. */
  readonly dayOfMoment?: DayOfInstant;
  /** The order that the sheet's locale writes. */
  readonly localeOrder: DateOrder;
  /** The user's answer to an `undecided` doubt. */
  readonly order?: DateOrder;
  /** The user's answer to a `misread` doubt. */
  readonly swapMisread?: boolean;
  /** Number format of each row's cell, which tells how a date was typed; without it, any may be misread. */
  readonly numberFormats?: readonly string[];
}

/** Text dates fit both orders, and no cell decides. */
export interface UndecidedDoubt {
  readonly kind: "undecided";
  /** Number of cells that change with the order. */
  readonly cells: number;
  /** Text of the first of them, with its two readings. */
  readonly example: string;
  readonly dayFirst: Day;
  readonly monthFirst: Day;
  readonly proposal: DateOrder;
}

/** Sheets probably read typed dates in the locale's order, while the rest, left as text, shows the other. */
export interface MisreadDoubt {
  readonly kind: "misread";
  /** Number of date cells whose day and month differ. */
  readonly cells: number;
  /** Row index of the first of them, with its day by either order of what was typed. */
  readonly row: number;
  readonly dayFirst: Day;
  readonly monthFirst: Day;
  readonly proposal: "swap";
}

export type DateDoubt = UndecidedDoubt | MisreadDoubt;

/** Days of a column. */
export interface DateColumn {
  /** One civil day a row; {@link NO_DAY} where the cell is blank or unreadable. */
  readonly days: Int32Array;
  /** How text with two numbers was read; null when there is none. */
  readonly order: DateOrder | null;
  /** What settled `order`; null when there was nothing to settle. */
  readonly decidedBy: "cells" | "answer" | "locale" | null;
  /** What the user should be asked; null when nothing is open. */
  readonly doubt: DateDoubt | null;
}

/** A text cell that fits at least one order, with its two days in the zone of moments. */
interface TwoWayCell {
  readonly row: number;
  readonly dayFirst: Day | null;
  readonly monthFirst: Day | null;
}

/** What can be read cell by cell, and the rows that need more than that. */
interface FirstPass {
  readonly days: Int32Array;
  readonly twoWay: readonly TwoWayCell[];
}

const MS_PER_DAY = 86_400_000;
/** Time-of-day cells are dates of 1899-12-30, so what is not after 1900-01-01 is no date. */
const FIRST_DATE_DAY = dayFromCivil(1900, 1, 2);
const LAST_DATE_DAY = dayFromCivil(2199, 12, 31);

function dayOfDate(date: Date, dayOf: DayOfInstant): Day {
  const epochMs = date.getTime();
  if (Number.isNaN(epochMs)) return NO_DAY;
  const day = dayOf(epochMs);
  return day >= FIRST_DATE_DAY && day <= LAST_DATE_DAY ? day : NO_DAY;
}

/** A reading with two orders as a cell; null for other readings. */
function twoWayCell(row: number, reading: DateReading | null, dayOf: DayOfInstant): TwoWayCell | null {
  if (reading?.kind !== "two-way") return null;
  const { utcMs } = reading;
  const settle = (day: Day | null) =>
    day === null || utcMs === null ? day : dayOf(day * MS_PER_DAY + utcMs);
  return { row, dayFirst: settle(reading.dayFirst), monthFirst: settle(reading.monthFirst) };
}

function dayOfReading(reading: DateReading | null, dayOf: DayOfInstant): Day {
  if (reading?.kind === "day") return reading.day;
  return reading?.kind === "instant" ? dayOf(reading.epochMs) : NO_DAY;
}

/** The days of cells, and those of moments. */
interface Zones {
  readonly dayOf: DayOfInstant;
  readonly dayOfMoment: DayOfInstant;
}

/** What was read of a table's columns, so that understanding a sheet and then reading it reads once. */
const READ_BEFORE = new WeakMap<object, Map<number, FirstPass & Zones>>();

/** {@link readCells}, but once for each column of a table. */
function firstPass(rows: readonly (readonly Cell[])[], column: number, zones: Zones): FirstPass {
  const columns = READ_BEFORE.get(rows) ?? new Map<number, FirstPass & Zones>();
  const known = columns.get(column);
  if (known?.dayOf === zones.dayOf && known.dayOfMoment === zones.dayOfMoment) return known;
  const pass = { ...readCells(rows, column, zones), ...zones };
  READ_BEFORE.set(rows, columns.set(column, pass));
  return pass;
}

/** Days of all cells that need no order, and the rest by row. */
function readCells(
  rows: readonly (readonly Cell[])[],
  column: number,
  { dayOf, dayOfMoment }: Zones,
): FirstPass {
  const days = new Int32Array(rows.length);
  const twoWay: TwoWayCell[] = [];
  const dates = { rows, column, days, dayOf };
  for (let row = readDateCells(dates, 0); row < rows.length; row = readDateCells(dates, row + 1)) {
    const cell = rows[row]?.[column];
    if (typeof cell === "string" && cell !== "") {
      const reading = readDateText(cell);
      days[row] = dayOfReading(reading, dayOfMoment);
      const open = twoWayCell(row, reading, dayOfMoment);
      if (open) twoWay.push(open);
    } else if (typeof cell === "number") days[row] = dayOfNumber(cell, dayOfMoment);
    else days[row] = isDateCell(cell) ? dayOfDate(cell, dayOf) : NO_DAY;
  }
  return { days, twoWay };
}

/** Where dates stand, and the days to be filled in. */
interface DateCells extends ColumnOfRows {
  readonly days: Int32Array;
  readonly dayOf: DayOfInstant;
}

/**
 * Reads dates from row `start` on as far as they stand without a gap, and gives the row after them. Most
 * columns of dates are nothing else, so that it is a short loop of its own.
 */
function readDateCells({ rows, column, days, dayOf }: DateCells, start: number): number {
  let row = start;
  for (; row < rows.length; row += 1) {
    const cell = (rows[row] as readonly Cell[])[column];
    if (!(cell instanceof Date)) break;
    days[row] = dayOfDate(cell, dayOf);
  }
  return row;
}

/** The order that most of the cells demand that fit only one; null when none does or they balance. */
function orderByCells(twoWay: readonly TwoWayCell[]): DateOrder | null {
  let vote = 0;
  for (const { dayFirst, monthFirst } of twoWay) {
    if (monthFirst === null) vote += 1;
    else if (dayFirst === null) vote -= 1;
  }
  if (vote === 0) return null;
  return vote > 0 ? "day-first" : "month-first";
}

function undecidedDoubt(
  rows: readonly (readonly Cell[])[],
  column: number,
  twoWay: readonly TwoWayCell[],
  proposal: DateOrder,
): UndecidedDoubt | null {
  const open = twoWay.filter(({ dayFirst, monthFirst }) => dayFirst !== null && monthFirst !== null);
  const [first] = open;
  if (!first || first.dayFirst === null || first.monthFirst === null) return null;
  const { dayFirst, monthFirst } = first;
  const example = String(rows[first.row]?.[column]);
  return { kind: "undecided", cells: open.length, example, dayFirst, monthFirst, proposal };
}

/** The day with its day of month and month exchanged; both must be 12 or less. */
function swapped(day: Day): Day {
  const date = civilFromDay(day);
  return dayFromCivil(date.year, date.day, date.month);
}

/** Formats of dates typed as two numbers and a year; `yyyy-mm-dd` or `d mmm` were typed without doubt. */
const TWO_NUMBERS_FIRST = /^[^a-z]*(d{1,2}[^a-z]+m{1,2}|m{1,2}[^a-z]+d{1,2})[^a-z]+y/i;

/**
 * Rows of date cells that the locale may have misread: all that were typed as two numbers and a year
 * and whose day and month differ, if none of them has a day above 12, which only a right reading can
 * give. Without formats, such a day may have been typed in another way; `unsure` passes it over.
 */
function misreadRows(
  rows: readonly (readonly Cell[])[],
  column: number,
  days: Int32Array,
  {
    numberFormats,
    unsure,
  }: { readonly numberFormats: readonly string[] | undefined; readonly unsure: boolean },
): readonly number[] {
  const suspects: number[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    if (days[row] === NO_DAY || !isDateCell(rows[row]?.[column])) continue;
    if (numberFormats !== undefined && !TWO_NUMBERS_FIRST.test(numberFormats[row] ?? "")) continue;
    const date = civilFromDay(days[row] ?? NO_DAY);
    if (date.day > 12 && !unsure) return [];
    if (date.day <= 12 && date.day !== date.month) suspects.push(row);
  }
  return suspects;
}

function misreadDoubt(
  days: Int32Array,
  suspects: readonly number[],
  textOrder: DateOrder,
): MisreadDoubt | null {
  const [row] = suspects;
  if (row === undefined) return null;
  const asRead = days[row] ?? NO_DAY;
  const other = swapped(asRead);
  const [dayFirst, monthFirst] = textOrder === "day-first" ? [other, asRead] : [asRead, other];
  return { kind: "misread", cells: suspects.length, row, dayFirst, monthFirst, proposal: "swap" };
}

/** The days with those of `suspects` swapped. */
function withSwapped(days: Int32Array, suspects: readonly number[]): Int32Array {
  const right = days.slice();
  for (const row of suspects) right[row] = swapped(days[row] ?? NO_DAY);
  return right;
}

/**
 * Reads column `column` (0-based) of `rows` as civil days. Date cells are placed by `dayOf`, moments by
 * `dayOfMoment`; numbers as in `dayOfNumber`; text as in `readDateText`, all by one order: the one that cells demand
 * that fit only one order (the majority, if they contradict; the others are unreadable), else the
 * user's answer, else the locale's.
 */
export function readDateColumn(
  rows: readonly (readonly Cell[])[],
  column: number,
  options: DateColumnOptions,
): DateColumn {
  const { dayOf, dayOfMoment = dayOf } = options;
  const { days: clear, twoWay } = firstPass(rows, column, { dayOf, dayOfMoment });
  if (twoWay.length === 0) return { days: clear, order: null, decidedBy: null, doubt: null };
  const days = clear.slice();
  const { localeOrder, swapMisread } = options;
  const demanded = orderByCells(twoWay);
  const order = demanded ?? options.order ?? localeOrder;
  for (const cell of twoWay) {
    days[cell.row] = (order === "day-first" ? cell.dayFirst : cell.monthFirst) ?? NO_DAY;
  }
  if (demanded === null) {
    if (options.order !== undefined) return { days, order, decidedBy: "answer", doubt: null };
    return { days, order, decidedBy: "locale", doubt: undecidedDoubt(rows, column, twoWay, localeOrder) };
  }
  const { numberFormats } = options;
  // The doubt makes the caller look at the formats, and then it is certain.
  const unsure = swapMisread === undefined && numberFormats === undefined;
  const suspects = demanded === localeOrder ? [] : misreadRows(rows, column, days, { numberFormats, unsure });
  const settled = swapMisread ? withSwapped(days, suspects) : days;
  const doubt = swapMisread === undefined ? misreadDoubt(days, suspects, order) : null;
  return { days: settled, order, decidedBy: "cells", doubt };
}
