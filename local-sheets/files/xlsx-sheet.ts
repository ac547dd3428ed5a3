// One sheet of an Excel workbook as a sheet of local Sheets.

import type { Cell, CellValue, ColumnDef, FreezePane, Sheet } from "hucre";
import type { LiteralValue, SetupCell, SheetLooks, SheetSetup } from "../services/index";
import { a1, readA1 } from "./a1";
import type { Extent } from "./limits";
import { rangeLooks } from "./xlsx-looks";
import { rulesFromExcel } from "./xlsx-rules-in";
import { PIXELS_A_CHARACTER, PIXELS_A_POINT } from "./xlsx-units";

/** What reading a sheet needs besides the sheet. */
export interface SheetSurroundings {
  readonly grid: Extent;
  /** Colours that cells name by number. */
  readonly themeColors: readonly string[];
}

/** Values, formulas and looks of a sheet. */
export function setupOfSheet(sheet: Sheet, { grid, themeColors }: SheetSurroundings): SheetSetup {
  const cells = sheet.cells ?? new Map<string, Cell>();
  return {
    name: sheet.name,
    ...grid,
    values: sheet.rows.map((row, at) =>
      row.map((value, column) => setupCell(value, cells.get(`${at},${column}`))),
    ),
    looks: { ...linesOf(sheet, grid), ...objectsOf(sheet, cells), formats: rangeLooks(cells, themeColors) },
  };
}

function setupCell(value: CellValue, cell: Cell | undefined): SetupCell {
  const formula = cell?.formula;
  if (formula === undefined || formula === "") return plainCell(value);
  // New functions carry a prefix in the file that nobody types.
  const written = formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "");
  return { formula: `=${written}`, value: literal(cell?.formulaResult ?? value) };
}

function plainCell(value: CellValue): SetupCell {
  return value instanceof Date ? { date: civilIso(value) } : value;
}

/** A formula's date is a number; its number format makes a date of it. */
function literal(value: CellValue): LiteralValue {
  return value instanceof Date ? serialOf(value) : value;
}

/** The library gives civil moments as if they were in UTC. */
function civilIso(date: Date): string {
  return date.toISOString().slice(0, -1);
}

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

function serialOf(date: Date): number {
  return date.getTime() / DAY + EPOCH_SERIAL;
}

function linesOf(sheet: Sheet, grid: Extent): SheetLooks {
  const rows = [...(sheet.rowDefs ?? [])].filter(([row]) => row < grid.rows);
  const filtered = (sheet.autoFilter?.columns ?? []).length > 0;
  return {
    columnWidths: (sheet.columns ?? []).slice(0, grid.columns).map(widthOf),
    rowHeights: Object.fromEntries(
      rows.flatMap(([row, { height }]) =>
        height === undefined ? [] : [[row + 1, Math.round(height * PIXELS_A_POINT)]],
      ),
    ),
    // Rows that a filter hides are hidden by its criteria again.
    hiddenRows: filtered ? [] : rows.flatMap(([row, { hidden }]) => (hidden === true ? [row + 1] : [])),
    ...frozen(sheet.freezePane ?? {}, grid),
  };
}

function widthOf({ width, hidden }: ColumnDef): number | null {
  if (hidden === true) return null;
  return width === undefined ? null : Math.round(width * PIXELS_A_CHARACTER);
}

/** One row and one column must stay free. */
function frozen({ rows = 0, columns = 0 }: FreezePane, grid: Extent): SheetLooks {
  return { frozenRows: Math.min(rows, grid.rows - 1), frozenColumns: Math.min(columns, grid.columns - 1) };
}

function objectsOf(sheet: Sheet, cells: ReadonlyMap<string, Cell>): SheetLooks {
  const tab = sheet.view?.tabColor?.rgb;
  return {
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenGridlines: sheet.view?.showGridLines === false,
    ...(tab === undefined ? {} : { tabColor: `#${tab.slice(-6).toLowerCase()}` }),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      a1({ row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 }),
    ),
    notes: [...cells].flatMap(([key, { comment }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return comment === undefined ? [] : [{ cell: a1({ row, column }), note: comment.text }];
    }),
    conditionalRules: rulesFromExcel(sheet.conditionalRules ?? []),
    ...filterOf(sheet),
  };
}

function filterOf({ autoFilter }: Sheet): SheetLooks {
  if (autoFilter === undefined) return {};
  const first = (readA1(autoFilter.range).rectangle?.column ?? 0) + 1;
  const criteria = (autoFilter.columns ?? []).flatMap(({ colIndex, filters }) =>
    filters === undefined
      ? []
      : [{ column: first + colIndex, visibleValues: filters, hiddenValues: null, criterion: null }],
  );
  return { filter: { range: autoFilter.range.replace(/\$/g, ""), criteria } };
}
