// The plan of the sheet `RFM set aside`: every row that was not used, with its place and the reason.

import type { Say } from "../messages/catalogue";
import type { RejectedRow } from "../rejected";
import { FORMAT, idCell, textCell } from "./cell-text";
import type { PlannedWidth } from "./document-plan";
import { headLook } from "./head-look";
import type { PlannedRange, PlannedStyle } from "./sheet-parts";
import type { PlannedBlock } from "./sheet-plan";
import { blockOf, numberCell, type SummaryCell } from "./summary-parts";

/** Rows listed at most: who has more has one cause for most of them. */
const MOST_LISTED = 5000;

/** Row, column, value, reason, rest of the row. */
const WIDTHS = [60, 220, 220, 220, 220];

export interface SetAsidePlan {
  readonly size: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly PlannedBlock[];
  readonly styles: readonly PlannedStyle[];
  readonly frozenRows: number;
  /** Width in pixels by column, counted from 1. */
  readonly widths: readonly PlannedWidth[];
}

export interface SetAsideOptions {
  /** Plan an empty list, too. */
  readonly evenIfNone?: boolean;
  /** What else a row says, by which it is recognized. */
  readonly restOf: (row: RejectedRow) => string;
}

/** Plans the list of rows set aside; null when there are none, unless an older list has to be emptied. */
export function planSetAsideSheet(
  rejected: readonly RejectedRow[],
  say: Say,
  { evenIfNone = false, restOf }: SetAsideOptions,
): SetAsidePlan | null {
  if (rejected.length === 0 && !evenIfNone) return null;
  const listed = rejected.slice(0, MOST_LISTED);
  const heads = (["row", "column", "value", "reason", "rest"] as const).map((id) =>
    textCell(say(`set-aside-${id}`)),
  );
  const list = blockOf(1, 1, [heads, ...listed.map((row) => rowCells(row, say, restOf))]);
  const noteRow = listed.length + 2;
  const blocks = rejected.length === listed.length ? [list] : [list, moreNote(noteRow, rejected.length, say)];
  return {
    size: { rows: rejected.length === listed.length ? noteRow - 1 : noteRow, columns: WIDTHS.length },
    blocks,
    styles: [
      headLook(onList(1, 1, WIDTHS.length)),
      // Numbers and dates stand at the left like the texts that cannot be read as such.
      { range: onList(listed.length + 1, 1, WIDTHS.length), align: "left" },
    ],
    frozenRows: 1,
    widths: WIDTHS.map((width, index) => ({ column: index + 1, columns: 1, width })),
  };
}

/** The first rows of the list from a column on. */
function onList(rows: number, column: number, columns: number): PlannedRange {
  return { sheet: "set-aside", row: 1, column, rows, columns };
}

function rowCells(rejected: RejectedRow, say: Say, restOf: SetAsideOptions["restOf"]): SummaryCell[] {
  const { row, column, value, reason } = rejected;
  const reasonText = say(`reason-${reason}`);
  return [
    numberCell(row, FORMAT.whole),
    textCell(column),
    idCell(value),
    textCell(reasonText),
    textCell(restOf(rejected)),
  ];
}

function moreNote(row: number, total: number, say: Say): PlannedBlock {
  return blockOf(row, 1, [[textCell(say("set-aside-more", { count: MOST_LISTED, total }))]]);
}
