// Our columns on a member sheet: at the right of what is there, or where an earlier run put them.

import type { ScoreResult } from "../score-sheet";
import type { PlannedIds, SheetDraft } from "./document-plan";
import { planOwnColumns, type RowContent } from "./own-columns-plan";
import { type OwnCellContext, type OwnRole, SCORE_ROLES } from "./own-role";
import { segmentRules } from "./segment-rules";
import { CELLS_ALONE } from "./sheet-parts";

/** The member sheet as it stands. */
export interface MembersContext extends OwnCellContext {
  readonly name: string;
  /** Counted from 1. */
  readonly headerRow: number;
  /** Last row with content. */
  readonly lastRow: number;
  /** Last column with content. */
  readonly lastColumn: number;
  /** Where columns of ours are already. */
  readonly columns: ReadonlyMap<OwnRole, number>;
  /** Metrics of which the sheet has no column of clean numbers. */
  readonly metrics: readonly ("recency-days" | "orders" | "spend")[];
  readonly ids: PlannedIds;
}

/** Drafts the columns. Set-aside rows stay empty; a prospect has a segment and no scores. */
export function draftMembers(result: ScoreResult, context: MembersContext): SheetDraft {
  const { headerRow, lastRow } = context;
  const rows: RowContent[] = Array<RowContent>(lastRow - headerRow).fill(null);
  result.customers.row?.forEach((row, index) => {
    rows[row - headerRow - 1] = index;
  });
  const columns = columnsOf(context);
  const parts = planOwnColumns(result, { sheet: "source", headerRow, rows, columns }, context);
  const { blocks, styles, ownColumns } = parts;
  const segment = columns.get("segment") ?? context.lastColumn;
  return {
    ...CELLS_ALONE,
    blocks,
    styles,
    ownColumns,
    kind: "source",
    name: context.name,
    size: { rows: lastRow, columns: Math.max(...columns.values()) },
    rules: segmentRules(
      { sheet: "source", row: headerRow + 1, column: segment, rows: rows.length, columns: 1 },
      result.scheme.segments,
      context.say,
    ),
    // The user's sheet keeps its widths: they are the user's.
    widths: [],
    frozenRows: null,
    hiddenGridlines: false,
    filter: null,
    ids: context.ids,
  };
}

function columnsOf({ columns, metrics, lastColumn }: MembersContext): Map<OwnRole, number> {
  const placed = new Map(columns);
  let last = lastColumn;
  for (const role of [...metrics, ...SCORE_ROLES]) {
    if (placed.has(role)) continue;
    last += 1;
    placed.set(role, last);
  }
  return placed;
}
