// The columns beside ours. Google has no write that looks where it writes: a column that somebody inserts or deletes
// in that very moment moves other columns under the scores. So what stands beside them is copied beforehand, and put
// back where it stands by then. As many columns are copied on either side as are written: so many may be inserted.

import { boxOf } from "../../core/plan/box";
import type { SheetDraft } from "../../core/plan/document-plan";
import type { OwnRole } from "../../core/plan/own-role";
import { headerOf } from "./columns-in-place";
import { markedColumns } from "./places";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns of ours side by side as they are planned, from the header on, and what is beside them. */
export interface Surroundings {
  readonly sheetId: number;
  readonly row: number;
  readonly rows: number;
  /** Rows that are written; more than `rows` where the sheet grows for them. */
  readonly written: number;
  /** Column of the first one, counted from 1. */
  readonly column: number;
  readonly ours: readonly { readonly role: OwnRole; readonly header: string }[];
  readonly sides: readonly Side[];
}

interface Side {
  readonly column: number;
  readonly columns: number;
  /** Where its copy begins on the backup sheet: not further left or up, so that formulas survive it. */
  readonly at: number;
  readonly left: number;
}

/** A backup sheet may have so many cells for the sake of formulas. */
const ROOMY = 2_000_000;

/** Describes what is beside the columns that a draft writes; copies stand below each other from a row on. */
export function surroundingsOf(
  { ids, blocks, ownColumns }: SheetDraft,
  sheet: { readonly sheetId: number; readonly rows: number; readonly columns: number },
  next: number,
): Surroundings[] {
  if (ids === null) return [];
  const content = Math.min(ids.header.length, sheet.columns);
  let at = next;
  return blocks.map((block) => {
    const { row, column, columns } = boxOf(block);
    const rows = Math.min(block.values.length, sheet.rows - row + 1);
    const ours = ownColumns.filter((own) => own.column >= column && own.column < column + columns);
    const sides = [
      { from: Math.max(1, column - columns), to: Math.min(column - 1, content) },
      { from: column + columns, to: Math.min(content, column + 2 * columns - 1) },
    ]
      .filter(({ from, to }) => from <= to)
      .map(({ from, to }): Side => {
        const side = { column: from, columns: to - from + 1, left: rows * to <= ROOMY ? from : 1 };
        at = Math.max(at, row) + rows;
        return { ...side, at: at - rows };
      });
    return { sheetId: sheet.sheetId, row, rows, written: block.values.length, column, ours, sides };
  });
}

/** The cells of the backup sheet that their copies take. */
export function copiesBeside(all: readonly Surroundings[]): { lastRow: number; lastColumn: number } {
  const ends = all.flatMap(({ rows, sides }) =>
    sides.map(({ at, left, columns }) => ({ row: at + rows - 1, column: left + columns - 1 })),
  );
  return {
    lastRow: Math.max(0, ...ends.map(({ row }) => row)),
    lastColumn: Math.max(0, ...ends.map(({ column }) => column)),
  };
}

/** Copies them to the backup sheet. */
export function copySurroundings(document: Spreadsheet, backup: Sheet, all: readonly Surroundings[]): void {
  for (const { sheetId, row, rows, sides } of all) {
    const sheet = sides.length === 0 ? null : document.getSheetById(sheetId);
    for (const { column, columns, at, left } of sides)
      sheet?.getRange(row, column, rows, columns).copyTo(backup.getRange(at, left, rows, columns));
  }
}

/** A column that was written over and is put back. */
export interface GivenBack {
  readonly sheet: string;
  /** Counted from 1. */
  readonly column: number;
}

/**
 * Puts back what was written over because columns moved meanwhile, and empties what was written beside the columns
 * that are marked as ours. It does nothing where these stand as planned, and can be repeated.
 */
export function giveBackSurroundings(
  document: Spreadsheet,
  backup: Sheet | null,
  all: readonly Surroundings[],
): GivenBack[] {
  return all.flatMap((one) => {
    const sheet = document.getSheetById(one.sheetId);
    const moved = sheet === null ? null : movedIn(sheet, one);
    if (sheet === null || moved === null) return [];
    const given = backup === null ? [] : one.sides.flatMap((side) => giveBack(moved, { one, side, backup }));
    const end = Math.min(one.row + one.written - 1, sheet.getMaxRows());
    for (const column of moved.stray) {
      // Below what was copied stands nothing but what was written.
      const from = given.includes(column) ? one.row + one.rows : one.row;
      if (from <= end) sheet.getRange(from, column, end - from + 1, 1).clearContent();
    }
    return given.map((column) => ({ sheet: sheet.getName(), column }));
  });
}

/** A sheet whose columns moved between the plan and the writing, or later. */
interface Moved {
  readonly sheet: Sheet;
  readonly now: readonly string[];
  /** By how many columns ours moved. */
  readonly shift: number;
  /** Columns under headers of ours that are not those marked as ours. */
  readonly stray: readonly number[];
}

/** Null when our columns stand as planned, or none is marked yet, so that nothing was written. */
function movedIn(sheet: Sheet, { row, column, ours }: Surroundings): Moved | null {
  const marks = markedColumns(sheet);
  const planned = ours.map(({ role, header }, index) => {
    const mark = marks.find((one) => one.role === role)?.column ?? null;
    return { header, mark, column: column + index };
  });
  const shift = planned.find((one) => one.mark !== null && one.mark !== one.column);
  if (shift === undefined) return null;
  const now = headerOf(sheet, row, sheet.getMaxColumns());
  const stray = planned.filter((one) => now[one.column - 1] === one.header && one.mark !== one.column);
  return { sheet, now, shift: (shift.mark ?? 0) - shift.column, stray: stray.map((one) => one.column) };
}

/** Puts a side back as far as it stands where ours was planned; gives the columns whose values came back. */
function giveBack(
  { sheet, now, shift, stray }: Moved,
  { one, side, backup }: { readonly one: Surroundings; readonly side: Side; readonly backup: Sheet },
): number[] {
  const former = headerOf(backup, side.at, side.left + side.columns - 1).slice(side.left - 1);
  const end = one.column + one.ours.length;
  const all = former.map((_, index) => index);
  const places =
    side.column > one.column
      ? all.map((from) => ({ from, to: side.column + from + shift }))
      : coveredAtLeft(former, now.slice(0, one.column - 1), one.column);
  const covered = places.filter(({ to }) => to >= one.column && to < end);
  return covered.flatMap(({ from, to }) => {
    const written = stray.includes(to);
    // Neither ours nor what was copied: nobody knows whose it is.
    if (!written && now[to - 1] !== former[from]) return [];
    const copy = backup.getRange(side.at, side.left + from, one.rows, 1);
    const target = sheet.getRange(one.row, to, one.rows, 1);
    if (written) copy.copyTo(target);
    else copy.copyTo(target, { formatOnly: true });
    return written ? [to] : [];
  });
}

/** Columns may have come between them: the last one that is still in sight tells who is covered. */
function coveredAtLeft(
  former: readonly string[],
  inSight: readonly string[],
  first: number,
): { from: number; to: number }[] {
  const nearest = [...inSight].reverse().find((text) => text !== "");
  const last = nearest === undefined ? -1 : former.lastIndexOf(nearest);
  // As many columns came as are copied, or more: then none of the copied ones is in sight.
  if (last < 0 && nearest !== undefined) return [];
  return former.map((_, from) => ({ from, to: first + from - last - 1 })).slice(last + 1);
}
