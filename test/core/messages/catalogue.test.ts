import { describe, expect, test } from "vitest";
import { speaker } from "../../../src/core/messages/catalogue";

const say = speaker("en");

describe("a message", () => {
  test("chooses its words by the count", () => {
    expect(say("done-refunds", { count: 1 })).toBe("One row is a refund.");
    expect(say("done-refunds", { count: 2 })).toBe("2 rows are refunds.");
    expect(say("done-refunds", { count: 0 })).toBe("0 rows are refunds.");
  });

  test.each([
    [999, "999 rows"],
    [1000, "1,000 rows"],
    [1_234_567, "1,234,567 rows"],
    [12_345.5, "12,345.5 rows"],
    [-1234, "-1,234 rows"],
  ])("groups %d by thousands", (count, expected) => {
    expect(say("done-refunds", { count })).toContain(expected);
  });

  test("does not fill holes that a value brings with it", () => {
    expect(say("empty-sheet", { sheet: "{count}", count: 5 })).toContain("“{count}”");
  });

  test("leaves text particulars as they are, also digits", () => {
    expect(say("column-of", { role: "Amount", letter: "C", header: "2000" })).toBe(
      "Amount = column C (2000)",
    );
  });
});
