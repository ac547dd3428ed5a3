import { exception, notModelled } from "../exception";
import type { Host } from "../host";
import type { CellValue } from "../model/cell";
import { DATE_UNITS, type GroupingRule } from "../model/pivot-grouping";
import type { PivotDisplayName, PivotGroupModel, PivotModel, PivotValueModel } from "../model/pivot-model";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { DIMENSION, PIVOT_SUMMARIZE_FUNCTION, PIVOT_VALUE_DISPLAY_TYPE } from "./enums";
import { exposePivot, type PivotTableService, summaryName } from "./pivot-table";

/** The rows or columns of a pivot table that come from one source column. */
export class PivotGroupService {
  constructor(
    private readonly host: Host,
    private readonly pivot: PivotModel,
    private readonly model: PivotGroupModel,
  ) {}

  getPivotTable(): PivotTableService {
    return exposePivot(this.host, this.pivot);
  }

  getDimension(): EnumConstant {
    return this.pivot.rowGroups.includes(this.model) ? DIMENSION.ROWS : DIMENSION.COLUMNS;
  }

  getSourceDataColumn(): number {
    return this.model.column.present.left + 1;
  }

  isSortAscending(): boolean {
    return this.model.ascending;
  }

  sortAscending(): this {
    this.model.ascending = true;
    return this;
  }

  sortDescending(): this {
    this.model.ascending = false;
    return this;
  }

  sortBy(value: PivotValueService, oppositeGroupValues: readonly unknown[]): this {
    if (oppositeGroupValues.length > 0)
      throw notModelled("PivotGroup.sortBy with values of the opposite group");
    this.model.sortedBy = value.model;
    return this;
  }

  totalsAreShown(): boolean {
    return this.model.totalsShown;
  }

  showTotals(areShown: boolean): this {
    this.model.totalsShown = areShown;
    return this;
  }

  showRepeatedLabels(): this {
    this.model.labelsRepeated = true;
    return this;
  }

  hideRepeatedLabels(): this {
    this.model.labelsRepeated = false;
    return this;
  }

  areLabelsRepeated(): boolean {
    return this.model.labelsRepeated;
  }

  /** Among the groups of the same dimension, from zero. */
  getIndex(): number {
    return this.siblings.indexOf(this.model);
  }

  moveToIndex(index: number): this {
    const others = this.siblings.filter((group) => group !== this.model);
    if (index < 0 || index > others.length) throw exception("Invalid argument: index");
    others.splice(index, 0, this.model);
    if (this.pivot.rowGroups.includes(this.model)) this.pivot.rowGroups = others;
    else this.pivot.columnGroups = others;
    return this;
  }

  /** Groups are sorted by their own values only, so that there is no other order to clear. */
  clearSort(): this {
    return this.sortAscending();
  }

  setDateTimeGroupingRule(type: EnumConstant): this {
    const unit = DATE_UNITS.find((known) => known === type.toString());
    if (unit === undefined) throw exception("Invalid argument: dateTimeGroupingRuleType");
    return this.ruled({ kind: "date", unit });
  }

  setHistogramGroupingRule(least: number, most: number, step: number): this {
    if (least >= most || step <= 0) throw exception("Invalid argument: intervalSize");
    return this.ruled({ kind: "histogram", least, most, step });
  }

  /** Adds to the groups made by hand; values in none of them stand for themselves. */
  addManualGroupingRule(name: string, members: readonly unknown[]): this {
    const values = members.filter(
      (member): member is CellValue => typeof member !== "object" && member !== undefined,
    );
    return this.ruled({ kind: "manual", groups: { ...this.manualGroups, [name]: values } });
  }

  removeManualGroupingRule(name: string): this {
    const { [name]: removed, ...groups } = this.manualGroups;
    if (removed === undefined) throw exception("Invalid argument: groupName");
    return this.ruled(Object.keys(groups).length === 0 ? undefined : { kind: "manual", groups });
  }

  clearGroupingRule(): this {
    return this.ruled(undefined);
  }

  private get manualGroups(): Readonly<Record<string, readonly CellValue[]>> {
    return this.model.rule?.kind === "manual" ? this.model.rule.groups : {};
  }

  private ruled(rule: GroupingRule | undefined): this {
    this.model.rule = rule;
    return this;
  }

  setDisplayName(name: string): this {
    this.model.displayName = name;
    return this;
  }

  resetDisplayName(): this {
    this.model.displayName = undefined;
    return this;
  }

  private get siblings(): readonly PivotGroupModel[] {
    const { rowGroups, columnGroups } = this.pivot;
    return rowGroups.includes(this.model) ? rowGroups : columnGroups;
  }

  remove(): void {
    this.pivot.rowGroups = this.pivot.rowGroups.filter((group) => group !== this.model);
    this.pivot.columnGroups = this.pivot.columnGroups.filter((group) => group !== this.model);
  }
}

/** What a pivot table computes of one source column. */
export class PivotValueService {
  constructor(
    private readonly host: Host,
    private readonly pivot: PivotModel,
    readonly model: PivotValueModel,
  ) {}

  getPivotTable(): PivotTableService {
    return exposePivot(this.host, this.pivot);
  }

  getSummarizedBy(): EnumConstant {
    return PIVOT_SUMMARIZE_FUNCTION[this.model.summary];
  }

  summarizeBy(summarizeFunction: EnumConstant): this {
    this.model.summary = summaryName(summarizeFunction);
    return this;
  }

  getDisplayType(): EnumConstant {
    return PIVOT_VALUE_DISPLAY_TYPE[this.model.display];
  }

  showAs(displayType: EnumConstant<PivotDisplayName>): this {
    this.model.display = displayType.toString();
    return this;
  }

  getFormula(): null {
    return null;
  }

  /** Only calculated values have formulas, and there are none here. */
  setFormula(_formula: string): never {
    throw exception("The formula can be set for calculated pivot values only.");
  }

  setDisplayName(name: string): this {
    this.model.displayName = name;
    return this;
  }

  remove(): void {
    this.pivot.values = this.pivot.values.filter((value) => value !== this.model);
    for (const group of [...this.pivot.rowGroups, ...this.pivot.columnGroups]) {
      if (group.sortedBy === this.model) group.sortedBy = undefined;
    }
  }
}

/** `PivotGroup`, as scripts see it. */
export const PIVOT_GROUP = documentClass<PivotGroupService>("PivotGroup", {
  getPivotTable: method("handle", [""]),
  getDimension: method("value", [""]),
  getSourceDataColumn: method("value", [""]),
  isSortAscending: method("value", [""]),
  sortAscending: method("write", [""]),
  sortDescending: method("write", [""]),
  sortBy: method("write", ["PivotValue, Object[]"]),
  totalsAreShown: method("value", [""]),
  showTotals: method("write", ["Boolean"]),
  areLabelsRepeated: method("value", [""]),
  getIndex: method("value", [""]),
  moveToIndex: method("write", ["Integer"]),
  clearSort: method("write", [""]),
  setDateTimeGroupingRule: method("write", ["SpreadsheetApp.DateTimeGroupingRuleType"]),
  setHistogramGroupingRule: method("write", ["Number, Number, Number"]),
  addManualGroupingRule: method("write", ["String, Object[]"]),
  removeManualGroupingRule: method("write", ["String"]),
  clearGroupingRule: method("write", [""]),
  showRepeatedLabels: method("write", [""]),
  hideRepeatedLabels: method("write", [""]),
  setDisplayName: method("write", ["String"]),
  resetDisplayName: method("write", [""]),
  remove: method("write", [""]),
});

/** `PivotValue`, as scripts see it. */
export const PIVOT_VALUE = documentClass<PivotValueService>("PivotValue", {
  getPivotTable: method("handle", [""]),
  getSummarizedBy: method("value", [""]),
  summarizeBy: method("write", ["SpreadsheetApp.PivotTableSummarizeFunction"]),
  getDisplayType: method("value", [""]),
  showAs: method("write", ["SpreadsheetApp.PivotValueDisplayType"]),
  getFormula: method("value", [""]),
  setFormula: method("write", ["String"]),
  setDisplayName: method("write", ["String"]),
  remove: method("write", [""]),
});

/** Hands out a group of a pivot table. */
export function exposeGroup(host: Host, pivot: PivotModel, model: PivotGroupModel): PivotGroupService {
  return host.gate.expose(PIVOT_GROUP, new PivotGroupService(host, pivot, model));
}

/** Hands out a value of a pivot table. */
export function exposeValue(host: Host, pivot: PivotModel, model: PivotValueModel): PivotValueService {
  return host.gate.expose(PIVOT_VALUE, new PivotValueService(host, pivot, model));
}
