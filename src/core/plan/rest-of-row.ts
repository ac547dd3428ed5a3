// What else a row says that was not used: it helps to recognize it where the deciding cell is empty.

import { type Cell, isBlank, isDateCell } from "../cell";
import type { DayOfInstant } from "../day";
import { type Display, formatDate, formatNumber } from "../display";
import type { RejectedRow } from "../rejected";
import type { Role } from "../role";
import type { Understanding } from "../understand";

/** By which people know a row, the best first. */
const TELLING = [
  "order",
  "customer",
  "name",
  "email",
  "phone",
  "date",
  "last-order",
  "amount",
  "spend",
  "orders",
] as const satisfies readonly Role[];
const AMOUNTS: ReadonlySet<Role> = new Set(["amount", "spend", "orders"]);
const MOST_SHOWN = 3;

/** What the reading of a row needs. */
export interface RowContext {
  readonly understanding: Understanding;
  readonly display: Display;
  readonly dayOf: DayOfInstant;
}

/** Up to three of its other cells, such as `A-1042 · 3/14/2024 · 20.5`; empty when it holds nothing else. */
export function restOfRow({ row, column }: RejectedRow, context: RowContext): string {
  const { table, roles } = context.understanding;
  const cells = table.rows[row - table.firstRow] ?? [];
  const known: Partial<Record<Role, number>> = roles;
  const columns = new Map(TELLING.map((role) => [known[role], role]));
  const texts = [...columns].flatMap(([at, role]) =>
    at === undefined || table.header[at] === column || isBlank(cells[at])
      ? []
      : [shown(cells[at] as Cell, role, context)],
  );
  return texts
    .filter((text) => text !== "")
    .slice(0, MOST_SHOWN)
    .join(" · ");
}

function shown(cell: Cell, role: Role, { display, dayOf }: RowContext): string {
  // Thousands are parted in amounts only: an id is no number to its reader.
  if (typeof cell === "number") return AMOUNTS.has(role) ? formatNumber(cell, display) : String(cell);
  if (!isDateCell(cell)) return String(cell).trim();
  const instant = cell.getTime();
  return Number.isNaN(instant) ? "" : formatDate(dayOf(instant), display);
}
