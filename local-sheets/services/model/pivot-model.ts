import type { ColumnCriteria } from "./filter-model";
import type { GroupingRule } from "./pivot-grouping";
import type { SummaryName } from "./pivot-summary";
import { Place } from "./place";

/** How a pivot table shows its values, by Google's names. */
export const PIVOT_DISPLAYS = [
  "DEFAULT",
  "PERCENT_OF_ROW_TOTAL",
  "PERCENT_OF_COLUMN_TOTAL",
  "PERCENT_OF_GRAND_TOTAL",
] as const;
/** The name of a way to show values. */
export type PivotDisplayName = (typeof PIVOT_DISPLAYS)[number];

/** The rows or columns of a pivot table that come from the values of one source column. */
export interface PivotGroupModel {
  /** The source column, which is followed. */
  readonly column: Place;
  displayName: string | undefined;
  ascending: boolean;
  /** The value by whose total the group is sorted; undefined sorts by its own values. */
  sortedBy: PivotValueModel | undefined;
  totalsShown: boolean;
  labelsRepeated: boolean;
  /** What puts several values under one label. */
  rule: GroupingRule | undefined;
}

/** What a pivot table computes of one source column. */
export interface PivotValueModel {
  readonly column: Place;
  displayName: string | undefined;
  summary: SummaryName;
  display: PivotDisplayName;
}

/** Which records of the source a pivot table leaves out, by one source column. */
export interface PivotFilterModel {
  readonly column: Place;
  criteria: ColumnCriteria;
}

/** The definition of a pivot table; what it shows is computed from it and from the source whenever it is read. */
export class PivotModel {
  rowGroups: PivotGroupModel[] = [];
  columnGroups: PivotGroupModel[] = [];
  values: PivotValueModel[] = [];
  filters: PivotFilterModel[] = [];

  constructor(
    readonly anchor: Place,
    readonly source: Place,
  ) {}

  /** Everything the result depends on besides cells, as a list to compare item by item. */
  definition(): readonly unknown[] {
    const parts = [this.rowGroups, this.columnGroups, this.values, this.filters];
    const facts: unknown[] = parts.map((part) => part.length);
    for (const { top, left, height, width } of [this.anchor.present, this.source.present]) {
      facts.push(top, left, height, width);
    }
    for (const part of parts.flat()) {
      for (const fact of Object.values(part)) facts.push(fact instanceof Place ? fact.block?.left : fact);
    }
    return facts;
  }
}
