// Numbers for charts, read from a document of local Sheets.

import { readReference } from "../../services/model/a1";
import type { CellValue } from "../../services/model/cell";
import { displayText } from "../../services/model/display-text";
import type { SpreadsheetModel } from "../../services/model/spreadsheet-model";
import type { ChartCell } from "./chart-data";
import type { ChartSource } from "./draw-chart";

/** The cells of a document as charts read them; the model itself, not a copy. */
export function chartSource(model: SpreadsheetModel): ChartSource {
  return {
    cells: (range) => cellsAt(model, range),
    format: (value, numberFormat) => shown(model, value, numberFormat),
  };
}

function cellsAt(model: SpreadsheetModel, range: string): ChartCell[][] {
  const named = readReference(range, { rows: 1, columns: 1 })?.sheetName;
  const sheet = named === undefined ? model.activeSheet : model.sheetByName(named);
  if (sheet === undefined) return [];
  const block = readReference(range, { rows: sheet.rowCount, columns: sheet.columnCount })?.block;
  if (block === undefined) return [];
  return Array.from({ length: block.height }, (_row, row) =>
    Array.from({ length: block.width }, (_cell, column) => {
      const value = sheet.value(block.top + row, block.left + column);
      const numberFormat = sheet.numberFormats.get(block.top + row, block.left + column) ?? "General";
      return { value: value ?? null, text: shown(model, value, numberFormat), numberFormat };
    }),
  );
}

/** A number format that is not modelled must not keep a chart from being drawn. */
function shown(model: SpreadsheetModel, value: CellValue | undefined, numberFormat: string): string {
  try {
    return displayText(value, numberFormat, model.locale);
  } catch {
    return String(value ?? "");
  }
}
