// Filters: a sheet has one at most. A filter that does not reach our columns would tear the scores
// off the members when somebody sorts by it, so it is widened.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Makes the filter of a sheet cover a range, keeping its criteria. */
export function moveFilter(sheet: Sheet, a1: string): void {
  const filter = sheet.getFilter();
  const target = sheet.getRange(a1);
  if (filter === null) {
    target.createFilter();
    return;
  }
  const range = filter.getRange();
  if (range.getA1Notation() === target.getA1Notation()) return;
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

/** Removes the filter of a sheet, if there is one. */
export function removeFilter(sheet: Sheet): void {
  sheet.getFilter()?.remove();
}

/** Whether a filter's range reaches columns. */
export function reaches(range: Range, columns: readonly number[]): boolean {
  return Math.max(0, ...columns) <= range.getLastColumn();
}

/** A1 range of a filter that also reaches columns of ours; null when it does already or cannot. */
export function widenedFilter(sheet: Sheet, columns: readonly number[]): string | null {
  const range = sheet.getFilter()?.getRange();
  if (range === undefined || reaches(range, columns)) return null;
  const width = Math.max(...columns) - range.getColumn() + 1;
  return sheet.getRange(range.getRow(), range.getColumn(), range.getNumRows(), width).getA1Notation();
}

function columnsOf(range: Range): number[] {
  return Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index);
}
