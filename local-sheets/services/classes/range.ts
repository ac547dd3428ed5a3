import { exception } from "../exception";
import type { Host } from "../host";
import { type Block, covers } from "../model/block";
import { copyCells, copyTarget, copyTransposed } from "../model/copy-cells";
import { FilterModel } from "../model/filter-model";
import { breakMerges, mergeCells } from "../model/merging";
import type { MetadataModel } from "../model/metadata-model";
import { PivotModel } from "../model/pivot-model";
import { Place } from "../model/place";
import { ProtectionModel } from "../model/protection-model";
import type { SheetModel } from "../model/sheet-model";
import { sortCells } from "../model/sort-cells";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, type MemberTable, method } from "../strict/service-class";
import { copiedParts } from "./copy-parts";
import { type DeveloperMetadataService, exposeMetadata } from "./developer-metadata";
import { exposeFilter, type FilterService } from "./filter";
import { exposeFinder, type MetadataFinderService } from "./metadata-finder";
import { type AddedMetadata, locationOf, METADATA_SIGNATURES, readAddedMetadata } from "./metadata-owner";
import { exposePivot, type PivotTableService } from "./pivot-table";
import { canEdit } from "./protected-cells";
import { exposeProtection, type ProtectionService } from "./protection";
import { OUTSIDE } from "./range-base";
import { RANGE_OLD_NAMES_MEMBERS, RangeOldNames } from "./range-old-names";
import { exposeSheet, type SheetService } from "./sheet";
import { readSortKeys } from "./sort-keys";

export { OUTSIDE } from "./range-base";

/** A block of cells of one sheet. */
export class RangeService extends RangeOldNames {
  /** The cells themselves, for services that take a Range as an argument. */
  place(): Place {
    this.requireInGrid();
    return new Place(this.sheetModel, this.block);
  }

  getSheet(): SheetService {
    return exposeSheet(this.host, this.sheetModel);
  }

  offset(rows: number, columns: number, height?: number, width?: number): RangeService {
    const { top, left } = this.block;
    const moved: Block = {
      top: top + rows,
      left: left + columns,
      height: height ?? this.block.height,
      width: width ?? this.block.width,
    };
    if (moved.height < 1) throw exception("The number of rows in the range must be at least 1.");
    if (moved.width < 1) throw exception("The number of columns in the range must be at least 1.");
    if (moved.top < 0 || moved.left < 0) throw exception(OUTSIDE);
    return exposeRange(this.host, this.sheetModel, moved);
  }

  merge(): this {
    this.requireEnterable();
    mergeCells(this.sheetModel, this.block);
    return this;
  }

  breakApart(): this {
    this.requireWritable();
    breakMerges(this.sheetModel, this.block);
    return this;
  }

  getMergedRanges(): RangeService[] {
    this.requireInGrid();
    return this.sheetModel
      .mergesAt(this.block)
      .map((block) => exposeRange(this.host, this.sheetModel, block));
  }

  isPartOfMerge(): boolean {
    this.requireInGrid();
    return this.sheetModel.mergesAt(this.block).length > 0;
  }

  copyTo(destination: RangeService, what?: EnumConstant | object, transposed = false): void {
    this.requireInGrid();
    const parts = copiedParts(what);
    const { height, width } = this.block;
    const source = transposed ? { ...this.block, height: width, width: height } : this.block;
    const block = copyTarget(source, destination.block);
    const target = new RangeService(this.host, destination.sheetModel, block);
    if (parts.values || parts.formulas) target.requireEnterable();
    else target.requireWritable();
    if (transposed) copyTransposed(this.sheetModel, this.block, target.sheetModel, block, parts);
    else copyCells(this.sheetModel, this.block, target.sheetModel, block, parts);
  }

  sort(sortSpec: unknown): this {
    this.requireEnterable();
    const { left, width } = this.block;
    sortCells(this.sheetModel, this.block, readSortKeys(sortSpec, left, width));
    return this;
  }

  createFilter(): FilterService {
    this.requireWritable();
    if (this.sheetModel.filter !== undefined) {
      throw exception("You can't create a filter in a sheet that already has a filter.");
    }
    const filter = new FilterModel(this.sheetModel, this.sheetModel.track(this.place()));
    this.sheetModel.filter = filter;
    return exposeFilter(this.host, filter);
  }

  createPivotTable(source: RangeService): PivotTableService {
    this.requireEnterable();
    const cell = { ...this.block, height: 1, width: 1 };
    const anchor = this.sheetModel.track(new Place(this.sheetModel, cell));
    const pivot = new PivotModel(anchor, source.sheetModel.track(source.place()));
    this.sheetModel.clearContent(cell);
    this.sheetModel.pivots.tables.push(pivot);
    return exposePivot(this.host, pivot);
  }

  protect(): ProtectionService {
    this.requireInGrid();
    const protection = new ProtectionModel(this.sheetModel, this.sheetModel.track(this.place()));
    this.sheetModel.protections.push(protection);
    return exposeProtection(this.host, protection);
  }

  canEdit(): boolean {
    this.requireInGrid();
    return canEdit(this.sheetModel, this.block);
  }

  addDeveloperMetadata(...args: AddedMetadata): this {
    this.requireInGrid();
    const { key, value, visibility } = readAddedMetadata(args);
    this.host.model.addMetadata(key, value, visibility, locationOf(this.sheetModel, this.block));
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    this.requireInGrid();
    return this.host.model.metadata
      .filter((item) => isWithin(item, this))
      .map((item) => exposeMetadata(this.host, item));
  }

  createDeveloperMetadataFinder(): MetadataFinderService {
    this.requireInGrid();
    return exposeFinder(this.host, (item) => isWithin(item, this));
  }

  getFilter(): FilterService | null {
    this.requireInGrid();
    const { filter } = this.sheetModel;
    return filter === undefined ? null : exposeFilter(this.host, filter);
  }

  mergeAcross(): this {
    const { top, left, height, width } = this.block;
    for (let row = top; row < top + height; row += 1) this.part({ top: row, left, height: 1, width }).merge();
    return this;
  }

  mergeVertically(): this {
    const { top, left, height, width } = this.block;
    for (let column = left; column < left + width; column += 1)
      this.part({ top, left: column, height, width: 1 }).merge();
    return this;
  }

  override part(block: Block): RangeService {
    return new RangeService(this.host, this.sheetModel, block);
  }

  protected override handOut(block: Block): RangeService {
    return exposeRange(this.host, this.sheetModel, block);
  }

  protected override placeOf(): Place {
    return this.place();
  }
}

const MEMBERS: MemberTable<RangeService> = {
  ...RANGE_OLD_NAMES_MEMBERS,
  getSheet: method("handle", [""]),
  offset: method("handle", [
    "Integer, Integer",
    "Integer, Integer, Integer",
    "Integer, Integer, Integer, Integer",
  ]),
  merge: method("write", [""]),
  breakApart: method("write", [""]),
  getMergedRanges: method("read", [""]),
  isPartOfMerge: method("read", [""]),
  copyTo: method("write", [
    "Range",
    "Range, SpreadsheetApp.CopyPasteType, Boolean",
    "Range, SpreadsheetApp.CopyPasteType",
    "Range, PlainObject",
  ]),
  sort: method("write", ["Object"]),
  createFilter: method("write", [""]),
  createPivotTable: method("write", ["Range"]),
  protect: method("write", [""]),
  canEdit: method("read", [""]),
  addDeveloperMetadata: method("write", METADATA_SIGNATURES),
  getDeveloperMetadata: method("read", [""]),
  createDeveloperMetadataFinder: method("handle", [""]),
  getFilter: method("read", [""]),
  mergeAcross: method("write", [""]),
  mergeVertically: method("write", [""]),
};

/** `Range`, as scripts see it. */
export const RANGE = documentClass<RangeService>("Range", MEMBERS);

/** Hands out a block of a sheet; throws when it is not within its grid. */
export function exposeRange(host: Host, sheet: SheetModel, block: Block): RangeService {
  if (!sheet.contains(block)) throw exception(OUTSIDE);
  return host.gate.expose(RANGE, new RangeService(host, sheet, block));
}

/** Hands out the blocks of places; deleted ones are left out. */
export function exposePlaces(host: Host, places: readonly Place[]): RangeService[] {
  return places.flatMap(({ sheet, block }) => (block === undefined ? [] : [exposeRange(host, sheet, block)]));
}

/** Metadata of the rows or columns all of whose cells are in a range. */
function isWithin({ location }: MetadataModel, { block, sheetModel }: RangeService): boolean {
  if (location.type !== "ROW" && location.type !== "COLUMN") return false;
  if (location.sheet !== sheetModel) return false;
  const { top, left } = location.place.present;
  const { rowCount, columnCount } = sheetModel;
  const line: Block =
    location.type === "ROW"
      ? { top, left: 0, height: 1, width: columnCount }
      : { top: 0, left, height: rowCount, width: 1 };
  return covers(block, line);
}
