import { exception } from "../exception";
import type { Host } from "../host";
import { ConditionalRule, type Gradient, NO_LOOKS, type RuleLooks } from "../model/conditional-rule";
import type { Criterion } from "../model/criterion";
import { Place } from "../model/place";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { method, type ServiceClass } from "../strict/service-class";
import { CRITERION_MEMBERS, CriterionBuilder, criterionValues } from "./criterion-builder";
import { BOOLEAN_CRITERIA } from "./enums";
import { exposeGradient, type GradientConditionService } from "./gradient-condition";
import { exposeRange, type RangeService } from "./range";
import { chosenColor } from "./strict-choice";

/** One conditional format. */
export class ConditionalFormatRuleService {
  constructor(
    private readonly host: Host,
    readonly rule: ConditionalRule,
  ) {}

  getRanges(): RangeService[] {
    return presentRanges(this.host, this.rule.places);
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
}

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
    return presentRanges(this.host, this.places);
  }

  build(): ConditionalFormatRuleService {
    if (this.criterion === null && this.gradient === null)
      throw exception("A conditional format rule needs a condition.");
    if (this.places.length === 0) throw exception("A conditional format rule needs a range.");
    // Places of its own: the rule it was copied from may still be on the sheet.
    const places = this.places.flatMap(({ sheet, block }) =>
      block === undefined ? [] : [new Place(sheet, block)],
    );
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

/** `ConditionalFormatRule`, as scripts see it. */
export const RULE: ServiceClass<ConditionalFormatRuleService> = {
  name: "ConditionalFormatRule",
  qualifiedName: "SpreadsheetApp.ConditionalFormatRule",
  access: "document",
  members: {
    getRanges: method("value", [""]),
    getBooleanCondition: method("value", [""]),
    getGradientCondition: method("value", [""]),
    copy: method("builder", [""]),
  },
};

/** `BooleanCondition`, as scripts see it. */
export const CONDITION: ServiceClass<BooleanConditionService> = {
  name: "BooleanCondition",
  qualifiedName: "SpreadsheetApp.BooleanCondition",
  access: "document",
  members: {
    getCriteriaType: method("value", [""]),
    getCriteriaValues: method("value", [""]),
    getBackground: method("value", [""]),
    getFontColor: method("value", [""]),
    getBold: method("value", [""]),
    getItalic: method("value", [""]),
    getStrikethrough: method("value", [""]),
    getUnderline: method("value", [""]),
  },
};

/** `ConditionalFormatRuleBuilder`, as scripts see it. */
export const BUILDER: ServiceClass<ConditionalFormatRuleBuilderService> = {
  name: "ConditionalFormatRuleBuilder",
  qualifiedName: "SpreadsheetApp.ConditionalFormatRuleBuilder",
  access: "document",
  members: {
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
  },
};

/** Hands out a conditional format. */
export function exposeRule(host: Host, rule: ConditionalRule): ConditionalFormatRuleService {
  return host.gate.expose(RULE, new ConditionalFormatRuleService(host, rule));
}

/** Hands out a builder that starts from a rule, or from nothing. */
export function exposeRuleBuilder(host: Host, from?: ConditionalRule): ConditionalFormatRuleBuilderService {
  return host.gate.expose(BUILDER, new ConditionalFormatRuleBuilderService(host, from));
}

/** What of a gradient nobody has set. */
const NO_GRADIENT: Gradient = { min: null, mid: null, max: null };
/** A gradient has no condition; this one holds for no cell. */
const NO_CRITERION: Criterion = { criteria: "CUSTOM_FORMULA", values: ["=FALSE"] };

function exposeCondition(host: Host, rule: ConditionalRule): BooleanConditionService | null {
  return rule.gradient === null ? host.gate.expose(CONDITION, new BooleanConditionService(host, rule)) : null;
}

function presentRanges(host: Host, places: readonly Place[]): RangeService[] {
  return places.flatMap(({ sheet, block }) => (block === undefined ? [] : [exposeRange(host, sheet, block)]));
}
