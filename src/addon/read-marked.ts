// A sheet's values and our marks on it: two readings, between which somebody may change the sheet.

import { type Cell, keyText } from "../core/cell";
import { RfmError } from "../core/problem";
import { readValues } from "./read-sheet";
import { headerOf } from "./writing/columns-in-place";
import { isStillOurs, type MarkedColumn, markedColumns, marksOf } from "./writing/places";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as it stood at one moment. */
export interface MarkedSheet {
  readonly values: Cell[][];
  readonly columns: readonly MarkedColumn[];
  /** Whether the sheet itself is one of ours. */
  readonly isOurs: boolean;
}

/**
 * Reads a sheet with its marks. Marks come after values: score columns that somebody else wrote in between must not
 * seem to have lost theirs.
 *
 * @throws {RfmError} `sheet-changed` when columns came or went between the two readings
 */
export function readMarked(sheet: Sheet): MarkedSheet {
  const values = readValues(sheet);
  const { columns, isOurs } = marksOf(sheet);
  requireInPlace(sheet, values, columns);
  return { values, columns, isOurs };
}

/**
 * Marks under other headers: the user took the columns over, or a column came or went between the two readings.
 *
 * @throws {RfmError} `sheet-changed` in the latter case
 */
export function requireInPlace(
  sheet: Sheet,
  values: readonly (readonly Cell[])[],
  columns: readonly MarkedColumn[],
): void {
  const stands = ({ column, headerRow, role, header }: MarkedColumn): boolean => {
    const text = keyText(values[headerRow - 1]?.[column - 1] ?? "");
    return text !== "" && isStillOurs({ role, header }, text);
  };
  const odd = columns.find((column) => !stands(column));
  if (odd === undefined) return;
  const isMarkedSo = placesOf(markedColumns(sheet)) === placesOf(columns);
  if (!isMarkedSo || !isAsRead(sheet, values, odd))
    throw new RfmError("sheet-changed", { sheet: sheet.getName() });
}

function placesOf(marked: readonly MarkedColumn[]): string {
  return JSON.stringify(marked.map(({ role, column }) => [role, column]).sort());
}

function isAsRead(sheet: Sheet, values: readonly (readonly Cell[])[], odd: MarkedColumn): boolean {
  const before = values[odd.headerRow - 1] ?? [];
  const now = headerOf(sheet, odd.headerRow, Math.max(before.length, odd.column));
  return now.every((text, index) => text === keyText(before[index] ?? ""));
}
