import { describe, expect, test } from "vitest";
import { digitsAreEnough, formatCode } from "../../src/core/code";

const range = (levels: number, first = 1) => ({ levels, first });
const ranges = (r: ReturnType<typeof range>, f: ReturnType<typeof range>, m: ReturnType<typeof range>) => ({
  recency: r,
  frequency: f,
  monetary: m,
});

describe("the code of a customer", () => {
  test("is three digits in the order R, F, M", () => {
    expect(formatCode({ recency: 5, frequency: 4, monetary: 3 }, "digits")).toBe("543");
  });

  test("is written with letters where digits would be in doubt", () => {
    expect(formatCode({ recency: 1, frequency: 2, monetary: 2 }, "letters")).toBe("R1F2M2");
    expect(formatCode({ recency: 10, frequency: 3, monetary: 7 }, "letters")).toBe("R10F3M7");
    expect(formatCode({ recency: 0, frequency: 1, monetary: 1 }, "letters")).toBe("R0F1M1");
  });
});

describe("three digits", () => {
  test.each([2, 5, 9])("are enough for %i levels everywhere, counted from 1", (levels) => {
    expect(digitsAreEnough(ranges(range(levels), range(levels), range(levels)))).toBe(true);
  });

  test.each([
    ["ten levels", ranges(range(10), range(10), range(10))],
    ["unequal recency", ranges(range(2), range(5), range(5))],
    ["unequal frequency", ranges(range(5), range(4), range(5))],
    ["unequal monetary", ranges(range(5), range(5), range(3))],
    ["recency counted from 0", ranges(range(5, 0), range(5), range(5))],
    ["monetary counted from 0", ranges(range(5), range(5), range(5, 0))],
    ["all counted from 0", ranges(range(5, 0), range(5, 0), range(5, 0))],
  ])("are not enough with %s", (_, levels) => {
    expect(digitsAreEnough(levels)).toBe(false);
  });
});
