import type { Host } from "../host";
import type { ConditionalRule } from "../model/conditional-rule";
import { documentClass, method } from "../strict/service-class";
import { type BooleanConditionService, exposeCondition } from "./boolean-condition";
import { type ConditionalFormatRuleBuilderService, exposeRuleBuilder } from "./conditional-format-builder";
import { exposeGradient, type GradientConditionService } from "./gradient-condition";
import { exposePlaces, type RangeService } from "./range";

/** One conditional format. */
export class ConditionalFormatRuleService {
  constructor(
    private readonly host: Host,
    readonly rule: ConditionalRule,
  ) {}

  getRanges(): RangeService[] {
    return exposePlaces(this.host, this.rule.places);
  }

  /** Null for a gradient. */
  getBooleanCondition(): BooleanConditionService | null {
    return exposeCondition(this.host, this.rule);
  }

  getGradientCondition(): GradientConditionService | null {
    return exposeGradient(this.host, this.rule.gradient);
  }

  copy(): ConditionalFormatRuleBuilderService {
    return exposeRuleBuilder(this.host, this.rule);
  }
}

/** `ConditionalFormatRule`, as scripts see it. */
export const RULE = documentClass<ConditionalFormatRuleService>("ConditionalFormatRule", {
  getRanges: method("value", [""]),
  getBooleanCondition: method("value", [""]),
  getGradientCondition: method("value", [""]),
  copy: method("builder", [""]),
});

/** Hands out a conditional format. */
export function exposeRule(host: Host, rule: ConditionalRule): ConditionalFormatRuleService {
  return host.gate.expose(RULE, new ConditionalFormatRuleService(host, rule));
}
