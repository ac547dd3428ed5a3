// How functions are declared, and how they are called with arrays where they want single values.

import type { Scope } from "./scope";
import type { Node } from "./syntax";
import {
  badValue,
  CellError,
  Matrix,
  notAvailable,
  type Scalar,
  type Source,
  toMatrix,
  type Value,
} from "./value";

/**
 * One letter a parameter: `s` a single value, `S` a single value that may be an error, `v` any value as it
 * comes. Written `required|optional|repeated`.
 */
export type Signature = string;

/** A function whose arguments are worked out before it is called. */
export interface PlainFunction {
  readonly kind: "plain";
  readonly required: string;
  readonly optional: string;
  readonly repeated: string;
  /** Its arguments are worked out as inside ARRAYFORMULA. */
  readonly array: boolean;
  readonly call: (args: readonly Value[], scope: Scope) => Value;
}

/** A function that works its arguments out itself, or not at all. */
export interface LazyFunction {
  readonly kind: "lazy";
  readonly least: number;
  readonly most: number;
  readonly call: (args: readonly (Node | null)[], scope: Scope) => Value;
}

export type FormulaFunction = PlainFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** Declares a function; `call` gets as many arguments as were given. */
export function plain(signature: Signature, call: PlainFunction["call"], array = false): PlainFunction {
  const [required = "", optional = "", repeated = ""] = signature.split("|");
  return { kind: "plain", required, optional, repeated, array, call };
}

/** Declares a function of single values. */
export function scalar(
  signature: Signature,
  call: (args: readonly Scalar[], scope: Scope) => Scalar,
): PlainFunction {
  return plain(signature, (args, scope) => call(args as readonly Scalar[], scope));
}

/** Declares a function that takes whole arrays, and expressions over them without ARRAYFORMULA. */
export function overArrays(signature: Signature, call: PlainFunction["call"]): PlainFunction {
  return plain(signature, call, true);
}

/** Declares a function that works its arguments out itself. */
export function lazy(least: number, most: number, call: LazyFunction["call"]): LazyFunction {
  return { kind: "lazy", least, most, call };
}

/** Calls a function with arguments from a formula. */
export function callFunction(
  name: string,
  fn: FormulaFunction,
  nodes: readonly (Node | null)[],
  scope: Scope,
): Value {
  if (fn.kind === "lazy") {
    checkCount(name, nodes.length, fn.least, fn.most);
    return fn.call(nodes, scope);
  }
  const { required, optional, repeated } = fn;
  const most = repeated === "" ? required.length + optional.length : Number.POSITIVE_INFINITY;
  checkCount(name, nodes.length, required.length, most);
  const letters = nodes.map((_node, index) => letterAt(fn, index));
  const inner = fn.array && !scope.array ? { ...scope, array: true } : scope;
  const values = nodes.map((node, index) => argument(node, letters[index] ?? "v", inner));
  return spread(values, letters, inner, (args) => fn.call(args, scope));
}

function letterAt({ required, optional, repeated }: PlainFunction, index: number): string {
  const named = required + optional;
  if (index < named.length) return named[index] ?? "v";
  return repeated[(index - named.length) % Math.max(1, repeated.length)] ?? "v";
}

function checkCount(name: string, count: number, least: number, most: number): void {
  if (count >= least && count <= most) return;
  const wanted =
    least === most ? `${least}` : `${count < least ? "at least" : "at most"} ${count < least ? least : most}`;
  throw new CellError(
    "#N/A",
    `Wrong number of arguments to ${name}. Expected ${wanted} arguments, but got ${count} arguments.`,
  );
}

function argument(node: Node | null, letter: string, scope: Scope): Value {
  if (node === null) return undefined;
  if (letter !== "S") {
    const value = scope.evaluate(node, scope);
    if (letter === "s" && !scope.array) return single(value, scope);
    return value;
  }
  try {
    const value = scope.evaluate(node, scope);
    return scope.array ? value : intersected(value, scope);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

/** One value of a table outside of ARRAYFORMULA: that of the formula's own row or column. */
function intersected(value: Value, { row, column }: { row: number; column: number }): Value {
  if (!(value instanceof Matrix)) return value;
  const { source, height, width } = value;
  if (source === undefined || (height === 1 && width === 1)) return value.get(0, 0);
  return ownLine(value, source, row, column);
}

function ownLine(value: Matrix, { top, left }: Source, row: number, column: number): Scalar {
  if (value.width === 1 && row >= top && row < top + value.height) return value.get(row - top, 0);
  if (value.height === 1 && column >= left && column < left + value.width) return value.get(0, column - left);
  throw badValue("An array value could not be found.");
}

/** The same; an error is thrown on. */
export function single(value: Value, scope: Scope): Value {
  const one = intersected(value, scope);
  if (one instanceof CellError) throw one;
  return one;
}

/** Calls once, or where single values are tables once for each place of them. */
function spread(
  values: readonly Value[],
  letters: readonly string[],
  scope: Scope,
  call: (args: readonly Value[]) => Value,
): Value {
  const spreads = values.map((value, index) => value instanceof Matrix && /s/i.test(letters[index] ?? ""));
  if (!scope.array || !spreads.includes(true)) {
    for (const [index, value] of values.entries())
      if (letters[index] === "s" && value instanceof CellError) throw value;
    return call(values);
  }
  const tables = values.filter(
    (value, index): value is Matrix => spreads[index] === true && value instanceof Matrix,
  );
  return spreadOver(tables, (row, column) => {
    const args = values.map((value, index) => (spreads[index] ? at(value as Matrix, row, column) : value));
    args.forEach((value, index) => {
      if (letters[index] === "s" && value instanceof CellError) throw value;
    });
    return call(args);
  });
}

/** A table as large as the largest; what a place throws is its value. */
export function spreadOver(tables: readonly Matrix[], make: (row: number, column: number) => Value): Matrix {
  const height = Math.max(...tables.map((table) => table.height));
  const width = Math.max(...tables.map((table) => table.width));
  const rows = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => place(() => make(row, column))),
  );
  return new Matrix(rows);
}

function place(make: () => Value): Scalar {
  try {
    return toMatrix(make()).get(0, 0);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

/** A place of a table; one row or column is repeated. */
export function at(value: Value, row: number, column: number): Scalar {
  const table = toMatrix(value);
  const [r, c] = [table.height === 1 ? 0 : row, table.width === 1 ? 0 : column];
  if (r >= table.height || c >= table.width) throw notAvailable("The arrays have different sizes.");
  return table.get(r, c);
}
