import { exception } from "../exception";
import { removeDuplicateRows, reorderRows } from "../model/clean-cells";
import type { EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import type { RangeService } from "./range";
import { RANGE_CHECKBOXES_MEMBERS, RangeCheckboxes } from "./range-checkboxes";
import { writeValues } from "./range-values";

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ",", SEMICOLON: ";", PERIOD: ".", SPACE: " " };
/** In the order in which the right one is guessed. */
const GUESSES = [",", ";", ".", " "];

/** What cleans up the cells of a range. */
export abstract class RangeCleaning extends RangeCheckboxes {
  /** Columns count from A = 1; all of them when none are given. Gives the range that is left. */
  removeDuplicates(columns?: readonly number[]): RangeService {
    this.requireEnterable();
    const { left, width } = this.block;
    const all = Array.from({ length: width }, (_column, index) => left + index);
    const compared = columns?.map((column) => column - 1) ?? all;
    if (compared.some((column) => column < left || column >= left + width)) {
      throw exception("Invalid argument: columnsToCompare");
    }
    const height = removeDuplicateRows(this.sheetModel, this.block, compared);
    return this.handOut({ ...this.block, height });
  }

  /** Also makes one of several spaces within a text; formulas stay. */
  trimWhitespace(): this {
    this.requireEnterable();
    this.eachCell((row, column) => {
      const value = this.sheetModel.values.get(row, column);
      if (typeof value !== "string" || this.sheetModel.formulas.get(row, column) !== undefined) return;
      this.sheetModel.values.set(row, column, value.trim().replace(/\s+/g, " ") || undefined);
    });
    return this;
  }

  /** The parts go to the columns to the right, over whatever stands there. */
  splitTextToColumns(delimiter?: string | EnumConstant): void {
    const { top, left, width } = this.block;
    if (width !== 1) throw exception("The range must be a single column.");
    this.requireEnterable();
    const texts = this.getDisplayValues().map(([text = ""]) => text);
    const chosen =
      delimiterOf(delimiter) ?? GUESSES.find((mark) => texts.some((text) => text.includes(mark)));
    if (chosen === undefined) return;
    texts.forEach((text, index) => {
      const parts = text.split(chosen).map((part) => part.trim());
      const block = { top: top + index, left, height: 1, width: parts.length };
      if (parts.length < 2) return;
      this.growTo(left + parts.length);
      writeValues(this.host.model, this.sheetModel, block, [parts]);
    });
  }

  /** Rows in another order, by chance. */
  randomize(): this {
    this.requireEnterable();
    const order = Array.from({ length: this.block.height }, (_row, index) => index);
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(Math.random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    reorderRows(this.sheetModel, this.block, order);
    return this;
  }

  private growTo(columns: number): void {
    const missing = columns - this.sheetModel.columnCount;
    if (missing > 0) this.sheetModel.insertColumns(this.sheetModel.columnCount, missing);
  }
}

/** What scripts can do to clean up cells. */
export const RANGE_CLEANING_MEMBERS: MemberTable<RangeCleaning> = {
  ...RANGE_CHECKBOXES_MEMBERS,
  removeDuplicates: method("write", ["", "Integer[]"]),
  trimWhitespace: method("write", [""]),
  splitTextToColumns: method("write", ["", "String", "SpreadsheetApp.TextToColumnsDelimiter"]),
  randomize: method("write", [""]),
};

function delimiterOf(given: string | EnumConstant | undefined): string | undefined {
  return typeof given === "object" ? DELIMITERS[given.toString()] : given;
}
