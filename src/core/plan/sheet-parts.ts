// Parts of a plan beyond values: colours, pivots, charts, links. Plain data, like all of a plan.

import type { PlannedBlock } from "./sheet-plan";

/** Our sheets by what they are for; `source` is the user's own sheet. */
export const SHEET_KINDS = ["source", "customers", "summary", "set-aside"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** A rectangle on one of the sheets; rows and columns are counted from 1. */
export interface PlannedRange {
  readonly sheet: SheetKind;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Colours cells whose text is exactly `equals`. The colour follows edits and needs no add-on to be seen. */
export interface PlannedRule {
  readonly range: PlannedRange;
  readonly equals: string;
  /** `#rrggbb` */
  readonly background: string;
  readonly fontColor: string;
}

/** How a range looks; what is left out stays as it is. */
export interface PlannedStyle {
  readonly range: PlannedRange;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

/** One column of values of a pivot table. */
export interface PlannedPivotValue {
  /** Column of the sheet, counted from 1, that is summed up. */
  readonly column: number;
  readonly summarize: "COUNTA" | "SUM" | "AVERAGE";
  /** As a part of the whole instead of the value itself. */
  readonly share: boolean;
  readonly name: string;
}

/** What stands in a pivot table's rows or columns. */
export interface PlannedGroup {
  /** Column of the sheet, counted from 1. */
  readonly column: number;
  readonly descending: boolean;
  /** Number of the value, counted from 0, by whose total the group is sorted; null sorts by its own texts. */
  readonly sortedBy: number | null;
  /** Head instead of the column's own; null keeps that. */
  readonly name: string | null;
}

/** A pivot table; its source range includes the header row. */
export interface PlannedPivot {
  readonly id: string;
  /** Cell at its top left. */
  readonly anchor: PlannedRange;
  /** Cells kept free for its result. */
  readonly reserved: PlannedRange;
  readonly source: PlannedRange;
  readonly rowGroup: PlannedGroup;
  readonly columnGroup: PlannedGroup | null;
  readonly values: readonly PlannedPivotValue[];
  /** Only rows with one of these texts in the column count; null takes all. */
  readonly only: { readonly column: number; readonly texts: readonly string[] } | null;
}

/** A chart of a small table: one series a row of the table, each in its own colour. */
export interface PlannedChart {
  readonly id: string;
  readonly type: "bar" | "column";
  readonly title: string;
  /** Both with their head in the first row, so that nothing else can be taken for it. */
  readonly labels: PlannedRange;
  readonly values: PlannedRange;
  /** `#rrggbb`, one a row. */
  readonly colors: readonly string[];
  /** Cell at its top left, and pixels from there. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  readonly width: number;
  readonly height: number;
}

/** A cell that shows a text and leads to a range of the document. */
export interface PlannedLink {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly target: PlannedRange;
}

/** What stands on a sheet. No two blocks, pivot reservations or charts overlap. */
export interface SheetParts {
  readonly blocks: readonly PlannedBlock[];
  readonly styles: readonly PlannedStyle[];
  /** Number formats of cells that the sheet itself fills, such as pivot tables. */
  readonly formats: readonly PlannedFormat[];
  /** Cells of blocks, whose text is to lead somewhere. */
  readonly links: readonly PlannedLink[];
  readonly pivots: readonly PlannedPivot[];
  readonly charts: readonly PlannedChart[];
}

/** A sheet of cells alone. */
export const CELLS_ALONE = { formats: [], links: [], pivots: [], charts: [] } as const;

/** A number format for cells that something else fills, such as a pivot table. */
export interface PlannedFormat {
  readonly range: PlannedRange;
  readonly numberFormat: string;
}
