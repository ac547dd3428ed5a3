import { exception } from "../exception";
import type { Host } from "../host";
import { qualifiedText } from "../model/a1";
import type { ValidationRule } from "../model/cell-rules";
import type { LiteralCriterionValue } from "../model/criterion";
import { serialOfCivil } from "../model/serial";
import type { EnumConstant } from "../strict/enumeration";
import { isDate } from "../strict/script-realm";
import { documentClass, type MemberTable, method } from "../strict/service-class";
import { serviceOf } from "../strict/service-object";
import { type DataValidationService, exposeValidation, shownCriteria } from "./data-validation";
import { RangeService } from "./range";

const LIST_LIMIT = 500;
const NO_RULE: ValidationRule = { criteria: "", values: [], allowInvalid: true, helpText: null };

/** Collects a rule for what may be entered. */
export class DataValidationBuilderService {
  constructor(
    private readonly host: Host,
    private rule: ValidationRule = NO_RULE,
  ) {}

  requireCheckbox(checked?: LiteralCriterionValue, unchecked?: LiteralCriterionValue): this {
    return this.require("CHECKBOX", ...(checked === undefined ? [] : [checked, unchecked ?? ""]));
  }

  requireDate(): this {
    return this.require("DATE_IS_VALID_DATE");
  }

  requireDateAfter(date: Date): this {
    return this.require("DATE_AFTER", date);
  }

  requireDateBefore(date: Date): this {
    return this.require("DATE_BEFORE", date);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.require("DATE_BETWEEN", start, end);
  }

  requireDateEqualTo(date: Date): this {
    return this.require("DATE_EQUAL_TO", date);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.require("DATE_NOT_BETWEEN", start, end);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require("DATE_ON_OR_AFTER", date);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require("DATE_ON_OR_BEFORE", date);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require("CUSTOM_FORMULA", formula);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require("NUMBER_BETWEEN", start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this.require("NUMBER_EQUAL_TO", number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require("NUMBER_GREATER_THAN", number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  requireNumberLessThan(number: number): this {
    return this.require("NUMBER_LESS_THAN", number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require("NUMBER_NOT_BETWEEN", start, end);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require("NUMBER_NOT_EQUAL_TO", number);
  }

  requireTextContains(text: string): this {
    return this.require("TEXT_CONTAINS", text);
  }

  requireTextDoesNotContain(text: string): this {
    return this.require("TEXT_DOES_NOT_CONTAIN", text);
  }

  requireTextEqualTo(text: string): this {
    return this.require("TEXT_EQUAL_TO", text);
  }

  requireTextIsEmail(): this {
    return this.require("TEXT_IS_VALID_EMAIL");
  }

  requireTextIsUrl(): this {
    return this.require("TEXT_IS_VALID_URL");
  }

  requireValueInList(values: readonly LiteralCriterionValue[], showDropdown = true): this {
    if (values.length > LIST_LIMIT) {
      throw exception(
        `The data validation rule has more items than the limit of ${LIST_LIMIT}. ` +
          'Use the "List from a range" criteria instead.',
      );
    }
    return this.require("VALUE_IN_LIST", ...values.map(String), showDropdown);
  }

  requireValueInRange(range: RangeService, showDropdown = true): this {
    return this.require("VALUE_IN_RANGE", range, showDropdown);
  }

  withCriteria(criteria: EnumConstant, args: readonly unknown[]): this {
    const name = criteria.toString();
    const [list, showDropdown = true] = args;
    if (name === "VALUE_IN_LIST" && Array.isArray(list))
      return this.requireValueInList(list, showDropdown === true);
    return this.require(name, ...args);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: string | null): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  getCriteriaType(): EnumConstant | null {
    return shownCriteria(this.host, this.rule).type;
  }

  getCriteriaValues(): unknown[] {
    return shownCriteria(this.host, this.rule).values;
  }

  copy(): DataValidationBuilderService {
    return exposeValidationBuilder(this.host, this.rule);
  }

  build(): DataValidationService {
    if (this.rule.criteria === "") throw exception("A data validation rule needs a criteria.");
    return exposeValidation(this.host, this.rule);
  }

  private require(criteria: string, ...values: readonly unknown[]): this {
    this.rule = { ...this.rule, criteria, values: values.map((value) => this.stored(value)) };
    return this;
  }

  /** Dates are kept as serial numbers, ranges as text. */
  private stored(value: unknown): LiteralCriterionValue {
    if (isDate(value)) return serialOfCivil(this.host.model.zone.toCivil(value.getTime()));
    const range = value instanceof RangeService ? value : serviceOf(value)?.implementation;
    if (range instanceof RangeService) return qualifiedText(range.sheetModel.name, range.block);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    throw exception("Invalid argument: args");
  }
}

const NONE = method("builder", [""]);
const DAY = method("builder", ["Date"]);
const DAYS = method("builder", ["Date, Date"]);
const NUMBER = method("builder", ["Number"]);
const NUMBERS = method("builder", ["Number, Number"]);
const TEXT = method("builder", ["String"]);
const MEMBERS: MemberTable<DataValidationBuilderService> = {
  requireCheckbox: method("builder", ["", "Any", "Any, Any"]),
  requireDate: NONE,
  requireDateAfter: DAY,
  requireDateBefore: DAY,
  requireDateBetween: DAYS,
  requireDateEqualTo: DAY,
  requireDateNotBetween: DAYS,
  requireDateOnOrAfter: DAY,
  requireDateOnOrBefore: DAY,
  requireFormulaSatisfied: TEXT,
  requireNumberBetween: NUMBERS,
  requireNumberEqualTo: NUMBER,
  requireNumberGreaterThan: NUMBER,
  requireNumberGreaterThanOrEqualTo: NUMBER,
  requireNumberLessThan: NUMBER,
  requireNumberLessThanOrEqualTo: NUMBER,
  requireNumberNotBetween: NUMBERS,
  requireNumberNotEqualTo: NUMBER,
  requireTextContains: TEXT,
  requireTextDoesNotContain: TEXT,
  requireTextEqualTo: TEXT,
  requireTextIsEmail: NONE,
  requireTextIsUrl: NONE,
  requireValueInList: method("builder", ["Object[]", "Object[], Boolean"]),
  requireValueInRange: method("builder", ["Range", "Range, Boolean"]),
  withCriteria: method("builder", ["SpreadsheetApp.DataValidationCriteria, Object[]"]),
  setAllowInvalid: method("builder", ["Boolean"]),
  setHelpText: method("builder", ["Text?"]),
  getAllowInvalid: method("value", [""]),
  getHelpText: method("value", [""]),
  getCriteriaType: method("value", [""]),
  getCriteriaValues: method("value", [""]),
  copy: NONE,
  build: NONE,
};

/** `DataValidationBuilder`, as scripts see it. */
export const VALIDATION_BUILDER = documentClass<DataValidationBuilderService>(
  "DataValidationBuilder",
  MEMBERS,
);

/** Hands out a builder that starts from a rule, or from none. */
export function exposeValidationBuilder(host: Host, from?: ValidationRule): DataValidationBuilderService {
  return host.gate.expose(VALIDATION_BUILDER, new DataValidationBuilderService(host, from));
}
