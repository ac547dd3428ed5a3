import { columnIndex } from "./a1";
import type { CellValue } from "./cell";
import type { Place } from "./place";

const COMPARISON = /^=\s*(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)\s*=\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?))\s*$/i;

/** The only formula that conditional formats evaluate: one cell compared with a text or a number. */
export interface RuleFormula {
  /** The cell compared for the top left cell of the rule's first range. */
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
  readonly wanted: string | number;
}

/** Reads `=$K2="text"` or `=$K2=5`; undefined for every other formula. */
export function readRuleFormula(formula: string): RuleFormula | undefined {
  const [matched, dollar, letters = "", rowDollar, digits, text, number] = COMPARISON.exec(formula) ?? [];
  if (matched === undefined) return undefined;
  return {
    row: Number(digits) - 1,
    column: columnIndex(letters),
    fixedRow: rowDollar === "$",
    fixedColumn: dollar === "$",
    wanted: number === undefined ? (text ?? "").replace(/""/g, '"') : Number(number),
  };
}

/** Whether the formula holds for a cell of a rule whose first range starts at `origin`. */
export function satisfies(formula: RuleFormula, origin: Place, row: number, column: number): boolean {
  const { top, left } = origin.present;
  const comparedRow = formula.fixedRow ? formula.row : formula.row + row - top;
  const comparedColumn = formula.fixedColumn ? formula.column : formula.column + column - left;
  return isEqual(origin.sheet.value(comparedRow, comparedColumn), formula.wanted);
}

/** As the equals sign of a formula compares: texts in any case, a blank cell equals "" and 0. */
function isEqual(value: CellValue | undefined, wanted: string | number): boolean {
  if (value === undefined) return wanted === "" || wanted === 0;
  if (typeof value === "string" && typeof wanted === "string") {
    return value.toLowerCase() === wanted.toLowerCase();
  }
  return value === wanted;
}
