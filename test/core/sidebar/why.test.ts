// Expected values by hand, from cut points and the table of the eleven segments.

import { describe, expect, test } from "vitest";
import type { ScoreResult } from "../../../src/core/score-sheet";
import { scoreCustomers } from "../../../src/core/scored";
import { settingsFrom } from "../../../src/core/settings";
import { nextFall, stepsUp } from "../../../src/core/sidebar/why";

/** Customers by recency, orders and spend, scored by cuts that make five levels each. */
function scored(
  rows: readonly (readonly [number, number, number])[],
  recency: readonly (number | string)[] = [10, 20, 30, 40],
): ScoreResult {
  const column = (at: 0 | 1 | 2): Float64Array => Float64Array.from(rows, (row) => row[at]);
  const settings = settingsFrom({
    cuts: { recency, frequency: [2, 3, 4, 5], monetary: [20, 30, 40, ">50"] },
  });
  const customers = {
    ids: rows.map((_, index) => `c${index}`),
    idCells: rows.map((_, index) => `c${index}`),
    firstOrderDay: new Int32Array(rows.length),
    lastOrderDay: new Int32Array(rows.length),
    recencyDays: column(0),
    orderCount: column(1),
    totalSpend: column(2),
    prospect: Uint8Array.from(rows, ([days]) => (Number.isNaN(days) ? 1 : 0)),
    row: null,
    firstRow: new Int32Array(rows.length),
  };
  return {
    ...scoreCustomers(customers, settings),
    settings,
    analysisDate: 1_000,
    lastDay: null,
    timeZone: null,
    rows: { read: rows.length, used: rows.length, refunds: 0, rejected: 0 },
    rejected: [],
    warnings: [],
  };
}

describe("what would move a customer up", () => {
  test("is, in each dimension alone, the nearest level that leads to a better segment", () => {
    // R3 F3 M3: needs attention. R4 is loyal; F4 or M4 makes FM 4, loyal.
    expect(stepsUp(scored([[25, 3, 35]]), 0)).toEqual([
      { dimension: "recency", cut: { at: 20, beyond: false }, segment: "loyal" },
      { dimension: "frequency", cut: { at: 4, beyond: false }, segment: "loyal" },
      { dimension: "monetary", cut: { at: 40, beyond: false }, segment: "loyal" },
    ]);
  });

  test("is nothing for the best and for somebody who has not ordered", () => {
    const result = scored([
      [1, 9, 99],
      [Number.NaN, 0, 0],
    ]);
    expect([stepsUp(result, 0), stepsUp(result, 1)]).toEqual([[], []]);
  });

  test("keeps the sense of a cut that is over a value", () => {
    // R4 F4 M4: loyal; M5 makes FM 5, a champion.
    const step = stepsUp(scored([[15, 4, 45]]), 0).find(({ dimension }) => dimension === "monetary");
    expect(step).toEqual({ dimension: "monetary", cut: { at: 50, beyond: true }, segment: "champion" });
  });
});

describe("when a customer falls", () => {
  test("is the first day beyond the cut that changes the segment", () => {
    // FM 3: loyal on R4, needs attention on R3, at risk on R2. 15 days stay within 20 for 5 more.
    expect(nextFall(scored([[15, 3, 35]]), 0)).toEqual({ inDays: 6, day: 1_006, segment: "needs-attention" });
  });

  test("passes over levels that keep the segment", () => {
    // FM 4: loyal on R4 and R3, at risk from R2 on: over 30 days.
    expect(nextFall(scored([[15, 4, 45]]), 0)).toEqual({ inDays: 16, day: 1_016, segment: "at-risk" });
  });

  test("is a day earlier where the cut itself is too late", () => {
    const result = scored([[15, 3, 35]], [10, "<20", 30, 40]);
    expect(nextFall(result, 0)).toMatchObject({ inDays: 5, segment: "needs-attention" });
  });

  test("is never at the bottom, and never for somebody who has not ordered", () => {
    const result = scored([
      [99, 1, 1],
      [Number.NaN, 0, 0],
    ]);
    expect([nextFall(result, 0), nextFall(result, 1)]).toEqual([null, null]);
  });
});
