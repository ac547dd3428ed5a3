// The built-in segment tables by id, and a compiled table that answers per customer.

import { DIMENSIONS, type PerDimension } from "./dimension";
import { allRanks, proveTable, type TableProof } from "./proof";
import { SCHEME_IDS, type SchemeId } from "./scheme-ids";
import { cellOf, type SegmentId, type SegmentTable } from "./segment-table";
import { EIGHT } from "./segment-tables/eight";
import { ELEVEN } from "./segment-tables/eleven";
import { ELEVEN_125 } from "./segment-tables/eleven-125";
import { TEN } from "./segment-tables/ten";

export { SCHEME_IDS, type SchemeId };

const TABLES: Readonly<Record<SchemeId, SegmentTable>> = {
  eleven: ELEVEN,
  eight: EIGHT,
  ten: TEN,
  "eleven-125": ELEVEN_125,
};

/** The built-in segment table of an id. */
export function schemeTable(id: SchemeId): SegmentTable {
  return TABLES[id];
}

/** A segment table at fixed numbers of levels. */
export interface CompiledScheme {
  /** In scheme order; `prospect` last. */
  readonly segments: readonly SegmentId[];
  readonly proof: TableProof;
  /** Index in `segments` for ranks counted from 1. */
  indexOf(recency: number, frequency: number, monetary: number): number;
}

/**
 * Works a table out for every combination of scores at given levels.
 *
 * @throws {Error} when the table leaves a gap or names a cell twice: the built-in ones are proved
 */
export function compileScheme(table: SegmentTable, levels: PerDimension<number>): CompiledScheme {
  const proof = proveTable(table, levels);
  if (proof.gaps.length > 0 || proof.overlaps.length > 0) {
    throw new Error(`segment table ${table.id} is not a partition: ${JSON.stringify(proof)}`);
  }
  const segments: SegmentId[] = [...table.rules.map((rule) => rule.segment), "prospect"];
  const ofCell = new Map(table.rules.flatMap((rule, index) => rule.cells.map((cell) => [cell, index])));
  const [, frequencies, monetaries] = DIMENSIONS.map((d) => levels[d]) as [number, number, number];
  const place = (r: number, f: number, m: number): number =>
    ((r - 1) * frequencies + (f - 1)) * monetaries + (m - 1);
  const indexes = new Uint8Array(levels.recency * frequencies * monetaries);
  for (const ranks of allRanks(levels)) {
    const { recency, frequency, monetary } = ranks;
    indexes[place(recency, frequency, monetary)] = ofCell.get(cellOf(table.axes, ranks, levels)) as number;
  }
  return { segments, proof, indexOf: (r, f, m) => indexes[place(r, f, m)] as number };
}
