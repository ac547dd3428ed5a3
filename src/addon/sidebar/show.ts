// Selects rows in the sheet for the user.

import { keyText } from "../../core/cell";
import { inEveryLanguage } from "../../core/messages/catalogue";
import { columnLetters } from "../../core/own-columns";
import { RfmError } from "../../core/problem";
import type { SegmentId } from "../../core/segment-table";
import { findPlaces, markedColumns, ownColumnsOf } from "../writing/places";
import type { ShowRequest } from "./request";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** Stretches of rows that are selected at most: beyond that, the editor gets slow. */
const MOST_STRETCHES = 200;

/** What was selected. */
export interface Shown {
  readonly sheet: string;
  /** Rows found, and how many of them are selected. */
  readonly rows: number;
  readonly selected: number;
}

/** Selects a row, or the rows of a segment where its scores stand. */
export function showRows(request: ShowRequest): Shown {
  const document = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = document.getSheetById(request.sheetId);
  if (sheet === null) throw new RfmError("sidebar-sheet-gone");
  if (request.show === "row") return select(sheet, [{ first: request.row, last: request.row }]);
  const scores = segmentColumn(sheet) === null ? findPlaces(document).sheets.get("customers") : sheet;
  const column = scores === undefined ? null : segmentColumn(scores);
  if (scores === undefined || column === null) throw new RfmError("score-first", { sheet: sheet.getName() });
  return select(scores, rowsOf(scores, column, request.segment));
}

/** Column of the segments on a sheet, or null. */
function segmentColumn(sheet: Sheet): number | null {
  const marked = markedColumns(sheet);
  const [first] = marked;
  if (first === undefined) return null;
  const header = sheet.getRange(first.headerRow, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  return ownColumnsOf(marked, header.map(keyText)).get("segment") ?? null;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function rowsOf(sheet: Sheet, column: number, segment: SegmentId): Stretch[] {
  const labels = new Set(inEveryLanguage(`segment-${segment}`));
  const values = sheet.getRange(1, column, sheet.getLastRow(), 1).getValues();
  const stretches: { first: number; last: number }[] = [];
  values.forEach(([cell], index) => {
    if (!labels.has(keyText(cell))) return;
    const previous = stretches[stretches.length - 1];
    if (previous?.last === index) previous.last = index + 1;
    else stretches.push({ first: index + 1, last: index + 1 });
  });
  return stretches;
}

function select(sheet: Sheet, stretches: readonly Stretch[]): Shown {
  const count = (some: readonly Stretch[]): number =>
    some.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const chosen = stretches.slice(0, MOST_STRETCHES);
  if (chosen.length > 0) {
    const right = columnLetters(Math.max(1, sheet.getLastColumn()));
    SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
    sheet.getRangeList(chosen.map(({ first, last }) => `A${first}:${right}${last}`)).activate();
  }
  return { sheet: sheet.getName(), rows: count(stretches), selected: count(chosen) };
}
