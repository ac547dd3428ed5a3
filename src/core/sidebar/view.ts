// What the sidebar shows, as plain data: all of it survives google.script.run.

import type { WrittenCut } from "../cut";
import type { Dimension, PerDimension } from "../dimension";
import type { Display } from "../display";
import type { Language } from "../messages/catalogue";
import type { Template } from "../messages/en";
import type { DateAnswers } from "../reading";
import type { RejectReason } from "../rejected";
import type { Role, TableKind } from "../role";
import type { RowCounts } from "../score-sheet";
import type { SegmentId } from "../segment-table";
import type { StatedSettings } from "../settings";

/** What to look at and how to score it; what is missing is as chosen before, or as found. */
export interface LookRequest {
  /** The sheet; else the active one. */
  readonly sheetId?: number | undefined;
  readonly kind?: TableKind | undefined;
  readonly dates?: DateAnswers | undefined;
  /** Settings as stated as a whole; without them, those saved for the sheet. */
  readonly score?: StatedScoring | undefined;
}

/** Settings, and what is a matter of each run. */
export interface StatedScoring extends StatedSettings {
  readonly asOf?: string | undefined;
  /** A zone other than the spreadsheet's, for moments and for today. */
  readonly timeZone?: string | undefined;
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly language?: string | undefined;
  readonly withoutUndo?: boolean | undefined;
}

/** Everything that the sidebar shows of a sheet. */
export interface SidebarView {
  readonly language: Language;
  readonly display: Display;
  /** The spreadsheet's own zone. */
  readonly timeZone: string;
  readonly words: Words;
  readonly sheet: { readonly id: number; readonly name: string };
  /** Null when there is nothing to find columns in. */
  readonly columns: ColumnsView | null;
  /** Why the sheet cannot be scored as asked. */
  readonly problem: ProblemView | null;
  readonly preview: PreviewView | null;
  /** The run that can be undone. */
  readonly undo: { readonly run: string; readonly question: string } | null;
  /** Another text after each run and each undo, whoever made it; null while one is on its way. */
  readonly stamp: string | null;
  /** Whether settings are saved for this sheet. */
  readonly saved: boolean;
  /** The request with everything filled in that was chosen before or found. */
  readonly request: LookRequest;
}

/** Messages by id, in one language. */
export type Words = Readonly<Record<string, Template>>;

export interface ProblemView {
  readonly id: string;
  readonly message: string;
}

export interface ColumnsView {
  readonly kind: TableKind;
  readonly rows: number;
  /** Columns with a header, in sheet order. */
  readonly headers: readonly {
    readonly letter: string;
    readonly header: string;
    /** What its first cells show. */
    readonly samples: readonly string[];
  }[];
  /** Header by role. */
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** The roles that this kind of sheet may have. */
  readonly possible: readonly Role[];
  readonly missing: readonly Role[];
}

export interface SegmentView {
  readonly segment: SegmentId;
  readonly label: string;
  readonly color: string;
  readonly meaning: string;
  readonly action: string;
  readonly customers: number;
  readonly share: number;
  readonly totalSpend: number;
  readonly spendShare: number;
  /** Customers more or fewer than at the last run; null where that cannot be said. */
  readonly change: number | null;
}

export interface LevelView {
  /** Such as `R5`. */
  readonly level: string;
  readonly range: string;
  readonly customers: number;
}

export interface DimensionView {
  /** The best level first. */
  readonly levels: readonly LevelView[];
  /** Cuts as used, ascending. */
  readonly cuts: readonly WrittenCut[];
  /** Different values of everybody who has ordered, ascending, and how many have each. */
  readonly values: readonly (readonly [value: number, customers: number])[];
}

export interface CellView {
  /** One digit an axis. */
  readonly cell: string;
  readonly segment: SegmentId;
  readonly customers: number;
}

export interface GridView {
  /** `five`: levels 1 to 5; `high`: 0 low, 1 high. */
  readonly axes: readonly { readonly show: "five" | "high"; readonly of: Dimension | "fm" }[];
  readonly cells: readonly CellView[];
}

export interface SetAsideView {
  readonly reason: RejectReason;
  readonly label: string;
  readonly count: number;
  /** The first rows. */
  readonly rows: readonly { readonly row: number; readonly column: string; readonly value: string }[];
}

export interface WarningView {
  readonly id: string;
  readonly message: string;
  readonly proposal: { readonly dimension: string; readonly cuts: readonly WrittenCut[] } | null;
}

export interface PreviewView {
  readonly rows: RowCounts;
  readonly customers: number;
  readonly prospects: number;
  /** `YYYY-MM-DD`, or null when recency came ready. */
  readonly analysisDate: string | null;
  /** In scheme order, all names. */
  readonly segments: readonly SegmentView[];
  /** Why there is no change to show; null when there is. */
  readonly noChange: string | null;
  readonly setAside: readonly SetAsideView[];
  readonly dimensions: PerDimension<DimensionView>;
  readonly grid: GridView;
  readonly writes: readonly WriteView[];
  readonly warnings: readonly WarningView[];
  readonly question: QuestionView | null;
}

/** What will be written on one sheet. */
export interface WriteView {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Columns of ours; none where the whole page is ours. */
  readonly columns: readonly { readonly letter: string; readonly header: string }[];
}

/** A question about dates; yes is the proposal. */
export interface QuestionView {
  readonly text: string;
  readonly yes: DateAnswers;
  readonly no: DateAnswers;
}

/** What a run did. */
export interface RunView {
  readonly sheet: string;
  readonly range: string;
  /** What was done, a line a sentence. */
  readonly text: string;
  readonly segments: readonly SegmentView[];
  readonly warnings: readonly WarningView[];
}

/** Why a customer is where they are. */
export interface WhyView {
  readonly customer: string;
  readonly segment: Pick<SegmentView, "segment" | "label" | "color" | "meaning" | "action">;
  readonly code: string | null;
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly value: string;
    /** The best level first; `here` is where the customer stands. */
    readonly levels: readonly { readonly level: string; readonly range: string; readonly here: boolean }[];
  }[];
  readonly up: readonly string[];
  /** Whether the segment is the first of its scheme. */
  readonly isBest: boolean;
  readonly falls: string;
}

/** What an endpoint gives back: a value, or a problem that the user can put right. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ProblemView };
