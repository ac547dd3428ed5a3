import type { Block } from "./block";
import { blockRows, storeRows } from "./copy-cells";
import type { SheetModel } from "./sheet-model";

/** Opens blank cells over a block: what stands there and beyond moves down, or to the right. */
export function insertCells(sheet: SheetModel, block: Block, along: "rows" | "columns"): void {
  const beyond = reach(sheet, block, along);
  makeRoom(sheet, block, along);
  const moved =
    along === "rows"
      ? { ...beyond, top: beyond.top + block.height }
      : { ...beyond, left: beyond.left + block.width };
  moveCells(sheet, beyond, moved);
  for (const layer of sheet.all()) layer.fill(block, undefined);
}

/** Takes the cells of a block out: what stands below, or to the right, moves up to them. */
export function deleteCells(sheet: SheetModel, block: Block, along: "rows" | "columns"): void {
  const after =
    along === "rows"
      ? { ...block, top: block.top + block.height, height: sheet.rowCount - block.top - block.height }
      : { ...block, left: block.left + block.width, width: sheet.columnCount - block.left - block.width };
  if (after.height > 0 && after.width > 0)
    moveCells(sheet, after, { ...after, top: block.top, left: block.left });
  else for (const layer of sheet.all()) layer.fill(block, undefined);
  const { top, left, height, width } = block;
  const end =
    along === "rows"
      ? { ...block, top: Math.max(top, sheet.rowCount - height) }
      : { ...block, left: Math.max(left, sheet.columnCount - width) };
  for (const layer of sheet.all()) layer.fill(end, undefined);
}

/** Cuts a block out and puts it down elsewhere; formulas stay as they are written. */
export function moveCells(sheet: SheetModel, from: Block, to: Block, target: SheetModel = sheet): void {
  const targets = target.all();
  const copies = sheet.all().map((layer) => blockRows(layer, from));
  for (const layer of sheet.all()) layer.fill(from, undefined);
  copies.forEach((rows, index) => {
    const layer = targets[index];
    if (layer !== undefined) storeRows(layer, { ...from, top: to.top, left: to.left }, rows);
  });
  if (target !== sheet) carryFormulas(sheet, { ...from, top: to.top, left: to.left }, target);
}

/** Formulas that came from another sheet go on reading that one. */
function carryFormulas(
  from: SheetModel,
  { top, left, height, width }: Block,
  { formulas }: SheetModel,
): void {
  for (let row = top; row < top + height; row += 1) {
    for (let column = left; column < left + width; column += 1) {
      const formula = formulas.get(row, column);
      if (formula !== undefined) formulas.set(row, column, from.calculator.carried(formula, from));
    }
  }
}

/** The block and everything behind it, as far as the grid reaches. */
function reach(sheet: SheetModel, block: Block, along: "rows" | "columns"): Block {
  return along === "rows"
    ? { ...block, height: sheet.rowCount - block.top }
    : { ...block, width: sheet.columnCount - block.left };
}

function makeRoom(sheet: SheetModel, { height, width }: Block, along: "rows" | "columns"): void {
  if (along === "rows") sheet.insertRows(sheet.rowCount, height);
  else sheet.insertColumns(sheet.columnCount, width);
}
