import type { CellValue } from "../model/cell";
import { checkboxValues, type ValidationRule } from "../model/cell-rules";
import { type MemberTable, method } from "../strict/service-class";
import { type DataValidationService, exposeValidation } from "./data-validation";
import { RANGE_PLACES_MEMBERS, RangePlaces } from "./range-places";

type Table<T> = readonly (readonly T[])[];
type Mark = string | number | boolean;

/** What may be entered into the cells of a range, and their checkboxes. */
export abstract class RangeCheckboxes extends RangePlaces {
  getDataValidation(): DataValidationService | null {
    return this.first(this.sheetModel.validations, (rule) => this.validation(rule));
  }

  getDataValidations(): (DataValidationService | null)[][] {
    return this.table(this.sheetModel.validations, (rule) => this.validation(rule));
  }

  setDataValidation(rule: DataValidationService | null): this {
    return this.fill(this.sheetModel.validations, rule?.rule);
  }

  setDataValidations(rules: Table<DataValidationService | null>): this {
    return this.fillTable(this.sheetModel.validations, rules, (rule) => rule?.rule);
  }

  /** All cells are unchecked at first. */
  insertCheckboxes(checked?: Mark, unchecked?: Mark): this {
    this.requireEnterable();
    const marks = checked === undefined ? [] : [checked, unchecked ?? ""];
    const rule = { criteria: "CHECKBOX", values: marks, allowInvalid: true, helpText: null };
    this.sheetModel.validations.fill(this.block, rule);
    this.sheetModel.clearContent(this.block);
    this.sheetModel.values.fill(this.block, checked === undefined ? false : unchecked || undefined);
    return this;
  }

  /** Values that are not those of the checkbox stay. */
  removeCheckboxes(): this {
    this.requireEnterable();
    this.eachCheckbox((row, column, marks) => {
      if (marks.includes(this.sheetModel.value(row, column) ?? ""))
        this.sheetModel.values.set(row, column, undefined);
      this.sheetModel.validations.set(row, column, undefined);
    });
    return this;
  }

  check(): this {
    return this.mark(0);
  }

  uncheck(): this {
    return this.mark(1);
  }

  /** Null when only some cells are checked, or are no checkboxes. */
  isChecked(): boolean | null {
    this.requireInGrid();
    const states: boolean[] = [];
    this.eachCheckbox((row, column, [checked]) => {
      states.push(this.sheetModel.value(row, column) === checked);
    });
    const { height, width } = this.block;
    if (states.length < height * width || new Set(states).size > 1) return null;
    return states[0] ?? null;
  }

  private validation(rule: ValidationRule | undefined): DataValidationService | null {
    return rule === undefined ? null : exposeValidation(this.host, rule);
  }

  private mark(index: 0 | 1): this {
    this.requireEnterable();
    this.eachCheckbox((row, column, marks) => {
      const isMarked = marks.includes(this.sheetModel.value(row, column) ?? "");
      if (isMarked) this.sheetModel.values.set(row, column, marks[index] === "" ? undefined : marks[index]);
    });
    return this;
  }

  private eachCheckbox(work: (row: number, column: number, marks: readonly CellValue[]) => void): void {
    this.eachCell((row, column) => {
      const rule = this.sheetModel.validations.get(row, column);
      if (rule?.criteria === "CHECKBOX") work(row, column, checkboxValues(rule));
    });
  }
}

/** What scripts can do with rules and checkboxes of cells. */
export const RANGE_CHECKBOXES_MEMBERS: MemberTable<RangeCheckboxes> = {
  ...RANGE_PLACES_MEMBERS,
  getDataValidation: method("read", [""]),
  getDataValidations: method("read", [""]),
  setDataValidation: method("write", ["DataValidation?"]),
  setDataValidations: method("write", ["DataValidation?[][]"]),
  insertCheckboxes: method("write", ["", "Any", "Any, Any"]),
  removeCheckboxes: method("write", [""]),
  check: method("write", [""]),
  uncheck: method("write", [""]),
  isChecked: method("read", [""]),
};
