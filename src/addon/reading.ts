// How the spreadsheet's people write, and what their cells mean.

import { parseIsoDay } from "../core/day";
import { writingHabits } from "../core/locale";
import type { Say } from "../core/messages/catalogue";
import { RfmError } from "../core/problem";
import type { DateAnswers, Reading } from "../core/reading";
import type { Table } from "../core/table";
import { doubtAbout, type Understanding, understandSheet } from "../core/understand";
import type { Warning } from "../core/warnings";
import { askYesNo } from "./ask";
import type { OpenSheet } from "./open-sheet";
import { type DateQuestion, dateQuestion } from "./questions";
import type { ScoreRequest } from "./request";
import { dayOfInstantIn, dayOfInstantInNamed } from "./zone";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Understood {
  readonly understanding: Understanding;
  readonly reading: Reading;
  readonly warnings: readonly Warning[];
  /** What there was to ask about its dates. */
  readonly question: DateQuestion | null;
}

/** Habits, zone, today and the given analysis date. */
export function readingOf(
  request: ScoreRequest,
  {
    answers,
    locale,
    timeZone,
  }: { readonly answers: DateAnswers; readonly locale: string; readonly timeZone: string },
): Reading {
  const asOf = request.asOf === undefined ? null : parseIsoDay(request.asOf);
  if (request.asOf !== undefined && asOf === null)
    throw new RfmError("as-of-unreadable", { value: request.asOf });
  const { timeZone: chosen = timeZone } = request;
  const dayOf = dayOfInstantIn(timeZone);
  const isOwn = chosen === timeZone;
  const dayOfMoment = isOwn ? dayOf : dayOfInstantInNamed(chosen);
  const zones = { dayOf, dayOfMoment, timeZone: isOwn ? null : chosen };
  return { ...writingHabits(locale), ...zones, today: dayOfMoment(Date.now()), asOf, answers };
}

interface Asking {
  readonly request: ScoreRequest;
  readonly say: Say;
}

/** Understands the sheet; where dates can be read in two ways, asks and reads as answered. */
export function understandAsking(open: OpenSheet, first: Reading, asking: Asking): Understood {
  return understandBy(open, first, asking, ({ title, text }) => askYesNo(title, text));
}

/** Understands the sheet; where dates can be read in two ways, takes the proposal and says so. */
export function understandQuietly(open: OpenSheet, first: Reading, asking: Asking): Understood {
  return understandBy(open, first, asking, () => true);
}

function understandBy(
  { sheet, values }: OpenSheet,
  first: Reading,
  { request, say }: Asking,
  answered: (question: DateQuestion) => boolean,
): Understood {
  const understanding = understandSheet(values, first, request.columns);
  const reading = withDateFormats(sheet, understanding, first);
  const doubt = reading === first ? understanding.doubt : doubtAbout(understanding, reading);
  if (doubt === null) return { understanding, reading, warnings: [], question: null };
  const column = understanding.table.header[doubt.column] ?? "";
  const question = dateQuestion(column, doubt.about, { localeOrder: reading.dateOrder, say });
  const { answers, warning } = question.answer(answered(question));
  return { understanding, reading: { ...reading, answers }, warnings: [warning], question };
}

/** Where date cells may have been misread, their number formats tell how they were typed. */
function withDateFormats(sheet: Sheet, { doubt, table }: Understanding, reading: Reading): Reading {
  if (doubt?.about.kind !== "misread") return reading;
  return { ...reading, dateFormats: formatsBelowHeader(sheet, table, doubt.column) };
}

/** Number formats of a column (0-based) below the header. */
export function formatsBelowHeader(sheet: Sheet, { firstRow, rows }: Table, column: number): string[] {
  const formats = sheet.getRange(firstRow, column + 1, rows.length, 1).getNumberFormats();
  return formats.map(([format = ""]) => format);
}
