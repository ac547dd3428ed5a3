// Rows that were read and not used, each with its place and a reason: nothing is lost in silence.

import { type Cell, isDateCell } from "./cell";
import { type DayOfInstant, formatDay } from "./day";

export const REJECT_REASONS = [
  "error-cell",
  "total-row",
  "missing-customer",
  "unreadable-date",
  "unreadable-recency",
  "unreadable-orders",
  "unreadable-amount",
  "after-analysis-date",
  "cancelled",
  "only-refunds",
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

export interface RejectedRow {
  /** Sheet row, counted from 1. */
  readonly row: number;
  /** Header of the column that decided. */
  readonly column: string;
  /** What that cell holds; a date as `YYYY-MM-DD`. */
  readonly value: string | number | boolean;
  readonly reason: RejectReason;
}

/** A cell's value as a report shows it. */
export function reportedValue(cell: Cell, dayOf: DayOfInstant): string | number | boolean {
  if (!isDateCell(cell)) return cell;
  const epochMs = cell.getTime();
  return Number.isNaN(epochMs) ? "" : formatDay(dayOf(epochMs));
}

/** Rejected rows in sheet order. */
export function inSheetOrder(rejected: readonly RejectedRow[]): RejectedRow[] {
  return [...rejected].sort((a, b) => a.row - b.row);
}

/** How many rows have each reason, most first. */
export function countByReason(
  rejected: readonly RejectedRow[],
): readonly (readonly [RejectReason, number])[] {
  const counts = new Map<RejectReason, number>();
  for (const { reason } of rejected) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
