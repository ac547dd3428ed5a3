// Blocks that lie near each other are written as one: fewer calls, and what lies between them on our
// own page is blank anyway.

import { type Box, boxOf, meet } from "./box";
import { FORMAT } from "./cell-text";
import type { PlannedRange } from "./sheet-parts";
import type { PlannedBlock, PlannedValue } from "./sheet-plan";

/**
 * Joins blocks from top to bottom as long as the rectangle around them keeps clear of reserved cells,
 * such as those of pivot tables, and of blocks that are not in it.
 */
export function mergeBlocks(
  blocks: readonly PlannedBlock[],
  reserved: readonly PlannedRange[],
): PlannedBlock[] {
  const left = [...blocks].sort((a, b) => a.row - b.row || a.column - b.column);
  const groups: PlannedBlock[][] = [];
  for (const block of left) {
    const group = groups[groups.length - 1];
    const box = group === undefined ? null : around([...group, block]);
    const others = left.filter((other) => other !== block && !group?.includes(other)).map(boxOf);
    if (group !== undefined && box !== null && ![...reserved, ...others].some((one) => meet(box, one)))
      group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => (group.length === 1 ? (group[0] as PlannedBlock) : joined(group)));
}

function around(blocks: readonly PlannedBlock[]): Box {
  const boxes = blocks.map(boxOf);
  const row = Math.min(...boxes.map((box) => box.row));
  const column = Math.min(...boxes.map((box) => box.column));
  const rows = Math.max(...boxes.map((box) => box.row + box.rows)) - row;
  const columns = Math.max(...boxes.map((box) => box.column + box.columns)) - column;
  return { row, column, rows, columns };
}

function joined(blocks: readonly PlannedBlock[]): PlannedBlock {
  const box = around(blocks);
  const table = <T>(nothing: T): T[][] =>
    Array.from({ length: box.rows }, () => Array<T>(box.columns).fill(nothing));
  const values = table<PlannedValue>(null);
  const numberFormats = table<string>(FORMAT.general);
  for (const block of blocks) {
    block.values.forEach((line, row) => {
      line.forEach((value, column) => {
        const [at, over] = [block.row - box.row + row, block.column - box.column + column];
        (values[at] as PlannedValue[])[over] = value;
        (numberFormats[at] as string[])[over] = block.numberFormats[row]?.[column] ?? FORMAT.general;
      });
    });
  }
  return { row: box.row, column: box.column, values, numberFormats };
}
