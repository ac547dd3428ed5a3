import type { CellValue } from "./cell";
import { compareCells } from "./cell-order";
import { compareOrders, type Grouped, grouped } from "./pivot-grouping";
import type { PivotGroupModel } from "./pivot-model";

/** One row, or one column, of the body of a pivot table. */
export interface PivotLine {
  /** What stands in front of it, one label a group; undefined is blank. */
  readonly labels: (CellValue | undefined)[];
  /** The records of the source that belong to it, by number. */
  readonly records: readonly number[];
}

/** Gives the value of a record in the column of a group. */
export type GroupReader = (group: PivotGroupModel, record: number) => CellValue | undefined;

/** Gives what a group is sorted by of a line with these records; undefined when it is sorted by its own values. */
export type GroupRanking = (group: PivotGroupModel, records: readonly number[]) => CellValue | undefined;

/** The lines along one axis: the values of the groups within each other, with their totals. */
export function pivotLines(
  groups: readonly PivotGroupModel[],
  records: readonly number[],
  means: GroupMeans,
): PivotLine[] {
  if (groups.length === 0) return [{ labels: [], records }];
  return linesFrom(0, { groups, ...means }, records, "Grand");
}

/** What is to know of the groups of a pivot table. */
export interface GroupMeans {
  readonly read: GroupReader;
  readonly rank: GroupRanking;
  /** A label as the total of its lines names it. */
  readonly text: (group: PivotGroupModel, label: CellValue) => string;
}

interface Axis extends GroupMeans {
  readonly groups: readonly PivotGroupModel[];
}

function linesFrom(level: number, axis: Axis, records: readonly number[], name: string): PivotLine[] {
  const group = axis.groups[level];
  if (group === undefined) return [{ labels: axis.groups.map(() => undefined), records }];
  const lines = buckets(group, axis, records).flatMap((bucket) => {
    const inner = linesFrom(level + 1, axis, bucket.records, axis.text(group, bucket.label));
    inner.forEach((line, index) => {
      const isTotal = index > 0 && line.records === bucket.records;
      const isLabelled = index === 0 || (group.labelsRepeated && !isTotal);
      if (isLabelled && bucket.label !== "") line.labels[level] = bucket.label;
    });
    return inner;
  });
  if (!group.totalsShown) return lines;
  const labels: (CellValue | undefined)[] = axis.groups.map(() => undefined);
  labels[Math.max(0, level - 1)] = `${name} Total`;
  return [...lines, { labels, records }];
}

interface Bucket extends Grouped {
  readonly records: number[];
}

/** The distinct values of a group in its order; blanks are one value of their own, before all others. */
function buckets(group: PivotGroupModel, { read, rank }: Axis, records: readonly number[]): Bucket[] {
  const found = new Map<CellValue, Bucket>();
  for (const record of records) {
    const place = grouped(read(group, record) ?? "", group.rule);
    const bucket = found.get(place.label) ?? { ...place, records: [] };
    bucket.records.push(record);
    found.set(place.label, bucket);
  }
  const direction = group.ascending ? 1 : -1;
  const ranked = [...found.values()].map((bucket) => ({ bucket, rank: rank(group, bucket.records) }));
  // Equal ones stand by their own values, the first one on top.
  const byRank = (one: CellValue | undefined, other: CellValue | undefined): number =>
    one === undefined || other === undefined ? 0 : direction * compareCells(one, other);
  const byLabel = (one: Bucket, other: Bucket): number =>
    (group.sortedBy === undefined ? direction : 1) * compareOrders(one.order, other.order);
  return ranked
    .sort((one, other) => byRank(one.rank, other.rank) || byLabel(one.bucket, other.bucket))
    .map(({ bucket }) => bucket);
}
