// Rows chosen, put in order and told apart.

import { lookupKey, sortOrder } from "../compare";
import { type FunctionTable, overArrays } from "../function-table";
import type { Scope } from "../scope";
import {
  badNumber,
  badValue,
  CellError,
  Matrix,
  notAvailable,
  type Scalar,
  toMatrix,
  toScalar,
  type Value,
} from "../value";

interface SortKey {
  readonly values: readonly Scalar[];
  readonly ascending: boolean;
}

/** Pairs of a column, by number or as a range, and a direction. */
function sortKeys(table: Matrix, args: readonly Value[], { document: { coerce } }: Scope): SortKey[] {
  const keys: SortKey[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const by = toMatrix(args[index]);
    const ascending = args[index + 1] === undefined || coerce.boolean(toScalar(args[index + 1]));
    const isRange = by.height === table.height && by.height > 1;
    const column = isRange ? 0 : coerce.integer(by.get(0, 0));
    if (!isRange && (column < 1 || column > table.width)) {
      throw badValue(
        `Function SORT parameter ${index + 2} value is ${column}. Valid values are between 1 and ${table.width} inclusive.`,
      );
    }
    keys.push({ values: isRange ? by.column(0) : table.column(column - 1), ascending });
  }
  return keys.length > 0
    ? keys
    : (table.rows[0]?.map((_cell, column) => ({ values: table.column(column), ascending: true })) ?? []);
}

function sortedRows(table: Matrix, keys: readonly SortKey[]): number[] {
  return table.rows
    .map((_row, index) => index)
    .sort((one, other) => {
      for (const { values, ascending } of keys) {
        const order = sortOrder(values[one], values[other], ascending);
        if (order !== 0) return order;
      }
      return one - other;
    });
}

function rowKey(row: readonly Scalar[]): string {
  return JSON.stringify(
    row.map((value) => (value instanceof CellError ? value.code : [typeof value, lookupKey(value)])),
  );
}

function filtered(args: readonly Value[], { document: { coerce } }: Scope): Value {
  const table = toMatrix(args[0]);
  const conditions = args.slice(1).map(toMatrix);
  const isByColumn = conditions[0]?.height === 1 && conditions[0].width === table.width && table.width > 1;
  const wanted = isByColumn ? table.width : table.height;
  const lines = conditions.map((condition) => condition.flat());
  const odd = lines.find((line) => line.length !== wanted);
  if (odd !== undefined) {
    throw notAvailable(
      `FILTER has mismatched range sizes. Expected row count: ${table.height}, column count: 1. Actual row count: ${odd.length}, column count: 1.`,
    );
  }
  const holds = (index: number): boolean =>
    lines.every((line) => !(line[index] instanceof CellError) && coerce.boolean(line[index]));
  const rows = isByColumn
    ? table.rows.map((row) => row.filter((_cell, column) => holds(column)))
    : table.rows.filter((_row, index) => holds(index));
  if ((rows[0]?.length ?? 0) === 0) throw notAvailable("No matches are found in FILTER evaluation.");
  return new Matrix(rows);
}

function unique(args: readonly Value[], { document: { coerce } }: Scope): Value {
  const table = toMatrix(args[0]);
  const byColumn = args[1] !== undefined && coerce.boolean(toScalar(args[1]));
  const once = args[2] !== undefined && coerce.boolean(toScalar(args[2]));
  const lines = byColumn
    ? Array.from({ length: table.width }, (_line, column) => table.column(column))
    : table.rows;
  const counts = new Map<string, { line: readonly Scalar[]; count: number }>();
  for (const line of lines) {
    const key = rowKey(line);
    counts.set(key, { line: counts.get(key)?.line ?? line, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const kept = [...counts.values()].filter(({ count }) => !once || count === 1).map(({ line }) => line);
  if (kept.length === 0) throw notAvailable("No unique values are found.");
  if (!byColumn) return new Matrix(kept);
  return new Matrix(table.rows.map((_row, row) => kept.map((column) => column[row])));
}

/** The first n rows; ties 0 cuts them off, 1 keeps them, 2 takes only different rows, 3 all rows of n different ones. */
function sortN(args: readonly Value[], scope: Scope): Value {
  const { coerce } = scope.document;
  const table = toMatrix(args[0]);
  const count = args[1] === undefined ? 1 : coerce.integer(toScalar(args[1]));
  const ties = args[2] === undefined ? 0 : coerce.integer(toScalar(args[2]));
  if (count < 0 || ties < 0 || ties > 3) throw badNumber("Function SORTN has a parameter out of range.");
  const keys = sortKeys(table, args.slice(3), scope);
  const order = sortedRows(table, keys);
  const keyOf = (row: number): string => rowKey(keys.map(({ values }) => values[row]));
  const seen = new Set<string>();
  const kept = order.filter((row, place) => {
    const isNew = !seen.has(keyOf(row));
    if (isNew) seen.add(keyOf(row));
    if (ties === 0) return place < count;
    if (ties === 1) return place < count || keyOf(row) === keyOf(order[count - 1] ?? row);
    if (ties === 2) return isNew && seen.size <= count;
    return seen.size <= count;
  });
  if (kept.length === 0) throw notAvailable("SORTN has no rows to give.");
  return new Matrix(kept.map((row) => table.rows[row] ?? []));
}

export const SETS: FunctionTable = {
  FILTER: overArrays("vv||v", filtered),
  SORT: overArrays("v||vv", (args, scope) => {
    const table = toMatrix(args[0]);
    return new Matrix(
      sortedRows(table, sortKeys(table, args.slice(1), scope)).map((row) => table.rows[row] ?? []),
    );
  }),
  SORTN: overArrays("v|vv|vv", sortN),
  UNIQUE: overArrays("v|vv", unique),
};
