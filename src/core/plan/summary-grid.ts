// The grid of the summary page: thirteen columns that fill a window 1400 pixels wide, and the looks
// that its sections share. Long texts run over the empty cells at their right; nothing is merged.

import { headLook } from "./head-look";
import type { PlannedStyle } from "./sheet-parts";
import { onSummary } from "./summary-parts";

/** Columns of the page. The widest pivot table, ten levels and three, needs them all. */
export const SUMMARY_COLUMNS = 13;
const FIRST_COLUMN_WIDTH = 180;
export const COLUMN_WIDTH = 96;
/** Height of a row of a new sheet in pixels. */
export const ROW_HEIGHT = 21;

export const SUMMARY_COLUMN_WIDTHS = [
  { column: 1, columns: 1, width: FIRST_COLUMN_WIDTH },
  { column: 2, columns: SUMMARY_COLUMNS - 1, width: COLUMN_WIDTH },
];

export const GREY_TEXT = "#5f6368";

/** Points of titles and of the sentences at the top. */
export const SECTION_FONT_SIZE = 13;

/** Looks of a section's title. */
export function titleStyle(row: number, column = 1): PlannedStyle {
  return { range: onSummary(row, column, 1, 1), bold: true, fontSize: SECTION_FONT_SIZE };
}

/** Looks of a row of column heads. */
export function headStyle(row: number, columns: number): PlannedStyle {
  return headLook(onSummary(row, 1, 1, columns));
}
