// Saves the document as an Excel workbook: values, formulas, looks, conditional formats, notes, filters,
// widths, frozen rows and charts.

import type { MergeRange, NamedRange, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { SheetSnapshot } from "../services/index";
import { absoluteA1, type Rectangle, readA1 } from "./a1";
import { FileProblem } from "./problem";
import { excelValue, FONT, styledCells } from "./xlsx-cells";
import { excelCharts } from "./xlsx-charts";
import { rowDefs } from "./xlsx-rows";
import { rulesForExcel } from "./xlsx-rules-out";
import { PIXELS_A_CHARACTER } from "./xlsx-units";

const EXCEL_NAME_LENGTH = 31;
const EXCEL_CELL_LENGTH = 32_767;

/** What belongs to the document as a whole. */
export interface DocumentParts {
  readonly activeSheet?: string;
  /** Ranges with the names of their sheets. */
  readonly namedRanges?: readonly { readonly name: string; readonly range: string }[];
}

/**
 * The bytes of a workbook with every sheet of a snapshot.
 *
 * @throws {FileProblem} when a cell holds more text than Excel takes
 */
export function workbookOf(sheets: readonly SheetSnapshot[], parts: DocumentParts = {}): Promise<Uint8Array> {
  for (const sheet of sheets) requireExcelCells(sheet);
  const names = excelNames(sheets.map(({ name }) => name));
  const active = sheets.findIndex(({ name }) => name === parts.activeSheet);
  return writeXlsx({
    sheets: sheets.map((sheet, at) => excelSheet(sheet, names[at] ?? sheet.name)),
    defaultFont: FONT,
    namedRanges: [...namedRangesOf(parts, sheets, names), ...filterNames(sheets, names)],
    ...(active > 0 ? { activeSheet: active } : {}),
  });
}

function requireExcelCells({ name, values }: SheetSnapshot): void {
  values.forEach((row, at) => {
    const column = row.findIndex((value) => typeof value === "string" && value.length > EXCEL_CELL_LENGTH);
    if (column < 0) return;
    throw new FileProblem(
      `Row ${at + 1}, column ${column + 1} of ${name} holds ${String(row[column]).length.toLocaleString("en-US")} characters; a cell of an Excel workbook holds ${EXCEL_CELL_LENGTH.toLocaleString("en-US")}. Shorten it and save again.`,
    );
  });
}

function excelSheet(sheet: SheetSnapshot, name: string): WriteSheet {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  const { filter, hiddenGridlines, tabColor } = sheet;
  return {
    name,
    rows: sheet.values.map((row) => row.map(excelValue)),
    cells: styledCells(sheet),
    columns: sheet.columnWidths.map((width) => ({ width: width / PIXELS_A_CHARACTER })),
    rowDefs: rowDefs(sheet),
    merges: sheet.merges.map(mergeRange),
    conditionalRules: rulesForExcel(sheet.conditionalRules),
    ...(filter === null ? {} : { autoFilter: { range: filter.range } }),
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    hidden: sheet.hidden,
    charts: excelCharts(sheet),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: {
      showGridLines: !hiddenGridlines,
      ...(tabColor === null ? {} : { tabColor: { rgb: tabColor.slice(1).toUpperCase() } }),
    },
  };
}

/** Excel allows 31 characters, not []:*?/\ nor an apostrophe at the ends, no blank name, and no name twice. */
function excelNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const allowed = excelName(name);
    let candidate = excelName(allowed.slice(0, EXCEL_NAME_LENGTH));
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) {
      const number = ` ${copy}`;
      candidate = `${allowed.slice(0, EXCEL_NAME_LENGTH - number.length)}${number}`;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function excelName(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").replace(/^'+|'+$/g, " ");
  return /^(\s*|history)$/i.test(allowed) ? "Sheet" : allowed;
}

function mergeRange(range: string): MergeRange {
  const { row, column, rows = 1, columns = 1 } = readA1(range).rectangle ?? { row: 0, column: 0 };
  return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
}

/** Named ranges under the names that their sheets have in Excel; deleted ones are left out. */
function namedRangesOf(
  { namedRanges = [] }: DocumentParts,
  sheets: readonly SheetSnapshot[],
  names: readonly string[],
): NamedRange[] {
  return namedRanges.flatMap(({ name, range }) => {
    const { sheet, rectangle } = readA1(range);
    const at = sheets.findIndex((one) => one.name === sheet);
    if (at < 0 || rectangle === null) return [];
    return [{ name, range: ownRange(names[at] ?? "", rectangle) }];
  });
}

/** The name by which LibreOffice finds the filter of a sheet. */
function filterNames(sheets: readonly SheetSnapshot[], names: readonly string[]): NamedRange[] {
  return sheets.flatMap(({ filter }, at) => {
    const rectangle = filter === null ? null : readA1(filter.range).rectangle;
    const scope = names[at] ?? "";
    return rectangle === null
      ? []
      : [{ name: "_xlnm._FilterDatabase", range: ownRange(scope, rectangle), scope }];
  });
}

function ownRange(sheet: string, rectangle: Rectangle): string {
  return `'${sheet.replace(/'/g, "''")}'!${absoluteA1(rectangle)}`;
}
