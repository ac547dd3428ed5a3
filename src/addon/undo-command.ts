// Undo last run: puts the document back to what it was before the latest run.

import { type Say, speaker } from "../core/messages/catalogue";
import { RfmError } from "../core/problem";
import { askYesNo, tell } from "./ask";
import { tellingProblems } from "./telling";
import { DAYS_TO_UNDO, isExpired, type Journal, journalIn, storeJournal } from "./writing/journal";
import { withDocumentLock } from "./writing/lock";
import { recover, takeBack } from "./writing/recovery";
import { runRecordIn } from "./writing/run-record";
import { readStored } from "./writing/store";
import { requireBackup } from "./writing/undoable";

/** Asks, undoes the latest run, and tells what happened. */
export function undoLastRun(): void {
  const say = speaker("en");
  tellingProblems("undo-failed-title", () => {
    const journal = journalIn(readStored());
    if (journal === null) throw new RfmError("nothing-to-undo");
    if (isExpired(journal)) {
      withDocumentLock(() => recover(SpreadsheetApp.getActiveSpreadsheet()));
      throw new RfmError("undo-too-old", { days: DAYS_TO_UNDO });
    }
    if (journal.state === "done" && !askYesNo(say("undo-title"), question(journal, say))) return;
    const { byCustomer } = withDocumentLock(() => undo(journal));
    tell(say("undo-title"), say(byCustomer ? "undone-by-customer" : "undone"));
  });
}

/** Undoes what was asked about; a run that was broken off is taken back by the recovery alone. */
function undo(asked: Journal): { readonly byCustomer: boolean } {
  const document = SpreadsheetApp.getActiveSpreadsheet();
  const { journal, stored, places } = recover(document);
  if (asked.state !== "done") return { byCustomer: false };
  if (journal?.image.run !== asked.image.run) throw new RfmError("somebody-else-has-scored");
  requireBackup(document, places, journal.image);
  const undoing: Journal = { ...journal, state: "undoing", previous: null };
  storeJournal(undoing);
  return takeBack(document, undoing, { latest: runRecordIn(stored), places });
}

function question({ image }: Journal, say: Say): string {
  const made = image.made.map(({ name }) => name).join(", ");
  return made === "" ? say("ask-undo") : say("ask-undo-sheets", { sheets: made });
}
