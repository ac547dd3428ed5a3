// The cells of a plan.

/** A value to write; `null` leaves the cell empty. Dates are serial numbers with a date format. */
export type PlannedValue = string | number | boolean | null;

/** A rectangle of values. */
export interface PlannedBlock {
  /** Counted from 1. */
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
  readonly values: readonly (readonly PlannedValue[])[];
  /** One number format a cell, set before the values: it decides how text is taken, see `cell-text`. */
  readonly numberFormats: readonly (readonly string[])[];
}
