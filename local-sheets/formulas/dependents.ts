import { type Block, overlap } from "../services/model/block";
import type { FormulaCell } from "./formula-cell";

/** Columns up to which a range is looked for column by column. */
const NARROW = 16;
const ROW_STEP = 32_768;

interface Watched {
  readonly block: Block;
  readonly cells: Set<FormulaCell>;
}

/** Which formulas read which cells of one sheet. Formulas that read the same range share one entry. */
export class Dependents {
  private readonly single = new Map<number, Set<FormulaCell>>();
  private readonly ranges = new Map<string, Watched>();
  private readonly byColumn = new Map<number, Set<Watched>>();
  private readonly wide = new Set<Watched>();

  add(block: Block, cell: FormulaCell): void {
    if (block.height === 1 && block.width === 1) {
      const key = cellKey(block.top, block.left);
      const known = this.single.get(key) ?? new Set();
      this.single.set(key, known.add(cell));
      return;
    }
    const key = blockKey(block);
    const known = this.ranges.get(key);
    if (known !== undefined) known.cells.add(cell);
    else this.watch(key, { block, cells: new Set([cell]) });
  }

  remove(block: Block, cell: FormulaCell): void {
    if (block.height === 1 && block.width === 1) {
      this.single.get(cellKey(block.top, block.left))?.delete(cell);
      return;
    }
    const known = this.ranges.get(blockKey(block));
    known?.cells.delete(cell);
    if (known === undefined || known.cells.size > 0) return;
    this.ranges.delete(blockKey(block));
    this.wide.delete(known);
    for (const watched of this.byColumn.values()) watched.delete(known);
  }

  /** Calls with every formula that reads a cell of the block. */
  each(block: Block, tell: (cell: FormulaCell) => void): void {
    this.eachSingle(block, tell);
    if (this.ranges.size === 0) return;
    const met = new Set<Watched>();
    for (const watched of this.wide) if (overlap(watched.block, block)) met.add(watched);
    for (const [column, all] of this.byColumn) {
      if (column < block.left || column >= block.left + block.width) continue;
      for (const watched of all) if (overlap(watched.block, block)) met.add(watched);
    }
    for (const { cells } of met) for (const cell of cells) tell(cell);
  }

  private watch(key: string, watched: Watched): void {
    this.ranges.set(key, watched);
    const { left, width } = watched.block;
    if (width > NARROW) {
      this.wide.add(watched);
      return;
    }
    for (let column = left; column < left + width; column += 1) {
      this.byColumn.set(column, (this.byColumn.get(column) ?? new Set()).add(watched));
    }
  }

  private eachSingle({ top, left, height, width }: Block, tell: (cell: FormulaCell) => void): void {
    if (height * width > this.single.size) {
      for (const [key, cells] of this.single) {
        const [row, column] = [Math.floor(key / ROW_STEP), key % ROW_STEP];
        const isIn = row >= top && row < top + height && column >= left && column < left + width;
        if (isIn) for (const cell of cells) tell(cell);
      }
      return;
    }
    for (let row = top; row < top + height; row += 1) {
      for (let column = left; column < left + width; column += 1) {
        const cells = this.single.get(cellKey(row, column));
        if (cells !== undefined) for (const cell of cells) tell(cell);
      }
    }
  }
}

function cellKey(row: number, column: number): number {
  return row * ROW_STEP + column;
}

function blockKey({ top, left, height, width }: Block): string {
  return `${top},${left},${height},${width}`;
}
