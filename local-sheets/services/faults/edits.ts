import type { SpreadsheetModel } from "../model/spreadsheet-model";
import { type CallLayer, isCounted } from "../strict/execution";

/** What somebody else does to the document just before the call `before`, counted from one. */
export interface EditInBetween {
  readonly before: number;
  readonly edit: (model: SpreadsheetModel) => void;
}

/**
 * The layer that makes edits between the counted calls of an execution.
 *
 * @param make makes an edit that is somebody else's
 */
export function editLayer(edits: readonly EditInBetween[], make: (edit: EditInBetween) => void): CallLayer {
  let calls = 0;
  return (call, proceed) => {
    if (isCounted(call)) {
      calls += 1;
      for (const edit of edits) if (edit.before === calls) make(edit);
    }
    return proceed();
  };
}
