import { exception } from "../exception";
import type { Block } from "./block";
import { type Cell, type CellValue, DEFAULT_FORMAT, type FontWeight, type HorizontalAlignment } from "./cell";
import { Layer } from "./layer";

/** Rows of a new sheet. */
export const DEFAULT_ROWS = 1000;
/** Columns of a new sheet. */
export const DEFAULT_COLUMNS = 26;
/** Column ZZZ is the last one there can be. */
export const COLUMN_LIMIT = 18_278;
const DEFAULT_COLUMN_WIDTH = 100;

/** What the grid asks its spreadsheet before it grows; throws when there is no room. */
export type RoomCheck = (addedCells: number) => void;

/** One tab: a finite grid of cells. Rows and columns count from zero. */
export class SheetModel {
  readonly values = new Layer<CellValue>(false);
  readonly formulas = new Layer<string>(false);
  readonly notes = new Layer<string>(false);
  readonly numberFormats = new Layer<string>(true);
  readonly fontWeights = new Layer<FontWeight>(true);
  readonly backgrounds = new Layer<string>(true);
  readonly fontColors = new Layer<string>(true);
  readonly alignments = new Layer<HorizontalAlignment>(true);
  readonly wraps = new Layer<boolean>(true);
  frozenRows = 0;
  hidden = false;
  private widths: number[];

  constructor(
    readonly sheetId: number,
    public name: string,
    private rows: number,
    columns: number,
    private readonly requireRoom: RoomCheck,
  ) {
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

  /** How many rows and columns hold all content; formats and notes are no content, formulas are. */
  contentExtent(): { rows: number; columns: number } {
    const values = this.values.extent();
    const formulas = this.formulas.extent();
    return {
      rows: Math.max(values.rows, formulas.rows),
      columns: Math.max(values.columns, formulas.columns),
    };
  }

  /** Whether every cell of the block is in the grid. */
  contains(block: Block): boolean {
    return block.top + block.height <= this.rowCount && block.left + block.width <= this.columnCount;
  }

  /** Everything stored about one cell, defaults filled in. */
  cell(row: number, column: number): Cell {
    return {
      value: this.values.get(row, column),
      formula: this.formulas.get(row, column),
      note: this.notes.get(row, column) ?? "",
      numberFormat: this.numberFormats.get(row, column) ?? DEFAULT_FORMAT.numberFormat,
      fontWeight: this.fontWeights.get(row, column) ?? DEFAULT_FORMAT.fontWeight,
      background: this.backgrounds.get(row, column) ?? DEFAULT_FORMAT.background,
      fontColor: this.fontColors.get(row, column) ?? DEFAULT_FORMAT.fontColor,
      horizontalAlignment: this.alignments.get(row, column) ?? DEFAULT_FORMAT.horizontalAlignment,
      wrap: this.wraps.get(row, column) ?? DEFAULT_FORMAT.wrap,
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
    this.requireRoom(count * this.columnCount);
    for (const layer of this.layers()) layer.insertRows(at, count);
    this.rows += count;
    if (at < this.frozenRows) this.frozenRows += count;
  }

  /** Opens columns before the column `at`, which may be one past the last. */
  insertColumns(at: number, count: number): void {
    if (at < 0 || at > this.columnCount || count < 1) throw exception("Those columns are out of bounds.");
    if (this.columnCount + count > COLUMN_LIMIT) throw exception(COLUMN_LIMIT_TEXT);
    this.requireRoom(count * this.rowCount);
    for (const layer of this.layers()) layer.insertColumns(at, count);
    this.widths.splice(at, 0, ...new Array<number>(count).fill(DEFAULT_COLUMN_WIDTH));
  }

  /** Takes rows out of the grid. */
  deleteRows(at: number, count: number): void {
    if (at < 0 || count < 1 || at + count > this.rowCount) throw exception("Those rows are out of bounds.");
    const frozenDeleted = Math.max(0, Math.min(this.frozenRows, at + count) - at);
    if (this.rowCount - this.frozenRows === count - frozenDeleted) {
      throw exception("Sorry, it is not possible to delete all non-frozen rows.");
    }
    for (const layer of this.layers()) layer.deleteRows(at, count);
    this.rows -= count;
    this.frozenRows -= frozenDeleted;
  }

  /** Takes columns out of the grid. */
  deleteColumns(at: number, count: number): void {
    if (at < 0 || count < 1 || at + count > this.columnCount) {
      throw exception("Those columns are out of bounds.");
    }
    if (count === this.columnCount) {
      throw exception("Sorry, it is not possible to delete all non-frozen columns.");
    }
    for (const layer of this.layers()) layer.deleteColumns(at, count);
    this.widths.splice(at, count);
  }

  /** Keeps the first rows in sight; at least one row must stay free. */
  freezeRows(count: number): void {
    if (count < 0) throw exception("Those rows are out of bounds.");
    if (count >= this.rowCount) throw exception("You can't freeze all visible rows on the sheet.");
    this.frozenRows = count;
  }

  /** Sets the width of neighbouring columns in pixels. */
  setColumnWidths(left: number, count: number, pixels: number): void {
    if (left < 0 || count < 1) throw exception("Column and number of columns must be positive.");
    if (left + count > this.columnCount) throw exception("Those columns are out of bounds.");
    this.widths.fill(pixels, left, left + count);
  }

  private layers(): Pick<Layer<unknown>, "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns">[] {
    return [
      this.values,
      this.formulas,
      this.notes,
      this.numberFormats,
      this.fontWeights,
      this.backgrounds,
      this.fontColors,
      this.alignments,
      this.wraps,
    ];
  }
}

const COLUMN_LIMIT_TEXT = `This action would increase the number of columns in the worksheet above the limit of ${COLUMN_LIMIT} columns.`;
