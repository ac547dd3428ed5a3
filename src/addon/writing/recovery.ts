// Takes back what an earlier run left half done. Called while the lock is held, before anything
// else: a run, an update, an undo and a deletion all begin with it.

import { backupOf, dropOrphans } from "./backup";
import { finishDeletion } from "./deletion";
import { forgetJournal, isDeleting, isExpired, type Journal, journalIn, storePrevious } from "./journal";
import { withDocumentLock } from "./lock";
import { findPlaces, type Places } from "./places";
import { restore } from "./restore";
import { type RunRecord, runRecordIn } from "./run-record";
import { readStored, type Stored } from "./store";
import { type GivenBack, giveBackSurroundings } from "./surroundings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The document after recovery: its journal is `done` or null, and every backup is needed. */
export interface Recovered {
  readonly stored: Stored;
  readonly journal: Journal | null;
  readonly places: Places;
}

/** Recovers before a run when something was broken off or is too old; a look at the journal needs no lock. */
export function recoverIfBroken(document: Spreadsheet, stored: Stored): boolean {
  const journal = journalIn(stored);
  const isComplete = journal === null || (journal.state === "done" && !isExpired(journal));
  if (isComplete && !isDeleting(stored)) return false;
  withDocumentLock(() => recover(document));
  return true;
}

/** Finishes or takes back a run that was broken off, and deletes backups that no run needs. */
export function recover(document: Spreadsheet): Recovered {
  let stored = readStored();
  if (isDeleting(stored)) {
    finishDeletion(document);
    stored = readStored();
  }
  const broken = journalIn(stored);
  if (broken !== null && broken.state !== "done") {
    takeBack(document, broken, { latest: runRecordIn(stored), places: findPlaces(document) });
    stored = readStored();
  }
  if (isExpired(journalIn(stored))) {
    forgetJournal();
    stored = readStored();
  }
  const journal = journalIn(stored);
  const places = findPlaces(document);
  dropOrphans(document, places, journal?.image.run ?? null);
  return { stored, journal, places };
}

/** What taking back goes by. */
export interface TakeBackContext {
  /** The stored record of the latest run. */
  readonly latest: RunRecord | null;
  readonly places: Places;
}

/** Puts the document back to the journal's before-image and the journal to the run before. */
export function takeBack(
  document: Spreadsheet,
  journal: Journal,
  { latest, places }: TakeBackContext,
): { readonly byCustomer: boolean; readonly givenBack: readonly GivenBack[] } {
  const { image, state } = journal;
  const backup = backupOf(document, places, image);
  const givenBack = state === "writing" ? giveBackSurroundings(document, backup, image.beside) : [];
  const restored =
    state === "preparing"
      ? { byCustomer: false }
      : restore(document, image, { places, current: state === "writing" ? journal.record : latest });
  // Before the journal, the only one that knows it, is gone: it may not have got its mark yet.
  if (state === "preparing" && backup !== null) document.deleteSheet(backup);
  SpreadsheetApp.flush();
  storePrevious(state === "undoing" ? { ...journal, previous: null } : journal, image.stored);
  // Last, since a restore that is done again needs it; without a journal it is an orphan that goes next time.
  if (state !== "preparing" && backup !== null) document.deleteSheet(backup);
  SpreadsheetApp.flush();
  return { ...restored, givenBack };
}
