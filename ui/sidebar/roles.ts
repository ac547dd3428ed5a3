// Changes of what columns mean.

import type { Role } from "../../src/core/role";
import type { ColumnsView } from "../../src/core/sidebar/view";

const NEEDED: ReadonlySet<Role> = new Set(["customer", "date", "amount", "last-order", "orders", "spend"]);
const CONTACTS: ReadonlySet<Role> = new Set(["name", "email", "phone"]);

/** Whether a sheet can be scored without a column of this role; ready days do instead of the last order. */
export function mayBeLeftOut(role: Role): boolean {
  return role === "last-order" || !NEEDED.has(role);
}

/** The roles that a sheet needs first, then those it may have besides. */
export function rolesInOrder({ possible, roles }: Pick<ColumnsView, "possible" | "roles">): {
  readonly needed: readonly Role[];
  readonly optional: readonly Role[];
} {
  // Ready days do instead of the date of the last order.
  const isNeeded = (role: Role): boolean =>
    NEEDED.has(role) || (role === "recency" && roles["last-order"] === undefined);
  return { needed: possible.filter(isNeeded), optional: possible.filter((role) => !isNeeded(role)) };
}

/**
 * Columns with one role changed. An empty header means that no column has the role; a column that gets
 * a role loses the one it had, but an address may be the customer's id as well.
 */
export function withRole(
  columns: Readonly<Record<string, string>>,
  role: Role,
  header: string,
): Readonly<Record<string, string>> {
  const kept = Object.entries(columns).filter(
    ([other, taken]) => taken !== header || header === "" || other === role || mayShare(other, role),
  );
  return { ...Object.fromEntries(kept), [role]: header };
}

function mayShare(one: string, other: string): boolean {
  const [first, second] = [one as Role, other as Role];
  return (first === "customer" && CONTACTS.has(second)) || (second === "customer" && CONTACTS.has(first));
}
