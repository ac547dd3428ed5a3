// Our own columns, recognised so that they are never taken for the user's.

import { LANGUAGES, speaker } from "./messages/catalogue";
import type { MessageId } from "./messages/en";

/** The score columns that a member sheet gets, in their order. */
const SCORE_HEADERS: readonly MessageId[] = [
  "header-r",
  "header-f",
  "header-m",
  "header-rfm",
  "header-segment",
];

/** Letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? last : columnLetters(Math.floor(rest / 26)) + last;
}

/** Neighbouring columns as spreadsheets write them, `F:J`. */
export function columnRange(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

/** The columns of a header that are our score columns, as `F:J`; null when they are not there. */
export function findOwnColumns(header: readonly string[]): string | null {
  for (const language of LANGUAGES) {
    const own = SCORE_HEADERS.map((id) => speaker(language)(id));
    const start = header.findIndex((_, at) => own.every((text, index) => header[at + index] === text));
    if (start >= 0) return columnRange(start + 1, start + own.length);
  }
  return null;
}
