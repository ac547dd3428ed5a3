// Looking values up. Exact searches share one index of the searched column, so that a column of them stays fast.

import { compare, lookupKey } from "../compare";
import { type FunctionTable, overArrays, plain } from "../function-table";
import type { Scope } from "../scope";
import {
  badReference,
  badValue,
  CellError,
  Matrix,
  notAvailable,
  type Scalar,
  toMatrix,
  toScalar,
  type Value,
} from "../value";
import { wildcards } from "./criteria";

/** The place of a value in a line; -1 when it is not there. */
function exactPlace(table: Matrix, line: "row" | "column", wanted: Scalar): number {
  if (typeof wanted === "string" && /[*?]/.test(wanted)) {
    const pattern = wildcards(wanted);
    return lineOf(table, line).findIndex((value) => typeof value === "string" && pattern.test(value));
  }
  const index = table.remember(line, () => {
    const places = new Map<Scalar, number>();
    lineOf(table, line).forEach((value, place) => {
      const key = lookupKey(value);
      if (!places.has(key)) places.set(key, place);
    });
    return places;
  });
  return index.get(lookupKey(wanted)) ?? -1;
}

function lineOf(table: Matrix, line: "row" | "column"): readonly Scalar[] {
  return line === "column" ? table.column(0) : (table.rows[0] ?? []);
}

/** The last place whose value is not beyond the wanted one, in a sorted line. */
function sortedPlace(values: readonly Scalar[], wanted: Scalar, descending = false): number {
  let [low, high] = [0, values.length - 1];
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = comparable(values, middle, wanted);
    if (value.place < 0) {
      high = middle - 1;
      continue;
    }
    const order = compare(value.value, wanted);
    if (descending ? order >= 0 : order <= 0) {
      found = value.place;
      low = middle + 1;
    } else high = Math.min(middle, value.place) - 1;
  }
  return found;
}

/** Blanks and values of another type are passed over. */
function comparable(
  values: readonly Scalar[],
  from: number,
  wanted: Scalar,
): { place: number; value: Scalar } {
  for (let place = from; place >= 0; place -= 1) {
    const value = values[place];
    if (typeof value === typeof (wanted ?? 0)) return { place, value };
  }
  return { place: -1, value: undefined };
}

function notFound(wanted: Scalar, name: string): CellError {
  const shown = wanted instanceof CellError ? wanted.code : String(wanted ?? "");
  return notAvailable(`Did not find value '${shown}' in ${name} evaluation.`);
}

function lookUp(name: string, line: "row" | "column") {
  return plain("svs|s", (args, { document: { coerce } }) => {
    const [wanted, table] = [toScalar(args[0]), toMatrix(args[1])];
    const index = coerce.integer(toScalar(args[2])) - 1;
    const size = line === "column" ? table.width : table.height;
    if (index < 0)
      throw badValue(`Function ${name} parameter 3 value is ${index + 1}. It should be at least 1.`);
    if (index >= size) throw badReference(`${name} evaluates to an out of bounds range.`);
    const isSorted = args.length < 4 || coerce.boolean(toScalar(args[3]));
    const place = isSorted ? sortedPlace(lineOf(table, line), wanted) : exactPlace(table, line, wanted);
    if (place < 0) throw notFound(wanted, name);
    return line === "column" ? table.get(place, index) : table.get(index, place);
  });
}

function match([value, range, type]: readonly Value[], { document: { coerce } }: Scope): number {
  const [wanted, table] = [toScalar(value), toMatrix(range)];
  if (table.width > 1 && table.height > 1)
    throw notAvailable("MATCH range must be a single row or a single column.");
  const line = table.width === 1 ? "column" : "row";
  const kind = type === undefined ? 1 : coerce.number(toScalar(type));
  const place =
    kind === 0 ? exactPlace(table, line, wanted) : sortedPlace(lineOf(table, line), wanted, kind < 0);
  if (place < 0) throw notFound(wanted, "MATCH");
  return place + 1;
}

/** The place by XLOOKUP's match mode: 0 exact, -1 next smaller, 1 next larger, 2 wildcards; from the end with -1. */
function xPlace(table: Matrix, wanted: Scalar, mode: number, fromEnd: boolean): number {
  const line = table.width === 1 ? "column" : "row";
  const values = lineOf(table, line);
  if (!fromEnd && (mode === 2 || (mode === 0 && !(typeof wanted === "string" && /[*?]/.test(wanted))))) {
    return exactPlace(table, line, wanted);
  }
  const key = lookupKey(wanted);
  const places = values.map((_value, index) => index);
  if (fromEnd) places.reverse();
  const same = places.find((place) => lookupKey(values[place]) === key);
  if (same !== undefined || mode === 0) return same ?? -1;
  return nearest(values, places, wanted, mode);
}

function nearest(values: readonly Scalar[], places: readonly number[], wanted: Scalar, mode: number): number {
  let best = -1;
  for (const place of places) {
    const value = values[place];
    if (typeof value !== typeof wanted || compare(value, wanted) * mode < 0) continue;
    if (best < 0 || compare(value, values[best]) * mode < 0) best = place;
  }
  return best;
}

function xLookup(args: readonly Value[], { document: { coerce } }: Scope): Value {
  const [wanted, keys, results] = [toScalar(args[0]), toMatrix(args[1]), toMatrix(args[2])];
  const mode = args[4] === undefined ? 0 : coerce.integer(toScalar(args[4]));
  const fromEnd = args[5] !== undefined && coerce.integer(toScalar(args[5])) < 0;
  const place = xPlace(keys, wanted, mode, fromEnd);
  if (place < 0) {
    if (args.length > 3 && args[3] !== undefined) return args[3];
    throw notFound(wanted, "XLOOKUP");
  }
  if (keys.width === 1) return new Matrix([results.rows[place] ?? []]);
  return new Matrix(results.rows.map((row) => [row[place]]));
}

function index(args: readonly Value[], { document }: Scope): Value {
  const table = toMatrix(args[0]);
  const numbers = [args[1], args[2]].map((value) => document.coerce.integer(toScalar(value)));
  const isLine = table.height === 1 && args.length === 2;
  const [row = 0, column = 0] = isLine ? [0, numbers[0] ?? 0] : numbers;
  if (row < 0 || column < 0 || row > table.height || column > table.width) {
    throw badNumberOfIndex(row > table.height ? row : column);
  }
  const block = {
    top: Math.max(0, row - 1),
    left: Math.max(0, column - 1),
    height: row === 0 ? table.height : 1,
    width: column === 0 ? table.width : 1,
  };
  if (table.source !== undefined) {
    const { sheet, top, left } = table.source;
    return document.cells(sheet, { ...block, top: top + block.top, left: left + block.left });
  }
  const rows = table.rows.slice(block.top, block.top + block.height);
  return new Matrix(rows.map((cells) => cells.slice(block.left, block.left + block.width)));
}

function badNumberOfIndex(value: number): CellError {
  return new CellError("#NUM!", `Function INDEX parameter value ${value} is out of range.`);
}

export const LOOKUPS: FunctionTable = {
  VLOOKUP: lookUp("VLOOKUP", "column"),
  HLOOKUP: lookUp("HLOOKUP", "row"),
  MATCH: plain("sv|s", match),
  XMATCH: plain("sv|ss", (args, { document: { coerce } }) => {
    const mode = args[2] === undefined ? 0 : coerce.integer(toScalar(args[2]));
    const fromEnd = args[3] !== undefined && coerce.integer(toScalar(args[3])) < 0;
    const place = xPlace(toMatrix(args[1]), toScalar(args[0]), mode, fromEnd);
    if (place < 0) throw notFound(toScalar(args[0]), "XMATCH");
    return place + 1;
  }),
  XLOOKUP: plain("svv|Sss", xLookup),
  LOOKUP: plain("sv|v", ([wanted, keys, results]) => {
    const [table, value] = [toMatrix(keys), toScalar(wanted)];
    const line = table.width > table.height ? "row" : "column";
    const place = sortedPlace(lineOf(table, line), value);
    if (place < 0) throw notFound(value, "LOOKUP");
    if (results !== undefined) return toMatrix(results).flat()[place];
    return line === "column" ? table.get(place, table.width - 1) : table.get(table.height - 1, place);
  }),
  INDEX: overArrays("v|ss", index),
};
