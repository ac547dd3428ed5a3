import type { SheetLocale } from "./locale";

const LITERAL = String.raw`(?:"[^"]*"|\\.|\[\$[^\]-]*(?:-[^\]]*)?\]|[$€£¥￥₩₹ ()+\-])*`;
const PATTERN = new RegExp(`^(${LITERAL})(#,##0|0)(?:\\.(0+))?(E\\+00)?(%?)(${LITERAL})$`);
/** A semicolon outside quotes. */
const SECTION_END = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
/** Digits of a number nobody gave a format. */
const GENERAL_DIGITS = 10;
const LONGEST_INTEGER = 1e15;
const SMALLEST_FRACTION = 1e-5;

/**
 * A number in a number format, or undefined when the format is none that is modelled. A format may have
 * sections for positive and negative numbers and for zero.
 */
export function displayNumber(value: number, format: string, locale: SheetLocale): string | undefined {
  const [positive = format, negative, zero = positive] = format.split(SECTION_END);
  if (negative === undefined) return displayInSection(value, positive, locale);
  if (value < 0) return displayInSection(-value, negative, locale);
  return displayInSection(value, value === 0 ? zero : positive, locale);
}

function displayInSection(value: number, format: string, locale: SheetLocale): string | undefined {
  const [matched, before = "", whole = "", decimals = "", exponent, percent = "", after = ""] =
    PATTERN.exec(format) ?? [];
  if (matched === undefined) return undefined;
  if (exponent !== undefined) return scientific(value, decimals.length, locale);
  const digits = fixed(percent === "" ? Math.abs(value) : shifted(Math.abs(value), 2), decimals.length);
  const [integer = "", fraction] = digits.split(".");
  const grouped = whole === "0" ? integer : groupedDigits(integer, locale);
  const number = fraction === undefined ? grouped : `${grouped}${locale.data.decimal}${fraction}`;
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  return `${sign}${literal(before)}${number}${percent}${literal(after)}`;
}

/** A number as a cell without a number format shows it; undefined for sizes that Sheets writes with exponents. */
export function displayGeneral(value: number, locale: SheetLocale): string | undefined {
  const size = Math.abs(value);
  if (size >= LONGEST_INTEGER || (size > 0 && size < SMALLEST_FRACTION)) return undefined;
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(GENERAL_DIGITS));
  return String(shown).replace(".", locale.data.decimal);
}

function scientific(value: number, decimals: number, locale: SheetLocale): string {
  const [digits = "", power = ""] = value.toExponential(decimals).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${digits.replace(".", locale.data.decimal)}E${sign}${power.slice(1).padStart(2, "0")}`;
}

/** Rounds the decimal number one sees, half away from zero: 1.005 is 1.01. */
function fixed(size: number, decimals: number): string {
  return shifted(Math.round(shifted(size, decimals)), -decimals).toFixed(decimals);
}

function shifted(size: number, places: number): number {
  const [digits = "0", power = "0"] = String(size).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}

function groupedDigits(integer: string, locale: SheetLocale): string {
  // Locales that group by spaces read several kinds; they write the narrow one.
  const mark = locale.data.groups.length > 1 ? "\u202f" : locale.data.groups;
  return integer.replace(/\B(?=(?:\d{3})+$)/g, mark);
}

function literal(text: string): string {
  return text
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, "$1")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1");
}
