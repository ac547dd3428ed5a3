// What one cell of a sheet holds, as `Range.getValues()` hands it over, and the few questions
// that every reader asks of it.

/** A cell value: text, number, TRUE/FALSE or a date; an empty cell is `""`. */
export type Cell = string | number | boolean | Date;

/** White space and zero-width characters at either end: invisible, so never part of a key. */
const INVISIBLE_ENDS = /^[\s\u200b\u200e\u200f\u2060\ufeff]+|[\s\u200b\u200e\u200f\u2060\ufeff]+$/g;

/** Error values that a formula can leave in a cell; `getValues()` gives them as text. */
const ERROR_CELL = /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/;
/** What they begin with. */
const HASH = 0x23;
const CAPITAL_L = 0x4c;

/**
 * Whether a value is a date. Where `instanceof` says no, its tag is asked, because a date that was
 * made in another script context is none of ours.
 */
export function isDateCell(cell: unknown): cell is Date {
  if (cell instanceof Date) return true;
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}

/** Whether a character is a plain visible one, as most cells begin and end with. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Whether a text is what {@link trimmed} makes of it for sure: plain characters, and blanks between them. */
function isTrimmed(text: string): boolean {
  const last = text.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code) && (code !== 0x20 || at === 0 || at === last)) return false;
  }
  return true;
}

/** Text without invisible characters at its ends and in Unicode form NFC. */
export function trimmed(text: string): string {
  return isTrimmed(text) ? text : text.replace(INVISIBLE_ENDS, "").normalize("NFC");
}

/** Whether a cell shows nothing: empty, or only invisible characters. */
export function isBlank(cell: Cell | null | undefined): boolean {
  if (cell === "" || cell === null || cell === undefined) return true;
  return typeof cell === "string" && !isPlain(cell.charCodeAt(0)) && trimmed(cell) === "";
}

/** Whether a cell holds a formula error such as `#N/A`, or a formula that is still loading. */
export function isErrorCell(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  return (first === HASH || first === CAPITAL_L || !isPlain(first)) && ERROR_CELL.test(cell.trim());
}

/**
 * The text by which a cell identifies somebody: trimmed, NFC, numbers in plain digits. A number
 * and the same number typed as text give the same key. Case is kept: `a1` and `A1` are two people.
 */
export function keyText(cell: Cell): string {
  if (typeof cell === "string") return trimmed(cell);
  if (isDateCell(cell)) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
  return String(cell);
}
