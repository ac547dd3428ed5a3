// What a reader needs to know besides the table: how the spreadsheet's people write, which zone
// they live in, what day it is, and what they answered to our questions.

import type { DateColumnOptions } from "./date-column";
import type { Day, DayOfInstant } from "./day";

/** Everything about the spreadsheet and the moment that changes how cells are read. */
export interface Reading {
  readonly decimalMark: "." | ",";
  readonly dateOrder: "day-first" | "month-first";
  /** Calendar day of a date cell, in the spreadsheet's zone: the day that the cell shows. */
  readonly dayOf: DayOfInstant;
  /** Calendar day of a moment that names its own zone: a text that ends in Z or an offset, a Unix time. */
  readonly dayOfMoment: DayOfInstant;
  /** The zone that the user chose for moments and for today; null for the spreadsheet's. */
  readonly timeZone: string | null;
  /** Today, by the same zone as moments. */
  readonly today: Day;
  /** The analysis date that the user gave. */
  readonly asOf: Day | null;
  /** The last day whose rows count, where the settings of a run say so. */
  readonly lastDay?: Day;
  readonly answers: DateAnswers;
  /** Number formats of the date column's cells below the header, where they have been looked at. */
  readonly dateFormats?: readonly string[];
}

/** What the user said about dates that can be read in two ways. */
export interface DateAnswers {
  readonly order?: "day-first" | "month-first";
  readonly swapMisread?: boolean;
}

/** Options of the date reader for any column. */
export function dateOptions(reading: Reading): DateColumnOptions {
  const { dayOf, dayOfMoment, dateOrder: localeOrder } = reading;
  return { dayOf, dayOfMoment, localeOrder, ...reading.answers };
}

/** Options of the date reader for the column whose formats were looked at. */
export function mainDateOptions(reading: Reading): DateColumnOptions {
  const { dateFormats: numberFormats } = reading;
  return { ...dateOptions(reading), ...(numberFormats === undefined ? {} : { numberFormats }) };
}

/** The last day whose rows count: that of a run's settings, else the given analysis date, else today. */
export function lastDay(reading: Reading): Day {
  return reading.lastDay ?? reading.asOf ?? reading.today;
}
