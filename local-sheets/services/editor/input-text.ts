import type { CellValue } from "../model/cell";
import { displayDate } from "../model/display-date";
import { isDateFormat } from "../model/number-format";
import type { SheetModel } from "../model/sheet-model";
import type { SpreadsheetModel } from "../model/spreadsheet-model";
import { readTyped, type TypingContext } from "../model/typed-text";
import { shownText } from "./sheet-view";

const DATE_AND_TIME = "yyyy-mm-dd hh:mm:ss";
const DATE = "yyyy-mm-dd";

/**
 * What stands in the formula bar: the text that, typed into the cell, makes it what it is. A formula, a value
 * as it is shown when that says it all, else written out; text that would be read as something else has an
 * apostrophe.
 */
export function inputText(model: SpreadsheetModel, sheet: SheetModel, row: number, column: number): string {
  const formula = sheet.formulas.get(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.value(row, column);
  if (value === undefined) return "";
  const format = sheet.shownFormat(row, column);
  const typing = { locale: model.locale, currentYear: model.currentYear() };
  const isSame = (text: string): boolean => same(readTyped(text, typing, format).value, value);
  return candidates(value, format, typing).find(isSame) ?? shownText(value, format, model.locale);
}

function candidates(value: CellValue, format: string | undefined, { locale }: TypingContext): string[] {
  if (typeof value === "string") return [value, `'${value}`];
  const shown = shownText(value, format, locale);
  if (typeof value === "number" && format !== undefined && isDateFormat(format)) {
    return [shown, displayDate(value, DATE, locale), displayDate(value, DATE_AND_TIME, locale)].filter(
      isText,
    );
  }
  const plain = typeof value === "number" ? [percent(value, format), String(value)] : [];
  return [...plain, shownText(value, undefined, locale), shown].filter(isText);
}

/** A percentage is edited as one, with all its digits. */
function percent(value: number, format: string | undefined): string | undefined {
  return format?.includes("%") ? `${Number((value * 100).toPrecision(15))}%` : undefined;
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

function same(one: CellValue | undefined, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 1e-9;
  return one === other;
}
