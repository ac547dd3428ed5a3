import { copiedFormula, fromR1C1, toR1C1 } from "../model/formula-references";
import { type MemberTable, method } from "../strict/service-class";
import { RANGE_TEXT_LOOKS_MEMBERS, RangeTextLooks } from "./range-text-looks";

type Table = readonly (readonly string[])[];

/** The formulas of a range. */
export abstract class RangeFormulas extends RangeTextLooks {
  getDisplayValue(): string {
    return this.firstOf(this.firstCell().getDisplayValues());
  }

  getFormula(): string {
    return this.first(this.sheetModel.formulas, (formula) => formula ?? "");
  }

  getFormulaR1C1(): string | null {
    return this.firstOf(this.getFormulasR1C1());
  }

  /** Unlike `getFormulas`, null where there is none. */
  getFormulasR1C1(): (string | null)[][] {
    const { top, left } = this.block;
    return this.getFormulas().map((row, down) =>
      row.map((formula, right) => (formula === "" ? null : toR1C1(formula, top + down, left + right))),
    );
  }

  /** Relative references are those of the first cell and go along with the others. */
  override setFormula(formula: string): this {
    return this.setFormulas(this.filled((down, right) => copiedFormula(formula, down, right)));
  }

  setFormulaR1C1(formula: string): this {
    return this.setFormulasR1C1(this.filled(() => formula));
  }

  setFormulasR1C1(formulas: Table): this {
    const { top, left } = this.block;
    return this.setFormulas(
      formulas.map((row, down) => row.map((formula, right) => fromR1C1(formula, top + down, left + right))),
    );
  }

  private filled(write: (down: number, right: number) => string): string[][] {
    const { height, width } = this.block;
    return Array.from({ length: height }, (_row, down) =>
      Array.from({ length: width }, (_cell, right) => write(down, right)),
    );
  }

  private firstCell(): RangeFormulas {
    return this.part({ ...this.block, height: 1, width: 1 });
  }
}

/** What scripts can do with formulas. */
export const RANGE_FORMULAS_MEMBERS: MemberTable<RangeFormulas> = {
  ...RANGE_TEXT_LOOKS_MEMBERS,
  getDisplayValue: method("read", [""]),
  getFormula: method("read", [""]),
  getFormulaR1C1: method("read", [""]),
  getFormulasR1C1: method("read", [""]),
  setFormulaR1C1: method("write", ["String"]),
  setFormulasR1C1: method("write", ["String[][]"]),
};
