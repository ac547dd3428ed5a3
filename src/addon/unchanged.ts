// Between reading a sheet and writing under the lock, others may have changed it.

import { type Cell, isBlank, keyText } from "../core/cell";
import { columnLetters } from "../core/own-columns";
import { RfmError } from "../core/problem";
import type { Understanding } from "../core/understand";
import type { OpenSheet } from "./open-sheet";
import { stands } from "./writing/columns-in-place";
import type { GridSize } from "./writing/grid";
import { readingPlaces } from "./writing/moved";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Scores are written by row: nobody may have sorted, inserted or deleted since the sheet was read. Gives the ids below
 * the header as they stand, and the grid: whole lines are read, which tell its size as well.
 *
 * @throws {RfmError} `sheet-changed`
 */
export function requireUnchanged(
  { sheet, values: { name, values } }: OpenSheet,
  { roles, headerIndex, kind }: Understanding,
): { readonly ids: readonly Cell[]; readonly grid: GridSize } {
  const letters = columnLetters(roles.customer + 1);
  const ids = linesOf(sheet, `${letters}:${letters}`).map(([cell]) => cell ?? "");
  const [header = []] = linesOf(sheet, `${headerIndex + 1}:${headerIndex + 1}`);
  const width = values[0]?.length ?? 0;
  const same =
    ids.length >= values.length &&
    ids.every((cell, row) => keyText(cell) === keyText(values[row]?.[roles.customer] ?? "")) &&
    stands(header.slice(0, width).map(keyText), (values[headerIndex] ?? []).map(keyText)) &&
    header.slice(width).every(isBlank) &&
    (kind === "orders" || isAsLarge(sheet, values.length, width));
  if (!same) throw new RfmError("sheet-changed", { sheet: name });
  const grid = { rows: ids.length, columns: header.length };
  return { ids: ids.slice(headerIndex + 1, values.length), grid };
}

function linesOf(sheet: Sheet, lines: string): Cell[][] {
  return readingPlaces(sheet, () => sheet.getRange(lines).getValues());
}

/** Beside members, where scores will stand, nothing may have come. */
function isAsLarge(sheet: Sheet, rows: number, columns: number): boolean {
  const range = sheet.getDataRange();
  return range.getNumRows() === rows && range.getNumColumns() === columns;
}
