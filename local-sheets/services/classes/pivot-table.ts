import { exception, notModelled } from "../exception";
import type { Host } from "../host";
import type { PivotGroupModel, PivotModel } from "../model/pivot-model";
import { SUMMARIES, type SummaryName } from "../model/pivot-summary";
import { Place } from "../model/place";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { DIMENSION } from "./enums";
import type { FilterCriteriaService } from "./filter-criteria";
import { exposePivotFilter, type PivotFilterService } from "./pivot-filter";
import { exposeGroup, exposeValue, type PivotGroupService, type PivotValueService } from "./pivot-parts";
import { exposeRange, type RangeService } from "./range";

/** A pivot table; its source columns are counted from column A of the sheet, as scripts write them. */
export class PivotTableService {
  constructor(
    private readonly host: Host,
    private readonly model: PivotModel,
  ) {}

  addRowGroup(column: number): PivotGroupService {
    const group = this.group(column);
    this.present.rowGroups.push(group);
    return exposeGroup(this.host, this.present, group);
  }

  addColumnGroup(column: number): PivotGroupService {
    const group = this.group(column);
    this.present.columnGroups.push(group);
    return exposeGroup(this.host, this.present, group);
  }

  addPivotValue(column: number, summarizeFunction: EnumConstant): PivotValueService {
    const value = {
      column: this.sourceColumn(column),
      displayName: undefined,
      summary: summaryName(summarizeFunction),
      display: "DEFAULT" as const,
    };
    this.present.values.push(value);
    return exposeValue(this.host, this.present, value);
  }

  /** Values are compared as plain text: dates by their serial numbers. */
  addFilter(column: number, criteria: FilterCriteriaService): PivotFilterService {
    const filter = { column: this.sourceColumn(column), criteria: criteria.criteria };
    this.present.filters.push(filter);
    return exposePivotFilter(this.host, this.present, filter);
  }

  getFilters(): PivotFilterService[] {
    return this.present.filters.map((filter) => exposePivotFilter(this.host, this.model, filter));
  }

  getRowGroups(): PivotGroupService[] {
    return this.present.rowGroups.map((group) => exposeGroup(this.host, this.model, group));
  }

  getColumnGroups(): PivotGroupService[] {
    return this.present.columnGroups.map((group) => exposeGroup(this.host, this.model, group));
  }

  getPivotValues(): PivotValueService[] {
    return this.present.values.map((value) => exposeValue(this.host, this.model, value));
  }

  getAnchorCell(): RangeService {
    const { sheet, present } = this.present.anchor;
    return exposeRange(this.host, sheet, present);
  }

  /** Null once the source was deleted. */
  getSourceDataRange(): RangeService | null {
    const { sheet, block } = this.present.source;
    return block === undefined ? null : exposeRange(this.host, sheet, block);
  }

  getValuesDisplayOrientation(): EnumConstant {
    return DIMENSION.COLUMNS;
  }

  /** Several values stand beside each other here, never below. */
  setValuesDisplayOrientation(dimension: EnumConstant): this {
    if (dimension.toString() === "ROWS") throw notModelled("PivotTable with values in rows");
    return this;
  }

  asDataSourcePivotTable(): null {
    return null;
  }

  remove(): void {
    this.present.anchor.sheet.pivots.remove(this.model);
  }

  private group(column: number): PivotGroupModel {
    return {
      column: this.sourceColumn(column),
      displayName: undefined,
      ascending: true,
      sortedBy: undefined,
      totalsShown: true,
      labelsRepeated: false,
      rule: undefined,
    };
  }

  private sourceColumn(column: number): Place {
    const { sheet, present } = this.present.source;
    if (column <= present.left || column > present.left + present.width) {
      throw exception("The source data column is outside the source data range.");
    }
    return sheet.track(Place.column(sheet, column - 1));
  }

  private get present(): PivotModel {
    if (this.model.anchor.sheet.pivots.tables.includes(this.model)) return this.model;
    throw exception("The pivot table no longer exists.");
  }
}

/** The name of a summarize function; CUSTOM belongs to calculated values, which are not modelled. */
export function summaryName(constant: EnumConstant): SummaryName {
  const name = SUMMARIES.find((known) => known === constant.toString());
  if (name === undefined) throw exception("CUSTOM is only for calculated pivot values.");
  return name;
}

/** `PivotTable`, as scripts see it. */
export const PIVOT_TABLE = documentClass<PivotTableService>("PivotTable", {
  addRowGroup: method("write", ["Integer"]),
  addColumnGroup: method("write", ["Integer"]),
  addPivotValue: method("write", ["Integer, SpreadsheetApp.PivotTableSummarizeFunction"]),
  addFilter: method("write", ["Integer, FilterCriteria"]),
  getFilters: method("read", [""]),
  getRowGroups: method("read", [""]),
  getColumnGroups: method("read", [""]),
  getPivotValues: method("read", [""]),
  getValuesDisplayOrientation: method("read", [""]),
  setValuesDisplayOrientation: method("write", ["SpreadsheetApp.Dimension"]),
  asDataSourcePivotTable: method("read", [""]),
  getAnchorCell: method("read", [""]),
  getSourceDataRange: method("read", [""]),
  remove: method("write", [""]),
});

/** Hands out a pivot table. */
export function exposePivot(host: Host, model: PivotModel): PivotTableService {
  return host.gate.expose(PIVOT_TABLE, new PivotTableService(host, model));
}
