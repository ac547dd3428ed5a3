import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { summarySentences } from "../../../src/core/plan/summary-sentences";
import type { ScoreResult } from "../../../src/core/score-sheet";
import { SHOP_CUTS, SHOP_ORDERS, say, scoredMembers, scoredOrders } from "./summary-fixture";

const sentences = (result: ScoreResult) => summarySentences({ result, say });
const TWO = { levels: { recency: 2, frequency: 2, monetary: 2 } };

describe("the sentence about the top 20 %", () => {
  test("is what adding up the spend by hand gives", () => {
    const cents = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cents, (list) => {
        const members = list.map((one, n): Cell[] => [`m${n}`, n + 1, 1, one / 100]);
        const total = list.reduce((sum, one) => sum + one, 0);
        fc.pre(total > 0);
        const top = Math.max(1, Math.round(list.length / 5));
        const best = [...list].sort((a, b) => b - a).slice(0, top);
        const share = Number(((100 * best.reduce((sum, one) => sum + one, 0)) / total).toFixed(1));
        expect(sentences(scoredMembers(members))[0]).toBe(
          `The top 20% of buyers (${top} of ${list.length}) account for ${share}% of all spend.`,
        );
      }),
    );
  });

  test("leaves prospects out", () => {
    const members: Cell[][] = [
      ["a", 1, 1, 30],
      ["b", 2, 1, 10],
      ["p", "", 0, ""],
      ["q", "", 0, ""],
    ];
    expect(sentences(scoredMembers(members))[0]).toBe(
      "The top 20% of buyers (1 of 2) account for 75% of all spend.",
    );
  });

  test("gives no share when nothing was spent, and says so when nobody has ordered", () => {
    expect(sentences(scoredMembers([["a", 1, 1, 0]]))[0]).toBe(
      "Spend adds up to 0, so it cannot be divided into shares.",
    );
    expect(sentences(scoredMembers([["p", "", 0, ""]]))).toEqual([
      "Nobody has ordered yet.",
      "Nobody is in At risk or Cannot lose.",
      "One member has not ordered yet.",
    ]);
  });
});

describe("the sentence about customers to win back", () => {
  test("names the segments of the scheme", () => {
    // cat alone is not recent, orders often and spends much: important keep.
    expect(sentences(scoredOrders(SHOP_ORDERS, { ...SHOP_CUTS, scheme: "eight" }))[1]).toBe(
      "One customer (20%) is in Important keep or Important win-back and has spent 500 so far, 69.4% of all spend.",
    );
  });

  test("adds the two segments up", () => {
    // By R and F alone: a 15 cannot lose, b 13 at risk. As of two levels nobody is in the middle, so
    // thresholds make five.
    const cuts = { recency: [10, 20, 30, 40], frequency: [2, 3, 4, 5], monetary: [1] };
    const members: Cell[][] = [
      ["a", 90, 5, 1000],
      ["b", 80, 3, 234.5],
      ["c", 1, 1, 765.5],
    ];
    expect(sentences(scoredMembers(members, { cuts, scheme: "ten" }))[1]).toBe(
      "2 customers (66.7%) are in At risk or Cannot lose and have spent 1,235 so far, 61.7% of all spend.",
    );
  });

  test("gives no share of nothing", () => {
    const cuts = { recency: [10], frequency: [2], monetary: [1] };
    expect(sentences(scoredMembers([["a", 90, 5, 0]], { cuts, scheme: "ten" }))[1]).toBe(
      "One customer (100%) is in At risk or Cannot lose.",
    );
  });
});

describe("the sentence about newcomers", () => {
  test("counts those who ordered once, and members who have not ordered", () => {
    const members: Cell[][] = [
      ["a", 1, 1, 30],
      ["b", 2, 4, 10],
      ["p", "", 0, ""],
      ["q", "", 0, ""],
    ];
    expect(sentences(scoredMembers(members, { ...TWO, scheme: "eight" }))[2]).toBe(
      "One of 2 buyers (50%) has ordered only once. 2 members have not ordered yet.",
    );
  });
});
