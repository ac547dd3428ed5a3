// The sheet of customers as an earlier run left it and the user changed it.

import { isBlank, keyText } from "../core/cell";
import type { ExistingCustomers } from "../core/plan/customers-draft";
import type { OwnRole } from "../core/plan/own-role";
import { requireInPlace } from "./read-marked";
import { readWhole } from "./read-sheet";
import type { GridSize } from "./writing/grid";
import { ownColumnsOf, type Places } from "./writing/places";

/** What is there, which columns are marked, whatever their headers, and the grid. */
export interface FoundCustomers {
  readonly existing: ExistingCustomers;
  readonly roles: ReadonlySet<OwnRole>;
  readonly grid: GridSize;
  readonly blankEnd: boolean;
}

/** Reads it; null when there is none. */
export function existingCustomers(places: Places): FoundCustomers | null {
  const sheet = places.sheets.get("customers");
  if (sheet === undefined) return null;
  const marked = places.columns.get(sheet.getSheetId()) ?? [];
  const { values, grid } = readWhole(sheet, marked[0]?.rows);
  requireInPlace(sheet, values, marked);
  const header = (values[0] ?? []).map(keyText);
  const columns = ownColumnsOf(marked, header);
  const customer = columns.get("customer");
  const found = {
    roles: new Set(marked.map(({ role }) => role)),
    grid,
    blankEnd: values.length > 0 && values.length < grid.rows,
  };
  if (customer === undefined) {
    // The user took the column of customers over: nobody can be told by it any more.
    return { existing: { ids: [], columns: new Map(), holdsMore: true, header }, ...found };
  }
  const own = new Set(columns.values());
  const isTheirs = (cell: (typeof values)[number][number], index: number): boolean =>
    !own.has(index + 1) && !isBlank(cell);
  const existing = {
    ids: values.slice(1).map((row) => row[customer - 1] ?? ""),
    columns,
    holdsMore: header.length > own.size || values.some((row) => row.some(isTheirs)),
    header,
  };
  return { existing, ...found };
}
