import { exception } from "../exception";
import type { Host } from "../host";
import { ConditionalRule, type Gradient, NO_LOOKS, type RuleLooks } from "../model/conditional-rule";
import type { Criterion } from "../model/criterion";
import { copiedPlaces, type Place } from "../model/place";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { type BooleanConditionService, exposeCondition } from "./boolean-condition";
import { type ConditionalFormatRuleService, exposeRule } from "./conditional-format";
import { CRITERION_MEMBERS, CriterionBuilder } from "./criterion-builder";
import { exposeGradient, type GradientConditionService } from "./gradient-condition";
import { exposePlaces, type RangeService } from "./range";
import { chosenColor } from "./strict-choice";

/** What of a gradient nobody has set. */
const NO_GRADIENT: Gradient = { min: null, mid: null, max: null };
/** A gradient has no condition; this one holds for no cell. */
const NO_CRITERION: Criterion = { criteria: "CUSTOM_FORMULA", values: ["=FALSE"] };

/** Collects a conditional format. */
export class ConditionalFormatRuleBuilderService extends CriterionBuilder {
  private looks: RuleLooks;
  private places: readonly Place[];

  private gradient: Gradient | null;

  constructor(host: Host, from?: ConditionalRule) {
    super(host);
    this.gradient = from?.gradient ?? null;
    this.criterion = from === undefined || from.gradient !== null ? null : from.criterion;
    this.looks = from?.looks ?? NO_LOOKS;
    this.places = from?.places ?? [];
  }

  setBackground(color: string | null): this {
    return this.look({ background: chosenColor(color) ?? null });
  }

  setFontColor(color: string | null): this {
    return this.look({ fontColor: chosenColor(color) ?? null });
  }

  setBold(bold: boolean | null): this {
    return this.look({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.look({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.look({ strikethrough });
  }

  setUnderline(underline: boolean | null): this {
    return this.look({ underline });
  }

  setGradientMinpoint(color: string): this {
    return this.point("min", color, "MIN", "");
  }

  setGradientMinpointWithValue(color: string, type: EnumConstant, value: string): this {
    return this.point("min", color, type.toString(), value);
  }

  setGradientMidpointWithValue(color: string, type: EnumConstant, value: string): this {
    return this.point("mid", color, type.toString(), value);
  }

  setGradientMaxpoint(color: string): this {
    return this.point("max", color, "MAX", "");
  }

  setGradientMaxpointWithValue(color: string, type: EnumConstant, value: string): this {
    return this.point("max", color, type.toString(), value);
  }

  getBooleanCondition(): BooleanConditionService | null {
    const { criterion, looks } = this;
    return criterion === null ? null : exposeCondition(this.host, new ConditionalRule(criterion, looks, []));
  }

  getGradientCondition(): GradientConditionService | null {
    return exposeGradient(this.host, this.gradient);
  }

  copy(): ConditionalFormatRuleBuilderService {
    return exposeRuleBuilder(this.host, this.made(this.places));
  }

  setRanges(ranges: readonly RangeService[]): this {
    this.places = ranges.map((range) => range.place());
    return this;
  }

  getRanges(): RangeService[] {
    return exposePlaces(this.host, this.places);
  }

  build(): ConditionalFormatRuleService {
    if (this.criterion === null && this.gradient === null)
      throw exception("A conditional format rule needs a condition.");
    if (this.places.length === 0) throw exception("A conditional format rule needs a range.");
    // Places of its own: the rule it was copied from may still be on the sheet.
    const places = copiedPlaces(this.places);
    return exposeRule(this.host, this.made(places));
  }

  private made(places: readonly Place[]): ConditionalRule {
    return new ConditionalRule(this.criterion ?? NO_CRITERION, this.looks, places, this.gradient);
  }

  /** A point makes a gradient of the rule, and its condition is gone. */
  private point(end: keyof Gradient, color: string, type: string, value: string): this {
    this.criterion = null;
    const point = { color: chosenColor(color) ?? color, type, value };
    this.gradient = { ...(this.gradient ?? NO_GRADIENT), [end]: point };
    return this;
  }

  private look(changed: Partial<RuleLooks>): this {
    this.looks = { ...this.looks, ...changed };
    return this;
  }
}

const POINT = ["String, SpreadsheetApp.InterpolationType, Text"];

/** `ConditionalFormatRuleBuilder`, as scripts see it. */
export const BUILDER = documentClass<ConditionalFormatRuleBuilderService>("ConditionalFormatRuleBuilder", {
  ...CRITERION_MEMBERS,
  setGradientMinpoint: method("builder", ["String"]),
  setGradientMinpointWithValue: method("builder", POINT),
  setGradientMidpointWithValue: method("builder", POINT),
  setGradientMaxpoint: method("builder", ["String"]),
  setGradientMaxpointWithValue: method("builder", POINT),
  getBooleanCondition: method("value", [""]),
  getGradientCondition: method("value", [""]),
  copy: method("builder", [""]),
  setBackground: method("builder", ["String?"]),
  setFontColor: method("builder", ["String?"]),
  setBold: method("builder", ["Boolean?"]),
  setItalic: method("builder", ["Boolean?"]),
  setStrikethrough: method("builder", ["Boolean?"]),
  setUnderline: method("builder", ["Boolean?"]),
  setRanges: method("builder", ["Range[]"]),
  getRanges: method("value", [""]),
  build: method("builder", [""]),
});

/** Hands out a builder that starts from a rule, or from nothing. */
export function exposeRuleBuilder(host: Host, from?: ConditionalRule): ConditionalFormatRuleBuilderService {
  return host.gate.expose(BUILDER, new ConditionalFormatRuleBuilderService(host, from));
}
