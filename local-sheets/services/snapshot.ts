import { type CellValue, DEFAULT_FORMAT } from "./model/cell";
import type { Layer } from "./model/layer";
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
  const content = sheet.contentExtent();
  const size = { rows: Math.max(1, content.rows), columns: Math.max(1, content.columns) };
  const numberFormats = table(sheet.numberFormats, size, DEFAULT_FORMAT.numberFormat);
  return {
    name: sheet.name,
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    columnWidths: [...sheet.columnWidths],
    hidden: sheet.hidden,
    values: numberFormats.map((formats, row) =>
      formats.map((format, column) => snapshotValue(sheet.values.get(row, column), format)),
    ),
    formulas: table(sheet.formulas, size, ""),
    numberFormats,
    fontWeights: table(sheet.fontWeights, size, DEFAULT_FORMAT.fontWeight),
    backgrounds: table(sheet.backgrounds, size, DEFAULT_FORMAT.background),
    horizontalAlignments: table(sheet.alignments, size, DEFAULT_FORMAT.horizontalAlignment),
    notes: table(sheet.notes, size, ""),
  };
}

function table<T>(layer: Layer<T>, size: { rows: number; columns: number }, unset: T): T[][] {
  return Array.from({ length: size.rows }, (_row, row) => {
    const items = layer.row(row);
    return Array.from({ length: size.columns }, (_cell, column) => items[column] ?? unset);
  });
}

function snapshotValue(value: CellValue | undefined, format: string): SnapshotValue {
  if (typeof value === "number" && isDateFormat(format)) return { date: civilIso(value) };
  return value ?? "";
}
