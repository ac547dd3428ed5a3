import { exception } from "../exception";
import { readReference } from "../model/a1";
import { overlap } from "../model/block";
import { SlicerModel } from "../model/slicer-model";
import type { EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import { type BandingService, exposeBanding } from "./banding";
import { SHEET_TYPE } from "./enums";
import { exposeNamedRange, type NamedRangeService } from "./named-range";
import { exposeRange, type RangeService } from "./range";
import { exposeRangeList, type RangeListService } from "./range-list";
import { readValues, type ScriptValue } from "./range-values";
import { exposeSelection, SelectionService } from "./selection";
import { SHEET_GROUPS_MEMBERS, SheetGroups } from "./sheet-groups";
import { exposeSlicer, type SlicerService } from "./slicer";
import { exposeFinder, type TextFinderService } from "./text-finder";

/** What is seen of a sheet: its selection, colours, sizes and boxes. */
export class SheetViews extends SheetGroups {
  getSheetName(): string {
    return this.getName();
  }

  getType(): EnumConstant {
    return SHEET_TYPE.GRID;
  }

  getFormUrl(): null {
    return null;
  }

  asDataSourceSheet(): null {
    return null;
  }

  getImages(): never[] {
    return [];
  }

  getDrawings(): never[] {
    return [];
  }

  hasHiddenGridlines(): boolean {
    return this.model.hiddenGridlines;
  }

  isRightToLeft(): boolean {
    return this.model.rightToLeft;
  }

  setRightToLeft(isRightToLeft: boolean): this {
    this.editable.rightToLeft = isRightToLeft;
    return this;
  }

  /** -1 stands for the last row, or column, with content. */
  getSheetValues(row: number, column: number, rows: number, columns: number): ScriptValue[][] {
    const extent = this.model.contentExtent();
    const top = row === -1 ? extent.rows : row;
    const left = column === -1 ? extent.columns : column;
    const height = rows === -1 ? extent.rows - top + 1 : rows;
    const width = columns === -1 ? extent.columns - left + 1 : columns;
    if (height < 1) throw exception("The number of rows in the range must be at least 1.");
    if (width < 1) throw exception("The number of columns in the range must be at least 1.");
    const block = { top: top - 1, left: left - 1, height, width };
    exposeRange(this.host, this.model, block);
    return readValues(this.model, block, this.host.model.zone);
  }

  activate(): this {
    this.host.model.activate(this.model);
    return this;
  }

  getSelection(): SelectionService {
    return exposeSelection(this.host, this.model);
  }

  getActiveRange(): RangeService {
    return this.selection.getActiveRange();
  }

  /** The name from the first years of Apps Script. */
  getActiveSelection(): RangeService {
    return this.getActiveRange();
  }

  getActiveRangeList(): RangeListService {
    return this.selection.getActiveRangeList();
  }

  getActiveCell(): RangeService {
    return this.selection.getCurrentCell();
  }

  getCurrentCell(): RangeService {
    return this.getActiveCell();
  }

  setCurrentCell(cell: RangeService): RangeService {
    cell.activateAsCurrentCell();
    return exposeRange(this.host, cell.sheetModel, cell.block);
  }

  setActiveRange(range: RangeService): RangeService {
    range.activate();
    return exposeRange(this.host, range.sheetModel, range.block);
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    list.activate();
    return exposeRangeList(this.host, list.ranges);
  }

  setActiveSelection(range: RangeService | string): RangeService {
    if (typeof range !== "string") return this.setActiveRange(range);
    const size = { rows: this.model.rowCount, columns: this.model.columnCount };
    const block = readReference(range, size)?.block;
    if (block === undefined) throw exception("Range not found");
    const chosen = exposeRange(this.host, this.model, block);
    this.host.model.activate(this.model);
    this.model.select([block]);
    return chosen;
  }

  private get selection(): SelectionService {
    return new SelectionService(this.host, this.model);
  }

  clearFormats(): this {
    for (const layer of this.editable.formats()) layer.fill(this.model.grid, undefined);
    this.editable.setConditionalRules([]);
    return this;
  }

  clearNotes(): this {
    this.editable.notes.fill(this.model.grid, undefined);
    return this;
  }

  clearConditionalFormatRules(): void {
    this.editable.setConditionalRules([]);
  }

  createTextFinder(text: string): TextFinderService {
    return exposeFinder(this.host, text, [{ sheet: this.model, block: this.model.grid }]);
  }

  getBandings(): BandingService[] {
    return this.model.bandings.map((banding) => exposeBanding(this.host, banding));
  }

  getNamedRanges(): NamedRangeService[] {
    return this.host.model.namedRanges
      .filter(({ place }) => place.sheet === this.model && overlap(place.present, this.model.grid))
      .map((named) => exposeNamedRange(this.host, named));
  }

  getSlicers(): SlicerService[] {
    return this.model.slicers.map((slicer) => exposeSlicer(this.host, slicer));
  }

  insertSlicer(range: RangeService, row: number, column: number, offsetX = 0, offsetY = 0): SlicerService {
    const place = this.editable.track(range.place());
    const position = { anchorRow: row, anchorColumn: column, offsetX, offsetY };
    const slicer = new SlicerModel(this.host.model.nextChartId(), place, position);
    this.model.slicers.push(slicer);
    return exposeSlicer(this.host, slicer);
  }
}

const READ = method("read", [""]);

/** What scripts can do with what is seen of a sheet. */
export const SHEET_VIEWS_MEMBERS: MemberTable<SheetViews> = {
  ...SHEET_GROUPS_MEMBERS,
  getSheetName: READ,
  getType: READ,
  getFormUrl: READ,
  asDataSourceSheet: READ,
  getImages: READ,
  getDrawings: READ,
  hasHiddenGridlines: READ,
  isRightToLeft: READ,
  setRightToLeft: method("write", ["Boolean"]),
  getSheetValues: method("read", ["Integer, Integer, Integer, Integer"]),
  activate: method("write", [""]),
  getSelection: method("handle", [""]),
  getActiveRange: method("handle", [""]),
  getActiveSelection: method("handle", [""]),
  getActiveRangeList: method("handle", [""]),
  getActiveCell: method("handle", [""]),
  getCurrentCell: method("handle", [""]),
  setCurrentCell: method("write", ["Range"]),
  setActiveRange: method("write", ["Range"]),
  setActiveRangeList: method("write", ["RangeList"]),
  setActiveSelection: method("write", ["Range", "String"]),
  clearFormats: method("write", [""]),
  clearNotes: method("write", [""]),
  clearConditionalFormatRules: method("write", [""]),
  createTextFinder: method("handle", ["String"]),
  getBandings: READ,
  getNamedRanges: READ,
  getSlicers: READ,
  insertSlicer: method("write", ["Range, Integer, Integer", "Range, Integer, Integer, Integer, Integer"]),
};
