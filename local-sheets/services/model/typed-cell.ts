import type { CellValue } from "./cell";

/** What typed text became. */
export interface TypedCell {
  /** Undefined for a blank cell, and for a formula, which has no value before it is calculated. */
  readonly value: CellValue | undefined;
  /** With its leading equals sign. */
  readonly formula?: string;
  /** The format Sheets sets when the cell had none. */
  readonly numberFormat?: string;
}

/** A number with the format its spelling calls for. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/** What a formula shows as long as nothing calculates it. */
export const UNCALCULATED = "#NAME?";
