import { notModelled } from "../exception";
import type { Block } from "../model/block";
import { displayText } from "../model/display-text";
import { withoutCovered } from "../model/merging";
import { type MemberTable, method } from "../strict/service-class";
import { RANGE_BASE_MEMBERS, RangeBase } from "./range-base";
import { readValues, type ScriptValue, writeValues } from "./range-values";

/** What `Range.clear` can be limited to. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  /** Rows that the filter keeps out of sight stay as they are. */
  readonly skipFilteredRows?: boolean;
}
const CLEAR_OPTIONS = ["contentsOnly", "formatOnly", "commentsOnly", "validationsOnly", "skipFilteredRows"];

/** What stands in the cells of a range. */
export abstract class RangeContents extends RangeBase {
  getValues(): ScriptValue[][] {
    this.requireInGrid();
    return readValues(this.sheetModel, this.block, this.host.model.zone);
  }

  getValue(): ScriptValue {
    this.requireInGrid();
    const cell = { ...this.block, height: 1, width: 1 };
    return readValues(this.sheetModel, cell, this.host.model.zone)[0]?.[0] ?? "";
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.requireSize(values);
    this.requireEnterable();
    writeValues(this.host.model, this.sheetModel, this.block, values);
    return this;
  }

  setValue(value: unknown): this {
    this.requireEnterable();
    const row = new Array<unknown>(this.block.width).fill(value);
    const table = new Array<readonly unknown[]>(this.block.height).fill(row);
    writeValues(this.host.model, this.sheetModel, this.block, table);
    return this;
  }

  getDisplayValues(): string[][] {
    this.requireInGrid();
    const { top, left, height, width } = this.block;
    return this.sheetModel.valueRows(top, height).map((values, index) => {
      return Array.from({ length: width }, (_cell, column) =>
        displayText(
          values[left + column],
          this.sheetModel.shownFormat(top + index, left + column),
          this.host.model.locale,
        ),
      );
    });
  }

  getFormulas(): string[][] {
    return this.table(this.sheetModel.formulas, (formula) => formula ?? "");
  }

  setFormula(formula: string): this {
    const row = new Array<string>(this.block.width).fill(formula);
    return this.setFormulas(new Array<readonly string[]>(this.block.height).fill(row));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.requireSize(formulas);
    this.requireEnterable();
    const { values, formulas: layer } = this.sheetModel;
    const read = formulas.map((row) => row.map(storedFormula));
    const stored = withoutCovered(this.sheetModel, this.block, read, undefined);
    stored.forEach((row, index) => {
      layer.setRow(this.block.top + index, this.block.left, row);
      const blank = row.map(() => undefined);
      values.setRow(this.block.top + index, this.block.left, blank);
    });
    return this;
  }

  getNote(): string {
    return this.first(this.sheetModel.notes, (note) => note ?? "");
  }

  getNotes(): string[][] {
    return this.table(this.sheetModel.notes, (note) => note ?? "");
  }

  setNote(note: string | null): this {
    return this.fill(this.sheetModel.notes, note === null || note === "" ? undefined : note);
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    return this.fillTable(this.sheetModel.notes, notes, (note) => note || undefined);
  }

  clearContent(): this {
    this.requireWritable();
    this.sheetModel.clearContent(this.block);
    return this;
  }

  clearNote(): this {
    return this.fill(this.sheetModel.notes, undefined);
  }

  /** Google leaves number formats alone here. */
  clearFormat(): this {
    this.requireWritable();
    for (const layer of this.sheetModel.textFormats()) layer.fill(this.block, undefined);
    return this;
  }

  clearDataValidations(): this {
    return this.fill(this.sheetModel.validations, undefined);
  }

  clear(options: ClearOptions = {}): this {
    this.requireWritable();
    const unknown = Object.keys(options).find((name) => !CLEAR_OPTIONS.includes(name));
    if (unknown !== undefined) throw notModelled(`Range.clear with ${unknown}`);
    for (const block of this.clearedBlocks(options)) this.clearBlock(block, options);
    return this;
  }

  private clearBlock(
    block: Block,
    { contentsOnly, formatOnly, commentsOnly, validationsOnly }: ClearOptions,
  ): void {
    const { sheetModel } = this;
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) sheetModel.clearContent(block);
    if (all || formatOnly) for (const layer of sheetModel.formats()) layer.fill(block, undefined);
    if (commentsOnly) sheetModel.notes.fill(block, undefined);
    if (validationsOnly) sheetModel.validations.fill(block, undefined);
  }

  private clearedBlocks({ skipFilteredRows }: ClearOptions): Block[] {
    const { filter } = this.sheetModel;
    if (!skipFilteredRows || filter === undefined) return [this.block];
    const rows = Array.from({ length: this.block.height }, (_row, index) => this.block.top + index);
    return rows
      .filter((row) => !filter.hides(row, this.host.model.locale))
      .map((top) => ({ ...this.block, top, height: 1 }));
  }
}

/** What scripts can do with the contents of a range. */
export const RANGE_CONTENTS_MEMBERS: MemberTable<RangeContents> = {
  ...RANGE_BASE_MEMBERS,
  getValues: method("read", [""]),
  getValue: method("read", [""]),
  setValues: method("write", ["Object[][]"]),
  setValue: method("write", ["Any"]),
  getDisplayValues: method("read", [""]),
  getFormulas: method("read", [""]),
  setFormula: method("write", ["String"]),
  setFormulas: method("write", ["String[][]"]),
  getNote: method("read", [""]),
  getNotes: method("read", [""]),
  setNote: method("write", ["Text?"]),
  setNotes: method("write", ["String?[][]"]),
  clearContent: method("write", [""]),
  clearNote: method("write", [""]),
  clearFormat: method("write", [""]),
  clearDataValidations: method("write", [""]),
  clear: method("write", ["", "PlainObject"]),
};

function storedFormula(formula: string): string | undefined {
  const written = formula.trim();
  if (written === "") return undefined;
  return written.startsWith("=") ? written : `=${written}`;
}
