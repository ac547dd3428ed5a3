// Functions of plain numbers that the library counts as Sheets does.

import * as formulajs from "@formulajs/formulajs";
import { finite } from "../coerce";
import { type FunctionTable, plain, scalar } from "../function-table";
import { badNumber, type Scalar, toMatrix } from "../value";

type Calculation = (...args: never[]) => unknown;

function result(value: unknown): Scalar {
  if (typeof value === "number") return finite(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  throw badNumber("There is no result for these numbers.");
}

function ofNumbers(signature: string, calculate: Calculation) {
  return scalar(signature, (args, { document: { coerce } }) =>
    result(calculate(...(args.map((arg) => coerce.number(arg)) as never[]))),
  );
}

/** Of numbers of things: the library never ends for fewer than none. */
function ofCounts(signature: string, calculate: Calculation) {
  return ofNumbers(signature, (...counts: number[]) => {
    if (counts.some((count) => count < 0)) throw badNumber("There is no result for numbers below zero.");
    return calculate(...(counts.map(Math.trunc) as never[]));
  });
}

function inCapitals(signature: string, calculate: Calculation) {
  return ofNumbers(signature, (...numbers: number[]) =>
    String(calculate(...(numbers as never[]))).toUpperCase(),
  );
}

/** Of a text in another number system. */
function ofText(calculate: Calculation) {
  return scalar("s", ([text], { document: { coerce } }) => result(calculate(coerce.text(text) as never)));
}

/** Of the numbers of two tables, place by place. */
function ofPairs(calculate: (one: readonly number[], other: readonly number[]) => unknown) {
  return plain("vv", (args) => {
    const [one = [], other = []] = args.map((arg) => toMatrix(arg).flat());
    const pairs = one.flatMap((x, at) => {
      const y = other[at];
      return typeof x === "number" && typeof y === "number" ? [{ x, y }] : [];
    });
    return result(
      calculate(
        pairs.map(({ x }) => x),
        pairs.map(({ y }) => y),
      ),
    );
  });
}

export const LIBRARY: FunctionTable = {
  FACT: ofCounts("s", formulajs.FACT),
  COMBIN: ofCounts("ss", formulajs.COMBIN),
  PERMUT: ofCounts("ss", formulajs.PERMUT),
  GCD: ofNumbers("s||s", formulajs.GCD as Calculation),
  LCM: ofNumbers("s||s", formulajs.LCM as Calculation),
  ASIN: ofNumbers("s", formulajs.ASIN),
  ACOS: ofNumbers("s", formulajs.ACOS),
  ATAN2: ofNumbers("ss", formulajs.ATAN2),
  SINH: ofNumbers("s", formulajs.SINH),
  COSH: ofNumbers("s", formulajs.COSH),
  TANH: ofNumbers("s", formulajs.TANH),
  SQRTPI: ofNumbers("s", formulajs.SQRTPI),
  BASE: inCapitals("ss|s", formulajs.BASE),
  DECIMAL: scalar("ss", ([text, base], { document: { coerce } }) =>
    result(formulajs.DECIMAL(coerce.text(text), coerce.integer(base))),
  ),
  DEC2BIN: ofNumbers("s|s", formulajs.DEC2BIN),
  DEC2HEX: inCapitals("s|s", formulajs.DEC2HEX),
  DEC2OCT: ofNumbers("s|s", formulajs.DEC2OCT),
  BIN2DEC: ofText(formulajs.BIN2DEC),
  HEX2DEC: ofText(formulajs.HEX2DEC),
  OCT2DEC: ofText(formulajs.OCT2DEC),
  ROMAN: ofNumbers("s", formulajs.ROMAN),
  ARABIC: ofText(formulajs.ARABIC),
  NPER: ofNumbers("sss|ss", formulajs.NPER as Calculation),
  RATE: ofNumbers("sss|sss", formulajs.RATE as Calculation),
  IPMT: ofNumbers("ssss|ss", formulajs.IPMT as Calculation),
  PPMT: ofNumbers("ssss|ss", formulajs.PPMT as Calculation),
  SLN: ofNumbers("sss", formulajs.SLN as Calculation),
  FORECAST: plain("svv", ([at, ys, xs], { document: { coerce } }) => {
    const [y, x] = [toMatrix(ys).flat(), toMatrix(xs).flat()];
    return result(formulajs.FORECAST(coerce.number(at as Scalar), y as number[], x as number[]));
  }),
  COVAR: ofPairs((one, other) => formulajs.COVARIANCE.P([...one], [...other])),
  RSQ: ofPairs((one, other) => formulajs.RSQ([...one], [...other])),
};
