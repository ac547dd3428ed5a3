// The grid of the summary page: thirteen columns that fill a window 1400 pixels wide, and the looks
// that its sections share. Long texts run over the empty cells at their right; nothing is merged.

import type { PlannedStyle } from "./sheet-parts";
import { onSummary } from "./summary-parts";

/** Columns of the page. The widest pivot table, ten levels and three, needs them all. */
export const SUMMARY_COLUMNS = 13;
export const FIRST_COLUMN_WIDTH = 150;
export const COLUMN_WIDTH = 96;
/** Height of a row of a new sheet in pixels. */
export const ROW_HEIGHT = 21;

export const SUMMARY_COLUMN_WIDTHS = [
  { column: 1, columns: 1, width: FIRST_COLUMN_WIDTH },
  { column: 2, columns: SUMMARY_COLUMNS - 1, width: COLUMN_WIDTH },
];

const GREY_FILL = "#f1f3f4";
export const GREY_TEXT = "#5f6368";

/** Looks of a section's title. */
export function titleStyle(row: number, column = 1): PlannedStyle {
  return { range: onSummary(row, column, 1, 1), bold: true, fontSize: 13 };
}

/** Looks of a row of column heads. */
export function headStyle(row: number, columns: number): PlannedStyle {
  return { range: onSummary(row, 1, 1, columns), bold: true, background: GREY_FILL, wrap: true };
}
