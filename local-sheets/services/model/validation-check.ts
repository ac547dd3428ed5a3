import { readReference } from "./a1";
import type { CellValue } from "./cell";
import { checkboxValues, type ValidationRule } from "./cell-rules";
import { CRITERIA, type CriteriaName, meets } from "./criterion";
import type { SpreadsheetModel } from "./spreadsheet-model";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const URL = /^(?:https?|ftp|mailto):\S+|^[\w-]+(?:\.[\w-]+)+\S*$/i;
/** What a rule about dates asks of their serial numbers. */
const DATES: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  DATE_IS_VALID_DATE: () => true,
  DATE_AFTER: (value, first) => value > first,
  DATE_BEFORE: (value, first) => value < first,
  DATE_ON_OR_AFTER: (value, first) => value >= first,
  DATE_ON_OR_BEFORE: (value, first) => value <= first,
  DATE_EQUAL_TO: (value, first) => Math.floor(value) === Math.floor(first),
  DATE_BETWEEN: (value, first, second) => value >= first && value <= second,
  DATE_NOT_BETWEEN: (value, first, second) => value < first || value > second,
};

/** Whether a rule lets a value stand; blank cells and rules with formulas are always fine. */
export function isValid(
  rule: ValidationRule,
  value: CellValue | undefined,
  model: SpreadsheetModel,
): boolean {
  const { criteria, values } = rule;
  if (value === undefined || criteria === "CUSTOM_FORMULA") return true;
  if (criteria === "CHECKBOX") return checkboxValues(rule).includes(value);
  if (criteria === "VALUE_IN_LIST") return values.slice(0, -1).includes(textOf(value));
  if (criteria === "VALUE_IN_RANGE") return listedIn(String(values[0]), model).includes(textOf(value));
  if (criteria === "TEXT_IS_VALID_EMAIL") return EMAIL.test(String(value));
  if (criteria === "TEXT_IS_VALID_URL") return URL.test(String(value));
  const date = DATES[criteria];
  if (date !== undefined)
    return typeof value === "number" && date(value, Number(values[0]), Number(values[1]));
  const known = CRITERIA.find((name): name is CriteriaName => name === criteria);
  return known === undefined || meets({ criteria: known, values }, value);
}

function listedIn(reference: string, model: SpreadsheetModel): string[] {
  const first = readReference(reference, { rows: 1, columns: 1 });
  const sheet = model.sheetByName(first?.sheetName ?? "");
  if (first === undefined || sheet === undefined) return [];
  const { top, left, height, width } = first.block;
  const rows = Array.from({ length: height }, (_row, index) =>
    sheet.valueRow(top + index).slice(left, left + width),
  );
  return rows.flat().flatMap((value) => (value === undefined ? [] : [textOf(value)]));
}

function textOf(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
