// How a segment table is laid out as pictures: rows by recency, columns by the second axis, one
// picture for each value of the third.

import type { CellView, GridView } from "../../src/core/sidebar/view";

/** One picture. */
export interface GridPicture {
  /** Value of the third axis; null when there are two. */
  readonly third: number | null;
  /** The best recency first; each from the worst to the best of the second axis. */
  readonly rows: readonly (readonly CellView[])[];
}

const VALUES = { five: [1, 2, 3, 4, 5], high: [0, 1] } as const;

/** The pictures of a grid, the best value of the third axis first. */
export function layOut({ axes, cells }: GridView): readonly GridPicture[] {
  const [first, second, third] = axes;
  if (first === undefined || second === undefined) return [];
  const byCell = new Map(cells.map((cell) => [cell.cell, cell]));
  const down = [...VALUES[first.show]].reverse();
  const across = [...VALUES[second.show]];
  const thirds: readonly (number | null)[] = third === undefined ? [null] : [...VALUES[third.show]].reverse();
  return thirds.map((value) => ({
    third: value,
    rows: down.map((row) =>
      across.flatMap((column) => byCell.get(`${row}${column}${value === null ? "" : value}`) ?? []),
    ),
  }));
}
