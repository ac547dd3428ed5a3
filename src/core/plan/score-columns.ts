// The plan for a member sheet: score columns at the right of what is there.

import type { Say } from "../messages/catalogue";
import { SCORE_HEADERS } from "../own-columns";
import { reportedCustomer } from "../report";
import type { ScoreResult } from "../score-sheet";
import { FORMAT } from "./cell-text";
import type { PlannedValue, SheetPlan } from "./sheet-plan";

/** Where the columns go, rows and columns counted from 1. */
export interface ScoreColumnsPlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** Last row with content. */
  readonly lastRow: number;
  /** First free column. */
  readonly column: number;
}

const SCORE_FORMATS = [FORMAT.whole, FORMAT.whole, FORMAT.whole, FORMAT.text, FORMAT.text];
/** R, F, M and RFM. */
export const CENTRED_COLUMNS = 4;
const NOTHING: readonly PlannedValue[] = [null, null, null, null, null];

/** Plans `R, F, M, RFM, Segment`. Set-aside rows stay empty; a prospect has a segment and no scores. */
export function planScoreColumns(result: ScoreResult, place: ScoreColumnsPlace, say: Say): SheetPlan {
  const rows: (readonly PlannedValue[])[] = Array.from(
    { length: place.lastRow - place.headerRow },
    () => NOTHING,
  );
  result.customers.row?.forEach((row, index) => {
    rows[row - place.headerRow - 1] = scoreCells(result, index, say);
  });
  const width = SCORE_HEADERS.length;
  const values = [SCORE_HEADERS.map((id) => say(id)), ...rows];
  const numberFormats = values.map((_, index) =>
    index === 0 ? Array(width).fill(FORMAT.text) : SCORE_FORMATS,
  );
  return {
    sheets: [
      {
        name: place.sheet,
        create: null,
        blocks: [{ row: place.headerRow, column: place.column, values, numberFormats }],
        header: { row: place.headerRow, column: place.column, columns: width },
        centred: {
          row: place.headerRow,
          column: place.column,
          rows: values.length,
          columns: CENTRED_COLUMNS,
        },
        frozenRows: null,
        columnWidths: [
          { column: place.column, columns: 3, width: 36 },
          { column: place.column + 3, columns: 1, width: 60 },
          { column: place.column + 4, columns: 1, width: 150 },
        ],
        readBack: null,
      },
    ],
    activate: place.sheet,
  };
}

/** The five score cells of a customer. */
export function scoreCells(result: ScoreResult, index: number, say: Say): readonly PlannedValue[] {
  const { r, f, m, code, segment } = reportedCustomer(result, index);
  return [r, f, m, code, say(`segment-${segment}`)];
}
