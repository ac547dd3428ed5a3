// Understands a sheet before anything is scored: where its header is, which kind of sheet it is,
// and which column means what. Everything that makes scoring impossible is found here.

import { type Cell, isBlank } from "./cell";
import { guessColumns } from "./columns";
import type { DateDoubt } from "./date-column";
import { readDateColumn } from "./date-column";
import { findHeaderRow } from "./header-row";
import type { MemberRoles } from "./members";
import type { OrderLogRoles } from "./order-log";
import { findOwnColumns } from "./own-columns";
import type { OwnColumn } from "./plan/document-plan";
import { isOwnHeader, type OwnRole } from "./plan/own-role";
import { RfmError } from "./problem";
import { mainDateOptions, type Reading } from "./reading";
import { isResultSheet } from "./result-sheet";
import { type ColumnRoles, ROLES, type Role, type TableKind } from "./role";
import { rolesByHeader, statedParts } from "./stated-columns";
import { isBlankRow, type Table, tableFrom } from "./table";

export type Understanding = {
  readonly table: Table;
  /** Index of the header among the sheet's rows. */
  readonly headerIndex: number;
  /** Columns (counted from 1) that are ours: marked, and still under a header of ours. */
  readonly own: ReadonlyMap<OwnRole, number>;
  /** A date column that can be read in two ways; ask, then read with the answer. */
  readonly doubt: { readonly column: number; readonly about: DateDoubt } | null;
} & (
  | { readonly kind: "orders"; readonly roles: OrderLogRoles }
  | { readonly kind: "members"; readonly roles: MemberRoles }
);

/** What we need to understand a sheet. */
export interface SheetValues {
  readonly name: string;
  /** All values from A1 on, rows of equal length. */
  readonly values: readonly (readonly Cell[])[];
  /** Columns that an earlier run marked as ours. */
  readonly marked: readonly OwnColumn[];
}

/** What columns of a sheet mean, as far as they were found. */
export interface FoundColumns extends Pick<Understanding, "table" | "headerIndex" | "own"> {
  readonly kind: TableKind;
  readonly roles: ColumnRoles;
  /** Roles without which the sheet cannot be scored. */
  readonly missing: readonly Role[];
}

/**
 * Finds header, kind and columns of a sheet. Roles that are given by header are taken as given, those
 * given an empty header are left out, the others are guessed.
 *
 * @throws {RfmError} when there is nothing to find columns in
 */
export function findColumns(
  sheet: SheetValues,
  { dateOrder, decimalMark, dayOf }: Reading,
  columns: Readonly<Record<string, string>> = {},
  kind?: TableKind,
): FoundColumns {
  if (isResultSheet(sheet.name, sheet.values))
    throw new RfmError("result-sheet-active", { sheet: sheet.name });
  const headerIndex = headerOf(sheet);
  const table = tableFrom(sheet.values, headerIndex);
  checkRows(sheet, table);
  const own = ownColumns(sheet, table.header);
  const unmarked = own.size > 0 ? null : findOwnColumns(table.header);
  if (unmarked !== null) throw new RfmError("already-scored", { sheet: sheet.name, range: unmarked });
  const { named, without } = statedParts(columns);
  const guess = guessColumns(table, {
    fixed: rolesByHeader(table.header, named),
    without,
    kind,
    localeDecimalMark: decimalMark,
    localeOrder: dateOrder,
    dayOf,
    ignore: new Set([...own.values()].map((column) => column - 1)),
  });
  const roles: Partial<Record<Role, number>> = {};
  for (const { role, column } of guess.roles) roles[role] = column;
  return { table, headerIndex, own, kind: guess.kind, roles, missing: missingRoles(guess.kind, roles) };
}

/**
 * Understands a sheet: finds its columns, and whether its dates are in doubt.
 *
 * @throws {RfmError} when the sheet cannot be scored, with the next step
 */
export function understandSheet(
  sheet: SheetValues,
  reading: Reading,
  columns: Readonly<Record<string, string>> = {},
): Understanding {
  const { missing, ...found } = findColumns(sheet, reading, columns);
  checkMissing(missing, found);
  const { table, headerIndex, own, kind, roles } = found;
  const known =
    kind === "orders"
      ? { table, headerIndex, own, kind, roles: roles as OrderLogRoles }
      : { table, headerIndex, own, kind, roles: roles as MemberRoles };
  return { ...known, doubt: doubtAbout(known, reading) };
}

/** Roles with their headers, in the order in which roles are listed. */
export function headersOfRoles({
  table,
  roles,
}: Pick<FoundColumns, "table" | "roles">): Readonly<Partial<Record<Role, string>>> {
  const named = ROLES.filter((role) => roles[role] !== undefined);
  return Object.fromEntries(named.map((role) => [role, table.header[roles[role] as number] ?? ""]));
}

function ownColumns({ marked }: SheetValues, header: readonly string[]): Map<OwnRole, number> {
  const ours = marked.filter(({ column, role, header: written }) => {
    const text = header[column - 1] ?? "";
    return text === written || isOwnHeader(role, text);
  });
  return new Map(ours.map(({ role, column }) => [role, column]));
}

function headerOf({ name, values }: SheetValues): number {
  if (values.every((row) => isBlankRow(row))) throw new RfmError("empty-sheet", { sheet: name });
  const headerIndex = findHeaderRow(values);
  if (headerIndex === null) throw new RfmError("no-header", { sheet: name });
  return headerIndex;
}

function checkRows({ name }: SheetValues, table: Table): void {
  const used = table.header.filter((header) => header !== "").length;
  if (used <= 1 && table.rows.every((row) => row.filter((cell) => !isBlank(cell)).length <= 1))
    throw new RfmError("one-column", { sheet: name });
  if (table.rows.every((row) => isBlankRow(row))) throw new RfmError("no-rows", { sheet: name });
}

function missingRoles(kind: TableKind, roles: ColumnRoles): Role[] {
  const needed: readonly Role[] =
    kind === "orders" ? ["customer", "date", "amount"] : ["customer", "orders", "spend"];
  const missing = needed.filter((role) => roles[role] === undefined);
  if (kind === "members" && roles["last-order"] === undefined && roles.recency === undefined)
    missing.push("last-order");
  return missing;
}

function checkMissing(missing: readonly Role[], { kind, table }: Pick<FoundColumns, "kind" | "table">): void {
  const [first] = missing;
  if (first === undefined) return;
  const headers = table.header.filter((header) => header !== "");
  throw new RfmError(`columns-missing-${kind}`, { missing: missing.join(", "), headers, advised: first });
}

/** Whether the dates can be read in two ways, by what is known of the sheet's habits and formats. */
export function doubtAbout(
  { kind, roles, table }: Pick<Understanding, "kind" | "roles" | "table">,
  reading: Reading,
): Understanding["doubt"] {
  const column = kind === "orders" ? roles.date : roles["last-order"];
  if (column === undefined) return null;
  const about = readDateColumn(table.rows, column, mainDateOptions(reading)).doubt;
  return about === null ? null : { column, about };
}
