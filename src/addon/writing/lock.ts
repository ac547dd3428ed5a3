// One writer at a time in a document.

import { RfmError } from "../../core/problem";

/** How long to wait for somebody else's run before giving up. */
const WAIT_MS = 10_000;

/**
 * Runs a writing task while holding the document's lock. No dialog may open meanwhile: it would
 * lose the lock. Writes are flushed before the lock is given back.
 *
 * @throws {RfmError} `somebody-else-is-scoring`
 */
export function withDocumentLock<T>(task: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) throw new RfmError("somebody-else-is-scoring");
  try {
    const result = task();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
