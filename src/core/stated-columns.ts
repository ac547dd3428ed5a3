// Columns that the user named by header.

import { trimmed } from "./cell";
import { RfmError } from "./problem";
import { type ColumnRoles, MEMBER_ROLES, ORDER_ROLES, ROLES, type Role } from "./role";

const NEEDED: ReadonlySet<Role> = new Set(["customer", "date", "amount", "orders", "spend"]);
const CONTACTS: ReadonlySet<Role> = new Set(["name", "email", "phone"]);

/** Stated columns in two parts: those with a header, and the roles that no column is to have. */
export function statedParts(stated: Readonly<Record<string, string>>): {
  readonly named: Readonly<Record<string, string>>;
  readonly without: ReadonlySet<Role>;
} {
  const named = Object.entries(stated).filter(([, header]) => header !== "");
  const without = ROLES.filter((role) => stated[role] === "" && isOptional(role));
  const unknown = Object.entries(stated).filter(
    ([role, header]) => header === "" && !without.some((one) => one === role),
  );
  return { named: Object.fromEntries([...named, ...unknown]), without: new Set(without) };
}

/** Whether a sheet can be scored without a column of this role, or with another in its place. */
function isOptional(role: Role): boolean {
  return !NEEDED.has(role);
}

/**
 * Finds the column of each stated role by its header: exactly, else trimmed and without case.
 *
 * @param stated header by role
 * @throws {RfmError} for an unknown role or header, a column given twice, or roles of both kinds of sheet
 */
export function rolesByHeader(
  header: readonly string[],
  stated: Readonly<Record<string, string>>,
): ColumnRoles {
  const roles: Partial<Record<Role, number>> = {};
  for (const [name, wanted] of Object.entries(stated)) {
    const role = ROLES.find((known) => known === name);
    if (role === undefined) throw new RfmError("role-unknown", { value: name, allowed: ROLES.join(", ") });
    const column = columnOf(header, wanted);
    if (column < 0)
      throw new RfmError("header-unknown", {
        value: wanted,
        role,
        headers: header.filter(Boolean),
      });
    roles[role] = column;
  }
  checkOneRoleEach(header, roles);
  checkOneKind(roles);
  return roles;
}

function columnOf(header: readonly string[], wanted: string): number {
  const name = trimmed(wanted);
  if (name === "") return -1;
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.findIndex((text) => text.toLowerCase() === name.toLowerCase());
}

function checkOneRoleEach(header: readonly string[], roles: ColumnRoles): void {
  const taken = new Map<number, Role>();
  for (const role of ROLES) {
    const column = roles[role];
    if (column === undefined) continue;
    const first = taken.get(column);
    // An e-mail address, a phone number or a name may be the customer's id as well.
    if (first === "customer" && CONTACTS.has(role)) continue;
    if (first !== undefined)
      throw new RfmError("header-twice", { header: header[column] ?? "", first, second: role });
    taken.set(column, role);
  }
}

function checkOneKind(roles: ColumnRoles): void {
  const orders = ORDER_ROLES.find((role) => roles[role] !== undefined);
  const members = MEMBER_ROLES.find((role) => roles[role] !== undefined);
  if (orders !== undefined && members !== undefined) throw new RfmError("roles-mixed", { orders, members });
}
