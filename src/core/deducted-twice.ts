// An order that was taken back may stand in a log twice: its own row, left out for its status, and a negative row that
// pays it back. The customer then loses money that was never counted, which the user should see.

import { keyText } from "./cell";
import { lineRows, type OrderLog, type OrderLogRoles } from "./order-log";
import type { Table } from "./table";
import type { Warning } from "./warnings";

/** A warning when negative rows belong to orders whose positive row was left out for its status. */
export function deductedTwice({ rows, firstRow }: Table, roles: OrderLogRoles, log: OrderLog): Warning[] {
  const { customer, order } = roles;
  if (order === undefined) return [];
  const keyOf = (index: number): string | null => {
    const cells = rows[index];
    const id = keyText(cells?.[order] ?? "");
    return id === "" ? null : `${keyText(cells?.[customer] ?? "")}\u0000${id}`;
  };
  const cancelled = log.rejected.filter(({ reason }) => reason === "cancelled");
  const leftOut = new Set(cancelled.map(({ row }) => keyOf(row - firstRow)));
  leftOut.delete(null);
  if (leftOut.size === 0) return [];
  const negative = lineRows(log).filter(
    (index) => (log.amount[index] as number) < 0 && leftOut.has(keyOf(index)),
  );
  const [first] = negative;
  return first === undefined
    ? []
    : [{ id: "deducted-twice", particulars: { count: negative.length, row: firstRow + first } }];
}
