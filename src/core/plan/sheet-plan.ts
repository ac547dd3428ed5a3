// What to put on which sheet, as plain data. Core makes plans; only `addon/apply-plan` writes.

/** A value to write; `null` leaves the cell empty. Dates are serial numbers with a date format. */
export type PlannedValue = string | number | boolean | null;

/** A rectangle of values. */
export interface PlannedBlock {
  /** Counted from 1. */
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
  readonly values: readonly (readonly PlannedValue[])[];
  /** One number format a cell, set before the values: see reference to user-entered text in `cell-text`. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** Everything to do on one sheet. */
export interface PlannedSheet {
  readonly name: string;
  /** Create the sheet, with a grid of exactly this size; null writes to the sheet that is there. */
  readonly create: { readonly rows: number; readonly columns: number } | null;
  readonly blocks: readonly PlannedBlock[];
  /** Rows (counted from 1) and columns of the header cells that are ours. */
  readonly header: { readonly row: number; readonly column: number; readonly columns: number };
  /** Cells to align in the middle: scores are read as marks, not added up. */
  readonly centred: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly frozenRows: number | null;
  /** Width in pixels by column, counted from 1. */
  readonly columnWidths: readonly {
    readonly column: number;
    readonly columns: number;
    readonly width: number;
  }[];
  /** A column that must read back as written, so that nobody's id was altered; null for none. */
  readonly readBack: {
    readonly row: number;
    readonly column: number;
    readonly cells: readonly PlannedValue[];
  } | null;
}

export interface SheetPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Sheet to show in the end. */
  readonly activate: string;
}
