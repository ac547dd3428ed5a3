import { describe, expect, test } from "vitest";
import { allRanks, proveTable } from "../../src/core/proof";
import { SCHEME_IDS, schemeTable } from "../../src/core/scheme";
import type { SegmentRule, SegmentTable } from "../../src/core/segment-table";

const FIVE = { recency: 5, frequency: 5, monetary: 5 };
const LEVELS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A made-up table on recency alone. */
function byRecency(...rules: SegmentRule[]): SegmentTable {
  return { id: "made-up", axes: [{ show: "five", of: "recency" }], rules, madeFor: FIVE };
}

describe("the proof of a table", () => {
  test("passes a table that names every cell once", () => {
    const table = byRecency(
      { segment: "champion", cells: ["5", "4"] },
      { segment: "lost", cells: ["1", "2", "3"] },
    );
    expect(proveTable(table, FIVE)).toEqual({ gaps: [], overlaps: [], unreachable: [] });
  });

  test("finds the cells that no segment names", () => {
    const table = byRecency({ segment: "champion", cells: ["5"] }, { segment: "lost", cells: ["1", "3"] });
    expect(proveTable(table, FIVE)).toEqual({ gaps: ["2", "4"], overlaps: [], unreachable: [] });
  });

  test("finds a cell that two segments name, and who names it", () => {
    const table = byRecency(
      { segment: "champion", cells: ["5", "4", "3"] },
      { segment: "lost", cells: ["1", "2", "3"] },
    );
    expect(proveTable(table, FIVE).overlaps).toEqual([{ cell: "3", segments: ["champion", "lost"] }]);
  });

  test("finds a cell that one segment names twice", () => {
    const table = byRecency(
      { segment: "champion", cells: ["5", "4", "4"] },
      { segment: "lost", cells: ["1", "2", "3"] },
    );
    expect(proveTable(table, FIVE).overlaps).toEqual([{ cell: "4", segments: ["champion", "champion"] }]);
  });

  test("finds a name that cannot occur", () => {
    const table = byRecency(
      { segment: "champion", cells: ["5", "4", "3", "2", "1"] },
      { segment: "new", cells: ["6"] },
      { segment: "lost", cells: [] },
    );
    expect(proveTable(table, FIVE)).toEqual({ gaps: [], overlaps: [], unreachable: ["new", "lost"] });
  });

  test("is about the levels that are used: with two levels, the middle of a table cannot occur", () => {
    const table = byRecency(
      { segment: "champion", cells: ["5"] },
      { segment: "needs-attention", cells: ["2", "3", "4"] },
      { segment: "lost", cells: ["1"] },
    );
    expect(proveTable(table, { ...FIVE, recency: 2 }).unreachable).toEqual(["needs-attention"]);
    expect(proveTable(table, { ...FIVE, recency: 3 }).unreachable).toEqual([]);
  });
});

describe("combinations of ranks", () => {
  test("are all there, each once", () => {
    const all = allRanks({ recency: 2, frequency: 3, monetary: 4 });
    expect(all).toHaveLength(24);
    expect(new Set(all.map((ranks) => JSON.stringify(ranks))).size).toBe(24);
    expect(all).toContainEqual({ recency: 2, frequency: 3, monetary: 4 });
    expect(all.every(({ recency, frequency, monetary }) => recency * frequency * monetary > 0)).toBe(true);
  });
});

describe("the built-in tables", () => {
  test.each(SCHEME_IDS)("%s leaves no gap and no overlap at any of the 729 combinations of levels", (id) => {
    const table = schemeTable(id);
    for (const recency of LEVELS)
      for (const frequency of LEVELS)
        for (const monetary of LEVELS) {
          const { gaps, overlaps } = proveTable(table, { recency, frequency, monetary });
          if (gaps.length > 0 || overlaps.length > 0)
            expect.fail(
              `${id} at ${recency}, ${frequency}, ${monetary}: ${JSON.stringify({ gaps, overlaps })}`,
            );
        }
  });

  test.each(SCHEME_IDS)("%s has no name that cannot occur at the levels it is made for", (id) => {
    const table = schemeTable(id);
    expect(table.madeFor).toEqual(FIVE);
    expect(proveTable(table, table.madeFor).unreachable).toEqual([]);
  });
});
