// Counting and adding up, with and without criteria.

import { lookupKey } from "../compare";
import { type FunctionTable, overArrays, plain } from "../function-table";
import type { Scope } from "../scope";
import {
  badValue,
  CellError,
  divisionByZero,
  Matrix,
  type Scalar,
  toMatrix,
  toScalar,
  type Value,
} from "../value";
import { type CellTest, readCriterion } from "./criteria";
import { sum } from "./numbers";

interface Condition {
  readonly range: Matrix;
  readonly test: CellTest;
}

/** The number of rows with one value, from an index that all formulas over the same cells share. */
function countOf({ range, test }: Condition): number {
  if (test.only === undefined) return range.flat().filter(test.fits).length;
  const counts = range.remember("counts", () => {
    const found = new Map<Scalar, number>();
    for (const value of range.flat()) {
      if (value !== undefined) found.set(lookupKey(value), (found.get(lookupKey(value)) ?? 0) + 1);
    }
    return found;
  });
  return counts.get(test.only) ?? 0;
}

function conditionsOf(args: readonly Value[], { document: { coerce } }: Scope): Condition[] {
  const conditions: Condition[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    conditions.push({ range: toMatrix(args[index]), test: readCriterion(toScalar(args[index + 1]), coerce) });
  }
  const [first] = conditions;
  const isUneven = conditions.some(
    ({ range }) => range.height !== first?.range.height || range.width !== first.range.width,
  );
  if (isUneven || args.length % 2 === 1)
    throw badValue("Array arguments to the function are of different size.");
  return conditions;
}

/** The numbers of a range where all conditions hold. */
function selected(values: Matrix, conditions: readonly Condition[]): number[] {
  const cells = values.flat();
  const tests = conditions.map(({ range, test }) => ({ cells: range.flat(), fits: test.fits }));
  const numbers: number[] = [];
  const count = tests[0]?.cells.length ?? 0;
  for (let index = 0; index < count; index += 1) {
    const value = cells[index];
    if (!tests.every((test) => test.fits(test.cells[index]))) continue;
    if (value instanceof CellError) throw value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

/** One criterion; what is added up may be another range, which is as large as the first from its top left. */
function byOne(combine: (numbers: number[]) => number) {
  return plain("vs|v", ([range, criterion, other], scope) => {
    const conditions = conditionsOf([range, criterion], scope);
    return combine(selected(resized(other, toMatrix(range), scope), conditions));
  });
}

function resized(other: Value, range: Matrix, { document }: Scope): Matrix {
  if (other === undefined) return range;
  const values = toMatrix(other);
  if (values.height === range.height && values.width === range.width) return values;
  if (values.source === undefined) throw badValue("Argument must be a range.");
  const { sheet, top, left } = values.source;
  return document.cells(sheet, { top, left, height: range.height, width: range.width });
}

/** Any number of criteria after the range. */
function byAll(combine: (numbers: number[]) => number) {
  return plain("vvs||vs", ([range, ...criteria], scope) => {
    const conditions = conditionsOf(criteria, scope);
    const values = toMatrix(range);
    if (values.height !== conditions[0]?.range.height || values.width !== conditions[0].range.width) {
      throw badValue("Array arguments to the function are of different size.");
    }
    return combine(selected(values, conditions));
  });
}

function average(numbers: number[]): number {
  if (numbers.length === 0) throw divisionByZero();
  return sum(numbers) / numbers.length;
}

const least = (numbers: number[]): number => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

function cellsIn(args: readonly Value[]): Scalar[] {
  return args.flatMap((arg) => (arg instanceof Matrix ? arg.flat() : [toScalar(arg)]));
}

export const COUNTING: FunctionTable = {
  COUNT: plain("v||v", (args, { document: { coerce } }) => {
    const isCounted = (value: Scalar, isCell: boolean): boolean =>
      typeof value === "number" ||
      (!isCell && typeof value === "string" && value !== "" && coerce.numeric(value) !== undefined);
    return args.flatMap((arg) => cellsIn([arg]).filter((value) => isCounted(value, arg instanceof Matrix)))
      .length;
  }),
  COUNTA: plain("v||v", (args) => cellsIn(args).filter((value) => value !== undefined).length),
  COUNTBLANK: plain(
    "v||v",
    (args) => cellsIn(args).filter((value) => value === undefined || value === "").length,
  ),
  COUNTUNIQUE: plain(
    "v||v",
    (args) =>
      new Set(
        cellsIn(args)
          .filter((v) => v !== undefined && v !== "")
          .map(lookupKey),
      ).size,
  ),
  COUNTIF: plain("vs", (args, scope) => conditionsOf(args, scope).map(countOf)[0]),
  COUNTIFS: plain("vs||vs", (args, scope) => {
    const conditions = conditionsOf(args, scope);
    const [first] = conditions;
    if (first !== undefined && conditions.length === 1) return countOf(first);
    const tests = conditions.map(({ range, test }) => ({ cells: range.flat(), fits: test.fits }));
    return (tests[0]?.cells ?? []).filter((_value, index) =>
      tests.every((test) => test.fits(test.cells[index])),
    ).length;
  }),
  SUMIF: byOne(sum),
  AVERAGEIF: byOne(average),
  SUMIFS: byAll(sum),
  AVERAGEIFS: byAll(average),
  MINIFS: byAll(least),
  MAXIFS: byAll(most),
  SUBTOTAL: overArrays("sv||v", ([code, ...args], scope) => {
    const known = new Map<number, string>([
      [1, "AVERAGE"],
      [2, "COUNT"],
      [3, "COUNTA"],
      [4, "MAX"],
      [5, "MIN"],
      [9, "SUM"],
    ]);
    const name = known.get(scope.document.coerce.integer(toScalar(code)) % 100);
    if (name === undefined) throw badValue("Function SUBTOTAL parameter 1 is not known to local Sheets.");
    const values = cellsIn(args);
    const numbers = values.filter((value) => typeof value === "number");
    if (name === "COUNTA") return values.filter((value) => value !== undefined).length;
    if (name === "COUNT") return numbers.length;
    if (name === "AVERAGE") return average(numbers);
    if (name === "MAX") return most(numbers);
    return name === "MIN" ? least(numbers) : sum(numbers);
  }),
};
