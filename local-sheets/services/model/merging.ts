import { exception } from "../exception";
import { type Block, covers } from "./block";
import { Place } from "./place";
import type { SheetModel } from "./sheet-model";

/** Makes one cell of a block: only its first value stays. Merges within are absorbed. */
export function mergeCells(sheet: SheetModel, block: Block): void {
  breakMerges(sheet, block);
  if (block.height === 1 && block.width === 1) return;
  const { top, left } = block;
  const value = sheet.values.get(top, left);
  const formula = sheet.formulas.get(top, left);
  sheet.clearContent(block);
  sheet.values.set(top, left, value);
  sheet.formulas.set(top, left, formula);
  sheet.merges.push(sheet.track(new Place(sheet, block)));
}

/** A table to be written into a block, without what would stand below a merge: cells there hold nothing. */
export function withoutCovered<Item>(
  sheet: SheetModel,
  block: Block,
  table: readonly (readonly Item[])[],
  nothing: Item,
): readonly (readonly Item[])[] {
  const merges = sheet.mergesAt(block);
  if (merges.length === 0) return table;
  const isCovered = (row: number, column: number): boolean =>
    merges.some(
      ({ top, left, height, width }) =>
        row >= top &&
        row < top + height &&
        column >= left &&
        column < left + width &&
        (row > top || column > left),
    );
  return table.map((items, r) =>
    items.map((item, c) => (isCovered(block.top + r, block.left + c) ? nothing : item)),
  );
}

/** Takes the merges of a block apart; a merge that reaches out of it is refused. */
export function breakMerges(sheet: SheetModel, block: Block): void {
  const merges = sheet.mergesAt(block);
  if (merges.some((merge) => !covers(block, merge))) {
    throw exception("You must select all cells in a merged range to merge or unmerge them.");
  }
  const kept = sheet.merges.filter(({ present }) => !covers(block, present));
  for (const place of sheet.merges) if (!kept.includes(place)) sheet.untrack(place);
  sheet.merges.splice(0, sheet.merges.length, ...kept);
}
