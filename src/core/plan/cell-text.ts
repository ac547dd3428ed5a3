// How a value is written so that it is read back as it was. `setValues` takes text as if typed:
// `00123` would lose its zeros and `=1+1` would become a formula.

import { type Cell, isDateCell } from "../cell";
import type { PlannedValue } from "./sheet-plan";

/** Number formats that we set. */
export const FORMAT = {
  general: "General",
  text: "@",
  whole: "0",
  money: "#,##0.00",
  wholeMoney: "#,##0",
} as const;

export interface WrittenCell {
  readonly value: PlannedValue;
  readonly numberFormat: string;
  /** What reading the cell must give. */
  readonly readsAs: PlannedValue;
}

/** First characters that would make a formula, or vanish (the apostrophe), if typed. */
const NEEDS_APOSTROPHE = /^[=+\-@']/;

/**
 * Text as a cell. Text that begins like a formula gets an apostrophe and the general format, since
 * a text format does not keep `=` from being read; all other text gets the text format. Never both:
 * an apostrophe in a text cell would be kept as a character.
 */
export function textCell(text: string): WrittenCell {
  if (NEEDS_APOSTROPHE.test(text)) return { value: `'${text}`, numberFormat: FORMAT.general, readsAs: text };
  return { value: text, numberFormat: FORMAT.text, readsAs: text };
}

/** A customer's id with the type it has in the source: numbers stay numbers, text stays text. */
export function idCell(cell: Cell): WrittenCell {
  if (typeof cell === "number") {
    return {
      value: cell,
      numberFormat: Number.isInteger(cell) ? FORMAT.whole : FORMAT.general,
      readsAs: cell,
    };
  }
  if (typeof cell === "boolean") return { value: cell, numberFormat: FORMAT.general, readsAs: cell };
  return textCell(isDateCell(cell) ? cell.toISOString() : cell);
}
