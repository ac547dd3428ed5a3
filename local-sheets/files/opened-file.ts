// What opening a file gives.

import type { Setup } from "../services/index";

/** What the user's surroundings say about a new spreadsheet. */
export type OpenOptions = Pick<Setup, "locale" | "timeZone">;

/** A document to open in local Sheets, and what its user should know about the reading. */
export interface OpenedFile {
  readonly setup: Omit<Setup, "scopes">;
  /** Sentences; most files have none. */
  readonly notes: readonly string[];
}
