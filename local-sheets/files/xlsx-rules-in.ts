// Excel's conditional formats as those of Sheets; what Sheets has no condition for is left out.

import type { ConditionalRule } from "hucre";
import type { RuleSnapshot } from "../services/index";

type Condition = Pick<RuleSnapshot, "criteria" | "values">;

const NUMBER_CRITERIA: Readonly<Record<string, string>> = {
  equal: "NUMBER_EQUAL_TO",
  notEqual: "NUMBER_NOT_EQUAL_TO",
  greaterThan: "NUMBER_GREATER_THAN",
  greaterThanOrEqual: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  lessThan: "NUMBER_LESS_THAN",
  lessThanOrEqual: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  between: "NUMBER_BETWEEN",
  notBetween: "NUMBER_NOT_BETWEEN",
};
const TEXT_CRITERIA: Readonly<Record<string, string>> = {
  containsText: "TEXT_CONTAINS",
  notContainsText: "TEXT_DOES_NOT_CONTAIN",
  beginsWith: "TEXT_STARTS_WITH",
  endsWith: "TEXT_ENDS_WITH",
};
const BLANK_CRITERIA: Readonly<Record<string, string>> = {
  containsBlanks: "CELL_EMPTY",
  notContainsBlanks: "CELL_NOT_EMPTY",
};
const QUOTED = /^"((?:[^"]|"")*)"$/;

/** The rules that both programs know, first one first. */
export function rulesFromExcel(rules: readonly ConditionalRule[]): RuleSnapshot[] {
  return [...rules]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((rule) => {
      const condition = conditionOf(rule);
      if (condition === null) return [];
      return [{ ...condition, ranges: rule.range.replace(/\$/g, "").split(" "), looks: looksOf(rule) }];
    });
}

function conditionOf({ type, operator, formula, text }: ConditionalRule): Condition | null {
  const formulas = typeof formula === "string" ? [formula] : (formula ?? []);
  const blank = BLANK_CRITERIA[type];
  if (blank !== undefined) return { criteria: blank, values: [] };
  const textual = TEXT_CRITERIA[type];
  if (textual !== undefined) return text === undefined ? null : { criteria: textual, values: [text] };
  if (type === "cellIs") return compared(operator ?? "equal", formulas);
  if (type === "expression" && formulas[0] !== undefined)
    return { criteria: "CUSTOM_FORMULA", values: [`=${formulas[0]}`] };
  return null;
}

function compared(operator: string, formulas: readonly string[]): Condition | null {
  const wanted = QUOTED.exec(formulas[0] ?? "")?.[1]?.replace(/""/g, '"');
  if (wanted !== undefined)
    return operator === "equal" ? { criteria: "TEXT_EQUAL_TO", values: [wanted] } : null;
  const values = formulas.map(Number);
  const criteria = NUMBER_CRITERIA[operator];
  return criteria === undefined || values.length === 0 || values.some(Number.isNaN)
    ? null
    : { criteria, values };
}

function looksOf({ style }: ConditionalRule): RuleSnapshot["looks"] {
  const { font, fill } = style ?? {};
  // Excel keeps the colour of such a fill in its second place; other programs in its first.
  const color = fill?.type === "pattern" ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
  return {
    background: color === undefined ? null : `#${color.slice(-6).toLowerCase()}`,
    fontColor: font?.color?.rgb === undefined ? null : `#${font.color.rgb.slice(-6).toLowerCase()}`,
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strikethrough ?? null,
    underline: font?.underline === undefined ? null : font.underline !== false,
  };
}
