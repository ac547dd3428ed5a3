import { exception } from "../exception";
import type { Host } from "../host";
import { blockText } from "../model/a1";
import type { Block } from "../model/block";
import type { Layer } from "../model/layer";
import type { Place } from "../model/place";
import type { SheetModel } from "../model/sheet-model";
import { type MemberTable, method } from "../strict/service-class";
import { requireEditable, requireNoPivot } from "./protected-cells";
import type { RangeService } from "./range";
import { requirePresent } from "./sheet-presence";

/** The text for a range that is not, or no longer, within its sheet. */
export const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

/** What all ranges know of themselves: where they are, and whether they may be used. */
export abstract class RangeBase {
  constructor(
    protected readonly host: Host,
    readonly sheetModel: SheetModel,
    readonly block: Block,
  ) {}

  getRow(): number {
    return this.block.top + 1;
  }

  getColumn(): number {
    return this.block.left + 1;
  }

  getLastRow(): number {
    return this.block.top + this.block.height;
  }

  getLastColumn(): number {
    return this.block.left + this.block.width;
  }

  getNumRows(): number {
    return this.block.height;
  }

  getNumColumns(): number {
    return this.block.width;
  }

  getA1Notation(): string {
    return blockText(this.block);
  }

  /** Another block of the same sheet, as scripts see it. */
  protected abstract handOut(block: Block): RangeService;

  /** Another block of the same sheet, for the services themselves. */
  abstract part(block: Block): RangeService;

  /** The cells as a place that follows the grid. */
  protected abstract placeOf(): Place;

  /** A range keeps its numbers when rows or columns go, so it can end up outside. */
  requireInGrid(): void {
    requirePresent(this.host, this.sheetModel);
    if (!this.sheetModel.contains(this.block)) throw exception(OUTSIDE);
  }

  /** Looks, notes and the like may change even where a pivot table shows values. */
  requireWritable(): void {
    this.requireInGrid();
    requireEditable(this.sheetModel, this.block);
  }

  /** Values may not. */
  requireEnterable(): void {
    this.requireWritable();
    requireNoPivot(this.sheetModel, this.block);
  }

  protected requireSize(table: readonly (readonly unknown[])[]): void {
    this.requireInGrid();
    const { height, width } = this.block;
    if (table.length !== height) throw sizeError("rows", table.length, height);
    const odd = table.find((row) => row.length !== width);
    if (odd !== undefined) throw sizeError("columns", odd.length, width);
  }

  /** Sets an attribute of all cells to the same. */
  protected fill<T>(layer: Layer<T>, item: T | undefined): this {
    this.requireWritable();
    layer.fill(this.block, item);
    return this;
  }

  /** Sets an attribute of every cell by a table of the range's size; throws before anything is written. */
  protected fillTable<Given, T>(
    layer: Layer<T>,
    table: readonly (readonly Given[])[],
    read: (given: Given) => T | undefined,
  ): this {
    this.requireSize(table);
    this.requireWritable();
    const staged = table.map((row) => row.map(read));
    staged.forEach((row, index) => {
      layer.setRow(this.block.top + index, this.block.left, row);
    });
    return this;
  }

  /** An attribute of the first cell. */
  protected first<T, Shown>(layer: Layer<T>, show: (item: T | undefined) => Shown): Shown {
    this.requireInGrid();
    return show(layer.get(this.block.top, this.block.left));
  }

  /** Does something with every cell, row by row. */
  protected eachCell(work: (row: number, column: number) => void): void {
    const { top, left, height, width } = this.block;
    for (let row = top; row < top + height; row += 1)
      for (let column = left; column < left + width; column += 1) work(row, column);
  }

  /** An attribute of every cell. */
  protected table<T, Shown>(layer: Layer<T>, show: (item: T | undefined) => Shown): Shown[][] {
    this.requireInGrid();
    const { top, left, height, width } = this.block;
    return Array.from({ length: height }, (_row, row) => {
      const items = layer.row(top + row);
      return Array.from({ length: width }, (_cell, column) => show(items[left + column]));
    });
  }
}

/** What every range can tell about itself. */
export const RANGE_BASE_MEMBERS: MemberTable<RangeBase> = {
  getRow: method("value", [""]),
  getColumn: method("value", [""]),
  getLastRow: method("value", [""]),
  getLastColumn: method("value", [""]),
  getNumRows: method("value", [""]),
  getNumColumns: method("value", [""]),
  getA1Notation: method("value", [""]),
};

function sizeError(what: "rows" | "columns", given: number, expected: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${expected}.`,
  );
}
