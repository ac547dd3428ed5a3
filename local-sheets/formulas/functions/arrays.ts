// Arrays: made, turned, joined and cut.

import { type FunctionTable, lazy, overArrays, plain } from "../function-table";
import type { Scope } from "../scope";
import {
  badNumber,
  badValue,
  columnOf,
  Matrix,
  notAvailable,
  type Scalar,
  toMatrix,
  toScalar,
  type Value,
} from "../value";

const MOST_CELLS = 10_000_000;

function size(value: Value, scope: Scope, fallback: number): number {
  return value === undefined ? fallback : scope.document.coerce.integer(toScalar(value));
}

function sequence(args: readonly Value[], scope: Scope): Value {
  const { coerce } = scope.document;
  const [height, width] = [size(args[0], scope, 1), size(args[1], scope, 1)];
  if (height < 1 || width < 1 || height * width > MOST_CELLS)
    throw badNumber("SEQUENCE needs at least one row and one column.");
  const start = args[2] === undefined ? 1 : coerce.number(toScalar(args[2]));
  const step = args[3] === undefined ? 1 : coerce.number(toScalar(args[3]));
  return new Matrix(
    Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_cell, column) => start + (row * width + column) * step),
    ),
  );
}

function transposed(table: Matrix): Matrix {
  return new Matrix(Array.from({ length: table.width }, (_row, column) => table.column(column)));
}

/** Below or beside each other; what is missing is #N/A. */
function stacked(tables: readonly Matrix[]): Matrix {
  const width = Math.max(...tables.map((table) => table.width));
  const filled = (row: readonly Scalar[]): Scalar[] =>
    Array.from({ length: width }, (_cell, column) =>
      column < row.length ? row[column] : notAvailable("The arrays have different sizes."),
    );
  return new Matrix(tables.flatMap((table) => table.rows.map(filled)));
}

/** The first or the last so many lines. */
function cut(
  lines: readonly (readonly Scalar[])[],
  count: number,
  keeps: boolean,
): readonly (readonly Scalar[])[] {
  if (keeps) return count >= 0 ? lines.slice(0, count) : lines.slice(count);
  return count >= 0 ? lines.slice(count) : lines.slice(0, count);
}

function cutting(keeps: boolean) {
  return overArrays("v|vv", (args, scope) => {
    const none = keeps ? Number.MAX_SAFE_INTEGER : 0;
    const table = new Matrix(cut(toMatrix(args[0]).rows, size(args[1], scope, none), keeps));
    if (table.height === 0) throw badValue("Nothing is left of the array.");
    const turned = transposed(table);
    const kept = new Matrix(cut(turned.rows, size(args[2], scope, none), keeps));
    if (kept.height === 0) throw badValue("Nothing is left of the array.");
    return transposed(kept);
  });
}

function chosen(args: readonly Value[], scope: Scope, count: number): number[] {
  return args
    .flatMap((arg) => toMatrix(arg).flat())
    .map((value) => {
      const number = scope.document.coerce.integer(value);
      const index = number > 0 ? number - 1 : count + number;
      if (number === 0 || index < 0 || index >= count) throw badValue(`The array has no line ${number}.`);
      return index;
    });
}

export const ARRAYS: FunctionTable = {
  ARRAYFORMULA: lazy(1, 1, ([node], scope) =>
    node == null ? undefined : scope.evaluate(node, { ...scope, array: true }),
  ),
  SEQUENCE: plain("s|sss", sequence),
  TRANSPOSE: overArrays("v", ([value]) => transposed(toMatrix(value))),
  FLATTEN: overArrays("v||v", (args) => columnOf(args.flatMap((arg) => toMatrix(arg).flat()))),
  TOCOL: overArrays("v|s", ([value, ignore], scope) => {
    const skips = size(ignore, scope, 0) % 2 === 1;
    return columnOf(
      toMatrix(value)
        .flat()
        .filter((one) => !skips || one !== undefined),
    );
  }),
  TOROW: overArrays("v", ([value]) => new Matrix([toMatrix(value).flat()])),
  VSTACK: overArrays("v||v", (args) => stacked(args.map(toMatrix))),
  HSTACK: overArrays("v||v", (args) => transposed(stacked(args.map((arg) => transposed(toMatrix(arg)))))),
  TAKE: cutting(true),
  DROP: cutting(false),
  CHOOSECOLS: overArrays("vv||v", ([value, ...wanted], scope) => {
    const table = toMatrix(value);
    const columns = chosen(wanted, scope, table.width);
    return new Matrix(table.rows.map((row) => columns.map((column) => row[column])));
  }),
  CHOOSEROWS: overArrays("vv||v", ([value, ...wanted], scope) => {
    const table = toMatrix(value);
    return new Matrix(chosen(wanted, scope, table.height).map((row) => table.rows[row] ?? []));
  }),
  ARRAY_CONSTRAIN: overArrays("vss", ([value, rows, columns], scope) => {
    const [height, width] = [size(rows, scope, 1), size(columns, scope, 1)];
    if (height < 1 || width < 1) throw badNumber("ARRAY_CONSTRAIN needs at least one row and one column.");
    return new Matrix(
      toMatrix(value)
        .rows.slice(0, height)
        .map((row) => row.slice(0, width)),
    );
  }),
};
