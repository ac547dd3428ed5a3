// Delete all add-on data: backup, journal, choices and marks. Scores and result sheets stay, as plain
// cells that are the user's own.

import { askYesNo, tell } from "./ask";
import { speechHere } from "./language";
import { tellingProblems } from "./telling";
import { deleteAddOnData } from "./writing/deletion";
import { withDocumentLock } from "./writing/lock";

/** Asks, deletes, and tells. */
export function deleteAllData(): void {
  tellingProblems("delete-failed-title", () => {
    const { say } = speechHere();
    if (!askYesNo(say("delete-title"), say("ask-delete"))) return;
    withDocumentLock(() => deleteAddOnData(SpreadsheetApp.getActiveSpreadsheet()));
    tell(say("delete-title"), say("deleted"));
  });
}
