// The journal of a document: what the latest run is about to do or has done. It is stored before
// anything changes, so that whoever comes next can finish or take back what was broken off.

import type { BeforeImage } from "./before-image";
import type { RunRecord } from "./run-record";
import { type Stored, store, storeInPlace } from "./store";

const KEY = "journal";

export interface Journal {
  /**
   * `preparing`: the backup is being made, nothing else was touched. `writing`: the document may be
   * half written. `done`: the run is complete and can be undone. `undoing`: it is being taken back.
   */
  readonly state: "preparing" | "writing" | "done" | "undoing";
  readonly image: BeforeImage;
  /** Before-image of the complete run before this one, as long as this one may still fail. */
  readonly previous: BeforeImage | null;
  /** What the run writes, as far as taking it back needs it; null once it is stored as the run's record. */
  readonly record: RunRecord | null;
}

/** The journal, or null when there has been no run, or the last one was undone. */
export function journalIn(stored: Stored): Journal | null {
  return stored.get(KEY) as Journal | null;
}

/** Stores the journal, and what else belongs to that moment, in one call. */
export function storeJournal(journal: Journal, also: Readonly<Record<string, unknown>> = {}): void {
  store({ ...also, [KEY]: journal });
}

/** Goes back to the complete run before, and stores what belongs to it; without one, there is no journal. */
export function storePrevious({ previous }: Journal, also: Readonly<Record<string, unknown>>): void {
  const before: Journal | null =
    previous === null ? null : { state: "done", image: previous, previous: null, record: null };
  // The run that is taken back may have stored longer texts, as in another language.
  storeInPlace({ ...also, [KEY]: before });
}

/** How long a run can be undone. */
export const DAYS_TO_UNDO = 14;
const MS_A_DAY = 86_400_000;

/** Whether a complete run is too old to be undone, so that its backup goes. */
export function isExpired(journal: Journal | null): boolean {
  return journal?.state === "done" && Date.now() - journal.image.at > DAYS_TO_UNDO * MS_A_DAY;
}

/** Forgets how to undo the latest run. */
export function forgetJournal(): void {
  store({ [KEY]: null });
}

const DELETION = "deletion";

/** A deletion of everything stored is under way. */
export function storeDeletion(): void {
  store({ [DELETION]: true });
}

/** Whether a deletion was broken off. */
export function isDeleting(stored: Stored): boolean {
  return stored.get(DELETION) !== null;
}
