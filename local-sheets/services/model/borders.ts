import type { Block } from "./block";
import type { BorderLine, CellBorders } from "./cell-rules";
import type { SheetModel } from "./sheet-model";

/** Which lines of a block are drawn (true), taken away (false) or left alone (null). */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

/** Draws the lines around and within a block. */
export function drawBorders(sheet: SheetModel, block: Block, sides: BorderSides, line: BorderLine): void {
  const lastRow = block.top + block.height - 1;
  const lastColumn = block.left + block.width - 1;
  for (let row = block.top; row <= lastRow; row += 1) {
    for (let column = block.left; column <= lastColumn; column += 1) {
      const wanted = {
        top: row === block.top ? sides.top : sides.horizontal,
        bottom: row === lastRow ? sides.bottom : sides.horizontal,
        left: column === block.left ? sides.left : sides.vertical,
        right: column === lastColumn ? sides.right : sides.vertical,
      };
      sheet.borders.set(row, column, drawn(sheet.borders.get(row, column) ?? {}, wanted, line));
    }
  }
}

function drawn(
  borders: CellBorders,
  wanted: Readonly<Record<keyof CellBorders, boolean | null>>,
  line: BorderLine,
): CellBorders | undefined {
  const sides = (["top", "left", "bottom", "right"] as const).flatMap((side) => {
    const own = wanted[side] === null ? borders[side] : wanted[side] ? line : undefined;
    return own === undefined ? [] : [[side, own] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}
