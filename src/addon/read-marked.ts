// A sheet's values and our marks on it: two readings, between which somebody may insert a column.

import { type Cell, keyText } from "../core/cell";
import { RfmError } from "../core/problem";
import { readValues } from "./read-sheet";
import { isStillOurs, type MarkedColumn, marksOf } from "./writing/places";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as it stood at one moment. */
export interface MarkedSheet {
  readonly values: Cell[][];
  readonly columns: readonly MarkedColumn[];
  /** Whether the sheet itself is one of ours. */
  readonly isOurs: boolean;
}

/**
 * Reads a sheet with its marks.
 *
 * @throws {RfmError} `sheet-changed` when columns moved between the two readings
 */
export function readMarked(sheet: Sheet): MarkedSheet {
  const { columns, isOurs } = marksOf(sheet);
  const values = readValues(sheet);
  const stands = ({ column, headerRow, role, header }: MarkedColumn): boolean => {
    const text = keyText(values[headerRow - 1]?.[column - 1] ?? "");
    return text !== "" && isStillOurs({ role, header }, text);
  };
  // Marks under other headers: the user took the columns over, or a column came in between.
  if (!columns.every(stands) && placesOf(marksOf(sheet).columns) !== placesOf(columns))
    throw new RfmError("sheet-changed", { sheet: sheet.getName() });
  return { values, columns, isOurs };
}

function placesOf(marked: readonly MarkedColumn[]): string {
  return JSON.stringify(marked.map(({ role, column }) => [role, column]));
}
