import type { Block } from "./block";
import { type GridChange, movedBlock } from "./grid-change";
import type { SheetModel } from "./sheet-model";

/** Changes of the grid that a place goes along with; a whole column does not care about rows. */
export type Following = "both" | GridChange["axis"];

/** Cells that something in the document refers to; the reference follows them when the grid changes. */
export class Place {
  /** Undefined once all of its cells were deleted. */
  block: Block | undefined;

  constructor(
    readonly sheet: SheetModel,
    block: Block,
    private readonly following: Following = "both",
  ) {
    this.block = block;
  }

  /** A place at one column, whatever happens to rows. */
  static column(sheet: SheetModel, column: number): Place {
    return new Place(sheet, { top: 0, left: column, height: 1, width: 1 }, "columns");
  }

  /** A place at one row, whatever happens to columns. */
  static row(sheet: SheetModel, row: number): Place {
    return new Place(sheet, { top: row, left: 0, height: 1, width: 1 }, "rows");
  }

  /** The block where it is now, or one cell at A1 of nothing: ask `block` first whether it is gone. */
  get present(): Block {
    return this.block ?? { top: 0, left: 0, height: 0, width: 0 };
  }

  /** Follows a change of the sheet it is on. */
  move(change: GridChange): void {
    const follows = this.following === "both" || this.following === change.axis;
    if (this.block !== undefined && follows) this.block = movedBlock(this.block, change);
  }
}

/** Places of their own where others are, so that each can follow the grid by itself; deleted ones are left out. */
export function copiedPlaces(places: readonly Place[]): Place[] {
  return places.flatMap(({ sheet, block }) => (block === undefined ? [] : [new Place(sheet, block)]));
}
