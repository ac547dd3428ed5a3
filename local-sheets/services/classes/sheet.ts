import { exception, notModelled } from "../exception";
import type { Host } from "../host";
import { readReference } from "../model/a1";
import { ChartModel } from "../model/chart-model";
import type { MetadataLocation } from "../model/metadata-model";
import type { Place } from "../model/place";
import { ProtectionModel } from "../model/protection-model";
import type { SheetModel } from "../model/sheet-model";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, type MemberTable, method } from "../strict/service-class";
import { type ChartBuilderService, exposeChartBuilder } from "./chart-builder";
import { type ConditionalFormatRuleService, exposeRule } from "./conditional-format";
import { type DeveloperMetadataService, exposeMetadata } from "./developer-metadata";
import { type EmbeddedChartService, exposeChart } from "./embedded-chart";
import { exposeFilter, type FilterService } from "./filter";
import { exposeFinder, type MetadataFinderService } from "./metadata-finder";
import { type AddedMetadata, METADATA_SIGNATURES, readAddedMetadata } from "./metadata-owner";
import { exposePivot, type PivotTableService } from "./pivot-table";
import { exposeProtection, type ProtectionService } from "./protection";
import { exposeRange, type RangeService } from "./range";
import { exposeRangeList, type RangeListService } from "./range-list";
import { SHEET_VIEWS_MEMBERS, SheetViews } from "./sheet-views";
import { exposeSpreadsheet, type SpreadsheetService } from "./spreadsheet";

const CLEAR_OPTIONS = ["contentsOnly", "formatOnly"];

/** One tab of the spreadsheet with everything on it. */
export class SheetService extends SheetViews {
  getParent(): SpreadsheetService {
    return exposeSpreadsheet(this.host);
  }

  getRange(rowOrReference: number | string, column = 1, rows = 1, columns = 1): RangeService {
    if (typeof rowOrReference === "string") return this.referenced(rowOrReference);
    if (rows < 1) throw exception("The number of rows in the range must be at least 1.");
    if (columns < 1) throw exception("The number of columns in the range must be at least 1.");
    if (rowOrReference < 1) throw exception("The starting row of the range is too small.");
    if (column < 1) throw exception("The starting column of the range is too small.");
    const block = { top: rowOrReference - 1, left: column - 1, height: rows, width: columns };
    return exposeRange(this.host, this.model, block);
  }

  /** The cells of a place, on whichever sheet it is. */
  rangeAt(place: Place): RangeService {
    return exposeRange(this.host, place.sheet, place.present);
  }

  getRangeList(references: readonly string[]): RangeListService {
    return exposeRangeList(
      this.host,
      references.map((reference) => this.getRange(reference)),
    );
  }

  getDataRange(): RangeService {
    const { rows, columns } = this.model.contentExtent();
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns));
  }

  /** At the end of the tabs, named "Copy of" this one; there is no other document to copy to. */
  copyTo(_spreadsheet: SpreadsheetService): SheetService {
    return exposeSheet(this.host, this.host.model.copySheet(this.model));
  }

  /** Filters, charts, pivot tables, notes and conditional formats stay. */
  clear(options: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean } = {}): this {
    const unknown = Object.keys(options).find((name) => !CLEAR_OPTIONS.includes(name));
    if (unknown !== undefined) throw notModelled(`Sheet.clear with ${unknown}`);
    exposeRange(this.host, this.model, this.model.grid).clear(options);
    return this;
  }

  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }

  getConditionalFormatRules(): ConditionalFormatRuleService[] {
    return this.model.conditionalRules.map((rule) => exposeRule(this.host, rule));
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRuleService[]): void {
    const models = rules.map(({ rule }) => rule);
    if (models.some(({ places }) => places.some(({ sheet }) => sheet !== this.model))) {
      throw exception("Conditional format rules must be for ranges of the sheet they are set on.");
    }
    this.editable.setConditionalRules(models);
  }

  getPivotTables(): PivotTableService[] {
    return this.model.pivots.tables.map((pivot) => exposePivot(this.host, pivot));
  }

  getFilter(): FilterService | null {
    const { filter } = this.model;
    return filter === undefined ? null : exposeFilter(this.host, filter);
  }

  getProtections(type: EnumConstant): ProtectionService[] {
    const isWhole = type.toString() === "SHEET";
    return this.model.protections
      .filter(({ place }) => (place === undefined) === isWhole)
      .map((protection) => exposeProtection(this.host, protection));
  }

  /** A sheet has one protection at most, so a second call gives the first one. */
  protect(): ProtectionService {
    const known = this.model.protections.find(({ place }) => place === undefined);
    const protection = known ?? new ProtectionModel(this.model, undefined);
    if (known === undefined) this.model.protections.push(protection);
    return exposeProtection(this.host, protection);
  }

  newChart(): ChartBuilderService {
    return exposeChartBuilder(this.host);
  }

  getCharts(): EmbeddedChartService[] {
    return this.model.charts.map((chart) => exposeChart(this.host, chart));
  }

  insertChart({ description }: EmbeddedChartService): void {
    for (const place of description.places) place.sheet.track(place);
    this.editable.charts.push(new ChartModel(this.host.model.nextChartId(), description));
  }

  updateChart(chart: EmbeddedChartService): void {
    const model = this.ownChart(chart);
    for (const place of model.description.places) place.sheet.untrack(place);
    for (const place of chart.description.places) place.sheet.track(place);
    model.description = chart.description;
  }

  removeChart(chart: EmbeddedChartService): void {
    const model = this.ownChart(chart);
    for (const place of model.description.places) place.sheet.untrack(place);
    this.model.charts.splice(this.model.charts.indexOf(model), 1);
  }

  addDeveloperMetadata(...args: AddedMetadata): this {
    const { key, value, visibility } = readAddedMetadata(args);
    this.host.model.addMetadata(key, value, visibility, this.location);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return this.host.model.metadataAt(this.location).map((item) => exposeMetadata(this.host, item));
  }

  createDeveloperMetadataFinder(): MetadataFinderService {
    const { model } = this;
    return exposeFinder(
      this.host,
      ({ location }) => location.type !== "SPREADSHEET" && location.sheet === model,
    );
  }

  private get location(): MetadataLocation {
    return { type: "SHEET", sheet: this.model };
  }

  private ownChart(chart: EmbeddedChartService): ChartModel {
    const { charts } = this.editable;
    if (chart.model !== undefined && charts.includes(chart.model)) return chart.model;
    throw exception("The chart is not on this sheet.");
  }

  private referenced(text: string): RangeService {
    const grid = { rows: this.model.rowCount, columns: this.model.columnCount };
    const written = readReference(text, grid);
    const named = written === undefined ? this.host.model.namedRange(text)?.place : undefined;
    if (named?.block !== undefined) return this.rangeAt(named);
    if (written === undefined) throw exception("Range not found");
    if (written.sheetName === undefined) return exposeRange(this.host, this.model, written.block);
    const other = this.host.model.sheetByName(written.sheetName);
    if (other === undefined) throw exception("Range not found");
    // Open ends reach to the edge of the sheet that is named, which may have another size.
    const there = readReference(text, { rows: other.rowCount, columns: other.columnCount });
    return exposeRange(this.host, other, there?.block ?? written.block);
  }
}

const MEMBERS: MemberTable<SheetService> = {
  ...SHEET_VIEWS_MEMBERS,
  getParent: method("handle", [""]),
  getRange: method("handle", [
    "String",
    "Integer, Integer",
    "Integer, Integer, Integer",
    "Integer, Integer, Integer, Integer",
  ]),
  getRangeList: method("handle", ["String[]"]),
  getDataRange: method("read", [""]),
  copyTo: method("write", ["Spreadsheet"]),
  clear: method("write", ["", "PlainObject"]),
  clearContents: method("write", [""]),
  getConditionalFormatRules: method("read", [""]),
  setConditionalFormatRules: method("write", ["ConditionalFormatRule[]"]),
  getPivotTables: method("read", [""]),
  getFilter: method("read", [""]),
  getProtections: method("read", ["SpreadsheetApp.ProtectionType"]),
  protect: method("write", [""]),
  newChart: method("builder", [""]),
  getCharts: method("read", [""]),
  insertChart: method("write", ["EmbeddedChart"]),
  updateChart: method("write", ["EmbeddedChart"]),
  removeChart: method("write", ["EmbeddedChart"]),
  addDeveloperMetadata: method("write", METADATA_SIGNATURES),
  getDeveloperMetadata: method("read", [""]),
  createDeveloperMetadataFinder: method("handle", [""]),
};

/** `Sheet`, as scripts see it. */
export const SHEET = documentClass<SheetService>("Sheet", MEMBERS);

/** Hands out a sheet. */
export function exposeSheet(host: Host, sheet: SheetModel): SheetService {
  return host.gate.expose(SHEET, new SheetService(host, sheet));
}
