import { describe, expect, test } from "vitest";
import { type Axis, cellOf, fiveLevel, isHigh } from "../../src/core/segment-table";

const LEVELS = [2, 3, 4, 5, 6, 7, 8, 9, 10];
const stretched = (levels: number) =>
  Array.from({ length: levels }, (_, index) => fiveLevel(index + 1, levels));

describe("stretching to five levels", () => {
  test.each(LEVELS)("of %i levels: the first is 1, the last 5, and none falls back", (levels) => {
    const five = stretched(levels);
    expect(five[0]).toBe(1);
    expect(five[levels - 1]).toBe(5);
    five.forEach((score, index) => {
      expect(score).toBeGreaterThanOrEqual(five[index - 1] ?? 1);
    });
  });

  test.each(LEVELS)("of %i levels follows the formula of the specification", (levels) => {
    // floor(1 + 4 x (rank - 1) / (levels - 1) + 0.5), in whole numbers times 2 (levels - 1).
    const whole = (rank: number) => {
      let score = 0;
      while ((score + 1) * 2 * (levels - 1) <= 3 * (levels - 1) + 8 * (rank - 1)) score += 1;
      return score;
    };
    expect(stretched(levels)).toEqual(Array.from({ length: levels }, (_, index) => whole(index + 1)));
  });

  test("by hand", () => {
    expect(stretched(2)).toEqual([1, 5]);
    expect(stretched(3)).toEqual([1, 3, 5]);
    expect(stretched(4)).toEqual([1, 2, 4, 5]);
    expect(stretched(5)).toEqual([1, 2, 3, 4, 5]);
    expect(stretched(9)).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(stretched(10)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });
});

describe("high", () => {
  test.each([
    [2, [2]],
    [3, [3]],
    [4, [3, 4]],
    [5, [4, 5]],
    [6, [4, 5, 6]],
    [7, [5, 6, 7]],
    [10, [6, 7, 8, 9, 10]],
  ])("of %i levels are %j: those above the middle", (levels, expected) => {
    const ranks = Array.from({ length: levels }, (_, index) => index + 1);
    expect(ranks.filter((rank) => isHigh(rank, levels))).toEqual(expected);
  });
});

describe("the cell of a combination", () => {
  const FIVE = { recency: 5, frequency: 5, monetary: 5 };
  const R_FM: readonly Axis[] = [
    { show: "five", of: "recency" },
    { show: "five", of: "fm" },
  ];

  test.each([
    [1, 1, "31"],
    [1, 2, "32"],
    [2, 1, "32"],
    [4, 5, "35"],
    [1, 5, "33"],
    [5, 5, "35"],
  ])("shows the mean of F %i and M %i rounded half up: %s", (frequency, monetary, cell) => {
    expect(cellOf(R_FM, { recency: 3, frequency, monetary }, FIVE)).toBe(cell);
  });

  test("shows low and high as 0 and 1, each dimension by its own levels", () => {
    const axes: readonly Axis[] = [
      { show: "high", of: "recency" },
      { show: "high", of: "frequency" },
      { show: "high", of: "monetary" },
    ];
    const levels = { recency: 2, frequency: 3, monetary: 4 };
    expect(cellOf(axes, { recency: 2, frequency: 2, monetary: 3 }, levels)).toBe("101");
    expect(cellOf(axes, { recency: 1, frequency: 3, monetary: 2 }, levels)).toBe("010");
  });

  test("stretches every dimension by its own levels before it takes the mean", () => {
    // R 2 of 2 is 5; F 2 of 3 is 3, M 3 of 4 is 4, their mean 3.5 is 4.
    const levels = { recency: 2, frequency: 3, monetary: 4 };
    expect(cellOf(R_FM, { recency: 2, frequency: 2, monetary: 3 }, levels)).toBe("54");
  });
});
