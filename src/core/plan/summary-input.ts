// What the summary page is made from.

import type { Display } from "../display";
import type { Language, Say } from "../messages/catalogue";
import type { ScoreResult } from "../score-sheet";
import type { SegmentCounts } from "../segment-change";
import type { PlannedRange } from "./sheet-parts";

/** The sheet on which customers stand with their scores. */
export interface PeopleTable {
  /** Header row included. */
  readonly range: PlannedRange;
  /** Columns of the sheet, counted from 1; null where it has none that can be added up. */
  readonly columns: {
    readonly customer: number;
    readonly recencyDays: number | null;
    readonly orders: number | null;
    readonly spend: number | null;
    readonly r: number;
    readonly f: number;
    readonly m: number;
    readonly segment: number;
  };
  /** Whether the rows are in scheme order, so that the people of a segment stand together. */
  readonly sorted: boolean;
}

export interface SummaryInput {
  readonly result: ScoreResult;
  /** When the run took place, as people read it. */
  readonly runTime: string;
  /** Counts that the last run left; null at the first run. */
  readonly previous: SegmentCounts | null;
  readonly people: PeopleTable;
  /** Number format of money, as on the sheet of customers. */
  readonly moneyFormat: string;
  readonly display: Display;
  readonly language: Language;
  readonly say: Say;
}
