// Describes the document before a run: what the plan and the run before it touch.

import type { Cell } from "../../core/cell";
import { type Box, boxOf, meet } from "../../core/plan/box";
import type { DocumentPlan, SheetDraft } from "../../core/plan/document-plan";
import type { OwnRole } from "../../core/plan/own-role";
import type { PlannedRange, SheetKind } from "../../core/plan/sheet-parts";
import type { BeforeImage, CopiedCells, IdsCopied, NamedPlace, SheetBefore } from "./before-image";
import { hashOf } from "./fingerprint";
import type { GridSize } from "./grid";
import type { Places } from "./places";
import { isLaidOutAs } from "./run-record";
import { copiesBeside, type Surroundings, surroundingsOf } from "./surroundings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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

/** A sheet that stands before the run, and what the run will write there. */
interface Standing {
  readonly draft: SheetDraft;
  readonly before: SheetBefore;
}

/** Describes the document before a plan is written. Reads, and changes nothing. */
export function captureBefore(
  document: Spreadsheet,
  plan: DocumentPlan,
  context: CaptureContext,
): BeforeImage {
  const { run, places, source, stored, freeName } = context;
  const standing: Standing[] = [];
  const made: { kind: SheetKind; name: string }[] = [];
  for (const draft of plan.sheets) {
    const sheet = draft.kind === "source" ? source : places.sheets.get(draft.kind);
    if (sheet === undefined) made.push({ kind: draft.kind, name: freeName(draft.name) });
    else standing.push({ draft, before: sheetBefore(sheet, draft, context) });
  }
  const copies = copiesOn(standing, context);
  return {
    run,
    at: Date.now(),
    backup: freeName(`RFM backup ${run}`),
    backupHash: null,
    withoutBackup: false,
    copies,
    // Below the copies that are checked before Undo, so that checking reads no more than these.
    beside: besideAll(standing, rowBelow(copies)),
    sheets: standing.map(({ before }) => before),
    made,
    names: plan.names.map(({ name }) => ({ name, range: placeOf(document.getRangeByName(name)) })),
    stored,
  };
}

/** The copies of all sheets, below each other on the backup sheet. */
function copiesOn(standing: readonly Standing[], context: CaptureContext): CopiedCells[] {
  const copies: CopiedCells[] = [];
  for (const { draft, before } of standing) {
    copies.push(...copiesOf(draft, before, { at: rowBelow(copies), context }));
    if (draft.kind === "summary" && !isLaidOutAs(draft, context.areas))
      copies.push(pageCopy(draft, before, { at: rowBelow(copies), areas: context.areas }));
  }
  return copies;
}

/** The first row of the backup sheet that copies leave free. */
function rowBelow(copies: readonly CopiedCells[]): number {
  const last = copies[copies.length - 1];
  return last === undefined ? 1 : last.at + last.rows;
}

function besideAll(standing: readonly Standing[], row: number): Surroundings[] {
  const beside: Surroundings[] = [];
  for (const { draft, before } of standing)
    beside.push(...surroundingsOf(draft, before, Math.max(row, copiesBeside(beside).lastRow + 1)));
  return beside;
}

/** What was just read of a sheet that the run will write on. */
export interface KnownSheet {
  /** Ids below the header. */
  readonly ids: readonly Cell[];
  /** Roles of the marked columns, whatever their headers. */
  readonly roles: ReadonlySet<OwnRole>;
  /** Its size, as far as the reading told it. */
  readonly grid: Partial<GridSize>;
  /** Whether its last row is known to be blank. */
  readonly blankEnd?: boolean;
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

function sheetBefore(sheet: Sheet, draft: SheetDraft, context: CaptureContext): SheetBefore {
  const { roles, grid, blankEnd } = context.known(draft.kind);
  return {
    sheetId: sheet.getSheetId(),
    kind: draft.kind,
    rows: grid.rows ?? sheet.getMaxRows(),
    columns: grid.columns ?? sheet.getMaxColumns(),
    ...(blankEnd ? { blankEnd } : {}),
    newRoles: draft.ownColumns.map(({ role }) => role).filter((role) => !roles.has(role)),
    filter: draft.ownColumns.length === 0 ? null : (sheet.getFilter()?.getRange().getA1Notation() ?? null),
    ...chartsBefore(sheet, draft, context),
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
  start: { readonly at: number; readonly context: CaptureContext },
): CopiedCells[] {
  const ids = idsOf(draft, start.context);
  const copies: CopiedCells[] = [];
  for (const block of touchedBy(draft, start.context)) {
    const width = Math.min(block.columns, columns - block.column + 1);
    const height = Math.min(block.rows, rows - block.row + 1);
    if (width < 1 || height < 1) continue;
    const roles = rolesOf(draft, block.column, width);
    copies.push({
      sheetId,
      row: block.row,
      column: block.column,
      rows: height,
      columns: width,
      at: copies.length === 0 ? start.at : rowBelow(copies),
      formatOnly: false,
      roles,
      ids: roles === null || ids === null ? null : { ...ids, at: width + 1 },
      ...(setsWidths(draft, block, width) ? { widths: true } : {}),
    });
  }
  return copies;
}

/** The column of the ids below the header, and their fingerprints before the run and after. */
function idsOf({ ids, kind }: SheetDraft, { known }: CaptureContext): Omit<IdsCopied, "at"> | null {
  if (ids === null) return null;
  const after = hashOf(ids.cells.map((cell) => cell ?? ""));
  return { column: ids.column, hash: hashOf(known(kind).ids), after };
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
