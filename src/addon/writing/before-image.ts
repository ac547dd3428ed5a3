// The before-image of a run: what it takes to put the document back. Cells are copied inside the
// service to a hidden backup sheet, everything else is plain data in the journal.

import type { Cell } from "../../core/cell";
import { type Box, boxOf, meet } from "../../core/plan/box";
import type { DocumentPlan, SheetDraft } from "../../core/plan/document-plan";
import type { OwnRole } from "../../core/plan/own-role";
import type { PlannedRange, SheetKind } from "../../core/plan/sheet-parts";
import { hashOf } from "./fingerprint";
import type { GridSize } from "./grid";
import type { Places } from "./places";
import { isLaidOutAs } from "./run-record";
import { copiesBeside, type Surroundings, surroundingsOf } from "./surroundings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A rectangle that is copied. */
export interface CopiedCells {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Only how the cells look: where pivot tables stand, whose cells cannot be copied as such. */
  readonly formatOnly: boolean;
  /** First row of the copy on the backup sheet; copies stand below each other and begin in column A. */
  readonly at: number;
  /** Role of each column where they are ours: by it they are found when moved. */
  readonly roles: readonly OwnRole[] | null;
  /** Column of the ids of these rows, that of their copy, their fingerprint and that after the run. */
  readonly ids: {
    readonly column: number;
    readonly at: number;
    readonly hash: string;
    readonly after: string;
  } | null;
  /** The run sets widths of these columns: the backup sheet's columns have those from before. */
  readonly widths?: true;
  /**
   * Columns of the copy, counted from 0, that hold formulas, and the backup's first column of their texts.
   * A copied formula points elsewhere, and its text does not.
   */
  readonly formulas?: { readonly columns: readonly number[]; readonly at: number };
}

/** A sheet that was there before the run. */
export interface SheetBefore {
  readonly sheetId: number;
  readonly kind: SheetKind;
  readonly rows: number;
  readonly columns: number;
  /** Roles whose columns the run adds to the sheet. */
  readonly newRoles: readonly OwnRole[];
  /** A1 range of the filter; null when there was none. */
  readonly filter: string | null;
  /** Ids of all charts on the page, where the run may add to them. */
  readonly charts?: readonly number[];
}

/** Where a named range is. */
export interface NamedPlace {
  readonly sheetId: number;
  readonly a1: string;
}

export interface BeforeImage {
  readonly run: string;
  /** When the run wrote, in milliseconds. */
  readonly at: number;
  /** Name that the backup sheet was given. */
  readonly backup: string;
  /** Fingerprint of the backup's cells; null when no backup was made, or not yet. */
  readonly backupHash: string | null;
  /** The user did without a backup, since it did not fit: cells do not come back. */
  readonly withoutBackup: boolean;
  readonly copies: readonly CopiedCells[];
  /** What is beside the columns to be written, in case that columns move meanwhile. */
  readonly beside: readonly Surroundings[];
  readonly sheets: readonly SheetBefore[];
  /** Sheets that the run makes. */
  readonly made: readonly { readonly kind: SheetKind; readonly name: string }[];
  /** Named ranges that the run sets, and where they were. */
  readonly names: readonly { readonly name: string; readonly range: NamedPlace | null }[];
  /** What was stored before, by key; null for nothing. */
  readonly stored: Readonly<Record<string, unknown>>;
}

/** What a capture needs to know. */
export interface CaptureContext {
  readonly run: string;
  readonly places: Places;
  /** The user's sheet. */
  readonly source: Sheet;
  readonly stored: Readonly<Record<string, unknown>>;
  /** What was just read of the sheet of a draft. */
  readonly known: (kind: SheetKind) => KnownSheet;
  /** Where the former run wrote on our own sheets. */
  readonly areas: readonly PlannedRange[];
  /** Charts of ours that stand on the page, by their names. */
  readonly charts: ReadonlySet<string>;
  /** Cells that the former run's pivot tables take: they come back with the tables. */
  readonly reserved: readonly PlannedRange[];
  /** A name for a sheet to be made that no sheet has. */
  readonly freeName: (wanted: string) => string;
}

/** Describes the document before a plan is written. Reads, and changes nothing. */
export function captureBefore(
  document: Spreadsheet,
  plan: DocumentPlan,
  context: CaptureContext,
): BeforeImage {
  const { run, places, source, stored, known, freeName } = context;
  const sheetOf = (kind: SheetKind): Sheet | undefined =>
    kind === "source" ? source : places.sheets.get(kind);
  const copies: CopiedCells[] = [];
  const sheets: SheetBefore[] = [];
  const made: { kind: SheetKind; name: string }[] = [];
  let next = 1;
  for (const draft of plan.sheets) {
    const sheet = sheetOf(draft.kind);
    if (sheet === undefined) {
      made.push({ kind: draft.kind, name: freeName(draft.name) });
      continue;
    }
    const { ids, ...more } = known(draft.kind);
    const before = { ...sheetBefore(sheet, draft, more), ...chartsBefore(sheet, draft, context) };
    sheets.push(before);
    const touched = touchedBy(draft, context);
    const idsNow = draft.ids === null ? null : { column: draft.ids.column, cells: ids };
    const copied = copiesOf(draft, before, { next, ids: idsNow, touched });
    copies.push(...copied.copies);
    next = copied.next;
    if (draft.kind !== "summary" || isLaidOutAs(draft, context.areas)) continue;
    const page = pageCopy(draft, before, { at: next, areas: context.areas });
    copies.push(page);
    next += page.rows;
  }
  // Below the copies that are checked before Undo, so that checking reads no more than these.
  const beside: Surroundings[] = [];
  for (const before of sheets) {
    const draft = plan.sheets.find(({ kind }) => kind === before.kind);
    const around = draft === undefined ? [] : surroundingsOf(draft, before, next);
    beside.push(...around);
    next = Math.max(next, copiesBeside(around).lastRow + 1);
  }
  const names = plan.names.map(({ name }) => ({ name, range: placeOf(document.getRangeByName(name)) }));
  return {
    run,
    at: Date.now(),
    backup: freeName(`RFM backup ${run}`),
    backupHash: null,
    withoutBackup: false,
    copies,
    beside,
    sheets,
    made,
    names,
    stored,
  };
}

/** What was just read of a sheet that the run will write on. */
export interface KnownSheet {
  /** Ids below the header. */
  readonly ids: readonly Cell[];
  /** Roles of the marked columns, whatever their headers. */
  readonly roles: ReadonlySet<OwnRole>;
  /** Its size, as far as the reading told it. */
  readonly grid: Partial<GridSize>;
}

/** Rectangles that a draft and the run before take, where no pivot table stands. */
function touchedBy(draft: SheetDraft, { areas, reserved }: CaptureContext): Box[] {
  const blocks = draft.blocks.map(boxOf);
  const clear = (box: Box): boolean =>
    draft.kind !== "summary" || !reserved.some((one) => one.sheet === draft.kind && meet(box, one));
  return [...blocks.filter(clear), ...areas.filter(({ sheet }) => sheet === draft.kind)];
}

/** How the whole page looks: a run that lays it out anew changes that in other places than it writes. */
function pageCopy(
  draft: SheetDraft,
  { sheetId, rows, columns }: SheetBefore,
  { at, areas }: { readonly at: number; readonly areas: readonly PlannedRange[] },
): CopiedCells {
  const last = [draft.size.rows, ...areas.map((area) => area.row + area.rows - 1)];
  const size = { rows: Math.min(rows, Math.max(...last)), columns: Math.min(columns, draft.size.columns) };
  return { sheetId, row: 1, column: 1, ...size, at, formatOnly: true, roles: null, ids: null };
}

/** The ids below the header as they stand before the run. */
interface IdsNow {
  readonly column: number;
  readonly cells: readonly Cell[];
}

function sheetBefore(
  sheet: Sheet,
  draft: SheetDraft,
  { roles, grid }: Pick<KnownSheet, "roles" | "grid">,
): SheetBefore {
  const sheetId = sheet.getSheetId();
  return {
    sheetId,
    kind: draft.kind,
    rows: grid.rows ?? sheet.getMaxRows(),
    columns: grid.columns ?? sheet.getMaxColumns(),
    newRoles: draft.ownColumns.map(({ role }) => role).filter((role) => !roles.has(role)),
    filter: draft.ownColumns.length === 0 ? null : (sheet.getFilter()?.getRange().getA1Notation() ?? null),
  };
}

/** Charts are asked after only when the run adds some to a page that stands. */
function chartsBefore(
  sheet: Sheet,
  draft: SheetDraft,
  { charts }: CaptureContext,
): { readonly charts?: readonly number[] } {
  if (draft.charts.every(({ id }) => charts.has(id))) return {};
  return { charts: sheet.getCharts().map((chart) => chart.getChartId() ?? -1) };
}

/** The part of each touched rectangle that lies in the grid, and beside the first of them the ids. */
function copiesOf(
  draft: SheetDraft,
  { sheetId, rows, columns }: SheetBefore,
  start: { readonly next: number; readonly ids: IdsNow | null; readonly touched: readonly Box[] },
): { copies: CopiedCells[]; next: number } {
  let { next } = start;
  const after = hashOf((draft.ids?.cells ?? []).map((cell) => cell ?? ""));
  const copies: CopiedCells[] = [];
  for (const block of start.touched) {
    const width = Math.min(block.columns, columns - block.column + 1);
    const height = Math.min(block.rows, rows - block.row + 1);
    if (width < 1 || height < 1) continue;
    const roles = rolesOf(draft, block.column, width);
    const ids = roles === null || start.ids === null ? null : start.ids;
    copies.push({
      sheetId,
      row: block.row,
      column: block.column,
      rows: height,
      columns: width,
      at: next,
      formatOnly: false,
      roles,
      ids: ids === null ? null : { column: ids.column, at: width + 1, hash: hashOf(ids.cells), after },
      ...(setsWidths(draft, block, width) ? { widths: true } : {}),
    });
    next += height;
  }
  return { copies, next };
}

/** Whether a run sets the width of a column on a sheet that was there before. */
function setsWidths({ kind, widths }: SheetDraft, { column }: Box, columns: number): boolean {
  return kind === "source" && widths.some((one) => one.column >= column && one.column < column + columns);
}

function rolesOf({ ownColumns }: SheetDraft, column: number, width: number): OwnRole[] | null {
  const roles = ownColumns
    .filter((own) => own.column >= column && own.column < column + width)
    .map(({ role }) => role);
  return roles.length === width ? roles : null;
}

function placeOf(range: GoogleAppsScript.Spreadsheet.Range | null): NamedPlace | null {
  return range === null ? null : { sheetId: range.getSheet().getSheetId(), a1: range.getA1Notation() };
}
