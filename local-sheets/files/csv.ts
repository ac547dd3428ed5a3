// Reads the text of a CSV file as the cells of a sheet.

import Papa from "papaparse";
import { FileProblem } from "./problem";

const DELIMITERS = [",", ";", "\t"];
const GUESSED_ROWS = 100;

/**
 * Rows of fields divided by comma, semicolon or tab. Rows are made equally long; empty lines are kept, so
 * that row numbers are those of the file's rows.
 *
 * @throws {FileProblem} when a quotation mark is not closed
 */
export function parseCsv(text: string, name: string): string[][] {
  const input = withoutMark(text);
  const { data, errors } = Papa.parse<string[]>(input, { delimiter: delimiterOf(input) });
  const quote = errors.find((error) => error.type === "Quotes");
  if (quote !== undefined)
    throw new FileProblem(
      `${name}: row ${(quote.row ?? 0) + 1} has a quotation mark that is not closed or doubled.`,
    );
  while (data.length > 0 && isEmpty(data[data.length - 1])) data.pop();
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0);
  return data.map((row) =>
    row.length === width ? row : [...row, ...Array<string>(width - row.length).fill("")],
  );
}

/**
 * The delimiter by which most of the first rows have equally many fields. The library's own guess takes
 * the decimal commas of `1,5;2,5` for delimiters.
 */
function delimiterOf(text: string): string {
  const fits = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, {
      delimiter,
      preview: GUESSED_ROWS,
      skipEmptyLines: "greedy",
    });
    return { delimiter, ...evenness(data.map((row) => row.length)) };
  }).filter(({ fields }) => fields > 1);
  fits.sort((one, other) => other.share - one.share || other.fields - one.fields);
  return fits[0]?.delimiter ?? ",";
}

/** The most frequent number of fields, and the share of rows that have it. */
function evenness(lengths: readonly number[]): { fields: number; share: number } {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, rows] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  return { fields, share: rows / lengths.length };
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function isEmpty(row: readonly string[] | undefined): boolean {
  return row === undefined || row.every((field) => field === "");
}
