// Where the keyboard takes the selection.

import type { Block, SheetView } from "../../services/index";
import type { CellPlace } from "../grid/cell-places";

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The next cell in a direction that is in sight; a jump goes to the edge of what is filled. */
export function nextCell(view: SheetView, from: CellPlace, direction: Direction, jump: boolean): CellPlace {
  const single = oneStep(view, from, direction);
  return jump ? jumpFrom(view, from, direction) : single;
}

function oneStep(view: SheetView, from: CellPlace, direction: Direction): CellPlace {
  const [down, right] = STEPS[direction];
  const { rowCount, columnCount } = view.sheet;
  let row = from.row + down;
  while (row >= 0 && row < rowCount && down !== 0 && view.isHidden(row)) row += down;
  const column = from.column + right;
  const isInside = row >= 0 && row < rowCount && column >= 0 && column < columnCount;
  return isInside ? { row, column } : from;
}

function jumpFrom(view: SheetView, from: CellPlace, direction: Direction): CellPlace {
  const isFilled = ({ row, column }: CellPlace): boolean => view.sheet.value(row, column) !== undefined;
  const isSame = (one: CellPlace, other: CellPlace): boolean =>
    one.row === other.row && one.column === other.column;
  let at = from;
  let next = oneStep(view, at, direction);
  const wanted = isFilled(at) && isFilled(next);
  while (!isSame(at, next)) {
    if (wanted && !isFilled(next)) return at;
    at = next;
    if (!wanted && isFilled(at)) return at;
    next = oneStep(view, at, direction);
  }
  return at;
}

/** The block between two cells. */
export function blockBetween(one: CellPlace, other: CellPlace): Block {
  const top = Math.min(one.row, other.row);
  const left = Math.min(one.column, other.column);
  return {
    top,
    left,
    height: Math.abs(one.row - other.row) + 1,
    width: Math.abs(one.column - other.column) + 1,
  };
}

/** The corner of a block that is farthest from a cell within it. */
export function farCorner({ top, left, height, width }: Block, from: CellPlace): CellPlace {
  return {
    row: from.row === top ? top + height - 1 : top,
    column: from.column === left ? left + width - 1 : left,
  };
}
