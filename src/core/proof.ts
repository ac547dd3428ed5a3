// The proof of a segment table: at given levels, every combination of scores has exactly one
// segment.

import { type PerDimension, perDimension } from "./dimension";
import { cellOf, type SegmentId, type SegmentTable } from "./segment-table";

export interface TableProof {
  /** Cells that scores can reach and no rule names. */
  readonly gaps: readonly string[];
  /** Cells that more than one rule names, or one rule twice. */
  readonly overlaps: readonly { readonly cell: string; readonly segments: readonly SegmentId[] }[];
  /** Segments that no combination of scores can have at these levels. */
  readonly unreachable: readonly SegmentId[];
}

/** Checks a table at given numbers of levels by going through every combination of scores. */
export function proveTable(table: SegmentTable, levels: PerDimension<number>): TableProof {
  const named = segmentsByCell(table);
  const reached = new Set<string>();
  for (const ranks of allRanks(levels)) reached.add(cellOf(table.axes, ranks, levels));
  const occurring = new Set([...reached].map((cell) => named.get(cell)?.[0]));
  return {
    gaps: [...reached].filter((cell) => !named.has(cell)).sort(),
    overlaps: [...named]
      .filter(([, segments]) => segments.length > 1)
      .map(([cell, segments]) => ({ cell, segments })),
    unreachable: table.rules.map((rule) => rule.segment).filter((segment) => !occurring.has(segment)),
  };
}

/** Every combination of ranks, each counted from 1. */
export function allRanks(levels: PerDimension<number>): PerDimension<number>[] {
  const upTo = perDimension((d) => Array.from({ length: levels[d] }, (_, index) => index + 1));
  return upTo.recency.flatMap((recency) =>
    upTo.frequency.flatMap((frequency) =>
      upTo.monetary.map((monetary) => ({ recency, frequency, monetary })),
    ),
  );
}

/** The segments that claim each cell, in the order of the rules. */
function segmentsByCell(table: SegmentTable): Map<string, SegmentId[]> {
  const named = new Map<string, SegmentId[]>();
  for (const { segment, cells } of table.rules) {
    for (const cell of cells) named.set(cell, [...(named.get(cell) ?? []), segment]);
  }
  return named;
}
