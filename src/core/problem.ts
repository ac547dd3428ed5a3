// Problems that the user can solve, as against faults of ours: a code, the particulars, and a
// message made from the catalogue in the user's language.

import type { MessageId } from "./messages/en";

/** A value that a message names; a list is put together as the language does. */
export type Particular = string | number | readonly string[];

/** Particulars that a message names, such as a sheet, a row, a column or a value. */
export type Particulars = Readonly<Record<string, Particular>>;

/** Something the user can put right. The text shown is the catalogue's message of that id. */
export class RfmError extends Error {
  override readonly name = "RfmError";

  constructor(
    readonly id: MessageId,
    readonly particulars: Particulars = {},
  ) {
    super(id);
  }
}
