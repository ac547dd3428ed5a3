// Small documents to score more than once.

import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell } from "../../local-sheets/services/index";
import { edit, sheetOf } from "./people";
import { openDocument } from "./score-in-local-sheets";

export const ORDERS: SetupCell[][] = [
  ["customer", "date", "amount"],
  ["ann", { date: "2024-01-05" }, 100],
  ["ann", { date: "2024-03-05" }, 50],
  ["bob", { date: "2024-02-05" }, 20],
  ["cat", { date: "2024-03-20" }, 70],
];
export const MEMBERS: SetupCell[][] = [
  ["member", "last order", "orders", "spend"],
  ["ann", { date: "2024-01-05" }, 3, 120],
  ["bob", { date: "2024-01-25" }, 2, 60],
  ["cat", { date: "2024-02-01" }, 1, 20],
  ["dee", { date: "2024-03-01" }, 9, 900],
];

export const openOrders = (): Realm => openDocument({ values: ORDERS, mode: "literal" });
export const openMembers = (): Realm => openDocument({ values: MEMBERS, mode: "literal" });

/** Types rows below the data, or values into cells. */
export function type(realm: Realm, sheet: string, a1: string, values: (string | number)[][]): void {
  edit(realm, (document) => document.getSheetByName(sheet)?.getRange(a1).setValues(values));
}

export function columnOf(realm: Realm, sheet: string, header: string): unknown[] {
  const [heads = [], ...rows] = sheetOf(realm, sheet).values;
  const at = heads.indexOf(header);
  return at < 0 ? [] : rows.map((row) => row[at]);
}
