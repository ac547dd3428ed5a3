// The numbers among arguments, as SUM and the like take them.

import type { Coercion } from "../coerce";
import { CellError, Matrix, type Scalar, toScalar, type Value } from "../value";

/** Numbers of arguments: of tables only number cells count, written values are converted. Errors are thrown. */
export function numbersOf(args: readonly Value[], coerce: Coercion): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!(arg instanceof Matrix)) numbers.push(coerce.number(toScalar(arg)));
    else addNumbers(numbers, arg);
  }
  return numbers;
}

function addNumbers(numbers: number[], { rows }: Matrix): void {
  for (const row of rows) {
    for (const value of row) {
      if (typeof value === "number") numbers.push(value);
      else if (value instanceof CellError) throw value;
    }
  }
}

/** All values of arguments; errors among them are thrown. */
export function valuesOf(args: readonly Value[]): Scalar[] {
  const values = args.flatMap((arg) => (arg instanceof Matrix ? arg.flat() : [toScalar(arg)]));
  const failed = values.find((value) => value instanceof CellError);
  if (failed !== undefined) throw failed;
  return values;
}

/** A sum that is right to the last digit for amounts with a few decimals. */
export function sum(numbers: readonly number[]): number {
  let [total, lost] = [0, 0];
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return total + lost;
}
