import type { Host } from "../host";
import { type MemberTable, method } from "../strict/service-class";
import type { RangeService } from "./range";
import type { RangeListService } from "./range-list";
import type { ScriptValue } from "./range-values";
import type { SelectionService } from "./selection";
import { exposeSheet, SHEET, SheetService } from "./sheet";

/** What a spreadsheet does on its active sheet. */
export class SpreadsheetActive {
  constructor(protected readonly host: Host) {}

  getActiveSheet(): SheetService {
    return exposeSheet(this.host, this.host.model.activeSheet);
  }

  getActiveRange(): RangeService {
    return this.active.getActiveRange();
  }

  getActiveSelection(): RangeService {
    return this.active.getActiveSelection();
  }

  getActiveRangeList(): RangeListService {
    return this.active.getActiveRangeList();
  }

  getActiveCell(): RangeService {
    return this.active.getActiveCell();
  }

  getCurrentCell(): RangeService {
    return this.active.getCurrentCell();
  }

  getSelection(): SelectionService {
    return this.active.getSelection();
  }

  setActiveRange(range: RangeService): RangeService {
    return this.active.setActiveRange(range);
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    return this.active.setActiveRangeList(list);
  }

  setActiveSelection(range: RangeService | string): RangeService {
    return this.active.setActiveSelection(range);
  }

  setCurrentCell(cell: RangeService): RangeService {
    return this.active.setCurrentCell(cell);
  }

  getDataRange(): RangeService {
    return this.active.getDataRange();
  }

  getRange(reference: string): RangeService {
    const named = this.host.model.namedRange(reference)?.place;
    return named?.block === undefined ? this.active.getRange(reference) : this.active.rangeAt(named);
  }

  getRangeList(references: readonly string[]): RangeListService {
    return this.active.getRangeList(references);
  }

  getSheetValues(...place: [number, number, number, number]): ScriptValue[][] {
    return this.active.getSheetValues(...place);
  }

  getSheetId(): number {
    return this.active.getSheetId();
  }

  getSheetName(): string {
    return this.active.getName();
  }

  getLastRow(): number {
    return this.active.getLastRow();
  }

  getLastColumn(): number {
    return this.active.getLastColumn();
  }

  getFrozenRows(): number {
    return this.active.getFrozenRows();
  }

  getFrozenColumns(): number {
    return this.active.getFrozenColumns();
  }

  setFrozenRows(count: number): void {
    this.active.setFrozenRows(count);
  }

  setFrozenColumns(count: number): void {
    this.active.setFrozenColumns(count);
  }

  getRowHeight(row: number): number {
    return this.active.getRowHeight(row);
  }

  setRowHeight(row: number, pixels: number): SheetService {
    return this.on(() => this.active.setRowHeight(row, pixels));
  }

  getColumnWidth(column: number): number {
    return this.active.getColumnWidth(column);
  }

  setColumnWidth(column: number, pixels: number): SheetService {
    return this.on(() => this.active.setColumnWidth(column, pixels));
  }

  autoResizeColumn(column: number): SheetService {
    return this.on(() => this.active.autoResizeColumn(column));
  }

  appendRow(values: readonly unknown[]): SheetService {
    return this.on(() => this.active.appendRow(values));
  }

  insertRowAfter(row: number): SheetService {
    return this.on(() => this.active.insertRowAfter(row));
  }

  insertRowBefore(row: number): SheetService {
    return this.on(() => this.active.insertRowBefore(row));
  }

  insertRowsAfter(row: number, count: number): SheetService {
    return this.on(() => this.active.insertRowsAfter(row, count));
  }

  insertRowsBefore(row: number, count: number): SheetService {
    return this.on(() => this.active.insertRowsBefore(row, count));
  }

  insertColumnAfter(column: number): SheetService {
    return this.on(() => this.active.insertColumnAfter(column));
  }

  insertColumnBefore(column: number): SheetService {
    return this.on(() => this.active.insertColumnBefore(column));
  }

  insertColumnsAfter(column: number, count: number): SheetService {
    return this.on(() => this.active.insertColumnsAfter(column, count));
  }

  insertColumnsBefore(column: number, count: number): SheetService {
    return this.on(() => this.active.insertColumnsBefore(column, count));
  }

  deleteRow(row: number): SheetService {
    return this.on(() => this.active.deleteRow(row));
  }

  deleteRows(row: number, count: number): void {
    this.active.deleteRows(row, count);
  }

  deleteColumn(column: number): SheetService {
    return this.on(() => this.active.deleteColumn(column));
  }

  deleteColumns(column: number, count: number): void {
    this.active.deleteColumns(column, count);
  }

  hideRow(rows: RangeService): void {
    this.active.hideRow(rows);
  }

  unhideRow(rows: RangeService): void {
    this.active.unhideRow(rows);
  }

  hideColumn(columns: RangeService): void {
    this.active.hideColumn(columns);
  }

  unhideColumn(columns: RangeService): void {
    this.active.unhideColumn(columns);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.active.isRowHiddenByUser(row);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.active.isRowHiddenByFilter(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.active.isColumnHiddenByUser(column);
  }

  sort(column: number, isAscending = true): SheetService {
    return this.on(() => this.active.sort(column, isAscending));
  }

  renameActiveSheet(name: string): void {
    this.active.setName(name);
  }

  protected get active(): SheetService {
    return new SheetService(this.host, this.host.model.activeSheet);
  }

  private on(work: () => unknown): SheetService {
    work();
    return this.getActiveSheet();
  }
}

/** Members that are those of a sheet, to the letter. */
const SHARED =
  `getActiveRange getActiveSelection getActiveRangeList getActiveCell getCurrentCell getSelection setActiveRange
  setActiveRangeList setActiveSelection setCurrentCell getDataRange getRangeList getSheetValues getSheetId
  getSheetName getLastRow getLastColumn getFrozenRows getFrozenColumns setFrozenRows setFrozenColumns
  getRowHeight setRowHeight getColumnWidth setColumnWidth autoResizeColumn appendRow insertRowAfter
  insertRowBefore insertRowsAfter insertRowsBefore insertColumnAfter insertColumnBefore insertColumnsAfter
  insertColumnsBefore deleteRow deleteRows deleteColumn deleteColumns hideRow unhideRow hideColumn unhideColumn
  isRowHiddenByUser isRowHiddenByFilter isColumnHiddenByUser sort`.split(/\s+/) as (keyof SpreadsheetActive &
    keyof SheetService)[];

/** What scripts can do with the active sheet of a spreadsheet. */
export function activeMembers(): MemberTable<SpreadsheetActive> {
  return {
    getActiveSheet: method("handle", [""]),
    getRange: method("handle", ["String"]),
    renameActiveSheet: method("write", ["String"]),
    ...Object.fromEntries(SHARED.map((name) => [name, SHEET.members[name]])),
  };
}
