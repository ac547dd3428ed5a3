/** Day of analysis, in days since 1970. */
export const ANALYSIS_DAY: number;
export const MS_PER_DAY: number;

/** Orders as columns. */
export interface Orders {
  readonly count: number;
  readonly customers: number;
  readonly customer: Uint32Array;
  readonly time: Float64Array;
  readonly amount: Float64Array;
}

export function makeOrders(count: number): Orders;
export function makeRows(orders: Orders): [string, Date, number][];
/** Segment of R (row, from 1) and FM (column, from 1). */
export const SEGMENTS: readonly (readonly string[])[];
