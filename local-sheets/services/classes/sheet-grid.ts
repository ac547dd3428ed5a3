import { exception } from "../exception";
import type { Host } from "../host";
import type { Block } from "../model/block";
import type { SheetModel } from "../model/sheet-model";
import { type MemberTable, method } from "../strict/service-class";
import { requireEditable, requireEditableSheet } from "./protected-cells";
import { requirePresent } from "./sheet-presence";
import { chosenColor } from "./strict-choice";

/** A sheet as a grid: its name, its rows and columns, what is in sight. Rows and columns count from one here. */
export class SheetGrid {
  constructor(
    protected readonly host: Host,
    private readonly tab: SheetModel,
  ) {}

  /** The sheet itself, for services that take a Sheet as an argument; throws once it is deleted. */
  get model(): SheetModel {
    requirePresent(this.host, this.tab);
    return this.tab;
  }

  getName(): string {
    return this.model.name;
  }

  setName(name: string): this {
    this.host.model.renameSheet(this.editable, name);
    return this;
  }

  getSheetId(): number {
    return this.model.sheetId;
  }

  getIndex(): number {
    return this.host.model.sheets.indexOf(this.model) + 1;
  }

  getLastRow(): number {
    return this.model.contentExtent().rows;
  }

  getLastColumn(): number {
    return this.model.contentExtent().columns;
  }

  getMaxRows(): number {
    return this.model.rowCount;
  }

  getMaxColumns(): number {
    return this.model.columnCount;
  }

  insertRowsAfter(row: number, count: number): this {
    if (row < 1) throw exception("Those rows are out of bounds.");
    this.editable.insertRows(row, count);
    return this;
  }

  insertRowsBefore(row: number, count: number): this {
    if (row > this.model.rowCount) throw exception("Those rows are out of bounds.");
    this.editable.insertRows(row - 1, count);
    return this;
  }

  insertColumnsAfter(column: number, count: number): this {
    if (column < 1) throw exception("Those columns are out of bounds.");
    this.editable.insertColumns(column, count);
    return this;
  }

  insertColumnsBefore(column: number, count: number): this {
    if (column > this.model.columnCount) throw exception("Those columns are out of bounds.");
    this.editable.insertColumns(column - 1, count);
    return this;
  }

  deleteRows(row: number, count: number): void {
    const rows: Block = { ...this.model.grid, top: row - 1, height: count };
    requireEditable(this.model, rows);
    this.model.deleteRows(row - 1, count);
  }

  deleteColumns(column: number, count: number): void {
    const columns: Block = { ...this.model.grid, left: column - 1, width: count };
    requireEditable(this.model, columns);
    this.model.deleteColumns(column - 1, count);
  }

  hideSheet(): this {
    this.host.model.hideSheet(this.editable);
    return this;
  }

  showSheet(): this {
    this.editable.hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return this.model.hidden;
  }

  getFrozenRows(): number {
    return this.model.frozenRows;
  }

  setFrozenRows(count: number): void {
    this.editable.freezeRows(count);
  }

  getFrozenColumns(): number {
    return this.model.frozenColumns;
  }

  setFrozenColumns(count: number): void {
    this.editable.freezeColumns(count);
  }

  getColumnWidth(column: number): number {
    const width = this.model.columnWidths[column - 1];
    if (width === undefined) throw exception("Those columns are out of bounds.");
    return width;
  }

  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }

  setColumnWidths(column: number, count: number, pixels: number): this {
    this.editable.setColumnWidths(column - 1, count, pixels);
    return this;
  }

  setRowHeights(row: number, count: number, pixels: number): this {
    this.editable.setRowHeights(row - 1, count, pixels);
    return this;
  }

  setTabColor(color: string | null): this {
    this.editable.tabColor = chosenColor(color) ?? null;
    return this;
  }

  getTabColor(): string | null {
    return this.model.tabColor;
  }

  setHiddenGridlines(areHidden: boolean): this {
    this.editable.hiddenGridlines = areHidden;
    return this;
  }

  hideRows(row: number, count = 1): void {
    this.editable.hideRows(row - 1, count, true);
  }

  showRows(row: number, count = 1): void {
    this.editable.hideRows(row - 1, count, false);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model.hiddenRows.get(row - 1) === true;
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.model.filter?.hides(row - 1, this.host.model.locale) ?? false;
  }

  protected get editable(): SheetModel {
    requireEditableSheet(this.model);
    return this.model;
  }
}

/** What scripts can do with the grid of a sheet. */
export const SHEET_GRID_MEMBERS: MemberTable<SheetGrid> = {
  getName: method("read", [""]),
  setName: method("write", ["String"]),
  // The id is what a Sheet object stands for; asking the object for it asks the document nothing.
  getSheetId: method("value", [""]),
  getIndex: method("read", [""]),
  getLastRow: method("read", [""]),
  getLastColumn: method("read", [""]),
  getMaxRows: method("read", [""]),
  getMaxColumns: method("read", [""]),
  insertRowsAfter: method("write", ["Integer, Integer"]),
  insertRowsBefore: method("write", ["Integer, Integer"]),
  insertColumnsAfter: method("write", ["Integer, Integer"]),
  insertColumnsBefore: method("write", ["Integer, Integer"]),
  deleteRows: method("write", ["Integer, Integer"]),
  deleteColumns: method("write", ["Integer, Integer"]),
  hideSheet: method("write", [""]),
  showSheet: method("write", [""]),
  isSheetHidden: method("read", [""]),
  getFrozenRows: method("read", [""]),
  setFrozenRows: method("write", ["Integer"]),
  getFrozenColumns: method("read", [""]),
  setFrozenColumns: method("write", ["Integer"]),
  getColumnWidth: method("read", ["Integer"]),
  setColumnWidth: method("write", ["Integer, Integer"]),
  setColumnWidths: method("write", ["Integer, Integer, Integer"]),
  setRowHeights: method("write", ["Integer, Integer, Integer"]),
  setTabColor: method("write", ["String?"]),
  getTabColor: method("read", [""]),
  setHiddenGridlines: method("write", ["Boolean"]),
  hideRows: method("write", ["Integer", "Integer, Integer"]),
  showRows: method("write", ["Integer", "Integer, Integer"]),
  isRowHiddenByUser: method("read", ["Integer"]),
  isRowHiddenByFilter: method("read", ["Integer"]),
};
