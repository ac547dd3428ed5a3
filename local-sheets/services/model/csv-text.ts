import { TEXT_FORMAT } from "./number-format";
import type { TypedCell } from "./typed-cell";
import { readNumeric, readTyped, type TypingContext } from "./typed-text";

const LEADING_ZERO = /^0\d+$/;
const WHOLE_NUMBER = /^[+-]?(\d+)$/;
const FORMULA_MARK = /^[=+\-@]/;
/** Digits a number keeps. */
const EXACT_DIGITS = 15;

/**
 * Reads one field of a CSV file: as if typed, but what typing would destroy stays text: ids with leading
 * zeros, more digits than a number keeps, and text that would run as a formula.
 */
export function readCsvField(text: string, context: TypingContext): TypedCell {
  const trimmed = text.trim();
  const digits = WHOLE_NUMBER.exec(trimmed)?.[1] ?? "";
  if (LEADING_ZERO.test(trimmed) || digits.length > EXACT_DIGITS) {
    return { value: text, numberFormat: TEXT_FORMAT };
  }
  if (text.startsWith("'")) return { value: text };
  // No text format here: it would not stop the equals sign when the text is written again.
  if (FORMULA_MARK.test(text) && readNumeric(trimmed, context) === undefined) return { value: text };
  return readTyped(text, context);
}
