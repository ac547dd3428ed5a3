// The legend: a coloured spot and a name for each series or piece.

import { type Box, inset } from "./box";
import type { LegendPosition } from "./chart-options";
import { isPale } from "./luminance";
import { element, MUTED_COLOR, type SvgNode, textAt } from "./svg-tree";
import { fitted, textWidth } from "./text-width";

/** One line of the legend. */
export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

/** A drawn legend and the box that it leaves. */
export interface PlacedLegend {
  readonly nodes: readonly SvgNode[];
  readonly rest: Box;
}

const SIZE = 12;
const SPOT = 12;
const GAP = 6;
const LINE = 20;
/** The part of the width that a legend at a side may take. */
const WIDEST = 0.35;
/** The part of the height that a legend above or below may take. */
const TALLEST = 0.3;
const BETWEEN = 16;

/** Draws a legend at one side of a box. */
export function placeLegend(
  entries: readonly LegendEntry[],
  position: LegendPosition,
  box: Box,
): PlacedLegend {
  if (position === "none" || entries.length === 0) return { nodes: [], rest: box };
  return position === "top" || position === "bottom"
    ? besideEachOther(entries, position, box)
    : belowEachOther(entries, position, box);
}

function belowEachOther(entries: readonly LegendEntry[], position: "left" | "right", box: Box): PlacedLegend {
  const widest = Math.max(...entries.map(({ name }) => textWidth(name, SIZE)));
  const room = Math.min(widest, box.width * WIDEST);
  const width = room + SPOT + GAP + BETWEEN;
  const lines = Math.max(1, Math.floor(box.height / LINE));
  const shown = abridged(entries, lines);
  const left = position === "left" ? box.left : box.left + box.width - width + BETWEEN;
  return {
    nodes: shown.flatMap((entry, at) => entryAt(entry, { left, top: box.top + at * LINE, room })),
    rest: inset(box, position === "left" ? { left: width } : { right: width }),
  };
}

/** When not all fit, the last entry says how many are missing. */
function abridged(entries: readonly LegendEntry[], room: number): LegendEntry[] {
  if (entries.length <= room) return [...entries];
  const kept = entries.slice(0, room - 1);
  return [...kept, { name: `${entries.length - kept.length} more`, color: "none" }];
}

function besideEachOther(
  entries: readonly LegendEntry[],
  position: "top" | "bottom",
  box: Box,
): PlacedLegend {
  const lines = Math.max(1, Math.floor((box.height * TALLEST) / LINE));
  const fitting = inRows(entries, box.width).slice(0, lines).flat().length;
  const rows = inRows(abridged(entries, fitting), box.width).slice(0, lines);
  const height = rows.length * LINE + GAP;
  const top = position === "top" ? box.top : box.top + box.height - height + GAP;
  return {
    nodes: rows.flatMap((row, at) => rowOf(row, { left: box.left, top: top + at * LINE, room: box.width })),
    rest: inset(box, position === "top" ? { top: height } : { bottom: height }),
  };
}

function inRows(entries: readonly LegendEntry[], room: number): LegendEntry[][] {
  const rows: LegendEntry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const width = Math.min(widthOf(entry), room);
    if (used > 0 && used + width > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += width;
  }
  return rows;
}

function rowOf(row: readonly LegendEntry[], place: Place): SvgNode[] {
  let left = place.left;
  return row.flatMap((entry) => {
    const nodes = entryAt(entry, { ...place, left, room: place.room - SPOT - GAP });
    left += widthOf(entry);
    return nodes;
  });
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

function entryAt({ name, color }: LegendEntry, { left, top, room }: Place): SvgNode[] {
  const middle = top + LINE / 2;
  const edge = isPale(color) ? { stroke: MUTED_COLOR, "stroke-width": 0.5 } : {};
  const spot = { cx: left + SPOT / 2, cy: middle, r: SPOT / 2, fill: color, ...edge };
  return [
    ...(color === "none" ? [] : [element("circle", spot)]),
    textAt(left + SPOT + GAP, middle, fitted(name, SIZE, room), { size: SIZE }),
  ];
}

function widthOf({ name }: LegendEntry): number {
  return SPOT + GAP + textWidth(name, SIZE) + BETWEEN;
}
