import type { Place } from "./place";
import type { SheetModel } from "./sheet-model";

/** A protection of cells or of a whole sheet. */
export class ProtectionModel {
  description = "";
  warningOnly = false;
  /** Addresses of those who may edit besides the owner. */
  editors: readonly string[] = [];
  domainEdit = false;
  unprotected: readonly Place[] = [];
  /** The name of the range that is protected, when it was named. */
  rangeName: string | null = null;
  /** Set by tests: the user at the keyboard is not among the editors. */
  lockedForUser = false;

  /** @param place undefined when the whole sheet is protected */
  constructor(
    readonly sheet: SheetModel,
    public place: Place | undefined,
  ) {}

  /** Whether the user may not change what is protected. */
  get isLocked(): boolean {
    return this.lockedForUser && !this.warningOnly;
  }
}
