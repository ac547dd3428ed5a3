// Our conditional-format rules among the user's: ours are told by text and colour, the user's go back as they are, in their order, before ours.

import { isSegmentRule } from "../../core/plan/segment-rules";
import type { PlannedRule } from "../../core/plan/sheet-parts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Puts our rules on a sheet in place of those that were ours; a new sheet has no others. */
export function setOwnRules(
  sheet: Sheet,
  rules: readonly PlannedRule[],
  former: readonly PlannedRule[],
  isNew = false,
): void {
  if (isNew) {
    sheet.setConditionalFormatRules(rules.map((rule) => build(sheet, rule)));
    return;
  }
  const ours = new Set([...rules, ...former].map(({ equals, background }) => signature(equals, background)));
  const present = sheet.getConditionalFormatRules();
  const others = present.filter((rule) => !isOurs(rule, ours));
  if (rules.length === 0 && others.length === present.length) return;
  sheet.setConditionalFormatRules([...others, ...rules.map((rule) => build(sheet, rule))]);
}

function signature(text: string, background: string): string {
  return `${text}\n${background.toLowerCase()}`;
}

function isOurs(rule: Rule, ours: ReadonlySet<string>): boolean {
  const condition = rule.getBooleanCondition();
  if (condition === null || rule.getRanges().some((range) => range.getNumColumns() > 1)) return false;
  if (String(condition.getCriteriaType()) !== "TEXT_EQUAL_TO") return false;
  const text = String((condition.getCriteriaValues() as unknown[])[0]);
  const background = condition.getBackground() ?? "";
  return ours.has(signature(text, background)) || isSegmentRule(text, background);
}

function build(sheet: Sheet, { range, equals, background, fontColor }: PlannedRule): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(equals)
    .setBackground(background)
    .setFontColor(fontColor)
    .setRanges([sheet.getRange(range.row, range.column, Math.max(1, range.rows), range.columns)])
    .build();
}
