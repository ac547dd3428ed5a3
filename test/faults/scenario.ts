// What a fault sweep needs to know of a script.

import type { RunOptions } from "../../local-sheets/services/faults/supervised";
import type { LocalSheets, RunResult, SheetSnapshot } from "../../local-sheets/services/index";

/** A document with a script loaded, such as a `Realm`. */
export interface Faultable {
  readonly sheets: LocalSheets;
}

/** A script to be disturbed, and what a document may look like afterwards. */
export interface Scenario<Document extends Faultable> {
  /** Opens the document; called once, all cases begin from here. */
  prepare(): Document;
  /** Runs the script that is disturbed. */
  act(document: Document, options: RunOptions): RunResult;
  /** The next start of the add-on, when the trouble is over; nothing when left out. */
  recover?(document: Document, options: RunOptions): RunResult;
  /** Whether the document may be left like this. */
  allowed(snapshot: SheetSnapshot[], document: Document): boolean;
}
