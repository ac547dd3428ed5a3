// Whether a run fits into the document: Google refuses more than ten million cells in all its sheets.
// Backup and result are counted before the first write.

import type { DocumentPlan } from "../../core/plan/document-plan";
import { RfmError } from "../../core/problem";
import { backupSize, needsBackup } from "./backup";
import type { BeforeImage } from "./before-image";
import { type GridSize, NEW_GRID } from "./grid";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells that a document may have. */
export const MOST_CELLS = 10_000_000;

/**
 * Counts the cells that a run needs at its fullest.
 *
 * @param grids of sheets whose size is known, by their ids
 * @throws {RfmError} `no-room-for-undo` when only the backup is too much, `sheet-too-large` when the result is
 */
export function requireRoom(
  document: Spreadsheet,
  plan: DocumentPlan,
  { image, grids }: { readonly image: BeforeImage; readonly grids: ReadonlyMap<number, Partial<GridSize>> },
): void {
  const cells = cellsNow(document, image, grids);
  const result = plan.sheets.flatMap(({ kind, size }): Growth[] => {
    const before = image.sheets.find((sheet) => sheet.kind === kind);
    return before === undefined ? newSheet(size) : [grown(before, size)];
  });
  const hasBackup = needsBackup(image) && !image.withoutBackup;
  const backup = hasBackup ? newSheet(backupSize(image), "cut") : [];
  const needed = peak(cells, [...backup, ...result]);
  if (needed <= MOST_CELLS) return;
  const isBackup = hasBackup && peak(cells, result) <= MOST_CELLS;
  throw new RfmError(isBackup ? "no-room-for-undo" : "sheet-too-large", { cells: needed - MOST_CELLS });
}

/** Cells of all sheets. Two reads for each sheet whose grid is not known yet. */
function cellsNow(
  document: Spreadsheet,
  image: BeforeImage,
  grids: ReadonlyMap<number, Partial<GridSize>>,
): number {
  const known = new Map(grids);
  for (const before of image.sheets) known.set(before.sheetId, before);
  return document.getSheets().reduce((sum, sheet) => {
    const grid = known.get(sheet.getSheetId());
    const rows = grid?.rows ?? sheet.getMaxRows();
    return sum + rows * (grid?.columns ?? sheet.getMaxColumns());
  }, 0);
}

/** Cells that come, and cells that go again before the next ones come. */
type Growth = { readonly most: number; readonly left: number };

/** A new sheet has the usual grid first, and loses what it has to spare before it grows. */
function newSheet(size: GridSize, how: "cut" | "as needed" = "as needed"): Growth[] {
  const usual = NEW_GRID.rows * NEW_GRID.columns;
  const staysUsual = size.rows <= NEW_GRID.rows && size.columns <= NEW_GRID.columns;
  if (staysUsual && how === "as needed") return [{ most: usual, left: usual }];
  const left = size.rows * size.columns;
  return [{ most: Math.max(usual, left), left }];
}

function grown(before: GridSize, size: GridSize): Growth {
  const after = Math.max(before.rows, size.rows) * Math.max(before.columns, size.columns);
  const added = after - before.rows * before.columns;
  return { most: added, left: added };
}

/** The most cells at any moment, sheet after sheet. */
function peak(start: number, growths: readonly Growth[]): number {
  let [cells, most] = [start, start];
  for (const growth of growths) {
    most = Math.max(most, cells + growth.most);
    cells += growth.left;
  }
  return most;
}
