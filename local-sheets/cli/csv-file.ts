// Reads a CSV file as the cells of a sheet.

import { readFileSync } from "node:fs";
import { parseCsv } from "../files/csv";
import { FileProblem } from "../files/problem";
import { decodeUtf8 } from "../files/text";
import { UsageProblem } from "./problem";

/**
 * Rows of a UTF-8 file. Other encodings are refused: scripts must not depend on a guess.
 *
 * @throws {UsageProblem} when the file cannot be read, is not UTF-8, or has an unfinished quote
 */
export function readCsv(file: string): string[][] {
  const text = decodeUtf8(bytesOf(file));
  if (text === null)
    throw new UsageProblem(`${file}: This is not UTF-8 text. Save it as CSV UTF-8 and try again.`);
  try {
    return parseCsv(text, file);
  } catch (problem) {
    throw problem instanceof FileProblem ? new UsageProblem(problem.message) : problem;
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (problem) {
    const missing = (problem as NodeJS.ErrnoException).code === "ENOENT";
    throw new UsageProblem(`${file}: ${missing ? "There is no such file" : "It cannot be read"}.`);
  }
}
