// Where cells are on the screen, in pixels from the corner of the grid.

import type { SheetModel } from "../../services/index";
import { ROW_HEIGHT } from "./row-heights";
import { HEADINGS } from "./worksheet";

/** A cell by its row and column, counted from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle on the screen. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where columns and rows end when nothing is scrolled, as Univer keeps it. */
export interface Edges {
  readonly columnWidthAccumulation?: readonly number[];
  readonly rowHeightAccumulation?: readonly number[];
}

/** The places of a sheet's cells at one moment. */
export class CellPlaces {
  constructor(
    private readonly sheet: SheetModel,
    private readonly edges: Edges,
    private readonly scrolled: { readonly x: number; readonly y: number },
  ) {}

  /** Where a cell is, hidden or not. */
  box({ row, column }: CellPlace): ScreenBox {
    const [left, top] = [this.x(column), this.y(row)];
    return { left, top, width: this.x(column + 1) - left, height: this.y(row + 1) - top };
  }

  /** The cell at a place of the screen. */
  cellAt(x: number, y: number): CellPlace | undefined {
    if (x < HEADINGS.width || y < HEADINGS.height) return undefined;
    const { columnCount, rowCount } = this.sheet;
    const column = firstBeyond(columnCount, (index) => this.x(index + 1) > x);
    const row = firstBeyond(rowCount, (index) => this.y(index + 1) > y);
    return column < columnCount && row < rowCount ? { row, column } : undefined;
  }

  /** How far the part that scrolls starts from the corner: the headings and the frozen panes. */
  get frozenEdge(): { readonly left: number; readonly top: number } {
    const { frozenColumns, frozenRows } = this.sheet;
    return { left: this.offsetX(frozenColumns), top: this.offsetY(frozenRows) };
  }

  /** Pixels that a row is high. */
  height(row: number): number {
    return this.offsetY(row + 1) - this.offsetY(row);
  }

  private x(column: number): number {
    const fixed = column < this.sheet.frozenColumns || (column === this.sheet.frozenColumns && column > 0);
    return this.offsetX(column) - (fixed ? 0 : this.scrolled.x);
  }

  private y(row: number): number {
    const fixed = row < this.sheet.frozenRows || (row === this.sheet.frozenRows && row > 0);
    return this.offsetY(row) - (fixed ? 0 : this.scrolled.y);
  }

  private offsetX(column: number): number {
    const { columnWidthAccumulation = [] } = this.edges;
    return HEADINGS.width + (column === 0 ? 0 : (columnWidthAccumulation[column - 1] ?? 0));
  }

  private offsetY(row: number): number {
    const { rowHeightAccumulation = [] } = this.edges;
    return HEADINGS.height + (row === 0 ? 0 : (rowHeightAccumulation[row - 1] ?? row * ROW_HEIGHT));
  }
}

/** The first index for which a condition holds that stays true from then on. */
function firstBeyond(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
