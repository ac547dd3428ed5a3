import { notModelled } from "../exception";
import type { CellValue } from "./cell";
import { displayDate } from "./display-date";
import { displayGeneral, displayNumber } from "./display-number";
import type { SheetLocale } from "./locale";
import { isDateFormat, TEXT_FORMAT } from "./number-format";

/** A cell as its user sees it; throws for number formats that are not modelled. */
export function displayText(
  value: CellValue | undefined,
  format: string | undefined,
  locale: SheetLocale,
): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const shown = displayed(value, format, locale);
  if (shown === undefined)
    throw notModelled(`The display of ${value} in the number format ${format ?? "General"}`);
  return shown;
}

function displayed(value: number, format: string | undefined, locale: SheetLocale): string | undefined {
  if (format === undefined || format === TEXT_FORMAT || /^(general|0\.#+)$/i.test(format)) {
    return displayGeneral(value, locale);
  }
  return isDateFormat(format) ? displayDate(value, format, locale) : displayNumber(value, format, locale);
}
