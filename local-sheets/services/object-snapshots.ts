import { blockText, qualifiedText } from "./model/a1";
import type { CellValue } from "./model/cell";
import type { ChartDescription, ChartModel, ChartOption, ChartPosition } from "./model/chart-model";
import type { ConditionalRule, RuleLooks } from "./model/conditional-rule";
import type { LiteralCriterionValue } from "./model/criterion";
import type { ColumnCriteria, FilterModel } from "./model/filter-model";
import type { PivotFilterModel, PivotGroupModel, PivotModel, PivotValueModel } from "./model/pivot-model";
import type { PivotOutput } from "./model/pivots";
import type { Place } from "./model/place";

/** A conditional format as plain data. */
export interface RuleSnapshot {
  readonly ranges: string[];
  readonly criteria: string;
  readonly values: LiteralCriterionValue[];
  readonly looks: RuleLooks;
}

/** A filter as plain data; columns count from one. */
export interface FilterSnapshot {
  readonly range: string;
  readonly criteria: (ColumnCriteria & { readonly column: number })[];
}

/** A group of a pivot table as plain data; columns count from one. */
export type PivotGroupSnapshot = Omit<PivotGroupModel, "column" | "sortedBy"> & {
  readonly column: number | null;
  /** Number of the value that it is sorted by, from one; null when it is sorted by its own values. */
  readonly sortedBy: number | null;
};
/** A value of a pivot table as plain data; columns count from one. */
export type PivotValueSnapshot = Omit<PivotValueModel, "column"> & { readonly column: number | null };

/** A filter of a pivot table as plain data; columns count from one. */
export type PivotFilterSnapshot = Omit<PivotFilterModel, "column"> & { readonly column: number | null };

/** A pivot table as plain data: its definition and what it shows. */
export interface PivotSnapshot {
  readonly anchor: string;
  readonly source: string;
  readonly rowGroups: PivotGroupSnapshot[];
  readonly columnGroups: PivotGroupSnapshot[];
  readonly values: PivotValueSnapshot[];
  readonly filters: PivotFilterSnapshot[];
  readonly shown: CellValue[][];
}

function groupSnapshot({ sortedBy, ...group }: PivotGroupModel, { values }: PivotModel): PivotGroupSnapshot {
  return { ...withColumn(group), sortedBy: sortedBy === undefined ? null : values.indexOf(sortedBy) + 1 };
}

/** A chart as plain data. */
export interface ChartSnapshot
  extends Omit<ChartDescription, "places" | "options" | "position">,
    ChartPosition {
  readonly id: number;
  readonly ranges: string[];
  readonly options: Readonly<Record<string, ChartOption>>;
}

/** A conditional format as plain data. */
export function ruleSnapshot({ places, criterion, looks }: ConditionalRule): RuleSnapshot {
  const ranges = places.flatMap(({ block }) => (block === undefined ? [] : [blockText(block)]));
  return { ranges, criteria: criterion.criteria, values: [...criterion.values], looks };
}

/** A filter as plain data. */
export function filterSnapshot(filter: FilterModel): FilterSnapshot {
  return {
    range: blockText(filter.place.present),
    criteria: filter.criteria().map(({ column, criteria }) => ({ column: column + 1, ...criteria })),
  };
}

/** A pivot table as plain data. */
export function pivotSnapshot({ pivot, block, cells }: PivotOutput): PivotSnapshot {
  return {
    anchor: blockText({ ...block, height: 1, width: 1 }),
    source: placeText(pivot.source),
    rowGroups: pivot.rowGroups.map((group) => groupSnapshot(group, pivot)),
    columnGroups: pivot.columnGroups.map((group) => groupSnapshot(group, pivot)),
    values: pivot.values.map(withColumn),
    filters: pivot.filters.map(withColumn),
    shown: cells.map((row) => row.map((value) => value ?? "")),
  };
}

/** A chart as plain data. */
export function chartSnapshot({ id, description }: ChartModel): ChartSnapshot {
  const { places, position, ...rest } = description;
  return { id, ...rest, ...position, ranges: places.map(placeText) };
}

/** A place with the name of its sheet, or #REF! when its cells were deleted. */
export function placeText({ sheet, block }: Place): string {
  return block === undefined ? "#REF!" : qualifiedText(sheet.name, block);
}

function withColumn<Part extends { readonly column: Place }>({
  column,
  ...rest
}: Part): Omit<Part, "column"> & { column: number | null } {
  return { ...rest, column: column.block === undefined ? null : column.block.left + 1 };
}
