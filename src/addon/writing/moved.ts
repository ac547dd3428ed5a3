// Rows or columns that others insert or delete while a run works: places are not what they were a call before.

import { RfmError } from "../../core/problem";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOVED =
  /an entire row or column|outside the (dimensions of the sheet|range of the filter|source data range)/i;

/** Whether that is what Google complains of. */
export function isOfMoved(problem: unknown): boolean {
  const text = String(problem);
  if (!MOVED.test(text)) return false;
  // Should it be a fault of ours after all, the log tells.
  console.warn(text);
  return true;
}

/**
 * Reads places of a sheet that were asked for just before.
 *
 * @throws {RfmError} `sheet-changed` when they are gone
 */
export function readingPlaces<Result>(sheet: Sheet, read: () => Result): Result {
  try {
    return read();
  } catch (problem) {
    throw isOfMoved(problem) ? new RfmError("sheet-changed", { sheet: sheet.getName() }) : problem;
  }
}
