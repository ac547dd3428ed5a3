import type { Place } from "./place";
import type { SheetModel } from "./sheet-model";

/** A protection of cells or of a whole sheet. */
export class ProtectionModel {
  description = "";
  warningOnly = false;
  /** Set by tests: the user at the keyboard is not among the editors. */
  lockedForUser = false;

  /** @param place undefined when the whole sheet is protected */
  constructor(
    readonly sheet: SheetModel,
    readonly place: Place | undefined,
  ) {}

  /** Whether the user may not change what is protected. */
  get isLocked(): boolean {
    return this.lockedForUser && !this.warningOnly;
  }
}
