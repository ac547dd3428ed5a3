// Plans our columns on a sheet: which customer stands in which row, in which columns, and how it
// looks.

import type { Cell } from "../cell";
import type { Say } from "../messages/catalogue";
import type { ScoreResult } from "../score-sheet";
import { FORMAT, idCell, type WrittenCell } from "./cell-text";
import type { OwnColumn, PlannedWidth } from "./document-plan";
import { headLook } from "./head-look";
import { OWN_ALIGNMENT, OWN_WIDTHS, type OwnCellContext, type OwnRole, ownCell, ownHeader } from "./own-role";
import type { PlannedRange, PlannedStyle, SheetKind } from "./sheet-parts";
import type { PlannedBlock } from "./sheet-plan";

/** Who stands in a row: a customer by index, the id of somebody who is gone from the data, or nobody. */
export type RowContent = number | { readonly gone: Cell } | null;

/** Where our columns are. */
export interface OwnColumnsPlace {
  readonly sheet: SheetKind;
  /** Counted from 1; the rows follow below. */
  readonly headerRow: number;
  readonly rows: readonly RowContent[];
  /** Column (counted from 1) of each role. */
  readonly columns: ReadonlyMap<OwnRole, number>;
}

export interface OwnColumnsParts {
  readonly blocks: readonly PlannedBlock[];
  readonly styles: readonly PlannedStyle[];
  readonly ownColumns: readonly OwnColumn[];
  readonly columnWidths: readonly PlannedWidth[];
}

const EMPTY: WrittenCell = { value: null, numberFormat: FORMAT.general, readsAs: "" };

/** Plans the cells of our columns; neighbours are written together. */
export function planOwnColumns(
  result: ScoreResult,
  place: OwnColumnsPlace,
  context: OwnCellContext,
): OwnColumnsParts {
  const columns = [...place.columns]
    .sort(([, a], [, b]) => a - b)
    .map(([role, column]) => ({ role, column }));
  return {
    blocks: runsOf(columns).map((run) => blockOf(run, result, place, context)),
    styles: stylesOf(columns, place),
    ownColumns: columns.map(({ role, column }) => ({ role, column, header: context.say(ownHeader(role)) })),
    columnWidths: columns.map(({ role, column }) => ({ column, columns: 1, width: OWN_WIDTHS[role] })),
  };
}

interface RoleColumn {
  readonly role: OwnRole;
  readonly column: number;
}

/** Columns that stand side by side. */
function runsOf(columns: readonly RoleColumn[]): RoleColumn[][] {
  const runs: RoleColumn[][] = [];
  for (const one of columns) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last?.column === one.column - 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function blockOf(
  run: readonly RoleColumn[],
  result: ScoreResult,
  place: OwnColumnsPlace,
  context: OwnCellContext,
): PlannedBlock {
  const cells = place.rows.map((content) => run.map(({ role }) => cellOf(role, content, result, context)));
  const header = run.map(({ role }) => context.say(ownHeader(role)));
  return {
    row: place.headerRow,
    column: run[0]?.column ?? 1,
    values: [header, ...cells.map((row) => row.map(({ value }) => value))],
    numberFormats: [
      run.map(() => FORMAT.text),
      ...cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    ],
  };
}

/** A customer who is gone keeps the id and is marked; the rest of that row of ours is emptied. */
function cellOf(
  role: OwnRole,
  content: RowContent,
  result: ScoreResult,
  context: OwnCellContext,
): WrittenCell {
  if (typeof content === "number") return ownCell(role, result, content, context);
  if (content !== null && role === "customer") return idCell(content.gone);
  return content !== null && role === "segment" ? goneCell(context.say) : EMPTY;
}

function goneCell(say: Say): WrittenCell {
  const text = say("segment-gone");
  return { value: text, numberFormat: FORMAT.text, readsAs: text };
}

/** Header cells stand out; cells of one alignment side by side are aligned together. */
function stylesOf(
  columns: readonly RoleColumn[],
  { sheet, headerRow, rows }: OwnColumnsPlace,
): PlannedStyle[] {
  const range = (run: readonly RoleColumn[], height: number): PlannedRange => ({
    sheet,
    row: headerRow,
    column: run[0]?.column ?? 1,
    rows: height,
    columns: run.length,
  });
  const heads = runsOf(columns).map((run) => headLook(range(run, 1)));
  const aligned = (["left", "center", "right"] as const).flatMap((align) =>
    runsOf(columns.filter(({ role }) => OWN_ALIGNMENT[role] === align)).map((run) => ({
      range: range(run, rows.length + 1),
      align,
    })),
  );
  return [...heads, ...aligned];
}
