import { format as formatNumber } from "numfmt";
import type { CellValue } from "./cell";
import { displayDate } from "./display-date";
import { displayGeneral, displayNumber } from "./display-number";
import type { SheetLocale } from "./locale";
import { isDateFormat, TEXT_FORMAT } from "./number-format";

/** Digits of numbers that are too large or too small to be written out. */
const EXPONENT_DIGITS = 5;

/** A cell as its user sees it. */
export function displayText(
  value: CellValue | undefined,
  format: string | undefined,
  locale: SheetLocale,
): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return displayed(value, format, locale);
  const hasTextSection = format !== undefined && format !== TEXT_FORMAT && format.includes("@");
  return hasTextSection && !value.startsWith("#") ? byPattern(value, format, locale) : value;
}

function displayed(value: number, format: string | undefined, locale: SheetLocale): string {
  if (format === undefined || format === TEXT_FORMAT || /^(general|0\.#+)$/i.test(format)) {
    return displayGeneral(value, locale) ?? withExponent(value, locale);
  }
  const own = isDateFormat(format)
    ? displayDate(value, format, locale)
    : displayNumber(value, format, locale);
  return own ?? byPattern(value, format, locale);
}

/** Patterns that are seldom used, as spreadsheets in general read them; unreadable ones change nothing. */
function byPattern(value: number | string, format: string, locale: SheetLocale): string {
  try {
    return formatNumber(format, value, { locale: locale.id });
  } catch {
    return typeof value === "string" ? value : (displayGeneral(value, locale) ?? String(value));
  }
}

function withExponent(value: number, locale: SheetLocale): string {
  const [digits = "", power = ""] = Number(value.toPrecision(EXPONENT_DIGITS + 1))
    .toExponential()
    .split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${digits.replace(".", locale.data.decimal)}E${sign}${power.slice(1).padStart(2, "0")}`;
}
