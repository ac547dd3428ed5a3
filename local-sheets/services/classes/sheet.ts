import { exception } from "../exception";
import type { Host } from "../host";
import { readReference } from "../model/a1";
import type { Block } from "../model/block";
import type { SheetModel } from "../model/sheet-model";
import { method, type ServiceClass } from "../strict/service-class";
import { OUTSIDE, RANGE, RangeService } from "./range";
import { requirePresent } from "./sheet-presence";

/** One tab of the spreadsheet; rows and columns count from one here, as scripts write them. */
export class SheetService {
  constructor(
    private readonly host: Host,
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

  getRange(rowOrReference: number | string, column = 1, rows = 1, columns = 1): RangeService {
    if (typeof rowOrReference === "string") return this.referenced(rowOrReference);
    if (rows < 1) throw exception("The number of rows in the range must be at least 1.");
    if (columns < 1) throw exception("The number of columns in the range must be at least 1.");
    if (rowOrReference < 1) throw exception("The starting row of the range is too small.");
    if (column < 1) throw exception("The starting column of the range is too small.");
    const block = { top: rowOrReference - 1, left: column - 1, height: rows, width: columns };
    return this.range(this.model, block);
  }

  insertRowsAfter(row: number, count: number): this {
    if (row < 1) throw exception("Those rows are out of bounds.");
    this.model.insertRows(row, count);
    return this;
  }

  insertColumnsAfter(column: number, count: number): this {
    if (column < 1) throw exception("Those columns are out of bounds.");
    this.model.insertColumns(column, count);
    return this;
  }

  deleteRows(row: number, count: number): void {
    this.model.deleteRows(row - 1, count);
  }

  deleteColumns(column: number, count: number): void {
    this.model.deleteColumns(column - 1, count);
  }

  setFrozenRows(count: number): void {
    this.model.freezeRows(count);
  }

  setColumnWidths(column: number, count: number, pixels: number): this {
    this.model.setColumnWidths(column - 1, count, pixels);
    return this;
  }

  private referenced(text: string): RangeService {
    const grid = { rows: this.model.rowCount, columns: this.model.columnCount };
    const written = readReference(text, grid);
    if (written === undefined) throw exception("Range not found");
    if (written.sheetName === undefined) return this.range(this.model, written.block);
    const named = this.host.model.sheetByName(written.sheetName);
    if (named === undefined) throw exception("Range not found");
    // Open ends reach to the edge of the sheet that is named, which may have another size.
    const there = readReference(text, { rows: named.rowCount, columns: named.columnCount });
    return this.range(named, there?.block ?? written.block);
  }

  private range(sheet: SheetModel, block: Block): RangeService {
    if (!sheet.contains(block)) throw exception(OUTSIDE);
    return this.host.gate.expose(RANGE, new RangeService(this.host, sheet, block));
  }
}

/** `Sheet`, as scripts see it. */
export const SHEET: ServiceClass<SheetService> = {
  name: "Sheet",
  qualifiedName: "SpreadsheetApp.Sheet",
  access: "document",
  members: {
    getName: method("read", [""]),
    getSheetId: method("read", [""]),
    getIndex: method("read", [""]),
    getLastRow: method("read", [""]),
    getLastColumn: method("read", [""]),
    getMaxRows: method("read", [""]),
    getMaxColumns: method("read", [""]),
    getRange: method("handle", [
      "String",
      "Integer, Integer",
      "Integer, Integer, Integer",
      "Integer, Integer, Integer, Integer",
    ]),
    insertRowsAfter: method("write", ["Integer, Integer"]),
    insertColumnsAfter: method("write", ["Integer, Integer"]),
    deleteRows: method("write", ["Integer, Integer"]),
    deleteColumns: method("write", ["Integer, Integer"]),
    setFrozenRows: method("write", ["Integer"]),
    setColumnWidths: method("write", ["Integer, Integer, Integer"]),
  },
};
