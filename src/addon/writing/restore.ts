// Puts a document back to a before-image. Every step asks what is there and makes it what it was,
// so that a restore that was broken off can be done again from the start.

import { type Cell, keyText } from "../../core/cell";
import { idCell } from "../../core/plan/cell-text";
import type { SheetKind } from "../../core/plan/sheet-parts";
import type { PlannedValue } from "../../core/plan/sheet-plan";
import { fitGrid } from "./backup";
import type { BeforeImage, CopiedCells, NamedPlace, SheetBefore } from "./before-image";
import { setCharts } from "./charts";
import { moveFilter, removeFilter } from "./filters";
import { formerPositions, hashOf } from "./fingerprint";
import { addressOf } from "./looks";
import { createPivots, type RangeOf, removeStalePivots } from "./pivots";
import { findPlaces, isStillOurs, type MarkedColumn, markedColumns } from "./places";
import { setOwnRules } from "./rules";
import { RUN_KEY, type RunRecord } from "./run-record";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a restore found. */
export interface Restored {
  /** Rows had been moved, so that values went back by customer and not by row. */
  readonly byCustomer: boolean;
}

/**
 * Restores cells, grids, filters, rules, pivots, charts, names and sheets. The backup sheet stays, and
 * the stored values are the caller's: they go back with the journal, in one call.
 *
 * @param current record of the run that is taken back, as far as it came; null when it is not known
 */
export function restore(document: Spreadsheet, image: BeforeImage, current: RunRecord | null): Restored {
  const places = findPlaces(document);
  const former = (image.stored[RUN_KEY] ?? null) as RunRecord | null;
  for (const { kind, name } of image.made) {
    const sheet = places.sheets.get(kind) ?? document.getSheetByName(name);
    if (sheet !== null) document.deleteSheet(sheet);
  }
  const backup = document.getSheetByName(image.backup);
  const sheetOf = (kind: SheetKind): Sheet | null => {
    const before = image.sheets.find((one) => one.kind === kind);
    const source = kind === "source" ? former?.sourceId : undefined;
    const sheetId = source ?? before?.sheetId;
    return sheetId === undefined ? (places.sheets.get(kind) ?? null) : document.getSheetById(sheetId);
  };
  const rangeOf: RangeOf = ({ sheet: kind, row, column, rows, columns }) => {
    const sheet = sheetOf(kind);
    if (sheet === null) throw new Error(`the run before names a sheet that is not there: ${kind}`);
    return sheet.getRange(row, column, rows, columns);
  };
  const isThere = (kind: SheetKind): boolean => sheetOf(kind) !== null;
  let byCustomer = false;
  for (const before of image.sheets) {
    const sheet = document.getSheetById(before.sheetId);
    if (sheet === null) continue;
    const marked = before.newRoles.length + image.copies.length === 0 ? [] : markedColumns(sheet);
    const target = { image, sheet, before, columns: stillOurs(sheet, marked), rangeOf };
    if (before.kind === "summary" && current !== null && backup !== null) emptyAreas(sheet, current);
    const pivots =
      before.kind === "summary"
        ? removeStalePivots(sheet, former?.pivots ?? [], current?.pivots ?? null)
        : [];
    for (const copy of image.copies.filter(({ sheetId }) => sheetId === before.sheetId)) {
      if (backup !== null && putBack(target, copy, backup)) byCustomer = true;
    }
    restoreSheet(target, former, current);
    createPivots(
      pivots.filter(({ source }) => isThere(source.sheet)),
      rangeOf,
    );
  }
  for (const { name, range } of image.names) restoreName(document, name, range);
  return { byCustomer };
}

interface Target {
  readonly image: BeforeImage;
  readonly sheet: Sheet;
  readonly before: SheetBefore;
  /** Marked columns that are still ours. */
  readonly columns: readonly MarkedColumn[];
  readonly rangeOf: RangeOf;
}

/** Empties what the run wrote on our page, so that nothing of it stands where the page was blank. */
function emptyAreas(sheet: Sheet, { areas }: RunRecord): void {
  const own = areas.filter(({ sheet: kind }) => kind === "summary");
  if (own.length > 0) sheet.getRangeList(own.map(addressOf)).clearContent();
}

/** Without the columns over which the user wrote another header: they are the user's now. */
function stillOurs(sheet: Sheet, marked: readonly MarkedColumn[]): MarkedColumn[] {
  if (marked.length === 0) return [];
  const height = Math.max(...marked.map(({ headerRow }) => headerRow));
  const top = sheet.getRange(1, 1, height, sheet.getMaxColumns()).getValues();
  return marked.filter((one) => isStillOurs(one, String(top[one.headerRow - 1]?.[one.column - 1] ?? "")));
}

/** Copies cells back to where they belong now; true when they went back by customer. */
function putBack({ sheet, columns: marked }: Target, copy: CopiedCells, backup: Sheet): boolean {
  const columns = columnsNow(marked, copy);
  const first = columns[0] ?? copy.column;
  if (copy.formatOnly) {
    const formats = backup.getRange(copy.at, 1, copy.rows, copy.columns);
    formats.copyTo(sheet.getRange(copy.row, copy.column, copy.rows, copy.columns), { formatOnly: true });
    return false;
  }
  const idsNow = copy.ids === null ? null : idsOf(sheet, { copy, backup, shift: first - copy.column });
  const together = columns.every((column, index) => column === first + index);
  const rowsMoved = idsNow !== null && haveMoved(idsNow, copy) && !(together && isWhole(sheet, copy, first));
  fitGrid(sheet, { rows: copy.row + copy.rows - 1, columns: 1 }, { shrink: false });
  if (!rowsMoved && together) {
    const from = backup.getRange(copy.at, 1, copy.rows, copy.columns);
    from.copyTo(sheet.getRange(copy.row, first, copy.rows, copy.columns));
    return false;
  }
  const rows = formerRows(copy, backup, idsNow);
  fitGrid(sheet, { rows: copy.row + rows.length - 1, columns: 1 }, { shrink: false });
  columns.forEach((column, index) => {
    if (column !== null) putBackColumn(sheet, { copy, backup, column, index, rows });
  });
  return rowsMoved;
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

/**
 * Where each row stood before, null for a new one. Ids that the run itself wrote may be gone: theirs come last.
 */
function formerRows(
  { ids, column, rows, columns, at: row }: CopiedCells,
  backup: Sheet,
  idsNow: readonly Cell[] | null,
): (number | null)[] {
  const all = Array.from({ length: rows }, (_, at) => at);
  if (ids === null || idsNow === null) return all;
  const cells = readColumn(backup, { row, rows, column: ids.at });
  const former = formerPositions(idsNow, cells);
  const areOurs = ids.column >= column && ids.column < column + columns;
  if (!areOurs) return former;
  const missing = all.filter((at) => !former.includes(at) && cells[at] !== "");
  return [...former, ...missing];
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
  const expected = readIds(sheet, copy, ids.column + (moves ? shift : 0));
  if (moves || !haveMoved(expected, copy)) return expected;
  const known = new Set(readColumn(backup, { row: copy.at, rows, column: ids.at }).map(keyText));
  known.delete("");
  const height = Math.max(1, sheet.getLastRow() - row + 1);
  const cells = sheet.getRange(row, 1, height, sheet.getLastColumn()).getValues() as Cell[][];
  const matches = (at: number): number => cells.filter((line) => known.has(keyText(line[at] ?? ""))).length;
  const candidates = [ids.column - 1, ...(cells[0] ?? []).map((_, at) => at)];
  const best = candidates.reduce((one, other) => (matches(other) > matches(one) ? other : one));
  return cells.map((line) => line[best] ?? "");
}

function readColumn(
  sheet: Sheet,
  { row, rows, column }: { readonly row: number; readonly rows: number; readonly column: number },
): Cell[] {
  return sheet
    .getRange(row, column, rows, 1)
    .getValues()
    .map(([cell]) => cell as Cell);
}

function readIds(sheet: Sheet, { row }: CopiedCells, column: number): Cell[] {
  return readColumn(sheet, { row, rows: Math.max(1, sheet.getLastRow() - row + 1), column });
}

interface ColumnCopy {
  readonly copy: CopiedCells;
  readonly backup: Sheet;
  readonly column: number;
  readonly index: number;
  /** For each row of the sheet where it stood before, or null. */
  readonly rows: readonly (number | null)[];
}

/** One column by customer: each row gets what stood beside the same id; new rows get nothing. */
function putBackColumn(sheet: Sheet, { copy, backup, column, index, rows }: ColumnCopy): void {
  const former = backup.getRange(copy.at, 1 + index, copy.rows, 1);
  const cells = former.getValues().map(([value]) => cellToWrite(value as Cell));
  const formats = former.getNumberFormats();
  const range = sheet.getRange(copy.row, column, rows.length, 1);
  const formatOf = (at: number): string => cells[at]?.numberFormat ?? formats[at]?.[0] ?? "General";
  range.setNumberFormats(rows.map((at) => [at === null ? "General" : formatOf(at)]));
  range.setValues(rows.map((at) => [at === null ? "" : (cells[at]?.value ?? "")]));
}

/** A value that a cell had, and the number format that it needs to stay text. */
function cellToWrite(value: Cell): { readonly value: PlannedValue | Date; readonly numberFormat?: string } {
  if (typeof value !== "string" || value === "") return { value };
  return idCell(value);
}

function restoreSheet(target: Target, former: RunRecord | null, current: RunRecord | null): void {
  const rulesOf = (record: RunRecord | null) =>
    record?.rules.find(({ kind }) => kind === before.kind)?.rules ?? [];
  const { sheet, before } = target;
  setOwnRules(sheet, rulesOf(former), rulesOf(current));
  if (before.filter === null) removeFilter(sheet);
  else moveFilter(sheet, before.filter);
  removeNewColumns(target);
  if (before.kind === "summary") {
    const { rangeOf } = target;
    const charts = former?.charts ?? [];
    setCharts(
      sheet,
      charts.map(({ chart }) => chart),
      { former: current?.charts ?? charts, rangeOf },
    );
  }
  const rows = Math.max(before.rows, sheet.getLastRow());
  const columns = Math.max(before.columns, sheet.getLastColumn());
  fitGrid(sheet, { rows, columns }, { shrink: true });
}

/** Columns that the run added lose their marks; those for which it enlarged the grid go. */
function removeNewColumns({ sheet, before, columns, image }: Target): void {
  const copied = new Set(
    image.copies.filter(({ sheetId }) => sheetId === before.sheetId).flatMap(({ roles }) => roles ?? []),
  );
  const added = columns
    .filter(({ role }) => before.newRoles.includes(role))
    .sort((a, b) => b.column - a.column);
  for (const { metadata, role, column } of added) {
    if (copied.has(role)) metadata.remove();
    else sheet.deleteColumns(column, 1);
  }
}

function restoreName(document: Spreadsheet, name: string, range: NamedPlace | null): void {
  const sheet = range === null ? null : document.getSheetById(range.sheetId);
  if (range !== null && sheet !== null) document.setNamedRange(name, sheet.getRange(range.a1));
  else if (document.getRangeByName(name) !== null) document.removeNamedRange(name);
}
