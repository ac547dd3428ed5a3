// Delete all add-on data: backup, journal, choices and marks. Scores and result sheets stay, as plain
// cells that are the user's own.

import { speaker } from "../core/messages/catalogue";
import { askYesNo, tell } from "./ask";
import { tellingProblems } from "./telling";
import { deleteAddOnData } from "./writing/deletion";
import { withDocumentLock } from "./writing/lock";

/** Asks, deletes, and tells. */
export function deleteAllData(): void {
  const say = speaker("en");
  tellingProblems("delete-failed-title", () => {
    if (!askYesNo(say("delete-title"), say("ask-delete"))) return;
    withDocumentLock(() => deleteAddOnData(SpreadsheetApp.getActiveSpreadsheet()));
    tell(say("delete-title"), say("deleted"));
  });
}
