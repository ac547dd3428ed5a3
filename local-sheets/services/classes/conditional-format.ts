import { exception } from "../exception";
import type { Host } from "../host";
import { ConditionalRule, NO_LOOKS, type RuleLooks } from "../model/conditional-rule";
import type { LiteralCriterionValue } from "../model/criterion";
import { Place } from "../model/place";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { method, type ServiceClass } from "../strict/service-class";
import { CRITERION_MEMBERS, CriterionBuilder } from "./criterion-builder";
import { BOOLEAN_CRITERIA } from "./enums";
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

  getBooleanCondition(): BooleanConditionService {
    return this.host.gate.expose(CONDITION, new BooleanConditionService(this.rule));
  }

  /** Gradients are not modelled, so no rule has one. */
  getGradientCondition(): null {
    return null;
  }

  copy(): ConditionalFormatRuleBuilderService {
    return exposeRuleBuilder(this.host, this.rule);
  }
}

/** When a conditional format applies, and what it does. */
export class BooleanConditionService {
  constructor(private readonly rule: ConditionalRule) {}

  getCriteriaType(): EnumConstant {
    return constantNamed(BOOLEAN_CRITERIA, this.rule.criterion.criteria);
  }

  getCriteriaValues(): LiteralCriterionValue[] {
    return [...this.rule.criterion.values];
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

  constructor(
    private readonly host: Host,
    from?: ConditionalRule,
  ) {
    super();
    this.criterion = from?.criterion ?? null;
    this.looks = from?.looks ?? NO_LOOKS;
    this.places = from?.places ?? [];
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when("CUSTOM_FORMULA", formula);
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

  setRanges(ranges: readonly RangeService[]): this {
    this.places = ranges.map((range) => range.place());
    return this;
  }

  getRanges(): RangeService[] {
    return presentRanges(this.host, this.places);
  }

  build(): ConditionalFormatRuleService {
    if (this.criterion === null) throw exception("A conditional format rule needs a condition.");
    if (this.places.length === 0) throw exception("A conditional format rule needs a range.");
    // Places of its own: the rule it was copied from may still be on the sheet.
    const places = this.places.flatMap(({ sheet, block }) =>
      block === undefined ? [] : [new Place(sheet, block)],
    );
    return exposeRule(this.host, new ConditionalRule(this.criterion, this.looks, places));
  }

  private look(changed: Partial<RuleLooks>): this {
    this.looks = { ...this.looks, ...changed };
    return this;
  }
}

const RULE: ServiceClass<ConditionalFormatRuleService> = {
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

const CONDITION: ServiceClass<BooleanConditionService> = {
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

const BUILDER: ServiceClass<ConditionalFormatRuleBuilderService> = {
  name: "ConditionalFormatRuleBuilder",
  qualifiedName: "SpreadsheetApp.ConditionalFormatRuleBuilder",
  access: "document",
  members: {
    ...CRITERION_MEMBERS,
    whenFormulaSatisfied: method("builder", ["String"]),
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

function presentRanges(host: Host, places: readonly Place[]): RangeService[] {
  return places.flatMap(({ sheet, block }) => (block === undefined ? [] : [exposeRange(host, sheet, block)]));
}
