// Which metrics a member sheet shows in columns of clean numbers of its own.

import { isBlank } from "./cell";
import type { ScoreResult } from "./score-sheet";
import type { Understanding } from "./understand";

/** Columns (0-based) of the sheet that hold exactly the numbers we scored; null where none does. */
export interface MetricColumns {
  readonly "recency-days": number | null;
  readonly orders: number | null;
  readonly spend: number | null;
}

/** The user's own columns of clean numbers: every member's cell is the number that was scored, or blank. */
export function cleanMetrics({ customers }: ScoreResult, { roles, table }: Understanding): MetricColumns {
  const clean = (column: number | undefined, values: Float64Array): number | null => {
    if (column === undefined) return null;
    const same = values.every((value, index) => {
      const cell = table.rows[(customers.row?.[index] ?? 0) - table.firstRow]?.[column] ?? "";
      return cell === value || (isBlank(cell) && customers.prospect[index] === 1);
    });
    return same ? column : null;
  };
  return {
    "recency-days": clean(roles.recency, customers.recencyDays),
    orders: clean(roles.orders, customers.orderCount),
    spend: clean(roles.spend, customers.totalSpend),
  };
}
