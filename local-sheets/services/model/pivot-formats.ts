// How a pivot table shows numbers: dates as its source does, shares of totals as percentages.

import { isDateFormat } from "./number-format";
import type { PivotGroupModel, PivotModel } from "./pivot-model";

/** The format of one cell of a pivot table, counted from its anchor; undefined for none of its own. */
export function pivotFormat(pivot: PivotModel, row: number, column: number): string | undefined {
  const { rowGroups, columnGroups, values } = pivot;
  const labels = Math.max(rowGroups.length, columnGroups.length > 0 ? 1 : 0);
  const header = columnGroups.length === 0 ? 1 : 1 + columnGroups.length + Number(values.length > 1);
  if (column < labels) return row < header ? undefined : labelFormat(pivot, rowGroups[column]);
  if (row < header) return labelFormat(pivot, columnGroups[row - 1]);
  const value = values[(column - labels) % Math.max(1, values.length)];
  return value === undefined || value.display === "DEFAULT" ? undefined : "0.00%";
}

/** That of the first record. */
function labelFormat({ source }: PivotModel, group: PivotGroupModel | undefined): string | undefined {
  if (group?.column.block === undefined || source.block === undefined || group.rule !== undefined)
    return undefined;
  const format = source.sheet.shownFormat(source.block.top + 1, group.column.block.left);
  return format !== undefined && isDateFormat(format) ? format : undefined;
}
