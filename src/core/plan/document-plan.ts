// Everything to put into the document in one run, as plain data. Core makes plans; only the
// add-on's writer touches sheets.

import type { OwnRole } from "./own-role";
import type { PeoplePlace } from "./people-columns";
import type { PlannedRange, PlannedRule, SheetKind, SheetParts } from "./sheet-parts";
import type { PlannedValue } from "./sheet-plan";

/** A column of ours, to be marked so that it is found again wherever the user moves it. */
export interface OwnColumn {
  /** Counted from 1. */
  readonly column: number;
  readonly role: OwnRole;
  readonly header: string;
}

/** Width of neighbouring columns in pixels. */
export interface PlannedWidth {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/** Ids that must stand where the plan takes them to stand, before and after writing. */
export interface PlannedIds {
  readonly row: number;
  readonly column: number;
  /** As reading the cells must give them. */
  readonly cells: readonly PlannedValue[];
  /** The row of headers of the whole sheet as it stands before the run; none on a new sheet. */
  readonly header: readonly string[];
}

/** What to put on one sheet. */
export interface SheetDraft extends SheetParts {
  readonly kind: SheetKind;
  /** Name for a sheet that has to be made; the user's own sheet keeps its name. */
  readonly name: string;
  /** A new sheet gets a grid of this size; one that is there gets at least it. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly rules: readonly PlannedRule[];
  readonly ownColumns: readonly OwnColumn[];
  readonly widths: readonly PlannedWidth[];
  readonly frozenRows: number | null;
  /** Whether a new sheet shows no lines between its cells. */
  readonly hiddenGridlines: boolean;
  /** A filter over these cells, where the sheet has none. */
  readonly filter: PlannedRange | null;
  readonly ids: PlannedIds | null;
}

export interface DocumentPlan {
  readonly sheets: readonly SheetDraft[];
  readonly names: readonly { readonly name: string; readonly range: PlannedRange }[];
  readonly people: PeoplePlace;
  /** Sheet to show in the end. */
  readonly activate: SheetKind;
}
