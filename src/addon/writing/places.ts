// Where our sheets and columns are: marked by developer metadata, so that they are found however
// the user renames or moves them.

import { columnLetters } from "../../core/own-columns";
import type { OwnColumn } from "../../core/plan/document-plan";
import { isOwnHeader, OWN_ROLES, type OwnRole } from "../../core/plan/own-role";
import { SHEET_KINDS, type SheetKind } from "../../core/plan/sheet-parts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = "rfm-segments";

/** What a mark says. */
type Mark =
  | { readonly is: "sheet"; readonly kind: SheetKind }
  | {
      readonly is: "column";
      readonly role: OwnRole;
      readonly header: string;
      /** Row of the header, as a text: marks hold texts only. */
      readonly row: string;
    }
  | { readonly is: "backup"; readonly run: string };

/** A marked column. */
export interface MarkedColumn {
  /** Counted from 1. */
  readonly column: number;
  readonly role: OwnRole;
  /** The header it had when we wrote it, and in which row. */
  readonly header: string;
  readonly headerRow: number;
  /** Rows of the sheet's grid: a marked column is a whole one. */
  readonly rows: number;
  readonly metadata: Metadata;
}

export interface Places {
  readonly sheets: ReadonlyMap<SheetKind, Sheet>;
  /** Marked columns by the id of their sheet. */
  readonly columns: ReadonlyMap<number, readonly MarkedColumn[]>;
  readonly backups: readonly { readonly sheet: Sheet; readonly run: string }[];
}

/** Finds our sheets and columns in one call. */
export function findPlaces(document: Spreadsheet): Places {
  const sheets = new Map<SheetKind, Sheet>();
  const columns = new Map<number, MarkedColumn[]>();
  const backups: { sheet: Sheet; run: string }[] = [];
  for (const metadata of document.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const mark = readMark(metadata.getValue());
    const column = mark?.is === "column" ? markedColumn(mark, metadata) : null;
    if (column !== null) {
      const sheetId = column.range.getSheet().getSheetId();
      columns.set(sheetId, [...(columns.get(sheetId) ?? []), column.marked]);
      continue;
    }
    const sheet = metadata.getLocation().getSheet();
    if (mark === null || sheet === null) continue;
    if (mark.is === "backup") backups.push({ sheet, run: mark.run });
    else if (mark.is === "sheet") sheets.set(mark.kind, sheet);
  }
  return { sheets, columns, backups };
}

/** Every mark of ours, and the backup sheets. */
export function findMarks(document: Spreadsheet): { backups: Sheet[]; marks: Metadata[] } {
  const found = document.createDeveloperMetadataFinder().withKey(KEY).find();
  const isBackup = (metadata: Metadata): boolean => readMark(metadata.getValue())?.is === "backup";
  const backups = found.filter(isBackup).flatMap((metadata) => metadata.getLocation().getSheet() ?? []);
  return { backups, marks: found.filter((metadata) => !isBackup(metadata)) };
}

/** The marks of a sheet in one call: its columns, and whether the sheet itself is one of ours. */
export function marksOf(sheet: Sheet): { readonly columns: MarkedColumn[]; readonly isOurs: boolean } {
  const columns: MarkedColumn[] = [];
  let isOurs = false;
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const mark = readMark(metadata.getValue());
    if (mark?.is === "column") {
      const column = markedColumn(mark, metadata);
      if (column !== null) columns.push(column.marked);
    } else if (mark !== null) isOurs = true;
  }
  return { columns, isOurs };
}

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The column that a mark is on; null when it was deleted. */
function markedColumn(
  { role, header, row }: Extract<Mark, { is: "column" }>,
  metadata: Metadata,
): { readonly marked: MarkedColumn; readonly range: Range } | null {
  const range = metadata.getLocation().getColumn();
  if (range === null) return null;
  const place = { column: range.getColumn(), rows: range.getNumRows() };
  return { range, marked: { ...place, role, header, headerRow: Number(row), metadata } };
}

/** The marked columns of a sheet. */
export function markedColumns(sheet: Sheet): MarkedColumn[] {
  return marksOf(sheet).columns;
}

/**
 * The columns of a sheet that are ours: marked, and still under a header of ours. A marked column
 * under another header is the user's now.
 *
 * @param header texts of the header row
 */
export function ownColumnsOf(
  columns: readonly MarkedColumn[],
  header: readonly string[],
): ReadonlyMap<OwnRole, number> {
  const own = new Map<OwnRole, number>();
  for (const marked of columns) {
    const text = header[marked.column - 1] ?? "";
    if (text !== "" && isStillOurs(marked, text)) own.set(marked.role, marked.column);
  }
  return own;
}

/** Whether a marked column is still under a header of ours; a blank one was not written yet. */
export function isStillOurs({ role, header }: Pick<MarkedColumn, "role" | "header">, text: string): boolean {
  return text === "" || text === header || isOwnHeader(role, text);
}

/** Marks a sheet as ours. */
export function markSheet(sheet: Sheet, kind: SheetKind): void {
  sheet.addDeveloperMetadata(KEY, JSON.stringify({ is: "sheet", kind }));
}

/** Gives a sheet of ours to the user: it loses its mark, and no run touches it any more. */
export function releaseSheet(sheet: Sheet): void {
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) metadata.remove();
}

/** Marks a backup sheet with the run it belongs to. */
export function markBackup(sheet: Sheet, run: string): void {
  sheet.addDeveloperMetadata(KEY, JSON.stringify({ is: "backup", run }));
}

/** Marks a whole column as ours. */
export function markColumn(sheet: Sheet, headerRow: number, { column, role, header }: OwnColumn): void {
  const letters = columnLetters(column);
  sheet
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(KEY, JSON.stringify({ is: "column", role, header, row: String(headerRow) }));
}

/** Marks of other versions, or of others who chose our key, are nobody's. */
function readMark(value: string | null): Mark | null {
  try {
    const mark = JSON.parse(value ?? "null") as Partial<Record<string, string>> | null;
    if (mark?.is === "sheet" && SHEET_KINDS.includes(mark.kind as SheetKind)) return mark as Mark;
    if (mark?.is === "column" && OWN_ROLES.includes(mark.role as OwnRole)) return mark as Mark;
    return mark?.is === "backup" && typeof mark.run === "string" ? (mark as Mark) : null;
  } catch {
    return null;
  }
}
