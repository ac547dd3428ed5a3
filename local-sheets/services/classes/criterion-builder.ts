import { exception } from "../exception";
import type { Host } from "../host";
import { CRITERIA, type CriteriaName, type Criterion, type LiteralCriterionValue } from "../model/criterion";
import { civilOfSerial, serialOfCivil } from "../model/serial";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { isDate } from "../strict/script-realm";
import { type MemberTable, method } from "../strict/service-class";
import { RELATIVE_DATE } from "./enums";

const DAY = ["Date", "SpreadsheetApp.RelativeDate"];

/** The values of a condition as Google gives them: dates as dates. */
export function criterionValues({ model }: Host, { criteria, values }: Criterion): unknown[] {
  return values.map((value) => {
    if (criteria.endsWith("_RELATIVE")) return constantNamed(RELATIVE_DATE, String(value));
    const isDay = criteria.startsWith("DATE_") && typeof value === "number";
    return isDay ? new Date(model.zone.toInstant(civilOfSerial(value))) : value;
  });
}

/** The conditions that conditional formats and filters share. */
export class CriterionBuilder {
  protected criterion: Criterion | null = null;

  constructor(protected readonly host: Host) {}

  whenDateAfter(date: Date | EnumConstant): this {
    return this.whenDate("DATE_AFTER", date);
  }

  whenDateBefore(date: Date | EnumConstant): this {
    return this.whenDate("DATE_BEFORE", date);
  }

  whenDateEqualTo(date: Date | EnumConstant): this {
    return this.whenDate("DATE_EQUAL_TO", date);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when("CUSTOM_FORMULA", formula);
  }

  withCriteria(criteria: EnumConstant, args: readonly unknown[]): this {
    const name = CRITERIA.find((known) => known === criteria.toString());
    if (name === undefined) throw exception(`Invalid argument: criteria ${criteria.toString()}`);
    return this.when(name, ...args.map((arg) => this.stored(arg)));
  }

  whenCellEmpty(): this {
    return this.when("CELL_EMPTY");
  }

  whenCellNotEmpty(): this {
    return this.when("CELL_NOT_EMPTY");
  }

  whenTextEqualTo(text: string): this {
    return this.when("TEXT_EQUAL_TO", text);
  }

  whenTextContains(text: string): this {
    return this.when("TEXT_CONTAINS", text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when("TEXT_DOES_NOT_CONTAIN", text);
  }

  whenTextStartsWith(text: string): this {
    return this.when("TEXT_STARTS_WITH", text);
  }

  whenTextEndsWith(text: string): this {
    return this.when("TEXT_ENDS_WITH", text);
  }

  whenNumberEqualTo(number: number): this {
    return this.when("NUMBER_EQUAL_TO", number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when("NUMBER_NOT_EQUAL_TO", number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when("NUMBER_GREATER_THAN", number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  whenNumberLessThan(number: number): this {
    return this.when("NUMBER_LESS_THAN", number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when("NUMBER_BETWEEN", start, end);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.when("NUMBER_NOT_BETWEEN", start, end);
  }

  private whenDate(name: "DATE_AFTER" | "DATE_BEFORE" | "DATE_EQUAL_TO", date: Date | EnumConstant): this {
    return isDate(date) ? this.when(name, this.stored(date)) : this.when(`${name}_RELATIVE`, String(date));
  }

  private stored(value: unknown): LiteralCriterionValue {
    if (isDate(value)) return serialOfCivil(this.host.model.zone.toCivil(value.getTime()));
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    return String(value);
  }

  protected when(criteria: CriteriaName, ...values: LiteralCriterionValue[]): this {
    this.criterion = { criteria, values };
    return this;
  }
}

/** The conditions, as scripts see them. */
export const CRITERION_MEMBERS: MemberTable<CriterionBuilder> = {
  whenDateAfter: method("builder", DAY),
  whenDateBefore: method("builder", DAY),
  whenDateEqualTo: method("builder", DAY),
  whenFormulaSatisfied: method("builder", ["String"]),
  withCriteria: method("builder", ["SpreadsheetApp.BooleanCriteria, Object[]"]),
  whenCellEmpty: method("builder", [""]),
  whenCellNotEmpty: method("builder", [""]),
  whenTextEqualTo: method("builder", ["String"]),
  whenTextContains: method("builder", ["String"]),
  whenTextDoesNotContain: method("builder", ["String"]),
  whenTextStartsWith: method("builder", ["String"]),
  whenTextEndsWith: method("builder", ["String"]),
  whenNumberEqualTo: method("builder", ["Number"]),
  whenNumberNotEqualTo: method("builder", ["Number"]),
  whenNumberGreaterThan: method("builder", ["Number"]),
  whenNumberGreaterThanOrEqualTo: method("builder", ["Number"]),
  whenNumberLessThan: method("builder", ["Number"]),
  whenNumberLessThanOrEqualTo: method("builder", ["Number"]),
  whenNumberBetween: method("builder", ["Number, Number"]),
  whenNumberNotBetween: method("builder", ["Number, Number"]),
};
