import { blockText, columnLetters } from "./model/a1";
import { type CellValue, DEFAULT_FORMAT } from "./model/cell";
import type { CellBorders, ValidationRule } from "./model/cell-rules";
import { notEvaluated, shownBackgrounds } from "./model/conditional-looks";
import type { Layer } from "./model/layer";
import { isDateFormat } from "./model/number-format";
import { civilIso } from "./model/serial";
import type { SheetModel } from "./model/sheet-model";
import type { SpreadsheetModel } from "./model/spreadsheet-model";
import {
  type ChartSnapshot,
  chartSnapshot,
  type FilterSnapshot,
  filterSnapshot,
  type PivotSnapshot,
  pivotSnapshot,
  type RuleSnapshot,
  ruleSnapshot,
} from "./object-snapshots";

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
  /** What Sheets tells about the errors of formulas when one points at them. */
  readonly errorTexts: CellEntry<string>[];
  readonly numberFormats: string[][];
  readonly fontWeights: string[][];
  readonly backgrounds: string[][];
  /** Backgrounds that were set on cells beyond the data range. */
  readonly backgroundsBeyond: CellEntry<string>[];
  readonly horizontalAlignments: string[][];
  readonly notes: string[][];
  readonly fontColors: string[][];
  readonly fontSizes: number[][];
  readonly fontStyles: string[][];
  readonly verticalAlignments: string[][];
  readonly wraps: boolean[][];
  /** Backgrounds as users see them, with conditional formats. */
  readonly shownBackgrounds: string[][];
  readonly borders: CellEntry<CellBorders>[];
  readonly validations: CellEntry<ValidationRule>[];
  readonly frozenColumns: number;
  /** Rows hidden by the user; rows count from one. */
  readonly hiddenRows: number[];
  /** Heights of the rows that were given one, by row number. */
  readonly rowHeights: Record<string, number>;
  readonly hiddenGridlines: boolean;
  readonly tabColor: string | null;
  readonly merges: string[];
  readonly conditionalRules: RuleSnapshot[];
  /** Formulas of conditional formats that local Sheets cannot evaluate; they match nothing. */
  readonly notEvaluated: string[];
  readonly filter: FilterSnapshot | null;
  readonly protections: ProtectionSnapshot[];
  readonly pivots: PivotSnapshot[];
  readonly charts: ChartSnapshot[];
}

/** Something about a single cell. */
export interface CellEntry<T> {
  readonly cell: string;
  readonly set: T;
}

/** A protection as plain data; its range is null when it is for the whole sheet. */
export interface ProtectionSnapshot {
  readonly range: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** Every sheet of the spreadsheet, in order. */
export function takeSnapshot(model: SpreadsheetModel): SheetSnapshot[] {
  return model.sheets.map((sheet) => sheet.pivots.steadily(() => sheetSnapshot(sheet)));
}

type TableName =
  | "values"
  | "formulas"
  | "errorTexts"
  | "numberFormats"
  | "fontWeights"
  | "fontStyles"
  | "fontSizes"
  | "fontColors"
  | "backgrounds"
  | "backgroundsBeyond"
  | "shownBackgrounds"
  | "horizontalAlignments"
  | "verticalAlignments"
  | "wraps"
  | "notes";
type ObjectName =
  | "borders"
  | "validations"
  | "merges"
  | "conditionalRules"
  | "notEvaluated"
  | "filter"
  | "protections"
  | "pivots"
  | "charts";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const content = sheet.contentExtent();
  const size = { rows: Math.max(1, content.rows), columns: Math.max(1, content.columns) };
  const { name, rowCount: rows, columnCount: columns, frozenRows, frozenColumns, hidden } = sheet;
  const { tabColor, hiddenGridlines } = sheet;
  return {
    ...{ name, rows, columns, frozenRows, frozenColumns, hidden, tabColor, hiddenGridlines },
    columnWidths: [...sheet.columnWidths],
    hiddenRows: sheet.hiddenRows.entries().map(([row]) => row + 1),
    rowHeights: Object.fromEntries(sheet.rowHeights.entries().map(([row, height]) => [row + 1, height])),
    ...cellTables(sheet, size),
    ...sheetObjects(sheet),
  };
}

function cellTables(sheet: SheetModel, size: Size): Pick<SheetSnapshot, TableName> {
  const numberFormats = table(sheet.numberFormats, size, DEFAULT_FORMAT.numberFormat);
  return {
    values: sheet
      .valueRows(0, size.rows)
      .map((values, row) =>
        (numberFormats[row] ?? []).map((_format, column) =>
          snapshotValue(values[column], sheet.shownFormat(row, column) ?? DEFAULT_FORMAT.numberFormat),
        ),
      ),
    formulas: table(sheet.formulas, size, ""),
    errorTexts: errorTexts(sheet, size),
    numberFormats,
    fontWeights: table(sheet.fontWeights, size, DEFAULT_FORMAT.fontWeight),
    fontStyles: table(sheet.fontStyles, size, DEFAULT_FORMAT.fontStyle),
    fontSizes: table(sheet.fontSizes, size, DEFAULT_FORMAT.fontSize),
    fontColors: table(sheet.fontColors, size, DEFAULT_FORMAT.fontColor),
    backgrounds: table(sheet.backgrounds, size, DEFAULT_FORMAT.background),
    backgroundsBeyond: backgroundsBeyond(sheet, size),
    shownBackgrounds: shownBackgrounds(sheet, size),
    horizontalAlignments: table(sheet.alignments, size, DEFAULT_FORMAT.horizontalAlignment),
    verticalAlignments: table(sheet.verticalAlignments, size, DEFAULT_FORMAT.verticalAlignment),
    wraps: table(sheet.wraps, size, DEFAULT_FORMAT.wrap),
    notes: table(sheet.notes, size, ""),
  };
}

function sheetObjects(sheet: SheetModel): Pick<SheetSnapshot, ObjectName> {
  return {
    borders: entries(sheet.borders, sheet),
    validations: entries(sheet.validations, sheet),
    merges: sheet.merges.map(({ present }) => blockText(present)),
    conditionalRules: sheet.conditionalRules.map(ruleSnapshot),
    notEvaluated: notEvaluated(sheet),
    filter: sheet.filter === undefined ? null : filterSnapshot(sheet.filter),
    protections: sheet.protections.map(({ place, description, warningOnly }) => ({
      range: place === undefined ? null : blockText(place.present),
      description,
      warningOnly,
    })),
    pivots: sheet.pivots.outputs().map(pivotSnapshot),
    charts: sheet.charts.map(chartSnapshot),
  };
}

/** What is set anywhere in the grid, content or not. */
function entries<T>(
  layer: Layer<T>,
  sheet: SheetModel,
  isWanted: (set: T, row: number, column: number) => boolean = () => true,
): CellEntry<T>[] {
  return Array.from({ length: sheet.rowCount }, (_row, row) =>
    layer.row(row).flatMap((set, column) => {
      if (set === undefined || !isWanted(set, row, column)) return [];
      return [{ cell: blockText({ top: row, left: column, height: 1, width: 1 }), set }];
    }),
  ).flat();
}

function backgroundsBeyond(sheet: SheetModel, { rows, columns }: Size): CellEntry<string>[] {
  const isBeyond = (set: string, row: number, column: number): boolean =>
    (row >= rows || column >= columns) && set !== DEFAULT_FORMAT.background;
  return entries(sheet.backgrounds, sheet, isBeyond);
}

function table<T>(layer: Layer<T>, size: Size, unset: T): T[][] {
  return Array.from({ length: size.rows }, (_row, row) => {
    const items = layer.row(row);
    return Array.from({ length: size.columns }, (_cell, column) => items[column] ?? unset);
  });
}

function errorTexts(sheet: SheetModel, size: Size): CellEntry<string>[] {
  const entries: CellEntry<string>[] = [];
  for (let row = 0; row < size.rows; row += 1) {
    sheet.formulas.row(row).forEach((formula, column) => {
      const set = formula === undefined ? undefined : sheet.calculator.errorText(sheet, row, column);
      if (set !== undefined) entries.push({ cell: `${columnLetters(column)}${row + 1}`, set });
    });
  }
  return entries;
}

function snapshotValue(value: CellValue | undefined, format: string): SnapshotValue {
  if (typeof value === "number" && isDateFormat(format)) return { date: civilIso(value) };
  return value ?? "";
}
