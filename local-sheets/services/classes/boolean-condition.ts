import type { Host } from "../host";
import type { ConditionalRule } from "../model/conditional-rule";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { type ColorService, exposeColor } from "./color";
import { criterionValues } from "./criterion-builder";
import { BOOLEAN_CRITERIA } from "./enums";

/** When a conditional format applies, and what it does. */
export class BooleanConditionService {
  constructor(
    private readonly host: Host,
    private readonly rule: ConditionalRule,
  ) {}

  getCriteriaType(): EnumConstant {
    return constantNamed(BOOLEAN_CRITERIA, this.rule.criterion.criteria);
  }

  getCriteriaValues(): unknown[] {
    return criterionValues(this.host, this.rule.criterion);
  }

  getBackground(): string | null {
    return this.rule.looks.background;
  }

  getFontColor(): string | null {
    return this.rule.looks.fontColor;
  }

  getBackgroundObject(): ColorService | null {
    return this.color(this.rule.looks.background);
  }

  getFontColorObject(): ColorService | null {
    return this.color(this.rule.looks.fontColor);
  }

  getBold(): boolean | null {
    return this.rule.looks.bold;
  }

  getItalic(): boolean | null {
    return this.rule.looks.italic;
  }

  getStrikethrough(): boolean | null {
    return this.rule.looks.strikethrough;
  }

  getUnderline(): boolean | null {
    return this.rule.looks.underline;
  }

  private color(rgb: string | null): ColorService | null {
    return rgb === null ? null : exposeColor(this.host, { rgb });
  }
}

/** `BooleanCondition`, as scripts see it. */
export const CONDITION = documentClass<BooleanConditionService>("BooleanCondition", {
  getCriteriaType: method("value", [""]),
  getCriteriaValues: method("value", [""]),
  getBackground: method("value", [""]),
  getFontColor: method("value", [""]),
  getBackgroundObject: method("value", [""]),
  getFontColorObject: method("value", [""]),
  getBold: method("value", [""]),
  getItalic: method("value", [""]),
  getStrikethrough: method("value", [""]),
  getUnderline: method("value", [""]),
});

/** Hands out the condition of a rule; a gradient has none. */
export function exposeCondition(host: Host, rule: ConditionalRule): BooleanConditionService | null {
  return rule.gradient === null ? host.gate.expose(CONDITION, new BooleanConditionService(host, rule)) : null;
}
