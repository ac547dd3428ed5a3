// Takes back what an earlier run left half done. Called while the lock is held, before anything
// else: a run, an update, an undo and a deletion all begin with it.

import { dropBackup, dropOrphans } from "./backup";
import { finishDeletion } from "./deletion";
import { isDeleting, type Journal, journalIn, storePrevious } from "./journal";
import { withDocumentLock } from "./lock";
import { findPlaces, type Places } from "./places";
import { restore } from "./restore";
import { type RunRecord, runRecordIn } from "./run-record";
import { forget, readStored, type Stored, store } from "./store";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The document after recovery: its journal is `done` or null, and every backup is needed. */
export interface Recovered {
  readonly stored: Stored;
  readonly journal: Journal | null;
  readonly places: Places;
}

/** Recovers before a run when something was broken off; a look at the journal needs no lock. */
export function recoverIfBroken(document: Spreadsheet, stored: Stored): boolean {
  const journal = journalIn(stored);
  if ((journal === null || journal.state === "done") && !isDeleting(stored)) return false;
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
    takeBack(document, broken, runRecordIn(stored));
    stored = readStored();
  }
  const journal = journalIn(stored);
  const places = findPlaces(document);
  dropOrphans(document, places, journal?.image.run ?? null);
  return { stored, journal, places };
}

/**
 * Puts the document back to the journal's before-image and the journal to the run before.
 *
 * @param latest the stored record of the latest run
 */
export function takeBack(
  document: Spreadsheet,
  journal: Journal,
  latest: RunRecord | null,
): { readonly byCustomer: boolean } {
  const { image, state } = journal;
  const restored =
    state === "preparing"
      ? { byCustomer: false }
      : restore(document, image, state === "writing" ? journal.record : latest);
  // Before the journal, the only one that knows it, is gone: it may not have got its mark yet.
  if (state === "preparing") dropBackup(document, image.backup);
  SpreadsheetApp.flush();
  restoreStored(image.stored);
  storePrevious(state === "undoing" ? { ...journal, previous: null } : journal);
  // Last, since a restore that is done again needs it; without a journal it is an orphan that goes next time.
  dropBackup(document, image.backup);
  SpreadsheetApp.flush();
  return restored;
}

function restoreStored(stored: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(stored);
  const present = entries.filter(([, value]) => value !== null);
  const absent = entries.filter(([, value]) => value === null).map(([key]) => key);
  if (present.length > 0) store(Object.fromEntries(present));
  if (absent.length > 0) forget(absent);
}
