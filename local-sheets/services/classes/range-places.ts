import { exception } from "../exception";
import { dataRegion, nextDataCell, stepTo } from "../model/data-region";
import type { EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import type { RangeService } from "./range";
import { RANGE_COLORS_MEMBERS, RangeColors } from "./range-colors";

/** Where a range is, what is around it, and whether it is selected. */
export abstract class RangePlaces extends RangeColors {
  getRowIndex(): number {
    return this.getRow();
  }

  getHeight(): number {
    return this.block.height;
  }

  getWidth(): number {
    return this.block.width;
  }

  getGridId(): number {
    return this.sheetModel.sheetId;
  }

  /** Rows and columns count from one at the corner of the range; the cell may lie outside of it. */
  getCell(row: number, column: number): RangeService {
    const { top, left, height, width } = this.block;
    if (row < 1 || column < 1 || row > height || column > width)
      throw exception("Cell reference out of range");
    return this.handOut({ top: top + row - 1, left: left + column - 1, height: 1, width: 1 });
  }

  isBlank(): boolean {
    this.requireInGrid();
    let isBlank = true;
    this.eachCell((row, column) => {
      const value = this.sheetModel.value(row, column);
      if (value !== undefined || this.sheetModel.formulas.get(row, column) !== undefined) isBlank = false;
    });
    return isBlank;
  }

  getDataRegion(dimension?: EnumConstant): RangeService {
    this.requireInGrid();
    const along = dimension === undefined ? undefined : dimension.toString() === "ROWS" ? "rows" : "columns";
    return this.handOut(dataRegion(this.sheetModel, this.block, along));
  }

  getNextDataCell(direction: EnumConstant): RangeService {
    this.requireInGrid();
    const [down, right] = stepTo(direction.toString());
    const from = { row: this.block.top, column: this.block.left };
    const { row, column } = nextDataCell(this.sheetModel, from, down, right);
    return this.handOut({ top: row, left: column, height: 1, width: 1 });
  }

  /** A range over all rows or columns counts as open at that side, however it was written. */
  isStartRowBounded(): boolean {
    return !this.spansRows;
  }

  isEndRowBounded(): boolean {
    return !this.spansRows;
  }

  isStartColumnBounded(): boolean {
    return !this.spansColumns;
  }

  isEndColumnBounded(): boolean {
    return !this.spansColumns;
  }

  activate(): this {
    this.requireInGrid();
    this.host.model.activate(this.sheetModel);
    this.sheetModel.select([this.block]);
    return this;
  }

  activateAsCurrentCell(): this {
    const { height, width, top, left } = this.block;
    if (height !== 1 || width !== 1) throw exception("The range must be a single cell.");
    this.requireInGrid();
    this.host.model.activate(this.sheetModel);
    const isSelected = this.sheetModel.selection.some(
      (block) =>
        top >= block.top &&
        top < block.top + block.height &&
        left >= block.left &&
        left < block.left + block.width,
    );
    if (!isSelected) this.sheetModel.select([this.block]);
    this.sheetModel.currentCell = this.block;
    return this;
  }

  private get spansRows(): boolean {
    return this.block.top === 0 && this.block.height === this.sheetModel.rowCount;
  }

  private get spansColumns(): boolean {
    return this.block.left === 0 && this.block.width === this.sheetModel.columnCount;
  }
}

/** What scripts can ask of the place of a range. */
export const RANGE_PLACES_MEMBERS: MemberTable<RangePlaces> = {
  ...RANGE_COLORS_MEMBERS,
  getRowIndex: method("value", [""]),
  getHeight: method("value", [""]),
  getWidth: method("value", [""]),
  getGridId: method("value", [""]),
  getCell: method("handle", ["Integer, Integer"]),
  isBlank: method("read", [""]),
  getDataRegion: method("read", ["", "SpreadsheetApp.Dimension"]),
  getNextDataCell: method("read", ["SpreadsheetApp.Direction"]),
  isStartRowBounded: method("value", [""]),
  isEndRowBounded: method("value", [""]),
  isStartColumnBounded: method("value", [""]),
  isEndColumnBounded: method("value", [""]),
  activate: method("write", [""]),
  activateAsCurrentCell: method("write", [""]),
};
