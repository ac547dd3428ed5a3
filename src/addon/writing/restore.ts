// Puts a document back to a before-image. Every step asks what is there and makes it what it was,
// so that a restore that was broken off can be done again from the start.

import { columnLetters } from "../../core/own-columns";
import type { SheetKind } from "../../core/plan/sheet-parts";
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
    const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const target = { image, sheet, before, grid, columns: ownColumns(sheet, before, grid), rangeOf };
    const isPage = before.kind === "summary";
    if (isPage && current !== null && backup !== null) emptyAreas(sheet, current);
    const pivots = isPage ? removeStalePivots(sheet, former?.pivots ?? [], current?.pivots ?? null) : [];
    for (const copy of image.copies.filter(({ sheetId }) => sheetId === before.sheetId)) {
      if (backup === null) break;
      const done = putBack({ ...target, backup }, copy);
      if (done.byCustomer) byCustomer = true;
      target.grid = done.grid;
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
  /** As it is now. */
  readonly grid: GridSize;
  /** Marked columns that are still ours. */
  readonly columns: readonly MarkedColumn[];
  readonly rangeOf: RangeOf;
}

/** Whether a sheet has columns of ours, and with them a filter that a run may move. */
function hasColumns({ kind }: SheetBefore): boolean {
  return kind === "source" || kind === "customers";
}

/** Empties what the run wrote on our page, so that nothing of it stands where the page was blank. */
function emptyAreas(sheet: Sheet, { areas }: RunRecord): void {
  const own = areas.filter(({ sheet: kind }) => kind === "summary");
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

function restoreSheet(target: Target, former: RunRecord | null, current: RunRecord | null): void {
  const { sheet, before } = target;
  // Where nobody knows what colours there were, those that stand are kept, unless the run was the first.
  const rules = rulesOn(former, before) ?? (before.newRoles.includes("segment") ? [] : null);
  const added = rulesOn(current, before) ?? [];
  if (rules !== null && rules.length + added.length > 0) setOwnRules(sheet, rules, added);
  if (hasColumns(before)) {
    if (before.filter === null) removeFilter(sheet);
    else moveFilter(sheet, before.filter);
  }
  const removed = removeNewColumns(target);
  if (before.kind === "summary") restoreCharts(target, former, current);
  shrinkGrid(target, removed);
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
function shrinkGrid({ sheet, before, grid }: Target, removed: number): void {
  const known = { rows: grid.rows, columns: grid.columns - removed };
  const rows = known.rows > before.rows ? Math.max(before.rows, sheet.getLastRow()) : before.rows;
  const columns =
    known.columns > before.columns ? Math.max(before.columns, sheet.getLastColumn()) : before.columns;
  fitGrid(sheet, { rows, columns }, { shrink: true, known });
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
