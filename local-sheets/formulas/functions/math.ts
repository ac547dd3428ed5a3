// Arithmetic.

import { finite } from "../coerce";
import { type FunctionTable, overArrays, plain, scalar } from "../function-table";
import { badNumber, badValue, CellError, divisionByZero, type Scalar, toMatrix } from "../value";
import { numbersOf, sum } from "./numbers";

/** A function of one number. */
function ofNumber(calculate: (x: number) => number) {
  return scalar("s", ([x], { document: { coerce } }) => finite(calculate(coerce.number(x))));
}

/** A function of two numbers. */
function ofTwo(calculate: (x: number, y: number) => number) {
  return scalar("ss", ([x, y], { document: { coerce } }) =>
    finite(calculate(coerce.number(x), coerce.number(y))),
  );
}

/** Rounds by the decimal digits that people see, as Sheets does: 1.005 to two places is 1.01. */
function rounded(places: (x: number) => number) {
  return scalar("s|s", ([x, digits], { document: { coerce } }) => {
    const number = coerce.number(x);
    const power = coerce.integer(digits);
    const moved = shift(Math.abs(number), power);
    return finite(Math.sign(number) * shift(places(moved), -power));
  });
}

function shift(number: number, power: number): number {
  const [digits = "0", exponent = "0"] = String(Number(number.toPrecision(15))).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** Up or down to a multiple. */
function toMultiple(places: (x: number) => number) {
  return scalar("s|s", ([x, factor], { document: { coerce } }) => {
    const [number, step] = [coerce.number(x), factor === undefined ? 1 : coerce.number(factor)];
    if (step === 0) return 0;
    if (number > 0 && step < 0) throw badNumber("A positive number needs a positive factor.");
    return finite(Number((places(Number((number / step).toPrecision(15))) * step).toPrecision(15)));
  });
}

export const MATH: FunctionTable = {
  SUM: plain("v||v", (args, { document: { coerce } }) => sum(numbersOf(args, coerce))),
  PRODUCT: plain("v||v", (args, { document: { coerce } }) =>
    finite(numbersOf(args, coerce).reduce((product, number) => product * number, 1)),
  ),
  SUMSQ: plain("v||v", (args, { document: { coerce } }) => sum(numbersOf(args, coerce).map((x) => x * x))),
  SUMPRODUCT: overArrays("v||v", (args) => {
    const tables = args.map(toMatrix);
    const [first] = tables;
    const { height = 0, width = 0 } = first ?? {};
    if (tables.some((table) => table.height !== height || table.width !== width)) {
      throw badValue("Function SUMPRODUCT has mismatched range sizes.");
    }
    const columns = tables.map((table) => table.flat());
    return sum(
      (columns[0] ?? []).map((_value, index) => columns.reduce((p, column) => p * factor(column[index]), 1)),
    );
  }),
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: ofNumber((x) => {
    if (x < 0) throw badNumber("Function SQRT parameter 1 cannot be negative.");
    return Math.sqrt(x);
  }),
  EXP: ofNumber(Math.exp),
  LN: ofNumber(Math.log),
  LOG10: ofNumber(Math.log10),
  LOG: scalar("s|s", ([x, base], { document: { coerce } }) =>
    finite(Math.log(coerce.number(x)) / Math.log(base === undefined ? 10 : coerce.number(base))),
  ),
  POWER: ofTwo((x, y) => x ** y),
  POW: ofTwo((x, y) => x ** y),
  MOD: ofTwo((x, y) => {
    if (y === 0) throw divisionByZero();
    return x - y * Math.floor(x / y);
  }),
  QUOTIENT: ofTwo((x, y) => {
    if (y === 0) throw divisionByZero();
    return Math.trunc(x / y);
  }),
  DIVIDE: ofTwo((x, y) => {
    if (y === 0) throw divisionByZero();
    return x / y;
  }),
  MULTIPLY: ofTwo((x, y) => x * y),
  ADD: ofTwo((x, y) => x + y),
  MINUS: ofTwo((x, y) => x - y),
  INT: ofNumber(Math.floor),
  ROUND: rounded(Math.round),
  ROUNDUP: rounded(Math.ceil),
  ROUNDDOWN: rounded(Math.floor),
  TRUNC: rounded(Math.floor),
  CEILING: toMultiple(Math.ceil),
  FLOOR: toMultiple(Math.floor),
  MROUND: toMultiple(Math.round),
  EVEN: ofNumber((x) => Math.sign(x) * 2 * Math.ceil(Math.abs(x) / 2)),
  ODD: ofNumber((x) => (x < 0 ? -1 : 1) * (2 * Math.ceil((Math.abs(x) - 1) / 2) + 1)),
  PI: scalar("", () => Math.PI),
  RADIANS: ofNumber((x) => (x * Math.PI) / 180),
  DEGREES: ofNumber((x) => (x * 180) / Math.PI),
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  ATAN: ofNumber(Math.atan),
  RAND: scalar("", (_args, { document }) => document.random()),
  RANDBETWEEN: scalar("ss", ([low, high], { document }) => {
    const [from, to] = [Math.ceil(document.coerce.number(low)), Math.floor(document.coerce.number(high))];
    return from + Math.floor(document.random() * (to - from + 1));
  }),
};

function factor(value: Scalar): number {
  if (value instanceof CellError) throw value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : 0;
}
