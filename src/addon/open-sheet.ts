// The sheet that is scored: the active one, read whole, with what we know of it.

import { RfmError } from "../core/problem";
import type { SheetValues } from "../core/understand";
import { readMarked } from "./read-marked";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OpenSheet {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly values: SheetValues;
}

/**
 * Reads a sheet of the user's.
 *
 * @throws {RfmError} `result-sheet-active` when it is one of ours
 */
export function openSheet(sheet: Sheet): OpenSheet {
  const { values, columns, isOurs } = readMarked(sheet);
  const name = sheet.getName();
  if (isOurs) throw new RfmError("result-sheet-active", { sheet: name });
  return { sheet, sheetId: sheet.getSheetId(), values: { name, values, marked: columns } };
}
