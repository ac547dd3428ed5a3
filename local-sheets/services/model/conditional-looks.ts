import { type Block, holds, overlap } from "./block";
import { DEFAULT_FORMAT } from "./cell";
import { type ConditionalRule, NO_LOOKS, type RuleLooks } from "./conditional-rule";
import { meets } from "./criterion";
import { Place } from "./place";
import { relativeDateTest } from "./relative-date";
import { readRuleFormula, satisfies } from "./rule-formula";
import type { SheetModel } from "./sheet-model";

/** What the conditional formats make of a cell: for each property the first rule that matches and sets it wins. */
export function conditionalLooks(sheet: SheetModel, row: number, column: number): RuleLooks {
  let looks = NO_LOOKS;
  for (const rule of sheet.conditionalRules) {
    if (!coversCell(rule, row, column) || !matcher(rule)(sheet, row, column)) continue;
    looks = {
      background: looks.background ?? rule.looks.background,
      fontColor: looks.fontColor ?? rule.looks.fontColor,
      bold: looks.bold ?? rule.looks.bold,
      italic: looks.italic ?? rule.looks.italic,
      strikethrough: looks.strikethrough ?? rule.looks.strikethrough,
      underline: looks.underline ?? rule.looks.underline,
    };
  }
  return looks;
}

/** The backgrounds users see from A1 on, worked out rule by rule instead of cell by cell. */
export function shownBackgrounds(sheet: SheetModel, size: { rows: number; columns: number }): string[][] {
  const table = Array.from({ length: size.rows }, (_row, row) => {
    const stored = sheet.backgrounds.row(row);
    return Array.from(
      { length: size.columns },
      (_cell, column) => stored[column] ?? DEFAULT_FORMAT.background,
    );
  });
  // The last rule first, so that earlier rules paint over it.
  for (const rule of [...sheet.conditionalRules].reverse()) paint(table, sheet, rule, size);
  return table;
}

/** The formulas of rules that local Sheets cannot evaluate; such rules match nothing. */
export function notEvaluated(sheet: SheetModel): string[] {
  return sheet.conditionalRules
    .filter(({ criterion }) => criterion.criteria === "CUSTOM_FORMULA")
    .map(({ criterion }) => String(criterion.values[0]))
    .filter((formula) => readRuleFormula(formula) === undefined)
    .filter((formula) => sheet.calculator.rule(formula, new Place(sheet, CORNER)) === undefined);
}

const CORNER: Block = { top: 0, left: 0, height: 1, width: 1 };

type Matcher = (sheet: SheetModel, row: number, column: number) => boolean;

function matcher(rule: ConditionalRule): Matcher {
  const { criterion, places } = rule;
  if (criterion.criteria !== "CUSTOM_FORMULA") {
    const relative = places[0] && relativeDateTest(criterion, places[0]);
    if (relative !== undefined) return (_sheet, row, column) => relative(row, column);
    return (sheet, row, column) => meets(criterion, sheet.value(row, column));
  }
  const text = String(criterion.values[0]);
  const [origin] = places;
  if (origin === undefined) return () => false;
  const formula = readRuleFormula(text);
  if (formula === undefined) {
    const test = origin.sheet.calculator.rule(text, origin);
    return (_sheet, row, column) => test?.(row, column) ?? false;
  }
  return (_sheet, row, column) => satisfies(formula, origin, row, column);
}

function paint(
  table: string[][],
  sheet: SheetModel,
  rule: ConditionalRule,
  size: { rows: number; columns: number },
): void {
  const { background } = rule.looks;
  if (background === null) return;
  const matches = matcher(rule);
  const bounds: Block = { top: 0, left: 0, height: size.rows, width: size.columns };
  for (const { present } of rule.places) {
    if (!overlap(present, bounds)) continue;
    for (let row = present.top; row < Math.min(present.top + present.height, size.rows); row += 1) {
      for (
        let column = present.left;
        column < Math.min(present.left + present.width, size.columns);
        column += 1
      ) {
        const cells = table[row];
        if (cells !== undefined && matches(sheet, row, column)) cells[column] = background;
      }
    }
  }
}

function coversCell(rule: ConditionalRule, row: number, column: number): boolean {
  return rule.places.some(({ present }) => holds(present, row, column));
}
