// The code of a customer: the three scores as one text.

import { DIMENSIONS, type Dimension, type PerDimension } from "./dimension";

/** `543`, or `R5F4M3`. */
export const CODE_STYLES = ["digits", "letters"] as const;
export type CodeStyle = (typeof CODE_STYLES)[number];

/** How many levels a dimension has and with which number the worst one begins. */
export interface LevelRange {
  readonly levels: number;
  readonly first: number;
}

const LETTERS: PerDimension<string> = { recency: "R", frequency: "F", monetary: "M" };

/**
 * Whether three digits say it without doubt: the same number of levels everywhere, at most nine,
 * counted from 1. With ten levels `1010` could be many things.
 */
export function digitsAreEnough(ranges: PerDimension<LevelRange>): boolean {
  const { levels } = ranges.recency;
  return levels <= 9 && DIMENSIONS.every((d) => ranges[d].levels === levels && ranges[d].first === 1);
}

/** `543` or `R5F4M3`. A code is text: with letters, or with ten levels, it is no number. */
export function formatCode(scores: Readonly<Record<Dimension, number>>, style: CodeStyle): string {
  return DIMENSIONS.map((d) => (style === "letters" ? LETTERS[d] : "") + scores[d]).join("");
}

const DIGITS = /^(\d)(\d)(\d)$/;
const WITH_LETTERS = /^R(\d{1,2})F(\d{1,2})M(\d{1,2})$/i;

/** The scores of a code such as `543` or `R5F4M3`; null when it is none. */
export function parseCode(code: string): PerDimension<number> | null {
  const text = code.trim();
  const match = DIGITS.exec(text) ?? WITH_LETTERS.exec(text);
  if (match === null) return null;
  return { recency: Number(match[1]), frequency: Number(match[2]), monetary: Number(match[3]) };
}
