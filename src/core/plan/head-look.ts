// The band that every row of column heads of ours has, on all sheets.

import type { PlannedRange, PlannedStyle } from "./sheet-parts";

const BAND = "#e8eaed";
/** A row of totals: lighter than the band of the heads. */
const TOTAL_BAND = "#f5f6f7";

/** Looks of a row of column heads. */
export function headLook(range: PlannedRange): PlannedStyle {
  return { range, bold: true, background: BAND };
}

/** Looks of a row of totals. */
export function totalLook(range: PlannedRange): PlannedStyle {
  return { range, bold: true, background: TOTAL_BAND };
}
