import type { CellValue } from "./cell";

/** A value a condition compares with; dates are their serial numbers. */
export type LiteralCriterionValue = string | number | boolean;

/** The conditions on cells that are modelled, by Google's names. */
export const CRITERIA = [
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "TEXT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "NUMBER_EQUAL_TO",
  "NUMBER_NOT_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_BETWEEN",
  "NUMBER_NOT_BETWEEN",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
  "DATE_AFTER_RELATIVE",
  "DATE_BEFORE_RELATIVE",
  "DATE_EQUAL_TO_RELATIVE",
  "CUSTOM_FORMULA",
] as const;
/** The name of a condition. */
export type CriteriaName = (typeof CRITERIA)[number];

/** A condition on a cell. */
export interface Criterion {
  readonly criteria: CriteriaName;
  readonly values: readonly LiteralCriterionValue[];
}

/**
 * Whether a cell meets a condition; formulas, and days that depend on the present one, are none of its
 * business and match nothing. Text compares in any case.
 */
export function meets(criterion: Criterion, value: CellValue | undefined): boolean {
  const { criteria, values } = criterion;
  if (criteria === "CELL_EMPTY") return value === undefined || value === "";
  if (criteria === "CELL_NOT_EMPTY") return value !== undefined && value !== "";
  if (criteria.startsWith("TEXT_")) return meetsText(criteria, folded(value), folded(values[0]));
  if (typeof value !== "number" || criteria.endsWith("_RELATIVE")) return false;
  if (criteria.startsWith("DATE_"))
    return meetsDate(criteria, Math.floor(value), Math.floor(Number(values[0])));
  return meetsNumber(criteria, value, Number(values[0]), Number(values[1]));
}

function meetsText(criteria: CriteriaName, text: string, wanted: string): boolean {
  switch (criteria) {
    case "TEXT_EQUAL_TO":
      return text === wanted;
    case "TEXT_CONTAINS":
      return text.includes(wanted);
    case "TEXT_DOES_NOT_CONTAIN":
      return !text.includes(wanted);
    case "TEXT_STARTS_WITH":
      return text.startsWith(wanted);
    default:
      return criteria === "TEXT_ENDS_WITH" && text.endsWith(wanted);
  }
}

/** Days are compared, whatever the hour. */
function meetsDate(criteria: CriteriaName, day: number, wanted: number): boolean {
  if (criteria === "DATE_AFTER") return day > wanted;
  return criteria === "DATE_BEFORE" ? day < wanted : day === wanted;
}

function meetsNumber(criteria: CriteriaName, value: number, first: number, second: number): boolean {
  const within = value >= Math.min(first, second) && value <= Math.max(first, second);
  switch (criteria) {
    case "NUMBER_EQUAL_TO":
      return value === first;
    case "NUMBER_NOT_EQUAL_TO":
      return value !== first;
    case "NUMBER_GREATER_THAN":
      return value > first;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return value >= first;
    case "NUMBER_LESS_THAN":
      return value < first;
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return value <= first;
    case "NUMBER_BETWEEN":
      return within;
    default:
      return criteria === "NUMBER_NOT_BETWEEN" && !within;
  }
}

function folded(value: CellValue | undefined): string {
  return String(value ?? "").toLowerCase();
}
