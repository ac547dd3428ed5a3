// Parts of the summary page, and how sections of it are put together.

import { FORMAT, textCell } from "./cell-text";
import type { PlannedRange, SheetParts } from "./sheet-parts";
import type { PlannedBlock, PlannedValue } from "./sheet-plan";

/** A part of the page from one row to another. */
export interface Section extends Partial<SheetParts> {
  readonly lastRow: number;
}

/** A value with its number format. */
export interface SummaryCell {
  readonly value: PlannedValue;
  readonly numberFormat: string;
}

export const EMPTY_CELL: SummaryCell = { value: null, numberFormat: FORMAT.general };
export const WHOLE = "#,##0";

/** All sections as one. */
export function joinSections(sections: readonly Section[]): SheetParts {
  return {
    blocks: sections.flatMap(({ blocks = [] }) => blocks),
    styles: sections.flatMap(({ styles = [] }) => styles),
    formats: sections.flatMap(({ formats = [] }) => formats),
    links: sections.flatMap(({ links = [] }) => links),
    pivots: sections.flatMap(({ pivots = [] }) => pivots),
    charts: sections.flatMap(({ charts = [] }) => charts),
  };
}

/** A rectangle of the summary page. */
export function onSummary(row: number, column: number, rows: number, columns: number): PlannedRange {
  return { sheet: "summary", row, column, rows, columns };
}

/** A block from rows of cells of equal length. */
export function blockOf(
  row: number,
  column: number,
  cells: readonly (readonly SummaryCell[])[],
): PlannedBlock {
  return {
    row,
    column,
    values: cells.map((line) => line.map(({ value }) => value)),
    numberFormats: cells.map((line) => line.map(({ numberFormat }) => numberFormat)),
  };
}

/** A block of texts below each other. */
export function linesOf(row: number, column: number, texts: readonly string[]): PlannedBlock {
  return blockOf(
    row,
    column,
    texts.map((text) => [textCell(text)]),
  );
}

export function numberCell(value: number | null, numberFormat: string): SummaryCell {
  return { value, numberFormat };
}
