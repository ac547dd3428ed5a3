import type { CellValue } from "./cell";

/** The numbers at the end of texts such as `Week 9`. */
const COUNTED = /^(.*?)(\d+)$/;

/**
 * Goes on with a row of values: numbers by their steady step, texts with a number at their end by one, and
 * everything else from the start again. A single number is repeated, a single date goes on by days.
 *
 * @param index of the wanted value, counted from the first one; negative before it
 */
export function seriesValue(
  values: readonly (CellValue | undefined)[],
  isDate: boolean,
  index: number,
): CellValue | undefined {
  const step = stepOf(values, isDate);
  const [first] = values;
  if (step !== undefined && typeof first === "number") return first + step * index;
  const place = ((index % values.length) + values.length) % values.length;
  const value = values[place];
  const [, head, digits] = typeof value === "string" ? (COUNTED.exec(value) ?? []) : [];
  if (head === undefined || digits === undefined) return value;
  const round = Math.floor(index / values.length);
  const counted = Number(digits) + round * values.length;
  return head + String(Math.abs(counted)).padStart(digits.length, "0");
}

function stepOf(values: readonly (CellValue | undefined)[], isDate: boolean): number | undefined {
  if (!values.every((value) => typeof value === "number")) return undefined;
  const numbers = values as readonly number[];
  if (numbers.length === 1) return isDate ? 1 : 0;
  const steps = numbers.slice(1).map((value, index) => value - (numbers[index] ?? 0));
  const [step = 0] = steps;
  const isSteady = steps.every((other) => Math.abs(other - step) < 1e-9);
  return isSteady ? step : trend(numbers);
}

/** The slope of the straight line closest to numbers that do not grow steadily. */
function trend(numbers: readonly number[]): number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const across = numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0);
  const along = numbers.reduce((sum, _number, index) => sum + (index - middle) ** 2, 0);
  return across / along;
}
