// Pivot tables on our summary. Their source cannot be changed, so that one is made again when its
// description changed and left alone otherwise.

import type { PlannedGroup, PlannedPivot, PlannedRange } from "../../core/plan/sheet-parts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Group = GoogleAppsScript.Spreadsheet.PivotGroup;
type Value = GoogleAppsScript.Spreadsheet.PivotValue;

/** Where the ranges of a plan are. */
export type RangeOf = (range: PlannedRange) => Range;

/**
 * Removes pivot tables that are not planned any more, which must happen before anything is written to
 * their cells. One whose description is as it was stays untouched, and stays away when the user
 * deleted it.
 *
 * @param former what an earlier run made; null when that is not known, as in a copied file
 * @returns the planned ones that have to be made
 */
export function removeStalePivots(
  sheet: Sheet,
  planned: readonly PlannedPivot[],
  former: readonly PlannedPivot[] | null,
): readonly PlannedPivot[] {
  if (former === null) {
    for (const table of sheet.getPivotTables()) table.remove();
    return planned;
  }
  const same = (one: PlannedPivot, others: readonly PlannedPivot[]): boolean =>
    others.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const stale = former.filter((pivot) => !same(pivot, planned));
  const fresh = planned.filter((pivot) => !same(pivot, former));
  if (stale.length > 0 || fresh.length > 0) removeAt(sheet, [...stale, ...fresh]);
  return fresh;
}

/** Makes pivot tables, in cells that are free. */
export function createPivots(pivots: readonly PlannedPivot[], rangeOf: RangeOf): void {
  for (const pivot of pivots) create(pivot, rangeOf);
}

/** Removes the pivot tables that stand where these do. */
function removeAt(sheet: Sheet, pivots: readonly PlannedPivot[]): void {
  const cells = new Set(pivots.map(({ anchor }) => `${anchor.row}:${anchor.column}`));
  for (const table of sheet.getPivotTables()) {
    const cell = table.getAnchorCell();
    if (cells.has(`${cell.getRow()}:${cell.getColumn()}`)) table.remove();
  }
}

/** Name and order of a group; by a value means by its total over the other groups. */
function arrange(group: Group, { name, descending, sortedBy }: PlannedGroup, values: readonly Value[]): void {
  if (name !== null) group.setDisplayName(name);
  const value = sortedBy === null ? undefined : values[sortedBy];
  if (value !== undefined) group.sortBy(value, []);
  if (descending) group.sortDescending();
}

function create(pivot: PlannedPivot, rangeOf: RangeOf): void {
  const table = rangeOf(pivot.anchor).createPivotTable(rangeOf(pivot.source));
  const { rowGroup, columnGroup } = pivot;
  const rows = table.addRowGroup(rowGroup.column);
  const columns = columnGroup === null ? null : table.addColumnGroup(columnGroup.column);
  const values = pivot.values.map(({ column, summarize, share, name }) => {
    const value = table.addPivotValue(column, SpreadsheetApp.PivotTableSummarizeFunction[summarize]);
    value.setDisplayName(name);
    if (share) value.showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL);
    return value;
  });
  arrange(rows, rowGroup, values);
  if (columns !== null && columnGroup !== null) arrange(columns, columnGroup, values);
  if (pivot.only === null) return;
  const criteria = SpreadsheetApp.newFilterCriteria()
    .setVisibleValues([...pivot.only.texts])
    .build();
  table.addFilter(pivot.only.column, criteria);
}
