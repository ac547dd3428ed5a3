// Deleting what the add-on keeps in a document. The journal says so first: a deletion that is broken
// off is finished by whoever comes next.

import { storeDeletion } from "./journal";
import { findMarks } from "./places";
import { recover } from "./recovery";
import { forgetAll } from "./store";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Deletes backup, marks and everything stored. Called with the lock held. */
export function deleteAddOnData(document: Spreadsheet): void {
  recover(document);
  storeDeletion();
  finishDeletion(document);
}

/** Deletes what is left; the stored things last, since they say that a deletion is under way. */
export function finishDeletion(document: Spreadsheet): void {
  const { backups, marks } = findMarks(document);
  for (const backup of backups) document.deleteSheet(backup);
  for (const mark of marks) mark.remove();
  SpreadsheetApp.flush();
  forgetAll();
}
