// Our columns on a member sheet: at the right of what is there, or where an earlier run put them.

import type { ScoreResult } from "../score-sheet";
import type { PlannedIds, PlannedWidth, SheetDraft } from "./document-plan";
import { planOwnColumns, type RowContent } from "./own-columns-plan";
import { OWN_WIDTHS, type OwnCellContext, type OwnRole, SCORE_ROLES } from "./own-role";
import { segmentRules } from "./segment-rules";
import { CELLS_ALONE } from "./sheet-parts";

/** Narrower than on our own sheet, so that the segment comes into sight beside the user's columns. */
const SCORE_WIDTH = 44;
/** Room for a code such as `R10F10M10`. */
const LETTERS_WIDTH = 90;

/** The member sheet as it stands. */
export interface MembersContext extends OwnCellContext {
  readonly name: string;
  /** Counted from 1. */
  readonly headerRow: number;
  /** Last row with content. */
  readonly lastRow: number;
  /** Rows of the sheet's grid. */
  readonly gridRows: number;
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
  // To the end of the sheet, so that members who are added below need no other rules.
  const coloured = Math.max(lastRow, context.gridRows) - headerRow;
  return {
    ...CELLS_ALONE,
    blocks,
    styles,
    ownColumns,
    kind: "source",
    name: context.name,
    size: { rows: lastRow, columns: Math.max(...columns.values()) },
    rules: segmentRules(
      { sheet: "source", row: headerRow + 1, column: segment, rows: coloured, columns: 1 },
      result.scheme.segments,
      context.say,
    ),
    widths: newWidths(result, context, columns),
    frozenRows: null,
    hiddenGridlines: false,
    filter: null,
    ids: context.ids,
  };
}

/** The user's columns keep their widths, and ours those that the user may have given them since. */
function newWidths(
  { settings }: ScoreResult,
  { columns: former }: MembersContext,
  columns: ReadonlyMap<OwnRole, number>,
): PlannedWidth[] {
  return SCORE_ROLES.filter((role) => !former.has(role)).map((role) => {
    const column = columns.get(role) ?? 1;
    if (role === "segment") return { column, columns: 1, width: OWN_WIDTHS.segment };
    const isLong = role === "rfm" && settings.codeStyle === "letters";
    return { column, columns: 1, width: isLong ? LETTERS_WIDTH : SCORE_WIDTH };
  });
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
