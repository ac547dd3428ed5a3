import { exception } from "../exception";
import type { Host } from "../host";
import type { ValidationRule } from "../model/cell-rules";
import type { LiteralCriterionValue } from "../model/criterion";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { method, type ServiceClass } from "../strict/service-class";
import { DATA_VALIDATION_CRITERIA } from "./enums";

const LIST_LIMIT = 500;

/** A rule for what may be entered into a cell; local Sheets stores rules but enforces none. */
export class DataValidationService {
  constructor(readonly rule: ValidationRule) {}

  getCriteriaType(): EnumConstant {
    return constantNamed(DATA_VALIDATION_CRITERIA, this.rule.criteria);
  }

  /** A value in list comes back as Google gives it: the list, and whether the cell shows a dropdown. */
  getCriteriaValues(): unknown[] {
    if (this.rule.criteria !== "VALUE_IN_LIST") return [...this.rule.values];
    return [this.rule.values.slice(0, -1), this.rule.values[this.rule.values.length - 1]];
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}

/** Collects a rule for what may be entered. */
export class DataValidationBuilderService {
  private rule: ValidationRule = { criteria: "", values: [], allowInvalid: true, helpText: null };

  constructor(private readonly host: Host) {}

  requireCheckbox(): this {
    this.rule = { ...this.rule, criteria: "CHECKBOX", values: [] };
    return this;
  }

  requireValueInList(values: readonly LiteralCriterionValue[], showDropdown = true): this {
    if (values.length > LIST_LIMIT) {
      throw exception(
        `The data validation rule has more items than the limit of ${LIST_LIMIT}. ` +
          'Use the "List from a range" criteria instead.',
      );
    }
    this.rule = { ...this.rule, criteria: "VALUE_IN_LIST", values: [...values.map(String), showDropdown] };
    return this;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }

  build(): DataValidationService {
    if (this.rule.criteria === "") throw exception("A data validation rule needs a criteria.");
    return exposeValidation(this.host, this.rule);
  }
}

const VALIDATION: ServiceClass<DataValidationService> = {
  name: "DataValidation",
  qualifiedName: "SpreadsheetApp.DataValidation",
  access: "document",
  members: {
    getCriteriaType: method("value", [""]),
    getCriteriaValues: method("value", [""]),
    getAllowInvalid: method("value", [""]),
    getHelpText: method("value", [""]),
  },
};

/** `DataValidationBuilder`, as scripts see it. */
export const VALIDATION_BUILDER: ServiceClass<DataValidationBuilderService> = {
  name: "DataValidationBuilder",
  qualifiedName: "SpreadsheetApp.DataValidationBuilder",
  access: "document",
  members: {
    requireCheckbox: method("builder", [""]),
    requireValueInList: method("builder", ["Object[]", "Object[], Boolean"]),
    setAllowInvalid: method("builder", ["Boolean"]),
    setHelpText: method("builder", ["String"]),
    build: method("builder", [""]),
  },
};

/** Hands out a rule that was built or read. */
export function exposeValidation(host: Host, rule: ValidationRule): DataValidationService {
  return host.gate.expose(VALIDATION, new DataValidationService(rule));
}
