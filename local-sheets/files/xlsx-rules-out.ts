// Conditional formats for an Excel workbook.

import type { CellStyle, ConditionalRule } from "hucre";
import type { RuleSnapshot } from "../services/index";

type Condition = Pick<ConditionalRule, "type" | "operator" | "formula" | "text">;

const OPERATORS: Readonly<Record<string, NonNullable<ConditionalRule["operator"]>>> = {
  NUMBER_EQUAL_TO: "equal",
  NUMBER_NOT_EQUAL_TO: "notEqual",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  NUMBER_BETWEEN: "between",
  NUMBER_NOT_BETWEEN: "notBetween",
};

/** A sheet's rules, first one first. */
export function rulesForExcel(rules: readonly RuleSnapshot[]): ConditionalRule[] {
  return rules.flatMap((rule, at) => {
    const [first] = rule.ranges;
    if (first === undefined) return [];
    const cell = first.split(":")[0] ?? first;
    return [
      {
        ...conditionOf(rule, cell),
        priority: at + 1,
        range: rule.ranges.join(" "),
        style: styleOf(rule.looks),
      },
    ];
  });
}

/** `cell` is the top left one of the rule's range, from which its formulas are written. */
function conditionOf({ criteria, values }: RuleSnapshot, cell: string): Condition {
  const [first = ""] = values;
  const text = String(first);
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const operator = OPERATORS[criteria];
  if (operator !== undefined) return { type: "cellIs", operator, formula: values.map(String) };
  switch (criteria) {
    case "TEXT_EQUAL_TO":
      return { type: "cellIs", operator: "equal", formula: quoted };
    case "TEXT_CONTAINS":
      return { type: "containsText", text, formula: `NOT(ISERROR(SEARCH(${quoted},${cell})))` };
    case "TEXT_DOES_NOT_CONTAIN":
      return { type: "notContainsText", text, formula: `ISERROR(SEARCH(${quoted},${cell}))` };
    case "TEXT_STARTS_WITH":
      return { type: "beginsWith", text, formula: `LEFT(${cell},${text.length})=${quoted}` };
    case "TEXT_ENDS_WITH":
      return { type: "endsWith", text, formula: `RIGHT(${cell},${text.length})=${quoted}` };
    case "CELL_EMPTY":
      return { type: "containsBlanks", formula: `LEN(TRIM(${cell}))=0` };
    case "CELL_NOT_EMPTY":
      return { type: "notContainsBlanks", formula: `LEN(TRIM(${cell}))>0` };
    default:
      return { type: "expression", formula: text.replace(/^=/, "") };
  }
}

function styleOf({
  background,
  fontColor,
  bold,
  italic,
  strikethrough,
  underline,
}: RuleSnapshot["looks"]): CellStyle {
  const font = {
    ...(fontColor === null ? {} : { color: { rgb: rgb(fontColor) } }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(strikethrough === null ? {} : { strikethrough }),
    ...(underline === null ? {} : { underline }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(background === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: rgb(background) } } }),
  };
}

function rgb(color: string): string {
  return color.slice(1).toUpperCase();
}
