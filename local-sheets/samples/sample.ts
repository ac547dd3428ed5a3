// What a sample is.

import type { Setup } from "../services/index";

/** A document to begin with. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** The file in this folder whose text `open` needs; null when it needs none. */
  readonly file: string | null;
  /** The document, given the text of the file. */
  readonly open: (text: string) => Omit<Setup, "scopes">;
}
