import { exception } from "../exception";
import type { Block } from "./block";
import type { Cell, CellValue } from "./cell";
import type { ValueRow } from "./pivots";
import { SheetObjects } from "./sheet-objects";

/** Rows of a new sheet. */
export const DEFAULT_ROWS = 1000;
/** Columns of a new sheet. */
export const DEFAULT_COLUMNS = 26;
/** Column ZZZ is the last one there can be. */
const COLUMN_LIMIT = 18_278;
const DEFAULT_COLUMN_WIDTH = 100;

/** What a grid asks before it grows: its spreadsheet, which throws when there is no room. */
export interface Room {
  requireRoom(addedCells: number): void;
}

/** One tab: a finite grid of cells. Rows and columns count from zero. */
export class SheetModel extends SheetObjects {
  private widths: number[];

  constructor(
    readonly sheetId: number,
    public name: string,
    private rows: number,
    columns: number,
    private readonly room: Room,
  ) {
    super();
    const changed = (block: Block): void => this.calculator.changed(this, block);
    this.values.onSet = changed;
    this.formulas.onSet = changed;
    this.widths = new Array<number>(columns).fill(DEFAULT_COLUMN_WIDTH);
  }

  /** Rows of the grid, with content or without. */
  get rowCount(): number {
    return this.rows;
  }

  /** Columns of the grid, with content or without. */
  get columnCount(): number {
    return this.widths.length;
  }

  /** Cells of the grid, with content or without. */
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  /** The width of every column in pixels. */
  get columnWidths(): readonly number[] {
    return this.widths;
  }

  /** The whole grid. */
  get grid(): Block {
    return { top: 0, left: 0, height: this.rowCount, width: this.columnCount };
  }

  /** Whether every cell of the block is in the grid. */
  contains(block: Block): boolean {
    return block.top + block.height <= this.rowCount && block.left + block.width <= this.columnCount;
  }

  /** What a cell shows: what was entered, what a formula gives, or what a pivot table puts there. */
  value(row: number, column: number): CellValue | undefined {
    return (
      this.values.get(row, column) ??
      this.calculator.value(this, row, column) ??
      this.pivots.value(row, column)
    );
  }

  /** What the cells of a row show; cells beyond its end are blank. */
  valueRow(row: number): ValueRow {
    return this.valueRows(row, 1)[0] ?? [];
  }

  /** What the cells of `count` rows from `top` on show. */
  valueRows(top: number, count: number): readonly ValueRow[] {
    const entered = Array.from({ length: count }, (_row, index) =>
      this.calculator.over(this, top + index, this.values.row(top + index)),
    );
    return this.pivots.over(top, entered);
  }

  /** The number format by which a cell is shown: its own, or that of its formula's result. */
  shownFormat(row: number, column: number): string | undefined {
    return (
      this.numberFormats.get(row, column) ??
      this.calculator.format(this, row, column) ??
      this.pivots.format(row, column)
    );
  }

  /** How many rows and columns hold all content; formats and notes are no content, formulas are. */
  contentExtent(): { rows: number; columns: number } {
    const extents = [
      this.values.extent(),
      this.formulas.extent(),
      this.calculator.extent(this),
      this.pivots.extent(),
    ];
    return {
      rows: Math.max(...extents.map(({ rows }) => rows)),
      columns: Math.max(...extents.map(({ columns }) => columns)),
    };
  }

  /** Everything stored about one cell, defaults filled in. */
  cell(row: number, column: number): Cell {
    return {
      value: this.value(row, column),
      formula: this.formulas.get(row, column),
      note: this.notes.get(row, column) ?? "",
      ...this.format(row, column),
    };
  }

  /** Clears values and formulas; formats and notes stay. */
  clearContent(block: Block): void {
    this.values.fill(block, undefined);
    this.formulas.fill(block, undefined);
  }

  /** Opens rows before the row `at`, which may be one past the last. */
  insertRows(at: number, count: number): void {
    if (at < 0 || at > this.rowCount || count < 1) throw exception("Those rows are out of bounds.");
    this.room.requireRoom(count * this.columnCount);
    this.moveObjects({ axis: "rows", kind: "insert", at, count });
    this.rows += count;
    this.calculator.moved(this, { axis: "rows", kind: "insert", at, count });
    if (at < this.frozenRows) this.frozenRows += count;
  }

  /** Opens columns before the column `at`, which may be one past the last. */
  insertColumns(at: number, count: number): void {
    if (at < 0 || at > this.columnCount || count < 1) throw exception("Those columns are out of bounds.");
    if (this.columnCount + count > COLUMN_LIMIT) throw exception(COLUMN_LIMIT_TEXT);
    this.room.requireRoom(count * this.rowCount);
    this.moveObjects({ axis: "columns", kind: "insert", at, count });
    this.widths.splice(at, 0, ...new Array<number>(count).fill(DEFAULT_COLUMN_WIDTH));
    this.calculator.moved(this, { axis: "columns", kind: "insert", at, count });
    if (at < this.frozenColumns) this.frozenColumns += count;
  }

  /** Takes rows out of the grid. */
  deleteRows(at: number, count: number): void {
    if (at < 0 || count < 1 || at + count > this.rowCount) throw exception("Those rows are out of bounds.");
    const frozenDeleted = Math.max(0, Math.min(this.frozenRows, at + count) - at);
    if (this.rowCount - this.frozenRows === count - frozenDeleted) {
      throw exception("Sorry, it is not possible to delete all non-frozen rows.");
    }
    this.moveObjects({ axis: "rows", kind: "delete", at, count });
    this.rows -= count;
    this.calculator.moved(this, { axis: "rows", kind: "delete", at, count });
    this.frozenRows -= frozenDeleted;
  }

  /** Takes columns out of the grid. */
  deleteColumns(at: number, count: number): void {
    if (at < 0 || count < 1 || at + count > this.columnCount) {
      throw exception("Those columns are out of bounds.");
    }
    const frozenDeleted = Math.max(0, Math.min(this.frozenColumns, at + count) - at);
    if (this.columnCount - this.frozenColumns === count - frozenDeleted) {
      throw exception("Sorry, it is not possible to delete all non-frozen columns.");
    }
    this.moveObjects({ axis: "columns", kind: "delete", at, count });
    this.widths.splice(at, count);
    this.calculator.moved(this, { axis: "columns", kind: "delete", at, count });
    this.frozenColumns -= frozenDeleted;
  }

  /** Keeps the first rows in sight; at least one row must stay free. */
  freezeRows(count: number): void {
    if (count < 0) throw exception("Those rows are out of bounds.");
    if (count >= this.rowCount) throw exception("You can't freeze all visible rows on the sheet.");
    this.frozenRows = count;
  }

  /** Keeps the first columns in sight; at least one column must stay free. */
  freezeColumns(count: number): void {
    if (count < 0) throw exception("Those columns are out of bounds.");
    if (count >= this.columnCount) throw exception("You can't freeze all visible columns on the sheet.");
    this.frozenColumns = count;
  }

  /** Sets the width of neighbouring columns in pixels. */
  setColumnWidths(left: number, count: number, pixels: number): void {
    if (left < 0 || count < 1) throw exception("Column and number of columns must be positive.");
    if (left + count > this.columnCount) throw exception("Those columns are out of bounds.");
    this.widths.fill(pixels, left, left + count);
  }

  /** Sets the height of neighbouring rows in pixels. */
  setRowHeights(top: number, count: number, pixels: number): void {
    if (top < 0 || count < 1) throw exception("Row and number of rows must be positive.");
    if (top + count > this.rowCount) throw exception("Those rows are out of bounds.");
    this.rowHeights.fill(top, count, pixels);
  }

  /** Hides neighbouring rows as their user does, or shows them again. */
  hideRows(top: number, count: number, hidden: boolean): void {
    if (top < 0 || count < 1 || top + count > this.rowCount) {
      throw exception("Those rows are out of bounds.");
    }
    this.hiddenRows.fill(top, count, hidden ? true : undefined);
  }

  /** Hides neighbouring columns as their user does, or shows them again. */
  hideColumns(left: number, count: number, hidden: boolean): void {
    if (left < 0 || count < 1 || left + count > this.columnCount) {
      throw exception("Those columns are out of bounds.");
    }
    this.hiddenColumns.fill(left, count, hidden ? true : undefined);
  }
}

const COLUMN_LIMIT_TEXT = `This action would increase the number of columns in the worksheet above the limit of ${COLUMN_LIMIT} columns.`;
