import type { Block } from "./block";
import type { CellValue } from "./cell";
import { blockRows, type LayerRows, storeRows } from "./copy-cells";
import type { Layer } from "./layer";
import type { SheetModel } from "./sheet-model";

/** Fills a block with rows of it, everything in their cells included; `order` names them by number. */
export function reorderRows(sheet: SheetModel, block: Block, order: readonly number[]): void {
  for (const layer of sheet.all()) {
    const rows = blockRows(layer, block);
    const ordered = order.map((from, to) =>
      layer === sheet.formulas ? movedFormulas(sheet, rows[from], to - from) : rows[from],
    );
    storeRows(layer as Layer<unknown>, { ...block, height: order.length }, ordered);
  }
}

/**
 * Takes out the rows of a block whose values stand in an earlier row already, in whatever case; what is
 * below moves up within the block. Gives the number of rows that are left.
 *
 * @param columns of the sheet, counted from zero
 */
export function removeDuplicateRows(sheet: SheetModel, block: Block, columns: readonly number[]): number {
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let index = 0; index < block.height; index += 1) {
    const key = JSON.stringify(columns.map((column) => folded(sheet.value(block.top + index, column))));
    if (!seen.has(key)) kept.push(index);
    seen.add(key);
  }
  reorderRows(sheet, block, kept);
  const below = { ...block, top: block.top + kept.length, height: block.height - kept.length };
  if (below.height > 0) for (const layer of sheet.all()) layer.fill(below, undefined);
  return kept.length;
}

/** References of a formula to its own row follow it. */
function movedFormulas(
  { calculator }: SheetModel,
  row: LayerRows<unknown>[number],
  down: number,
): LayerRows<unknown>[number] {
  return row?.map((formula) =>
    typeof formula === "string" ? calculator.shifted(formula, down, 0) : undefined,
  );
}

function folded(value: CellValue | undefined): CellValue | null {
  return typeof value === "string" ? value.toLowerCase() : (value ?? null);
}
