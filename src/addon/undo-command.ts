// Undo last run: puts the document back to what it was before the latest run.

import type { Say } from "../core/messages/catalogue";
import { RfmError } from "../core/problem";
import { askYesNo, tell } from "./ask";
import { speechIn } from "./language";
import { tellingProblems } from "./telling";
import { DAYS_TO_UNDO, isExpired, type Journal, journalIn, storeJournal } from "./writing/journal";
import { withDocumentLock } from "./writing/lock";
import { recover, takeBack } from "./writing/recovery";
import { runRecordIn } from "./writing/run-record";
import { readStored, type Stored } from "./writing/store";
import { requireBackup } from "./writing/undoable";

/** Asks, undoes the latest run, and tells what happened. */
export function undoLastRun(): void {
  tellingProblems("undo-failed-title", () => {
    const stored = readStored();
    const { say } = speechIn(SpreadsheetApp.getActiveSpreadsheet(), stored);
    const journal = journalToUndo(stored);
    if (journal.state === "done" && !askYesNo(say("undo-title"), undoQuestion(journal, say))) return;
    tell(say("undo-title"), undoRun(journal, say));
  });
}

/** Undoes a run that was asked about, and says what happened. */
export function undoRun(journal: Journal, say: Say): string {
  const { byCustomer } = withDocumentLock(() => undo(journal));
  return say(byCustomer ? "undone-by-customer" : "undone");
}

/**
 * The run that Undo would take back.
 *
 * @throws {RfmError} `nothing-to-undo` or `undo-too-old`
 */
export function journalToUndo(stored: Stored): Journal {
  const journal = journalIn(stored);
  if (journal === null) throw new RfmError("nothing-to-undo");
  if (!isExpired(journal)) return journal;
  withDocumentLock(() => recover(SpreadsheetApp.getActiveSpreadsheet()));
  throw new RfmError("undo-too-old", { days: DAYS_TO_UNDO });
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

/** What to ask before a run is undone. */
export function undoQuestion({ image }: Journal, say: Say): string {
  const sheets = image.made.map(({ name }) => name);
  return sheets.length === 0 ? say("ask-undo") : say("ask-undo-sheets", { sheets });
}
