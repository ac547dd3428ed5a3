// Whether a run can still be undone: asked before anything changes.

import { RfmError } from "../../core/problem";
import { backupHash, backupOf, backupSize, readBackup } from "./backup";
import type { BeforeImage } from "./before-image";
import type { Places } from "./places";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes sure that the backup of a run is there and as the run left it.
 *
 * @throws {RfmError} `run-without-undo`, `backup-gone` or `backup-edited`
 */
export function requireBackup(document: Spreadsheet, places: Places, image: BeforeImage): void {
  if (image.withoutBackup) throw new RfmError("run-without-undo");
  if (image.copies.length === 0) return;
  const backup = backupOf(document, places, image);
  if (backup === null) throw new RfmError("backup-gone", { sheet: image.backup });
  if (!isUntouched(backup, image)) throw new RfmError("backup-edited", { sheet: backup.getName() });
}

function isUntouched(backup: Sheet, image: BeforeImage): boolean {
  const { copies, backupHash: expected } = image;
  const { rows, columns } = backupSize(image);
  // Rows or columns that came or went are told by the grid, and reading beyond it would fail.
  if (backup.getMaxRows() !== rows || backup.getMaxColumns() !== columns) return false;
  return backupHash(copies, readBackup(backup, copies)) === expected;
}
