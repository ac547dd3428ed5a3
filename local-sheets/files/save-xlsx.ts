// Saves the document as an Excel workbook: values, formulas, number formats, colours, widths and
// frozen rows.

import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { SheetSnapshot, SnapshotValue } from "../services/index";
import { excelCharts } from "./xlsx-charts";

/** Width of one character in pixels, by which Excel measures columns. */
const PIXELS_A_CHARACTER = 7;
const EXCEL_NAME_LENGTH = 31;
/** The font of a new spreadsheet. */
const FONT = { name: "Arial", size: 10 } as const;
const ALIGNMENTS = ["left", "center", "right"] as const;

/** The bytes of a workbook with every sheet of a snapshot. */
export function workbookOf(sheets: readonly SheetSnapshot[]): Promise<Uint8Array> {
  const taken = new Set<string>();
  return writeXlsx({
    sheets: sheets.map((sheet) => excelSheet(sheet, excelName(sheet.name, taken))),
    defaultFont: FONT,
  });
}

function excelSheet(sheet: SheetSnapshot, name: string): WriteSheet {
  return {
    name,
    rows: sheet.values.map((row) => row.map(excelValue)),
    cells: styledCells(sheet),
    columns: sheet.columnWidths.map((width) => ({ width: width / PIXELS_A_CHARACTER })),
    ...(sheet.frozenRows > 0 ? { freezePane: { rows: sheet.frozenRows } } : {}),
    hidden: sheet.hidden,
    charts: excelCharts(sheet),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(sheet.hiddenGridlines ? { view: { showGridLines: false } } : {}),
  };
}

/** Excel allows 31 characters and not []:*?/\ in the name of a sheet, and no name twice. */
function excelName(name: string, taken: Set<string>): string {
  const allowed = name.replace(/[[\]:*?/\\]/g, " ");
  let candidate = allowed.slice(0, EXCEL_NAME_LENGTH);
  for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) {
    candidate = `${allowed.slice(0, EXCEL_NAME_LENGTH - 3)} ${copy}`;
  }
  taken.add(candidate.toLowerCase());
  return candidate;
}

function excelValue(value: SnapshotValue): CellValue {
  if (typeof value === "object") return new Date(`${value.date}Z`);
  return value === "" ? null : value;
}

function styledCells(sheet: SheetSnapshot): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  sheet.values.forEach((row, at) => {
    row.forEach((value, column) => {
      const style = excelStyle(sheet, at, column);
      const formula = sheet.formulas[at]?.[column] ?? "";
      if (style === null && formula === "") return;
      cells.set(`${at},${column}`, {
        value: excelValue(value),
        ...(style === null ? {} : { style }),
        ...(formula === "" ? {} : { formula: formula.slice(1), formulaResult: excelValue(value) }),
      });
    });
  });
  return cells;
}

function excelStyle(sheet: SheetSnapshot, row: number, column: number): CellStyle | null {
  const format = sheet.numberFormats[row]?.[column] ?? "";
  const background = sheet.shownBackgrounds[row]?.[column] ?? "";
  const bold = sheet.fontWeights[row]?.[column] === "bold";
  const size = sheet.fontSizes[row]?.[column] ?? FONT.size;
  const wrap = sheet.wraps[row]?.[column] === true;
  const plain = format === "" || format === "General" || format.startsWith("0.###");
  const filled = background !== "" && background !== "#ffffff";
  const horizontal = ALIGNMENTS.find((known) => known === sheet.horizontalAlignments[row]?.[column]);
  if (plain && !bold && !filled && !wrap && size === FONT.size && horizontal === undefined) return null;
  return {
    ...(plain ? {} : { numFmt: format }),
    ...(bold || size !== FONT.size ? { font: { ...FONT, size, bold } } : {}),
    ...(horizontal === undefined && !wrap
      ? {}
      : { alignment: { ...(horizontal === undefined ? {} : { horizontal }), wrapText: wrap } }),
    ...(filled
      ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: background.slice(1).toUpperCase() } } }
      : {}),
  };
}
