import type { CriteriaName, Criterion, LiteralCriterionValue } from "../model/criterion";
import { type MemberTable, method } from "../strict/service-class";

/** The conditions that conditional formats and filters share. */
export class CriterionBuilder {
  protected criterion: Criterion | null = null;

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

  protected when(criteria: CriteriaName, ...values: LiteralCriterionValue[]): this {
    this.criterion = { criteria, values };
    return this;
  }
}

/** The conditions, as scripts see them. */
export const CRITERION_MEMBERS: MemberTable<CriterionBuilder> = {
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
