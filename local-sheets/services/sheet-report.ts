import { type CellValue, DEFAULT_FORMAT } from "./model/cell";
import { displayText } from "./model/display-text";
import { isDateFormat } from "./model/number-format";
import { civilOfSerial } from "./model/serial";
import type { SheetModel } from "./model/sheet-model";
import type { SpreadsheetModel } from "./model/spreadsheet-model";

/** A value as plain data; a date is its moment. */
export type ReportedValue = CellValue | { readonly date: string };

/** What scripts can read of a sheet's cells, as plain data; all tables span the data range. */
export interface SheetReport {
  readonly name: string;
  readonly values: ReportedValue[][];
  readonly displayValues: string[][];
  readonly formulas: string[][];
  readonly backgrounds: string[][];
  readonly notes: string[][];
}

/** Every sheet, in order. */
export function sheetReports(model: SpreadsheetModel): SheetReport[] {
  return model.sheets.map((sheet) => sheetReport(sheet, model));
}

function sheetReport(sheet: SheetModel, { zone, locale }: SpreadsheetModel): SheetReport {
  const { rows, columns } = sheet.contentExtent();
  const table = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: Math.max(1, rows) }, (_row, row) =>
      Array.from({ length: Math.max(1, columns) }, (_cell, column) => read(row, column)),
    );
  return {
    name: sheet.name,
    values: table((row, column) => {
      const value = sheet.value(row, column);
      const format = sheet.shownFormat(row, column);
      if (typeof value !== "number" || format === undefined || !isDateFormat(format)) return value ?? "";
      return { date: new Date(zone.toInstant(civilOfSerial(value))).toISOString() };
    }),
    displayValues: table((row, column) =>
      displayText(sheet.value(row, column), sheet.shownFormat(row, column), locale),
    ),
    formulas: table((row, column) => sheet.formulas.get(row, column) ?? ""),
    backgrounds: table((row, column) => sheet.backgrounds.get(row, column) ?? DEFAULT_FORMAT.background),
    notes: table((row, column) => sheet.notes.get(row, column) ?? ""),
  };
}
