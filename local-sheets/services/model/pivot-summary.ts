import type { CellValue } from "./cell";

/** The functions a pivot table summarizes with, but CUSTOM, which belongs to calculated values. */
export const SUMMARIES = [
  "SUM",
  "COUNTA",
  "COUNT",
  "COUNTUNIQUE",
  "AVERAGE",
  "MAX",
  "MIN",
  "MEDIAN",
  "PRODUCT",
  "STDEV",
  "STDEVP",
  "VAR",
  "VARP",
] as const;
/** The name of such a function. */
export type SummaryName = (typeof SUMMARIES)[number];

/** What a function makes of the values of one cell of a pivot table; blanks and, mostly, texts are skipped. */
export function summarize(name: SummaryName, values: readonly (CellValue | undefined)[]): CellValue {
  if (name === "COUNTA") return values.filter(isPresent).length;
  if (name === "COUNTUNIQUE") return new Set(values.filter(isPresent)).size;
  return NUMERIC[name](values.filter((value) => typeof value === "number"));
}

function isPresent(value: CellValue | undefined): boolean {
  return value !== undefined && value !== "";
}

type NumericSummary = (numbers: readonly number[]) => CellValue;

const NUMERIC: Readonly<Record<Exclude<SummaryName, "COUNTA" | "COUNTUNIQUE">, NumericSummary>> = {
  SUM: sum,
  COUNT: (numbers) => numbers.length,
  AVERAGE: (numbers) => (numbers.length === 0 ? "#DIV/0!" : sum(numbers) / numbers.length),
  MAX: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.max(one, other))),
  MIN: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.min(one, other))),
  MEDIAN: median,
  PRODUCT: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((one, other) => one * other)),
  STDEV: (numbers) => root(variance(numbers, 1)),
  STDEVP: (numbers) => root(variance(numbers, 0)),
  VAR: (numbers) => variance(numbers, 1),
  VARP: (numbers) => variance(numbers, 0),
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: readonly number[]): CellValue {
  const sorted = [...numbers].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? "#NUM!" : (lower + upper) / 2;
}

function variance(numbers: readonly number[], missing: number): CellValue {
  if (numbers.length <= missing) return "#DIV/0!";
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - missing);
}

function root(value: CellValue): CellValue {
  return typeof value === "number" ? Math.sqrt(value) : value;
}
