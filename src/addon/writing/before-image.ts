// The before-image of a run: what it takes to put the document back. Cells are copied inside the
// service to a hidden backup sheet, everything else is plain data in the journal.

import type { OwnRole } from "../../core/plan/own-role";
import type { SheetKind } from "../../core/plan/sheet-parts";
import type { Surroundings } from "./surroundings";

/** Column of ids, that of their copy, their fingerprint and that after the run. */
export interface IdsCopied {
  readonly column: number;
  readonly at: number;
  readonly hash: string;
  readonly after: string;
}

/** A rectangle that is copied. */
export interface CopiedCells {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Only how the cells look: where pivot tables stand, whose cells cannot be copied as such. */
  readonly formatOnly: boolean;
  /** First row of the copy on the backup sheet; copies stand below each other and begin in column A. */
  readonly at: number;
  /** Role of each column where they are ours: by it they are found when moved. */
  readonly roles: readonly OwnRole[] | null;
  /** The ids of these rows. */
  readonly ids: IdsCopied | null;
  /** The run sets widths of these columns: the backup sheet's columns have those from before. */
  readonly widths?: true;
  /**
   * Columns of the copy, counted from 0, that hold formulas, and the backup's first column of their texts.
   * A copied formula points elsewhere, and its text does not.
   */
  readonly formulas?: { readonly columns: readonly number[]; readonly at: number };
}

/** A sheet that was there before the run. */
export interface SheetBefore {
  readonly sheetId: number;
  readonly kind: SheetKind;
  readonly rows: number;
  readonly columns: number;
  /** Its last row was blank, so that the run may add rows above it. */
  readonly blankEnd?: true;
  /** Roles whose columns the run adds to the sheet. */
  readonly newRoles: readonly OwnRole[];
  /** A1 range of the filter; null when there was none. */
  readonly filter: string | null;
  /** Ids of all charts on the page, where the run may add to them. */
  readonly charts?: readonly number[];
}

/** Where a named range is. */
export interface NamedPlace {
  readonly sheetId: number;
  readonly a1: string;
}

export interface BeforeImage {
  readonly run: string;
  /** When the run wrote, in milliseconds. */
  readonly at: number;
  /** Name that the backup sheet was given. */
  readonly backup: string;
  /** Fingerprint of the backup's cells; null when no backup was made, or not yet. */
  readonly backupHash: string | null;
  /** The user did without a backup, since it did not fit: cells do not come back. */
  readonly withoutBackup: boolean;
  readonly copies: readonly CopiedCells[];
  /** What is beside the columns to be written, in case that columns move meanwhile. */
  readonly beside: readonly Surroundings[];
  readonly sheets: readonly SheetBefore[];
  /** Sheets that the run makes. */
  readonly made: readonly { readonly kind: SheetKind; readonly name: string }[];
  /** Named ranges that the run sets, and where they were. */
  readonly names: readonly { readonly name: string; readonly range: NamedPlace | null }[];
  /** What was stored before, by key; null for nothing. */
  readonly stored: Readonly<Record<string, unknown>>;
}
