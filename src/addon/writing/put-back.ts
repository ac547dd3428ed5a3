// Puts copied cells back to where they belong now: by place where nothing moved, else by customer.

import { type Cell, keyText } from "../../core/cell";
import { movedFormula } from "../../core/moved-formula";
import { idCell } from "../../core/plan/cell-text";
import type { PlannedValue } from "../../core/plan/sheet-plan";
import type { CopiedCells } from "./before-image";
import { formerPositions, hashOf } from "./fingerprint";
import { fitGrid, type GridSize, readBox } from "./grid";
import type { MarkedColumn } from "./places";
import { writeBlock } from "./write-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet to put cells back on, and the backup they come from. */
export interface PutBackTarget {
  readonly sheet: Sheet;
  readonly backup: Sheet;
  /** Marked columns that are still ours. */
  readonly columns: readonly MarkedColumn[];
  /** Grid of the sheet. */
  readonly grid: GridSize;
  /** Rows that it had before the run. */
  readonly rowsBefore: number;
}

/** What putting back did. */
export interface PutBack {
  readonly byCustomer: boolean;
  readonly grid: GridSize;
}

/** Copies cells back to where they belong now. */
export function putBack(target: PutBackTarget, copy: CopiedCells): PutBack {
  const { sheet, backup } = target;
  const columns = columnsNow(target.columns, copy);
  const first = columns[0] ?? copy.column;
  if (copy.formatOnly) {
    const formats = backup.getRange(copy.at, 1, copy.rows, copy.columns);
    formats.copyTo(sheet.getRange(copy.row, copy.column, copy.rows, copy.columns), { formatOnly: true });
    return { byCustomer: false, grid: target.grid };
  }
  const idsNow = copy.ids === null ? null : idsOf(sheet, { copy, backup, shift: first - copy.column });
  const together = columns.every((column, index) => column === first + index);
  const rowsMoved = idsNow !== null && haveMoved(idsNow, copy) && !(together && isWhole(sheet, copy, first));
  const straight = !rowsMoved && together;
  const rows = straight ? placesOf(copy) : formerRows(copy, backup, idsNow);
  const grid = withRows(target, copy.row + Math.max(copy.rows, rows.length) - 1);
  if (straight) {
    const from = backup.getRange(copy.at, 1, copy.rows, copy.columns);
    from.copyTo(sheet.getRange(copy.row, first, copy.rows, copy.columns));
    const ofFormulas = columns.map((column, index) =>
      copy.formulas?.columns.includes(index) ? column : null,
    );
    if (copy.formulas !== undefined) putBackByRow({ sheet, copy, backup, columns: ofFormulas, rows });
    if (copy.roles !== null) emptyNewRows({ ...target, grid }, columns);
  } else putBackByRow({ sheet, copy, backup, columns, rows });
  if (copy.widths) putBackWidths(target, copy, columns);
  return { byCustomer: rowsMoved, grid };
}

/** Empties what the run wrote in rows by which it made the grid longer. */
function emptyNewRows({ sheet, grid, rowsBefore }: PutBackTarget, columns: readonly (number | null)[]): void {
  const rows = grid.rows - rowsBefore;
  if (rows < 1) return;
  for (const { column, indexes } of neighbours(columns))
    sheet.getRange(rowsBefore + 1, column, rows, indexes.length).clearContent();
}

function putBackWidths(
  { sheet, backup }: PutBackTarget,
  copy: CopiedCells,
  columns: readonly (number | null)[],
): void {
  for (const { column, indexes } of neighbours(columns)) {
    const from = backup.getRange(copy.at, (indexes[0] ?? 0) + 1, 1, indexes.length);
    const to = sheet.getRange(copy.row, column, 1, indexes.length);
    from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
  }
}

function withRows({ sheet, grid }: PutBackTarget, rows: number): GridSize {
  return fitGrid(sheet, { rows, columns: 1 }, { shrink: false, known: grid });
}

/** Whether the rows stand neither as before the run nor as the run left them. */
function haveMoved(idsNow: readonly Cell[], { ids }: CopiedCells): boolean {
  const now = hashOf(idsNow.slice(1));
  return ids !== null && now !== ids.hash && now !== ids.after;
}

/** Whether a sheet holds nothing beside the copied columns, ids included, that rows could be torn off from. */
function isWhole(sheet: Sheet, { ids, column, columns }: CopiedCells, first: number): boolean {
  const holdsIds = ids !== null && ids.column >= column && ids.column < column + columns;
  return holdsIds && first === 1 && sheet.getLastColumn() <= columns;
}

function placesOf({ rows }: CopiedCells): number[] {
  return Array.from({ length: rows }, (_, at) => at);
}

/**
 * Where each row stood before, null for a new one. Ids that the run itself wrote may be gone: theirs come last.
 */
function formerRows(copy: CopiedCells, backup: Sheet, idsNow: readonly Cell[] | null): (number | null)[] {
  const { ids, column, rows, columns } = copy;
  const all = placesOf(copy);
  if (ids === null || idsNow === null) return all;
  const cells = readColumn(backup, { row: copy.at, rows, column: ids.at });
  const former = formerPositions(idsNow, cells);
  const areOurs = ids.column >= column && ids.column < column + columns;
  if (!areOurs) return former;
  const there = new Set(former);
  return [...former, ...all.filter((at) => !there.has(at) && cells[at] !== "")];
}

/** Where the copied columns are now; null for one that the user deleted. Unmarked ones have not moved. */
function columnsNow(marked: readonly MarkedColumn[], copy: CopiedCells): (number | null)[] {
  if (copy.roles === null) return Array.from({ length: copy.columns }, (_, index) => copy.column + index);
  const anyMarked = copy.roles.some((role) => marked.some((column) => column.role === role));
  return copy.roles.map((role, index) => {
    const found = marked.find((column) => column.role === role)?.column;
    // Before the marks were set, nothing was written; the cells are where they were.
    return found ?? (anyMarked ? null : copy.column + index);
  });
}

/** The ids as they stand now: where they stood, or wherever the user has moved most of them to. */
function idsOf(
  sheet: Sheet,
  { copy, backup, shift }: { readonly copy: CopiedCells; readonly backup: Sheet; readonly shift: number },
): Cell[] {
  const { ids, column, columns, row, rows } = copy;
  if (ids === null) return [];
  const moves = ids.column >= column && ids.column < column + columns;
  const height = Math.max(1, sheet.getLastRow() - row + 1);
  const expected = readColumn(sheet, { row, rows: height, column: ids.column + (moves ? shift : 0) });
  if (moves || !haveMoved(expected, copy)) return expected;
  const known = new Set(readColumn(backup, { row: copy.at, rows, column: ids.at }).map(keyText));
  known.delete("");
  const cells = readBox(sheet, { row, column: 1, rows: height, columns: sheet.getLastColumn() });
  const matches = (at: number): number => cells.filter((line) => known.has(keyText(line[at] ?? ""))).length;
  const candidates = [ids.column - 1, ...(cells[0] ?? []).map((_, at) => at)];
  const best = candidates.reduce((one, other) => (matches(other) > matches(one) ? other : one));
  return cells.map((line) => line[best] ?? "");
}

function readColumn(
  sheet: Sheet,
  { row, rows, column }: { readonly row: number; readonly rows: number; readonly column: number },
): Cell[] {
  return readBox(sheet, { row, column, rows, columns: 1 }).map(([cell]) => cell as Cell);
}

interface ByRow {
  readonly sheet: Sheet;
  readonly backup: Sheet;
  readonly copy: CopiedCells;
  /** Where each copied column goes; null for one that is left out. */
  readonly columns: readonly (number | null)[];
  /** For each row of the sheet where it stood before, or null. */
  readonly rows: readonly (number | null)[];
}

/** A cell as it goes back. */
type CellBack = { readonly value: PlannedValue; readonly numberFormat: string };

/** Each row gets what stood beside the same id; new rows get nothing. */
function putBackByRow({ sheet, backup, copy, columns, rows }: ByRow): void {
  const box = { row: copy.at, column: 1, rows: copy.rows };
  const { formulas } = copy;
  const width = formulas === undefined ? copy.columns : formulas.at + formulas.columns.length - 1;
  const values = readBox(backup, { ...box, columns: width });
  const formats = backup.getRange(copy.at, 1, copy.rows, copy.columns).getNumberFormats();
  const formulaOf = (at: number, index: number): string => {
    const place = formulas?.columns.indexOf(index) ?? -1;
    return formulas === undefined || place < 0 ? "" : String(values[at]?.[formulas.at - 1 + place] ?? "");
  };
  const cellOf = (at: number | null, row: number, index: number): CellBack => {
    if (at === null) return { value: "", numberFormat: "General" };
    const numberFormat = formats[at]?.[index] ?? "General";
    const formula = formulaOf(at, index);
    if (formula !== "") return { value: movedFormula(formula, row - at), numberFormat };
    return { numberFormat, ...cellToWrite(values[at]?.[index] ?? "") };
  };
  for (const group of neighbours(columns)) {
    const cells = rows.map((at, row) => group.indexes.map((index) => cellOf(at, row, index)));
    writeBlock(sheet, {
      row: copy.row,
      column: group.column,
      values: cells.map((line) => line.map(({ value }) => value)),
      numberFormats: cells.map((line) => line.map((cell) => cell.numberFormat)),
    });
  }
}

/** Columns that stood and stand side by side, so that one call writes them. */
function neighbours(columns: readonly (number | null)[]): { column: number; indexes: number[] }[] {
  const groups: { column: number; indexes: number[] }[] = [];
  columns.forEach((column, index) => {
    if (column === null) return;
    const last = groups[groups.length - 1];
    if (last !== undefined && last.column + last.indexes.length === column) last.indexes.push(index);
    else groups.push({ column, indexes: [index] });
  });
  return groups;
}

/** A value that a cell had, and the number format that text needs to stay text. */
function cellToWrite(value: Cell): { readonly value: PlannedValue; readonly numberFormat?: string } {
  // Services take dates like any other value.
  if (typeof value !== "string" || value === "") return { value: value as PlannedValue };
  return idCell(value);
}
