import type { SheetLocale } from "./locale";
import { TEXT_FORMAT } from "./number-format";
import type { TypedCell, TypedNumber } from "./typed-cell";
import { readDate } from "./typed-date";
import { readNumber } from "./typed-number";
import { readTime } from "./typed-time";

const BOOLEAN = /^(?:true|false)$/i;
const DIGIT = /\d/;
/** Longer than any number or date; spares long notes the patterns. */
const LONGEST_NUMBER = 60;
const DATE_AND_TIME = /^(.*\S)\s+(\d{1,2}:\d{1,2}(?::\d{1,2}(?:[.,]\d{1,3})?)?(?:\s?[ap]m)?)$/i;

/** What reading typed text depends on besides the text. */
export interface TypingContext {
  readonly locale: SheetLocale;
  /** The year of dates typed without one. */
  readonly currentYear: number;
}

/**
 * What Sheets makes of text typed into a cell: a number, date, boolean, formula or text.
 * In a cell formatted as text everything is text but a formula.
 */
export function readTyped(text: string, context: TypingContext, cellFormat?: string): TypedCell {
  if (text === "") return { value: undefined };
  if (text.startsWith("=") && text.length > 1) return { value: undefined, formula: text };
  if (cellFormat === TEXT_FORMAT) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) || undefined };
  const trimmed = text.trim();
  if (BOOLEAN.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const number = readNumeric(trimmed, context);
  if (number !== undefined) return number;
  if (/^[+-]./.test(text)) return { value: undefined, formula: `=${text}` };
  return { value: text };
}

/** The number, date, time or duration that text stands for, if it stands for one. */
export function readNumeric(text: string, context: TypingContext): TypedNumber | undefined {
  if (text.length > LONGEST_NUMBER || !DIGIT.test(text)) return undefined;
  return (
    readNumber(text, context.locale) ??
    readDate(text, context.locale, context.currentYear) ??
    readTime(text) ??
    readDateTime(text, context)
  );
}

function readDateTime(text: string, context: TypingContext): TypedNumber | undefined {
  const [, dayText, timeText] = DATE_AND_TIME.exec(text) ?? [];
  if (dayText === undefined || timeText === undefined) return undefined;
  const day = readDate(dayText, context.locale, context.currentYear);
  const time = readTime(timeText);
  if (day === undefined || time === undefined || time.value >= 1) return undefined;
  return { value: day.value + time.value, numberFormat: `${day.numberFormat} ${time.numberFormat}` };
}
