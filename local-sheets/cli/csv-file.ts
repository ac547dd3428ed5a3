// Reads a CSV file as the cells of a sheet.

import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { UsageProblem } from "./problem";

/**
 * Rows of a UTF-8 file, with or without byte order mark, divided by comma, semicolon or tab. Rows
 * are made equally long; empty lines are kept, so that row numbers are those of the file's rows.
 *
 * @throws {UsageProblem} when the file cannot be read, is not UTF-8, or has an unfinished quote
 */
export function readCsv(file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(decode(file), { delimitersToGuess: [",", ";", "\t"] });
  const quote = errors.find((error) => error.type === "Quotes");
  if (quote !== undefined)
    throw new UsageProblem(
      `${file}: row ${(quote.row ?? 0) + 1} has a quotation mark that is not closed or doubled.`,
    );
  while (data.length > 0 && isEmpty(data[data.length - 1])) data.pop();
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0);
  return data.map((row) =>
    row.length === width ? row : [...row, ...Array<string>(width - row.length).fill("")],
  );
}

function isEmpty(row: readonly string[] | undefined): boolean {
  return row === undefined || row.every((field) => field === "");
}

function decode(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (problem) {
    const reason =
      (problem as NodeJS.ErrnoException).code === "ENOENT" ? "There is no such file" : "It cannot be read";
    throw new UsageProblem(`${file}: ${reason}.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageProblem(`${file}: This is not UTF-8 text. Save it as CSV UTF-8 and try again.`);
  }
}
