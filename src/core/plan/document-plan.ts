// Everything to put into the document in one run, as plain data. Core makes plans; only the
// add-on's writer touches sheets.

import type { OwnRole } from "./own-role";
import type {
  PlannedChart,
  PlannedFormat,
  PlannedLink,
  PlannedPivot,
  PlannedRange,
  PlannedRule,
  PlannedStyle,
  SheetKind,
} from "./sheet-parts";
import type { PlannedBlock, PlannedValue } from "./sheet-plan";

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
export interface SheetDraft {
  readonly kind: SheetKind;
  /** Name for a sheet that has to be made; the user's own sheet keeps its name. */
  readonly name: string;
  /** A new sheet gets a grid of this size; one that is there gets at least it. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly PlannedBlock[];
  readonly styles: readonly PlannedStyle[];
  /** Number formats of cells that the sheet itself fills, such as pivot tables. */
  readonly formats: readonly PlannedFormat[];
  readonly links: readonly PlannedLink[];
  readonly rules: readonly PlannedRule[];
  readonly pivots: readonly PlannedPivot[];
  readonly charts: readonly PlannedChart[];
  readonly ownColumns: readonly OwnColumn[];
  readonly widths: readonly PlannedWidth[];
  readonly frozenRows: number | null;
  /** A filter over these cells, where the sheet has none. */
  readonly filter: PlannedRange | null;
  readonly ids: PlannedIds | null;
}

export interface DocumentPlan {
  readonly sheets: readonly SheetDraft[];
  readonly names: readonly { readonly name: string; readonly range: PlannedRange }[];
  /** Sheet to show in the end. */
  readonly activate: SheetKind;
}
