// Statistics of numbers. The library's functions get plain numbers only, so its own conversions, which are
// not those of Sheets, never take part.

import * as formulajs from "@formulajs/formulajs";
import { type FunctionTable, plain } from "../function-table";
import type { Scope } from "../scope";
import { badNumber, badValue, divisionByZero, notAvailable, type Value } from "../value";
import { numbersOf, sum, valuesOf } from "./numbers";

type OfNumbers = (numbers: number[]) => number;

/** A statistic of at least so many numbers. */
function statistic(least: number, calculate: OfNumbers) {
  return plain("v||v", (args, { document: { coerce } }) => {
    const numbers = numbersOf(args, coerce);
    if (numbers.length < least) throw divisionByZero();
    return calculate(numbers);
  });
}

/** A statistic of a range by a number, such as a percentile. */
function byNumber(name: string, calculate: (numbers: number[], by: number) => unknown) {
  return plain("vs", ([values, by], { document: { coerce } }) => {
    const numbers = numbersOf([values], coerce);
    if (numbers.length === 0) throw badNumber(`${name} has no valid input data.`);
    return result(name, calculate(numbers, coerce.number(by as never)));
  });
}

/** A statistic of pairs of numbers. */
function ofPairs(name: string, calculate: (one: number[], other: number[]) => unknown) {
  return plain("vv", ([one, other]) => {
    const [a, b] = [valuesOf([one]), valuesOf([other])];
    if (a.length !== b.length) throw notAvailable(`${name} has mismatched argument sizes.`);
    const pairs = a.flatMap((x, i) =>
      typeof x === "number" && typeof b[i] === "number" ? [[x, b[i] as number]] : [],
    );
    return result(
      name,
      calculate(
        pairs.map(([x]) => x ?? 0),
        pairs.map(([, y]) => y ?? 0),
      ),
    );
  });
}

function result(name: string, value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw badNumber(`Function ${name} has no result for these values.`);
}

function smallest(numbers: number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
}

function largest(numbers: number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
}

function variance(numbers: number[], free: number): number {
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((x) => (x - mean) ** 2)) / (numbers.length - free);
}

function nth(name: string, order: (a: number, b: number) => number) {
  return byNumber(name, (numbers, n) => {
    const found = numbers.sort(order)[Math.trunc(n) - 1];
    if (found === undefined) throw badNumber(`Function ${name} parameter 2 value is out of range.`);
    return found;
  });
}

function rank(share: (above: number, equal: number) => number) {
  return plain("sv|s", ([value, data, ascending], { document: { coerce } }: Scope): Value => {
    const number = coerce.number(value as never);
    const numbers = numbersOf([data], coerce);
    const equal = numbers.filter((other) => other === number).length;
    if (equal === 0) throw notAvailable("The value is not in the data.");
    const up = coerce.boolean(ascending as never);
    return share(numbers.filter((other) => (up ? other < number : other > number)).length, equal);
  });
}

export const STATISTICS: FunctionTable = {
  AVERAGE: statistic(1, (numbers) => sum(numbers) / numbers.length),
  MIN: statistic(0, smallest),
  MAX: statistic(0, largest),
  MEDIAN: plain("v||v", (args, { document: { coerce } }) => {
    const numbers = numbersOf(args, coerce);
    if (numbers.length === 0) throw badNumber("MEDIAN has no valid input data.");
    return result("MEDIAN", formulajs.MEDIAN(numbers));
  }),
  MODE: plain("v||v", (args, { document: { coerce } }) => {
    const counts = new Map<number, number>();
    for (const number of numbersOf(args, coerce)) counts.set(number, (counts.get(number) ?? 0) + 1);
    const most = largest([...counts.values()]);
    if (most < 2) throw notAvailable("Function MODE needs a value that occurs twice.");
    return [...counts].find(([, count]) => count === most)?.[0];
  }),
  STDEV: statistic(2, (numbers) => Math.sqrt(variance(numbers, 1))),
  "STDEV.S": statistic(2, (numbers) => Math.sqrt(variance(numbers, 1))),
  STDEVP: statistic(1, (numbers) => Math.sqrt(variance(numbers, 0))),
  "STDEV.P": statistic(1, (numbers) => Math.sqrt(variance(numbers, 0))),
  VAR: statistic(2, (numbers) => variance(numbers, 1)),
  "VAR.S": statistic(2, (numbers) => variance(numbers, 1)),
  VARP: statistic(1, (numbers) => variance(numbers, 0)),
  "VAR.P": statistic(1, (numbers) => variance(numbers, 0)),
  GEOMEAN: statistic(1, (numbers) => result("GEOMEAN", formulajs.GEOMEAN(numbers))),
  PERCENTILE: byNumber("PERCENTILE", percentile),
  "PERCENTILE.INC": byNumber("PERCENTILE.INC", percentile),
  QUARTILE: byNumber("QUARTILE", (numbers, quart) => percentile(numbers, Math.trunc(quart) / 4)),
  "QUARTILE.INC": byNumber("QUARTILE.INC", (numbers, quart) => percentile(numbers, Math.trunc(quart) / 4)),
  PERCENTRANK: byNumber("PERCENTRANK", (numbers, x) => formulajs.PERCENTRANKINC(numbers, x, 3)),
  LARGE: nth("LARGE", (a, b) => b - a),
  SMALL: nth("SMALL", (a, b) => a - b),
  RANK: rank((above) => above + 1),
  "RANK.EQ": rank((above) => above + 1),
  "RANK.AVG": rank((above, equal) => above + (equal + 1) / 2),
  CORREL: ofPairs("CORREL", (one, other) => formulajs.CORREL(one, other)),
  PEARSON: ofPairs("PEARSON", (one, other) => formulajs.CORREL(one, other)),
  SLOPE: ofPairs("SLOPE", (ys, xs) => formulajs.SLOPE(ys, xs)),
  INTERCEPT: ofPairs("INTERCEPT", (ys, xs) => formulajs.INTERCEPT(ys, xs)),
};

/** Position k * (n - 1), between neighbours in proportion. */
function percentile(numbers: number[], share: number): number {
  if (share < 0 || share > 1) throw badNumber("Function PERCENTILE parameter 2 must be between 0 and 1.");
  const sorted = numbers.sort((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const [low, high] = [sorted[below], sorted[Math.min(below + 1, sorted.length - 1)]];
  if (low === undefined || high === undefined) throw badValue("There is no data.");
  return low + (position - below) * (high - low);
}
