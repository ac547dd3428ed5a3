import type { HorizontalAlignment, VerticalAlignment } from "../model/cell";
import type { CellBorders } from "../model/cell-rules";

/** The looks of a cell with its conditional formats. Cells that look the same share one object. */
export interface ShownLook {
  /** Null where nothing is painted. */
  readonly background: string | null;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: boolean;
  readonly fontSize: number;
  readonly horizontalAlignment: Exclude<HorizontalAlignment, "general">;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrap: boolean;
  readonly borders: CellBorders;
}

/** A cell as its user sees it. */
export interface ShownCell {
  readonly text: string;
  readonly look: ShownLook;
  readonly note: string;
  /** What the cell tells about its error; empty when there is none. */
  readonly error: string;
  /** Whether the button of a filter stands in the cell. */
  readonly hasFilter: boolean;
}

const known = new Map<string, ShownLook>();

/** The one object that stands for these looks. */
export function sharedLook(look: ShownLook): ShownLook {
  const key = JSON.stringify(look);
  const shared = known.get(key);
  if (shared !== undefined) return shared;
  known.set(key, look);
  return look;
}
