// What a column can mean to us.

/** Columns that both kinds of sheet may have. */
export const SHARED_ROLES = ["customer", "name", "email", "phone"] as const;
/** Columns of an order log: one row an order, a refund or a line of an order. */
export const ORDER_ROLES = ["order", "date", "amount", "status"] as const;
/** Columns of a member sheet: one row a customer. */
export const MEMBER_ROLES = ["last-order", "first-order", "recency", "orders", "spend", "joined"] as const;

export const ROLES = [...SHARED_ROLES, ...ORDER_ROLES, ...MEMBER_ROLES] as const;
export type Role = (typeof ROLES)[number];

/** `orders`: an order log. `members`: one row a customer. */
export type TableKind = "orders" | "members";

/** Column (0-based) of each role that has one. */
export type ColumnRoles = Readonly<Partial<Record<Role, number>>>;
