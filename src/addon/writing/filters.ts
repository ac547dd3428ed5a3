// Filters: a sheet has one at most. A filter that does not reach our columns would tear the scores
// off the members when somebody sorts by it, so it is widened.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** Makes the filter of a sheet cover a range, keeping its criteria. */
export function moveFilter(sheet: Sheet, a1: string): void {
  const filter = sheet.getFilter();
  const target = sheet.getRange(a1);
  if (filter === null) {
    target.createFilter();
    return;
  }
  const range = filter.getRange();
  if (range.getA1Notation() !== target.getA1Notation()) move(filter, range, target);
}

/** Makes the filter of a sheet reach columns of ours, if there is one, keeping its criteria. */
export function widenFilter(sheet: Sheet, columns: readonly number[]): void {
  const filter = sheet.getFilter();
  const range = filter?.getRange();
  if (filter === null || range === undefined || reaches(range, columns)) return;
  const width = Math.max(...columns) - range.getColumn() + 1;
  move(filter, range, sheet.getRange(range.getRow(), range.getColumn(), range.getNumRows(), width));
}

/** Removes the filter of a sheet, if there is one. */
export function removeFilter(sheet: Sheet): void {
  sheet.getFilter()?.remove();
}

/** Whether a filter's range reaches columns. */
export function reaches(range: Range, columns: readonly number[]): boolean {
  return Math.max(0, ...columns) <= range.getLastColumn();
}

function move(filter: Filter, range: Range, target: Range): void {
  const criteria = columnsOf(range)
    .map((column) => ({ column, criterion: filter.getColumnFilterCriteria(column) }))
    .filter(({ criterion }) => criterion !== null);
  filter.remove();
  const moved = target.createFilter();
  for (const { column, criterion } of criteria) {
    if (criterion !== null && columnsOf(target).includes(column))
      moved.setColumnFilterCriteria(column, criterion);
  }
}

function columnsOf(range: Range): number[] {
  return Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index);
}
