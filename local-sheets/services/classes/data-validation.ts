import type { Host } from "../host";
import { readReference } from "../model/a1";
import type { ValidationRule } from "../model/cell-rules";
import { civilOfSerial } from "../model/serial";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { type DataValidationBuilderService, exposeValidationBuilder } from "./data-validation-builder";
import { DATA_VALIDATION_CRITERIA } from "./enums";
import { exposeRange, type RangeService } from "./range";

/** A rule for what may be entered into a cell. */
export class DataValidationService {
  constructor(
    private readonly host: Host,
    readonly rule: ValidationRule,
  ) {}

  getCriteriaType(): EnumConstant | null {
    return shownCriteria(this.host, this.rule).type;
  }

  getCriteriaValues(): unknown[] {
    return shownCriteria(this.host, this.rule).values;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  copy(): DataValidationBuilderService {
    return exposeValidationBuilder(this.host, this.rule);
  }
}

/**
 * What a rule demands, as Google gives it: a list, and whether the cell shows a dropdown; a range and the
 * same; dates as dates.
 */
export function shownCriteria(
  host: Host,
  { criteria, values }: ValidationRule,
): { type: EnumConstant | null; values: unknown[] } {
  if (criteria === "") return { type: null, values: [] };
  const type = constantNamed(DATA_VALIDATION_CRITERIA, criteria);
  const last = values[values.length - 1];
  if (criteria === "VALUE_IN_LIST") return { type, values: [values.slice(0, -1), last] };
  if (criteria === "VALUE_IN_RANGE") return { type, values: [rangeNamed(host, String(values[0])), last] };
  const { zone } = host.model;
  const isDate = criteria.startsWith("DATE_");
  const shown = values.map((value) =>
    isDate && typeof value === "number" ? new Date(zone.toInstant(civilOfSerial(value))) : value,
  );
  return { type, values: shown };
}

/** Null once the sheet is gone; the reference does not follow inserted rows. */
function rangeNamed(host: Host, text: string): RangeService | null {
  const first = readReference(text, { rows: 1, columns: 1 });
  const sheet = host.model.sheetByName(first?.sheetName ?? "");
  return first === undefined || sheet === undefined ? null : exposeRange(host, sheet, first.block);
}

/** `DataValidation`, as scripts see it. */
export const VALIDATION = documentClass<DataValidationService>("DataValidation", {
  getCriteriaType: method("value", [""]),
  getCriteriaValues: method("value", [""]),
  getAllowInvalid: method("value", [""]),
  getHelpText: method("value", [""]),
  copy: method("builder", [""]),
});

/** Hands out a rule that was built or read. */
export function exposeValidation(host: Host, rule: ValidationRule): DataValidationService {
  return host.gate.expose(VALIDATION, new DataValidationService(host, rule));
}
