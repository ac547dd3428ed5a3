// Heights of rows and their hiding for an Excel workbook.

import type { CellValue, RowDef } from "hucre";
import { calculateRowHeight } from "hucre/xlsx";
import type { SheetSnapshot } from "../services/index";
import { excelValue, FONT } from "./xlsx-cells";
import { PIXELS_A_CHARACTER, PIXELS_A_POINT } from "./xlsx-units";

/** Rows with a height of their own, rows of wrapped text, and hidden rows, by row from zero. */
export function rowDefs(sheet: SheetSnapshot): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  sheet.wraps.forEach((wraps, row) => {
    // Sheets fits such rows by itself; other programs need to be told.
    if (wraps.includes(true)) defs.set(row, { height: fittingHeight(sheet, row) });
  });
  for (const [row, pixels] of Object.entries(sheet.rowHeights)) {
    defs.set(Number(row) - 1, { height: pixels / PIXELS_A_POINT });
  }
  for (const row of sheet.hiddenRows) defs.set(row - 1, { ...defs.get(row - 1), hidden: true });
  return defs;
}

function fittingHeight({ values, wraps, fontSizes, columnWidths }: SheetSnapshot, row: number): number {
  const wrapped = (values[row] ?? []).map(
    (value, column): CellValue => (wraps[row]?.[column] === true ? excelValue(value) : null),
  );
  return calculateRowHeight(wrapped, {
    fontSize: Math.max(FONT.size, ...(fontSizes[row] ?? [])),
    wrapText: true,
    columnWidths: columnWidths.map((pixels) => pixels / PIXELS_A_CHARACTER),
  });
}
