// The workload of the benchmark: its checksums were computed by DuckDB, pandas and R's data.table as well, and
// `npm run bench` computes them again with DuckDB.

import { describe, expect, it } from "vitest";
import { checksum, ours, sheetOf } from "../bench/ours";
import { ANALYSIS_DAY, makeOrders, makeRows } from "../bench/workload.mjs";

describe("the workload of the benchmark", () => {
  it.each([
    [10_000, { R: 3016, F: 2862, M: 3000 }],
    [100_000, { R: 30_142, F: 28_371, M: 30_000 }],
  ])("of %d orders gives the scores that other programs give", (count, sums) => {
    const { segments, ...scores } = checksum(ours(sheetOf(makeRows(makeOrders(count))), ANALYSIS_DAY));
    expect(scores).toEqual(sums);
    expect(Object.values(segments).reduce((sum, customers) => sum + customers, 0)).toBe(count / 10);
  });
});
