import { exception } from "../exception";
import { displayText } from "../model/display-text";
import { moveColumns, moveRows } from "../model/move-lines";
import { sortCells } from "../model/sort-cells";
import { type MemberTable, method } from "../strict/service-class";
import { requireEditable } from "./protected-cells";
import type { RangeService } from "./range";
import { writeValues } from "./range-values";
import { SHEET_GRID_MEMBERS, SheetGrid } from "./sheet-grid";

const DEFAULT_HEIGHT = 21;
/** How wide columns are for their text: about, since nothing is drawn here. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 16;
const NARROWEST = 21;

/** Rows and columns of a sheet: inserted, deleted, moved, sorted, sized, hidden. */
export class SheetLines extends SheetGrid {
  /** Below the last row with content; a full grid gets another row. */
  appendRow(values: readonly unknown[]): this {
    const row = this.model.contentExtent().rows;
    if (row >= this.model.rowCount) this.editable.insertRows(this.model.rowCount, 1);
    const missing = values.length - this.model.columnCount;
    if (missing > 0) this.editable.insertColumns(this.model.columnCount, missing);
    const block = { top: row, left: 0, height: 1, width: values.length };
    if (values.length === 0) return this;
    requireEditable(this.model, block);
    writeValues(this.host.model, this.model, block, [values]);
    return this;
  }

  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }

  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }

  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }

  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  moveRows({ block }: RangeService, destination: number): void {
    moveRows(this.editable, block.top, block.height, destination - 1);
  }

  moveColumns({ block }: RangeService, destination: number): void {
    moveColumns(this.editable, block.left, block.width, destination - 1);
  }

  /** Frozen rows stay where they are. */
  sort(column: number, isAscending = true): this {
    const { rows, columns } = this.editable.contentExtent();
    const top = this.model.frozenRows;
    if (column < 1 || column > this.model.columnCount) throw exception("Those columns are out of bounds.");
    if (rows <= top) return this;
    const block = { top, left: 0, height: rows - top, width: Math.max(columns, column) };
    sortCells(this.model, block, [{ column: column - 1, ascending: isAscending }]);
    return this;
  }

  getRowHeight(row: number): number {
    if (row < 1 || row > this.model.rowCount) throw exception("Those rows are out of bounds.");
    return this.model.rowHeights.get(row - 1) ?? DEFAULT_HEIGHT;
  }

  setRowHeight(row: number, pixels: number): this {
    return this.setRowHeights(row, 1, pixels);
  }

  /** Rows grow for their text when they are not forced, which is not modelled. */
  setRowHeightsForced(row: number, count: number, pixels: number): this {
    return this.setRowHeights(row, count, pixels);
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, count: number): this {
    this.editable.setColumnWidths(column - 1, count, NARROWEST);
    for (let index = column - 1; index < column - 1 + count; index += 1)
      this.model.setColumnWidths(index, 1, this.textWidth(index));
    return this;
  }

  autoResizeRows(row: number, count: number): this {
    return this.setRowHeights(row, count, DEFAULT_HEIGHT);
  }

  hideColumns(column: number, count = 1): void {
    this.editable.hideColumns(column - 1, count, true);
  }

  showColumns(column: number, count = 1): void {
    this.editable.hideColumns(column - 1, count, false);
  }

  hideColumn({ block }: RangeService): void {
    this.editable.hideColumns(block.left, block.width, true);
  }

  unhideColumn({ block }: RangeService): void {
    this.editable.hideColumns(block.left, block.width, false);
  }

  hideRow({ block }: RangeService): void {
    this.editable.hideRows(block.top, block.height, true);
  }

  unhideRow({ block }: RangeService): void {
    this.editable.hideRows(block.top, block.height, false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model.hiddenColumns.get(column - 1) === true;
  }

  private textWidth(column: number): number {
    const { model } = this;
    const { rows } = model.contentExtent();
    let longest = 0;
    for (let row = 0; row < rows; row += 1) {
      const text = displayText(
        model.value(row, column),
        model.shownFormat(row, column),
        this.host.model.locale,
      );
      for (const line of text.split("\n")) longest = Math.max(longest, line.length);
    }
    return Math.max(NARROWEST, longest === 0 ? 0 : longest * LETTER_WIDTH + CELL_PADDING);
  }
}

const ONE = method("write", ["Integer"]);
const SOME = method("write", ["Integer", "Integer, Integer"]);
const LINES = method("write", ["Range"]);

/** What scripts can do with rows and columns. */
export const SHEET_LINES_MEMBERS: MemberTable<SheetLines> = {
  ...SHEET_GRID_MEMBERS,
  appendRow: method("write", ["Object[]"]),
  insertRowAfter: ONE,
  insertRowBefore: ONE,
  insertRows: SOME,
  insertColumnAfter: ONE,
  insertColumnBefore: ONE,
  insertColumns: SOME,
  deleteRow: ONE,
  deleteColumn: ONE,
  moveRows: method("write", ["Range, Integer"]),
  moveColumns: method("write", ["Range, Integer"]),
  sort: method("write", ["Integer", "Integer, Boolean"]),
  getRowHeight: method("read", ["Integer"]),
  setRowHeight: method("write", ["Integer, Integer"]),
  setRowHeightsForced: method("write", ["Integer, Integer, Integer"]),
  autoResizeColumn: ONE,
  autoResizeColumns: method("write", ["Integer, Integer"]),
  autoResizeRows: method("write", ["Integer, Integer"]),
  hideColumns: SOME,
  showColumns: SOME,
  hideColumn: LINES,
  unhideColumn: LINES,
  hideRow: LINES,
  unhideRow: LINES,
  isColumnHiddenByUser: method("read", ["Integer"]),
};
