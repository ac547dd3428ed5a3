// Rectangles of values as one table, so that one call writes a whole page.

/** Values whose first one stands in a row and column counted from 1. */
export interface Placed<Value> {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Value[])[];
}

/** The values from A1 on, later ones over earlier ones; null where there is none. */
export function tableOf<Value>(blocks: readonly Placed<Value>[]): (Value | null)[][] {
  const rows = Math.max(...blocks.map(({ row, values }) => row + values.length - 1));
  const columns = Math.max(...blocks.map(({ column, values }) => column + (values[0]?.length ?? 1) - 1));
  const table = Array.from({ length: rows }, () => Array<Value | null>(columns).fill(null));
  for (const { row, column, values } of blocks)
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        (table[row - 1 + down] as (Value | null)[])[column - 1 + right] = value;
      });
    });
  return table;
}
