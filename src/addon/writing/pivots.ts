// Pivot tables on our summary. Their source cannot be changed, so that one is made again when its
// description changed and left alone otherwise.

import type { PlannedPivot, PlannedRange } from "../../core/plan/sheet-parts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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

function create(pivot: PlannedPivot, rangeOf: RangeOf): void {
  const table = rangeOf(pivot.anchor).createPivotTable(rangeOf(pivot.source));
  const rows = table.addRowGroup(pivot.rowGroup.column);
  if (pivot.rowGroup.descending) rows.sortDescending();
  if (pivot.columnGroup !== null) {
    const columns = table.addColumnGroup(pivot.columnGroup.column);
    if (pivot.columnGroup.descending) columns.sortDescending();
  }
  for (const { column, summarize, share, name } of pivot.values) {
    const value = table.addPivotValue(column, SpreadsheetApp.PivotTableSummarizeFunction[summarize]);
    value.setDisplayName(name);
    if (share) value.showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL);
  }
  if (pivot.only === null) return;
  const criteria = SpreadsheetApp.newFilterCriteria()
    .setVisibleValues([...pivot.only.texts])
    .build();
  table.addFilter(pivot.only.column, criteria);
}
