// When a backup does not fit into the document, the user may do without Undo.

import type { Say } from "../core/messages/catalogue";
import { RfmError } from "../core/problem";
import { askYesNo } from "./ask";

/**
 * Writes; when only the backup has no room, asks, and writes without one if so wished. The question comes
 * when the lock was given back: a dialog would lose it.
 *
 * @param wished whether the user has said so before
 * @throws {RfmError} `cancelled` when the answer is no
 */
export function doingWithoutUndo<Result>(
  wished: boolean,
  say: Say,
  write: (withoutUndo: boolean) => Result,
): Result {
  try {
    return write(wished);
  } catch (problem) {
    if (!(problem instanceof RfmError) || problem.id !== "no-room-for-undo") throw problem;
    if (!askYesNo(say("without-undo-title"), say("ask-without-undo", problem.particulars)))
      throw new RfmError("cancelled");
    return write(true);
  }
}
