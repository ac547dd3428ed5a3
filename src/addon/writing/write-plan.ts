// Writes a plan. Called by the transaction only, which has made the backup.

import type { DocumentPlan, SheetDraft } from "../../core/plan/document-plan";
import type { PlannedLink, PlannedRange, SheetKind } from "../../core/plan/sheet-parts";
import type { PlannedBlock, PlannedValue } from "../../core/plan/sheet-plan";
import type { BeforeImage } from "./before-image";
import { adoptCharts, type StandingChart, setCharts } from "./charts";
import { requireAsRead } from "./columns-in-place";
import { moveFilter, reaches, widenFilter } from "./filters";
import { fitGrid, type GridSize, NEW_GRID } from "./grid";
import type { Grown } from "./growth";
import { addressOf, setLooks, setPageFormats } from "./looks";
import { createPivots, removeStalePivots } from "./pivots";
import { markColumn, markSheet } from "./places";
import { setOwnRules } from "./rules";
import { isLaidOutAs, type RunRecord, rulesOn } from "./run-record";
import { tableOf } from "./table-of";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells that one call may write. */
const CELLS_A_WRITE = 250_000;

/** The sheets of a plan, and what was written on them before. */
export interface WriteContext {
  readonly image: BeforeImage;
  readonly former: RunRecord | null;
  readonly grown: Grown;
  readonly sheetOf: (kind: SheetKind) => Sheet | undefined;
}

/** What writing a plan gave. */
export interface Written {
  readonly sheets: ReadonlyMap<SheetKind, Sheet>;
  readonly charts: readonly StandingChart[];
}

/** Writes every sheet of a plan, then the names and what refers to several sheets. */
export function writePlan(document: Spreadsheet, plan: DocumentPlan, context: WriteContext): Written {
  const sheets = new Map<SheetKind, Sheet>();
  let standing: Sheet | null = null;
  for (const draft of plan.sheets) {
    const sheet = sheetFor(document, draft, { ...context, standing });
    sheets.set(draft.kind, sheet);
    standing = isMade(draft, context) ? null : sheet;
  }
  const rangeOf = ({ sheet, row, column, rows, columns }: PlannedRange): Range => {
    const found = sheets.get(sheet) ?? context.sheetOf(sheet);
    if (found === undefined) throw new Error(`the plan names a sheet that is not there: ${sheet}`);
    return found.getRange(row, column, rows, columns);
  };
  const ids = new Map<SheetKind, number>();
  const idOf = (kind: SheetKind): number => {
    const id = ids.get(kind) ?? (sheets.get(kind) ?? context.sheetOf(kind))?.getSheetId() ?? 0;
    ids.set(kind, id);
    return id;
  };
  const charts: StandingChart[] = [];
  const { former } = context;
  for (const draft of plan.sheets) {
    const sheet = sheets.get(draft.kind) as Sheet;
    const isNew = isMade(draft, context);
    const isPage = draft.kind === "summary";
    const pivots =
      isPage && !isNew ? removeStalePivots(sheet, draft.pivots, former?.pivots ?? null) : draft.pivots;
    if (isNewPage(draft, context)) writeNewPage(sheet, draft, { idOf });
    else {
      writeCells(sheet, draft, context);
      writeLinks(sheet, draft, { idOf });
    }
    writeLooks(sheet, draft, context);
    createPivots(pivots, rangeOf);
    if (!isPage) continue;
    const standing = former?.charts ?? (isNew ? null : adoptCharts(sheet, draft.charts));
    charts.push(...setCharts(sheet, draft.charts, { former: isNew ? null : standing, rangeOf }));
  }
  for (const { name, range } of plan.names) document.setNamedRange(name, rangeOf(range));
  return { sheets, charts };
}

/** Where sheets are made: after the one that the plan names before, if that was there before the run. */
interface PlaceContext extends WriteContext {
  readonly standing: Sheet | null;
}

function sheetFor(
  document: Spreadsheet,
  { kind, size, ownColumns, blocks }: SheetDraft,
  context: PlaceContext,
): Sheet {
  const made = context.image.made.find((one) => one.kind === kind);
  const sheet = made === undefined ? context.sheetOf(kind) : insertSheet(document, made.name, context);
  if (sheet === undefined) throw new Error(`no sheet for ${kind}`);
  if (made !== undefined) markSheet(sheet, kind);
  const known = context.image.sheets.find((one) => one.kind === kind);
  if (made === undefined) fitGrid(sheet, size, { known, shrink: false, aboveLast: known?.blankEnd });
  else if (isCut(size)) fitGrid(sheet, size, { shrink: true, known: NEW_GRID });
  for (const own of ownColumns) {
    if (known === undefined || known.newRoles.includes(own.role)) markColumn(sheet, blocks[0]?.row ?? 1, own);
  }
  return sheet;
}

/** A new sheet that needs more than the usual grid is cut to size, to save cells. */
function isCut(size: GridSize): boolean {
  return size.rows > NEW_GRID.rows || size.columns > NEW_GRID.columns;
}

/**
 * Makes a sheet where a first run puts it. Google puts it after the open one: in a first run that is the source or
 * the sheet made before, later anything.
 */
function insertSheet(document: Spreadsheet, name: string, { standing, former }: PlaceContext): Sheet {
  if (standing === null || former === null) return document.insertSheet(name);
  return document.insertSheet(name, standing.getIndex());
}

function isMade({ kind }: SheetDraft, { image }: WriteContext): boolean {
  return image.made.some((one) => one.kind === kind);
}

function isNewPage(draft: SheetDraft, context: WriteContext): boolean {
  return draft.ownColumns.length === 0 && isMade(draft, context);
}

/**
 * A new page is blank between its parts, too, so that one call writes it, links included. On others, pivot tables and
 * words of the user's may stand there.
 */
function writeNewPage(sheet: Sheet, draft: SheetDraft, context: LinkContext): void {
  setPageFormats(sheet, draft);
  const links = draft.links.map((link) => ({ ...link, values: [[linkFormula(link, context)]] }));
  const values = tableOf<PlannedValue>([...draft.blocks, ...links]);
  sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values as PlannedValue[][]);
}

/** Values and formats; what an earlier run wrote beyond them on our own sheets is emptied. */
function writeCells(sheet: Sheet, draft: SheetDraft, { former, image }: WriteContext): void {
  if (draft.ownColumns.length > 0) {
    requireAsRead(draft, image, sheet);
    for (const block of draft.blocks) writeBlock(sheet, block);
    return;
  }
  const areas = (former?.areas ?? []).filter(({ sheet: kind }) => kind === draft.kind);
  const sameLayout = isLaidOutAs(draft, former?.areas ?? []);
  if (areas.length > 0 && !sameLayout) sheet.getRangeList(areas.map(addressOf)).clearContent();
  // A page that is laid out as before keeps the formats that the user gave it.
  if (!sameLayout) setPageFormats(sheet, draft);
  for (const { row, column, values } of draft.blocks) {
    const range = sheet.getRange(row, column, values.length, values[0]?.length ?? 1);
    range.setValues(values as PlannedValue[][]);
  }
}

/** Number formats come first: they decide how text is taken. */
export function writeBlock(sheet: Sheet, block: PlannedBlock): void {
  const width = block.values[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(CELLS_A_WRITE / Math.max(1, width)));
  for (let from = 0; from < block.values.length; from += step) {
    const values = block.values.slice(from, from + step);
    const range = sheet.getRange(block.row + from, block.column, values.length, width);
    range.setNumberFormats(block.numberFormats.slice(from, from + step) as string[][]);
    range.setValues(values as PlannedValue[][]);
  }
}

/** Links to ranges of the document, below each other in one call; their sheets exist by now. */
function writeLinks(sheet: Sheet, { links }: SheetDraft, context: LinkContext): void {
  for (const run of runsOf(links)) {
    const [first] = run;
    if (first === undefined) continue;
    const formulas = run.map((link) => [linkFormula(link, context)]);
    sheet.getRange(first.row, first.column, run.length, 1).setFormulas(formulas);
  }
}

function linkFormula({ text, target }: PlannedLink, { idOf }: LinkContext): string {
  const address = `#gid=${idOf(target.sheet)}&range=${addressOf(target)}`;
  return `=HYPERLINK("${address}","${text.replace(/"/g, '""')}")`;
}

interface LinkContext {
  readonly idOf: (kind: SheetKind) => number;
}

/** Links that stand directly below each other. */
function runsOf(links: readonly PlannedLink[]): PlannedLink[][] {
  const runs: PlannedLink[][] = [];
  for (const link of links) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last?.column === link.column && last.row + 1 === link.row) run.push(link);
    else runs.push([link]);
  }
  return runs;
}

/** Colours are renewed every run; other looks only where sheet or columns are new, to keep the user's. */
function writeLooks(sheet: Sheet, draft: SheetDraft, context: WriteContext): void {
  const { image, former } = context;
  const before = image.sheets.find((one) => one.kind === draft.kind);
  const movedPage =
    draft.kind === "summary" && before !== undefined && !isLaidOutAs(draft, former?.areas ?? []);
  if (movedPage)
    sheet.getRange(1, 1, Math.max(before.rows, draft.size.rows), draft.size.columns).clearFormat();
  // A page that is laid out anew keeps the widths that the user gave its columns.
  const looks = movedPage ? { styles: draft.styles, widths: [] } : draft;
  if (before === undefined || before.newRoles.length > 0 || movedPage)
    setLooks(sheet, looks, draft.kind === "summary");
  if (before === undefined && draft.frozenRows !== null) sheet.setFrozenRows(draft.frozenRows);
  if (before === undefined && draft.hiddenGridlines) sheet.setHiddenGridlines(true);
  const formerRules = rulesOn(former, { kind: draft.kind, sheetId: sheet.getSheetId() });
  const sameRules = before !== undefined && JSON.stringify(formerRules) === JSON.stringify(draft.rules);
  if (draft.rules.length > 0 && !sameRules)
    setOwnRules(sheet, draft.rules, formerRules ?? [], before === undefined);
  const columns = draft.ownColumns.map(({ column }) => column);
  if (draft.filter === null && before?.filter && !reaches(sheet.getRange(before.filter), columns))
    widenFilter(sheet, columns);
  fitFilter(sheet, draft, context);
}

/**
 * On our own sheet the filter takes in everybody, in every run, as long as the user has not removed it. One that
 * does already is left alone: to make it anew takes a call for each column.
 */
function fitFilter(sheet: Sheet, { filter, kind }: SheetDraft, { image, grown }: WriteContext): void {
  if (filter === null) return;
  const before = image.sheets.find((one) => one.kind === kind);
  if (before?.filter === null) return;
  const stands = before === undefined ? null : sheet.getRange(before.filter);
  if (stands === null || !takesIn(grown(boxOfRange(kind, stands)), filter))
    moveFilter(sheet, addressOf(filter));
}

function boxOfRange(sheet: SheetKind, range: Range): PlannedRange {
  return {
    sheet,
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** Whether a filter has the header of the wanted one and reaches as far. */
function takesIn(filter: PlannedRange, wanted: PlannedRange): boolean {
  return (
    filter.row === wanted.row &&
    filter.column <= wanted.column &&
    filter.row + filter.rows >= wanted.row + wanted.rows &&
    filter.column + filter.columns >= wanted.column + wanted.columns
  );
}
