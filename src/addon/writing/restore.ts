// Puts a document back to a before-image. Every step asks what is there and makes it what it was,
// so that a restore that was broken off can be done again from the start.

import { columnLetters } from "../../core/own-columns";
import type { PlannedRange, SheetKind } from "../../core/plan/sheet-parts";
import { backupOf } from "./backup";
import type { BeforeImage, NamedPlace, SheetBefore } from "./before-image";
import { setCharts, withFreshCharts } from "./charts";
import { moveFilter, removeFilter } from "./filters";
import { fitGrid, type GridSize } from "./grid";
import { addressOf } from "./looks";
import { createPivots, type RangeOf, removeStalePivots } from "./pivots";
import { isStillOurs, type MarkedColumn, markedColumns, type Places } from "./places";
import { putBack } from "./put-back";
import { setOwnRules } from "./rules";
import { RUN_KEY, type RunRecord, rulesOn } from "./run-record";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a restore found. */
export interface Restored {
  /** Rows had been moved, so that values went back by customer and not by row. */
  readonly byCustomer: boolean;
}

/** What a restore goes by. */
export interface RestoreContext {
  readonly places: Places;
  /** Record of the run that is taken back, as far as it came; null when it is not known. */
  readonly current: RunRecord | null;
}

/**
 * Restores cells, grids, filters, rules, pivots, charts, names and sheets. The backup sheet stays, and
 * the stored values are the caller's: they go back with the journal, in one call.
 */
export function restore(
  document: Spreadsheet,
  image: BeforeImage,
  { places, current }: RestoreContext,
): Restored {
  const former = (image.stored[RUN_KEY] ?? null) as RunRecord | null;
  for (const { kind, name } of image.made) {
    const sheet = places.sheets.get(kind) ?? document.getSheetByName(name);
    if (sheet !== null) document.deleteSheet(sheet);
  }
  const backup = backupOf(document, places, image);
  const sheetOf = (kind: SheetKind): Sheet | null => {
    const before = image.sheets.find((one) => one.kind === kind);
    const source = kind === "source" ? former?.sourceId : undefined;
    const sheetId = source ?? before?.sheetId;
    return sheetId === undefined ? (places.sheets.get(kind) ?? null) : document.getSheetById(sheetId);
  };
  const gridRows = new Map<number, number>();
  const rangeOf: RangeOf = (range) => {
    const sheet = sheetOf(range.sheet);
    if (sheet === null) throw new Error(`the run before names a sheet that is not there: ${range.sheet}`);
    // Of the sheet with the scores only the sources of pivot tables are asked for.
    const { row, column, rows, columns } = hasColumns({ kind: range.sheet })
      ? toEnd(range, gridRows.get(sheet.getSheetId()) ?? sheet.getMaxRows())
      : range;
    return sheet.getRange(row, column, rows, columns);
  };
  const isThere = (kind: SheetKind): boolean => sheetOf(kind) !== null;
  let byCustomer = false;
  for (const before of image.sheets) {
    const sheet = document.getSheetById(before.sheetId);
    if (sheet === null) continue;
    const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    gridRows.set(before.sheetId, grid.rows);
    const target = { image, sheet, before, grid, columns: ownColumns(sheet, before, grid), rangeOf };
    const isPage = before.kind === "summary";
    const isGrown = grid.rows > before.rows;
    if ((isPage || isGrown) && current !== null && backup !== null) emptyAreas(sheet, before, current);
    const pivots = isPage ? removeStalePivots(sheet, former?.pivots ?? [], current?.pivots ?? null) : [];
    for (const copy of image.copies.filter(({ sheetId }) => sheetId === before.sheetId)) {
      if (backup === null) break;
      const done = putBack({ ...target, backup, rowsBefore: before.rows }, copy);
      if (done.byCustomer) byCustomer = true;
      target.grid = done.grid;
    }
    gridRows.set(before.sheetId, restoreSheet(target, former, current).rows);
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
  /** As it is now. */
  readonly grid: GridSize;
  /** Marked columns that are still ours. */
  readonly columns: readonly MarkedColumn[];
  readonly rangeOf: RangeOf;
}

/** Whether a sheet has columns of ours, and with them a filter that a run may move. */
function hasColumns({ kind }: Pick<SheetBefore, "kind">): boolean {
  return kind === "source" || kind === "customers";
}

/** Empties what the run wrote on a sheet of ours, so that nothing of it stands where the sheet was blank. */
function emptyAreas(sheet: Sheet, before: SheetBefore, { areas }: RunRecord): void {
  const own = areas.filter(({ sheet: kind }) => kind === before.kind);
  if (own.length > 0) sheet.getRangeList(own.map(addressOf)).clearContent();
}

/** Marked columns, without those over which the user wrote another header: they are the user's now. */
function ownColumns(sheet: Sheet, before: SheetBefore, { columns }: GridSize): MarkedColumn[] {
  const marked = hasColumns(before) ? markedColumns(sheet) : [];
  if (marked.length === 0) return [];
  const height = Math.max(...marked.map(({ headerRow }) => headerRow));
  const top = sheet.getRange(1, 1, height, columns).getValues();
  return marked.filter((one) => isStillOurs(one, String(top[one.headerRow - 1]?.[one.column - 1] ?? "")));
}

/** Restores rules, columns, charts, grid and filter of a sheet; gives the grid that it has then. */
function restoreSheet(target: Target, former: RunRecord | null, current: RunRecord | null): GridSize {
  const { sheet, before, grid } = target;
  // Where nobody knows what colours there were, those that stand are kept, unless the run was the first.
  const rules = rulesOn(former, before) ?? (before.newRoles.includes("segment") ? [] : null);
  const added = rulesOn(current, before) ?? [];
  const segment = target.columns.find(({ role }) => role === "segment")?.column;
  const placed = (rules ?? []).map((rule) => ({
    ...rule,
    range: hasColumns(before)
      ? toEnd({ ...rule.range, column: segment ?? rule.range.column }, grid.rows)
      : rule.range,
  }));
  if (rules !== null && rules.length + added.length > 0) setOwnRules(sheet, placed, added);
  const removed = removeNewColumns(target);
  if (before.kind === "summary") restoreCharts(target, former, current);
  const left = shrinkGrid(target, removed);
  // After the grid, since what a filter loses with it needs no call.
  if (hasColumns(before)) restoreFilter(sheet, before, left);
  return left;
}

function restoreFilter(sheet: Sheet, { filter }: SheetBefore, grid: GridSize): void {
  if (filter === null) removeFilter(sheet);
  else moveFilter(sheet, addressWithin(filter, grid.rows));
}

/** A range down to the end of the grid: so it was before, and rows may have come or gone since. */
function toEnd<R extends PlannedRange>(range: R, rows: number): R {
  return { ...range, rows: Math.max(1, rows - range.row + 1) };
}

/** An address such as `A1:K20` as far as the grid reaches. */
function addressWithin(a1: string, rows: number): string {
  return a1.replace(/\d+$/, (last) => String(Math.min(Number(last), rows)));
}

/** Charts as the run before had them; those that the run added go, whether it knew their ids or not. */
function restoreCharts(
  { sheet, before, rangeOf }: Target,
  former: RunRecord | null,
  current: RunRecord | null,
): void {
  const charts = former?.charts ?? [];
  const standing = current?.charts ?? charts;
  setCharts(
    sheet,
    charts.map(({ chart }) => chart),
    {
      former: before.charts === undefined ? standing : withFreshCharts(sheet, standing, before.charts),
      rangeOf,
    },
  );
}

/** Cuts the grid to what it was, as far as nothing stands beyond. */
function shrinkGrid({ sheet, before, grid }: Target, removed: number): GridSize {
  const known = { rows: grid.rows, columns: grid.columns - removed };
  const rows = known.rows > before.rows ? Math.max(before.rows, sheet.getLastRow()) : before.rows;
  const columns =
    known.columns > before.columns ? Math.max(before.columns, sheet.getLastColumn()) : before.columns;
  return fitGrid(sheet, { rows, columns }, { shrink: true, known });
}

/** Columns that the run added lose their marks; those for which it enlarged the grid go. Tells how many went. */
function removeNewColumns({ sheet, before, columns, image }: Target): number {
  const copied = new Set(
    image.copies.filter(({ sheetId }) => sheetId === before.sheetId).flatMap(({ roles }) => roles ?? []),
  );
  const added = columns
    .filter(({ role }) => before.newRoles.includes(role))
    .sort((a, b) => b.column - a.column);
  const inGrid = added.filter(({ role }) => copied.has(role));
  if (image.withoutBackup && inGrid.length > 0)
    sheet.getRangeList(inGrid.map(({ column }) => columnAddress(column))).clearContent();
  for (const { metadata } of inGrid) metadata.remove();
  const beyond = added.filter(({ role }) => !copied.has(role)).map(({ column }) => column);
  for (const column of beyond) sheet.deleteColumns(column, 1);
  return beyond.length;
}

function columnAddress(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}

function restoreName(document: Spreadsheet, name: string, range: NamedPlace | null): void {
  const sheet = range === null ? null : document.getSheetById(range.sheetId);
  if (range !== null && sheet !== null) document.setNamedRange(name, sheet.getRange(range.a1));
  else if (document.getRangeByName(name) !== null) document.removeNamedRange(name);
}
