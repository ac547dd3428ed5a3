import { exception } from "../exception";
import { type Block, covers } from "../model/block";
import { copyCells } from "../model/copy-cells";
import type { SheetModel } from "../model/sheet-model";
import { deleteCells, insertCells, moveCells } from "../model/shift-cells";
import type { EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import { fillSeries } from "./fill-series";
import type { RangeService } from "./range";
import { RANGE_CLEANING_MEMBERS, RangeCleaning } from "./range-cleaning";
import type { SheetService } from "./sheet";

const FORMATS = { formats: true, borders: true };

/** What moves, copies and continues cells. */
export abstract class RangeShifting extends RangeCleaning {
  insertCells(dimension: EnumConstant): this {
    this.requireEnterable();
    insertCells(this.sheetModel, this.block, alongOf(dimension));
    return this;
  }

  deleteCells(dimension: EnumConstant): void {
    this.requireEnterable();
    deleteCells(this.sheetModel, this.block, alongOf(dimension));
  }

  moveTo(target: RangeService): void {
    this.requireEnterable();
    const { top, left } = target.block;
    const { height, width } = this.block;
    const room = target.part({ top, left, height, width });
    room.requireEnterable();
    moveCells(this.sheetModel, this.block, room.block, target.sheetModel);
    this.sheetModel.calculator.relocated(this.sheetModel, this.block, target.sheetModel, room.block);
  }

  /** Columns come before rows here, and both ends are included. */
  copyValuesToRange(sheet: SheetService | number, ...edges: [number, number, number, number]): void {
    this.copyInto(sheet, edges, { values: true });
  }

  copyFormatToRange(sheet: SheetService | number, ...edges: [number, number, number, number]): void {
    this.copyInto(sheet, edges, FORMATS);
  }

  autoFill(destination: RangeService, series: EnumConstant): void {
    destination.requireEnterable();
    const { block } = destination;
    const isTaller = block.left === this.block.left && block.width === this.block.width;
    const isWider = block.top === this.block.top && block.height === this.block.height;
    if (destination.sheetModel !== this.sheetModel || !covers(block, this.block) || !(isTaller || isWider)) {
      throw exception("AutoFill destination range must extend the source range in only one direction.");
    }
    fillSeries(this.sheetModel, this.block, block, series.toString() === "DEFAULT_SERIES");
  }

  /** Down to the end of the filled cells to the left, or else to the right. */
  autoFillToNeighbor(series: EnumConstant): void {
    const { top, left, height, width } = this.block;
    const end = [left - 1, left + width]
      .map((column) => this.filledDownTo(column))
      .find((row) => row > top + height);
    if (end === undefined) return;
    this.autoFill(this.part({ ...this.block, height: end - top }), series);
  }

  private filledDownTo(column: number): number {
    let row = this.block.top + this.block.height;
    while (column >= 0 && this.sheetModel.value(row, column) !== undefined) row += 1;
    return row;
  }

  private copyInto(
    sheet: SheetService | number,
    [column, columnEnd, row, rowEnd]: readonly [number, number, number, number],
    parts: Parameters<typeof copyCells>[4],
  ): void {
    const to = this.sheetOf(sheet);
    const { height, width } = this.block;
    const whole = (own: number, room: number): number => own * Math.max(1, Math.floor(room / own));
    const target: Block = {
      top: row - 1,
      left: column - 1,
      height: whole(height, rowEnd - row + 1),
      width: whole(width, columnEnd - column + 1),
    };
    if (!to.contains(target) || row < 1 || column < 1) {
      throw exception("The coordinates of the target range are outside the dimensions of the sheet.");
    }
    copyCells(this.sheetModel, this.block, to, target, parts);
  }

  private sheetOf(sheet: SheetService | number): SheetModel {
    if (typeof sheet !== "number") return sheet.model;
    const found = this.host.model.sheets.find(({ sheetId }) => sheetId === sheet);
    if (found === undefined) throw exception(`Sheet ${sheet} not found`);
    return found;
  }
}

const TARGETS = ["Sheet, Integer, Integer, Integer, Integer", "Integer, Integer, Integer, Integer, Integer"];

/** What scripts can do to move and continue cells. */
export const RANGE_SHIFTING_MEMBERS: MemberTable<RangeShifting> = {
  ...RANGE_CLEANING_MEMBERS,
  insertCells: method("write", ["SpreadsheetApp.Dimension"]),
  deleteCells: method("write", ["SpreadsheetApp.Dimension"]),
  moveTo: method("write", ["Range"]),
  copyValuesToRange: method("write", TARGETS),
  copyFormatToRange: method("write", TARGETS),
  autoFill: method("write", ["Range, SpreadsheetApp.AutoFillSeries"]),
  autoFillToNeighbor: method("write", ["SpreadsheetApp.AutoFillSeries"]),
};

function alongOf(dimension: EnumConstant): "rows" | "columns" {
  return dimension.toString() === "ROWS" ? "rows" : "columns";
}
