import type { Block } from "./block";
import type { CellValue } from "./cell";
import { formulaValue } from "./formula-value";
import type { GridChange } from "./grid-change";
import type { Place } from "./place";
import type { SheetModel } from "./sheet-model";
import type { SpreadsheetModel } from "./spreadsheet-model";

/** Whether a custom formula holds for a cell. */
export type RuleTest = (row: number, column: number) => boolean;

/**
 * What works formulas out. Cells keep what was entered; a calculator adds what formulas show, when somebody
 * looks. It is no part of the document's state: whoever puts an earlier state back must call `reset`.
 */
export abstract class Calculator {
  /** Grows whenever calculated values may have changed. */
  abstract readonly version: number;
  /** Names of functions that formulas called and nobody knows. */
  abstract readonly unknownFunctions: readonly string[];
  /** What calculation shows in a cell that holds no value of its own. */
  abstract value(sheet: SheetModel, row: number, column: number): CellValue | undefined;
  /** A row of entered values with what calculation shows in it. */
  abstract over(
    sheet: SheetModel,
    row: number,
    entered: readonly (CellValue | undefined)[],
  ): readonly (CellValue | undefined)[];
  /** How many rows and columns from A1 calculated values take. */
  abstract extent(sheet: SheetModel): { rows: number; columns: number };
  /** The number format that a calculated value brings along, such as that of a date. */
  abstract format(sheet: SheetModel, row: number, column: number): string | undefined;
  /** What Sheets tells about an error when one points at the cell. */
  abstract errorText(sheet: SheetModel, row: number, column: number): string | undefined;
  /** The cell with the formula whose result spills into this one. */
  abstract anchor(
    sheet: SheetModel,
    row: number,
    column: number,
  ): { row: number; column: number } | undefined;
  /** The test of a conditional format's formula; undefined when it cannot be evaluated. */
  abstract rule(formula: string, origin: Place): RuleTest | undefined;
  /** A formula as it reads when it is copied so many rows down and columns to the right. */
  abstract shifted(formula: string, rows: number, columns: number): string;
  /** A formula of a sheet as it reads when it is cut and pasted on another one. */
  abstract carried(formula: string, from: SheetModel): string;

  /** Values or formulas of a block were entered or cleared. */
  abstract changed(sheet: SheetModel, block: Block): void;
  /** Rows or columns came or went; references of all formulas follow. */
  abstract moved(sheet: SheetModel, change: GridChange): void;
  /** Cells were cut and pasted; references to them follow. */
  abstract relocated(from: SheetModel, source: Block, to: SheetModel, target: Block): void;
  /** A sheet has another name. */
  abstract renamed(sheet: SheetModel, before: string): void;
  /** A sheet went. */
  abstract deleted(sheet: SheetModel): void;
  /** Anything else formulas depend on changed, or an earlier state was put back. */
  abstract reset(): void;
}

/** Makes the calculator of a document. */
export type CalculatorMaker = (model: SpreadsheetModel) => Calculator;

/** Works nothing out: a link shows its label, every other formula an error. */
class NoCalculator extends Calculator {
  readonly version = 0;
  readonly unknownFunctions: readonly string[] = [];

  value(sheet: SheetModel, row: number, column: number): CellValue | undefined {
    const formula = sheet.formulas.get(row, column);
    return formula === undefined ? undefined : formulaValue(formula);
  }

  over(
    sheet: SheetModel,
    row: number,
    entered: readonly (CellValue | undefined)[],
  ): readonly (CellValue | undefined)[] {
    const formulas = sheet.formulas.row(row);
    if (formulas.every((formula) => formula === undefined)) return entered;
    return Array.from({ length: Math.max(formulas.length, entered.length) }, (_cell, column) => {
      const formula = formulas[column];
      return entered[column] ?? (formula === undefined ? undefined : formulaValue(formula));
    });
  }

  extent(): { rows: number; columns: number } {
    return { rows: 0, columns: 0 };
  }

  format(): undefined {}
  errorText(): undefined {}
  anchor(): undefined {}
  rule(): undefined {}

  shifted(formula: string): string {
    return formula;
  }

  carried(formula: string): string {
    return formula;
  }

  changed(): void {}
  moved(): void {}
  relocated(): void {}
  renamed(): void {}
  deleted(): void {}
  reset(): void {}
}

/** The calculator of documents that were given none. */
export const NO_CALCULATOR: Calculator = new NoCalculator();
