import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { moneyFormatOf } from "../../src/core/money-format";
import { understandSheet } from "../../src/core/understand";
import { READING } from "./fixture";

/** The format for amounts with these cells and formats. */
function formatOf(amounts: readonly Cell[], formats: readonly string[], totals = [1.5, 2]): string {
  const rows = amounts.map((amount, at): Cell[] => [`c${at}`, new Date(Date.UTC(2024, 0, at + 1)), amount]);
  const values = [["customer", "date", "amount"], ...rows];
  const columns = { customer: "customer", date: "date", amount: "amount" };
  const understanding = understandSheet({ name: "Data", values, marked: [] }, READING, columns);
  return moneyFormatOf(understanding, formats, Float64Array.from(totals));
}

describe("money is shown", () => {
  test.each([
    "[$€-407]#,##0.00",
    '"$"#,##0.00',
    "#,##0.00 [$€]",
    "[$¥-411]#,##0",
    "#,##0",
    "0.00",
    '"US$"#,##0.00',
    "#,##0.00 [$kr-41D]",
  ])("as in the source: %s", (format) => {
    expect(formatOf([1, 2, 3], [format, format, "General"])).toBe(format);
  });

  test.each(["", "General", "@", "0", "0.###", "yyyy-mm-dd", "h:mm"])(
    "with two decimals where the source's format %j says nothing",
    (format) => {
      expect(formatOf([1, 2], [format, format])).toBe("#,##0.00");
    },
  );

  test("as most number cells have it; cells of text do not count", () => {
    expect(formatOf([1, 2, "3", "4", "5"], ["0.00", "0.00", "#,##0", "#,##0", "#,##0"])).toBe("0.00");
    expect(formatOf([1, 2, 3], ["0.0", "[$€]0.00", "[$€]0.00"])).toBe("[$€]0.00");
  });

  test("with two decimals when no formats are known, with none when everybody's total is whole", () => {
    expect(formatOf([1.5, 2], [])).toBe("#,##0.00");
    expect(formatOf([1, 2], [], [1, 2])).toBe("#,##0");
    expect(formatOf([1, 2], ["0", "0"], [1, 2])).toBe("#,##0");
    expect(formatOf([1, 2], ["0.00", "0.00"], [1, 2])).toBe("0.00");
  });
});
