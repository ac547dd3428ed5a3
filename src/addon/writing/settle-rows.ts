// After writing: does everything stand beside the right customer? Somebody may have sorted, inserted
// or deleted rows while the run wrote.

import { type Cell, keyText } from "../../core/cell";
import type { SheetDraft } from "../../core/plan/document-plan";
import type { PlannedBlock } from "../../core/plan/sheet-plan";
import { RfmError } from "../../core/problem";
import { formerPositions } from "./fingerprint";
import { writeBlock } from "./write-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How often rows that moved while they were written are set right before giving up. */
const MOST_REPAIRS = 4;

/**
 * Compares the ids of a sheet with those that the draft was made for, and writes the values again
 * beside whom they belong to.
 *
 * @throws {RfmError} `read-back-differs` when an id of ours was altered, `sheet-changed` when the rows
 * do not come to rest
 */
export function settleRows(sheet: Sheet, draft: SheetDraft): void {
  if (draft.ids === null || draft.ids.cells.length === 0) return;
  let expected: readonly Cell[] = draft.ids.cells.map((cell) => cell ?? "");
  let { blocks } = draft;
  for (let repair = 0; repair <= MOST_REPAIRS; repair += 1) {
    // As long as nothing moved, where the content ends need not be asked.
    const now = repair === 0 ? idsPlanned(sheet, draft.ids) : idsBelow(sheet, draft.ids);
    if (same(now, expected)) return;
    if (repair === 0) continue;
    const former = formerPositions(now, expected);
    // Not a single one of them: the column of the ids is elsewhere, and so are the columns of the scores.
    if (former.every((at, index) => at === null || keyText(now[index] ?? "") === ""))
      throw new RfmError("sheet-changed", { sheet: sheet.getName() });
    if (draft.kind === "customers") checkIds(now, former);
    const headRows = draft.ids.row;
    blocks = blocks.map((block) => realigned(block, former, headRows - block.row));
    for (const block of blocks) writeBlock(sheet, block);
    SpreadsheetApp.flush();
    expected = now;
  }
  throw new RfmError("sheet-changed", { sheet: sheet.getName() });
}

/** The ids where they were planned; none where rows went, so that the grid has become too short. */
function idsPlanned(sheet: Sheet, { row, column, cells }: NonNullable<SheetDraft["ids"]>): Cell[] {
  try {
    return firstCells(sheet.getRange(row, column, cells.length, 1).getValues());
  } catch {
    return [];
  }
}

function firstCells(rows: readonly (readonly Cell[])[]): Cell[] {
  return rows.map(([cell]) => cell ?? "");
}

/** On our own sheet every id is one that we wrote. */
function checkIds(now: readonly Cell[], former: readonly (number | null)[]): void {
  const altered = now.find((id, index) => former[index] === null && keyText(id) !== "");
  if (altered !== undefined) throw new RfmError("read-back-differs", { value: keyText(altered) });
}

function idsBelow(sheet: Sheet, { row, column }: NonNullable<SheetDraft["ids"]>): Cell[] {
  const rows = sheet.getLastRow() - row + 1;
  if (rows < 1) return [];
  return firstCells(sheet.getRange(row, column, rows, 1).getValues());
}

function same(now: readonly Cell[], expected: readonly Cell[]): boolean {
  const size = Math.max(now.length, expected.length);
  for (let index = 0; index < size; index += 1) {
    if (keyText(now[index] ?? "") !== keyText(expected[index] ?? "")) return false;
  }
  return true;
}

/** The block with its rows in another order; a row that is new gets nothing. */
function realigned(block: PlannedBlock, former: readonly (number | null)[], head: number): PlannedBlock {
  const move = <T>(rows: readonly (readonly T[])[], nothing: T): (readonly T[])[] => {
    const blank = (rows[0] ?? []).map(() => nothing);
    return [
      ...rows.slice(0, head),
      ...former.map((at) => (at === null ? blank : (rows[at + head] ?? blank))),
    ];
  };
  return {
    ...block,
    values: move<PlannedBlock["values"][number][number]>(block.values, null),
    numberFormats: move(block.numberFormats, "General"),
  };
}
