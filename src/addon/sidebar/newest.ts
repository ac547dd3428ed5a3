// Whether somebody scored or undid since the sidebar looked: one call, however long the sheet is.

import { journalIn } from "../writing/journal";
import { runRecordIn } from "../writing/run-record";
import type { Stored } from "../writing/store";

/** Another text after each run and each undo; null as long as one is on its way, whose end will tell. */
export function stampOf(stored: Stored): string | null {
  const journal = journalIn(stored);
  if (journal !== null && journal.state !== "done") return null;
  return `${runRecordIn(stored)?.run ?? ""} ${journal?.image.run ?? ""}`;
}
