// A cut: the boundary between two neighbouring levels of a dimension, and how people write it.

import type { Dimension } from "./dimension";

/**
 * A boundary in the metric's unit (days, orders, money).
 * For frequency and monetary, values from `at` upwards are on the better side; with `beyond` only
 * values over `at` are. For recency, values up to `at` days are on the better (recent) side; with
 * `beyond` only values under `at` are.
 */
export interface Cut {
  readonly at: number;
  /** The value `at` itself stays on the worse side. */
  readonly beyond: boolean;
}

/** Ascending boundaries, one fewer than there are levels. */
export type Cutpoints = readonly Cut[];

/** A cut as people write it: `100` and `">500"`, for recency `30` and `"<30"`. */
export type WrittenCut = number | string;

/** Reads `100`, `"100"`, `">500"` or, for recency, `"<30"`; null when it is none of these. */
export function parseCut(written: WrittenCut, dimension: Dimension): Cut | null {
  const text = String(written).trim();
  const sign = dimension === "recency" ? "<" : ">";
  const beyond = text.startsWith(sign);
  const number = (beyond ? text.slice(1) : text).trim();
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(number)) return null;
  const at = Number(number);
  return Number.isFinite(at) ? { at, beyond } : null;
}

/** The way {@link parseCut} reads: a number, or text where the value itself stays below. */
export function writeCut(cut: Cut, dimension: Dimension): WrittenCut {
  if (!cut.beyond) return cut.at;
  return `${dimension === "recency" ? "<" : ">"}${cut.at}`;
}

/**
 * Whether cuts ascend. The same number may stand twice when it encloses a level of its own:
 * `100,>100` puts exactly 100 on one level; for recency that is `<30,30`.
 */
export function areAscending(cuts: Cutpoints, dimension: Dimension): boolean {
  return cuts.every((cut, index) => {
    const previous = cuts[index - 1];
    if (previous === undefined || previous.at < cut.at) return true;
    const first = dimension === "recency" ? cut : previous;
    const second = dimension === "recency" ? previous : cut;
    return previous.at === cut.at && !first.beyond && second.beyond;
  });
}
