import type { CellValue } from "./model/cell";
import { isDateFormat } from "./model/number-format";
import { civilIso } from "./model/serial";
import type { SheetModel } from "./model/sheet-model";
import type { SpreadsheetModel } from "./model/spreadsheet-model";

/** A value as plain data: blank is the empty text, a date is its civil moment without a zone. */
export type SnapshotValue = CellValue | { readonly date: string };

/** One sheet as plain data; all tables span the data range, which is A1 on an empty sheet. */
export interface SheetSnapshot {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly columnWidths: number[];
  readonly hidden: boolean;
  readonly values: SnapshotValue[][];
  readonly formulas: string[][];
  readonly numberFormats: string[][];
  readonly fontWeights: string[][];
  readonly backgrounds: string[][];
  readonly horizontalAlignments: string[][];
  readonly notes: string[][];
}

/** Every sheet of the spreadsheet, in order. */
export function takeSnapshot(model: SpreadsheetModel): SheetSnapshot[] {
  return model.sheets.map(sheetSnapshot);
}

function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const cells = dataCells(sheet);
  return {
    name: sheet.name,
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    columnWidths: [...sheet.columnWidths],
    hidden: sheet.hidden,
    values: cells.map((row) => row.map((cell) => snapshotValue(cell.value, cell.numberFormat))),
    formulas: cells.map((row) => row.map((cell) => cell.formula ?? "")),
    numberFormats: cells.map((row) => row.map((cell) => cell.numberFormat)),
    fontWeights: cells.map((row) => row.map((cell) => cell.fontWeight)),
    backgrounds: cells.map((row) => row.map((cell) => cell.background)),
    horizontalAlignments: cells.map((row) => row.map((cell) => cell.horizontalAlignment)),
    notes: cells.map((row) => row.map((cell) => cell.note)),
  };
}

function dataCells(sheet: SheetModel): ReturnType<SheetModel["cell"]>[][] {
  const { rows, columns } = sheet.contentExtent();
  return Array.from({ length: Math.max(1, rows) }, (_row, row) =>
    Array.from({ length: Math.max(1, columns) }, (_cell, column) => sheet.cell(row, column)),
  );
}

function snapshotValue(value: CellValue | undefined, format: string): SnapshotValue {
  if (typeof value === "number" && isDateFormat(format)) return { date: civilIso(value) };
  return value ?? "";
}
