import { describe, expect, test } from "vitest";
import { readAmountColumn } from "../../src/core/amount-column";
import type { Cell } from "../../src/core/cell";

function read(cells: readonly Cell[], locale: "." | "," = ".") {
  const column = readAmountColumn(
    cells.map((cell) => ["x", cell]),
    1,
    locale,
  );
  return { ...column, values: [...column.values] };
}

describe("a column of amounts", () => {
  test("numbers are taken as they are, whatever the locale", () => {
    expect(read([1, -2.5, 0], ",").values).toEqual([1, -2.5, 0]);
  });

  test("what is not an amount is not a number: blanks, booleans, dates, errors, words, too large numbers", () => {
    const cells: Cell[] = [
      "",
      " ",
      true,
      new Date(0),
      "#N/A",
      "abc",
      "5%",
      Number.NaN,
      Infinity,
      2 ** 53,
      "9007199254740993",
    ];
    expect(read(cells).values.every(Number.isNaN)).toBe(true);
  });

  test("missing cells of a short row are blank", () => {
    expect([...readAmountColumn([[], [1]], 0, ".").values]).toEqual([Number.NaN, 1]);
  });

  test.each([
    ["1.234,56", ","],
    ["12,5", ","],
    ["1,234.50", "."],
    ["0.99", "."],
    ["1.234.567", ","],
    ["1,23,456", "."],
  ])("%s decides the decimal mark for the column", (text, mark) => {
    for (const locale of [".", ","] as const) {
      const column = read([text, "1.234"], locale);
      expect(column.decimalMark).toBe(mark);
      expect(column.decidedBy).toBe("cells");
      expect(column.values[1]).toBe(mark === "," ? 1234 : 1.234);
    }
  });

  test("an open column follows the locale", () => {
    expect(read(["1.234", "12"], ".")).toMatchObject({ values: [1.234, 12], decidedBy: "locale" });
    expect(read(["1.234", "12"], ",")).toMatchObject({ values: [1234, 12], decidedBy: "locale" });
  });

  test("when cells contradict, the majority wins and the others are unreadable", () => {
    const column = read(["1,50", "2,50", "0.99", "1.234"], ".");
    expect(column.decimalMark).toBe(",");
    expect(column.values).toEqual([1.5, 2.5, Number.NaN, 1234]);
  });

  test("when as many cells say one as the other, the locale decides", () => {
    expect(read(["1,50", "0.99"], ",")).toMatchObject({ values: [1.5, Number.NaN], decidedBy: "locale" });
  });

  test("ten thousands and hundred millions are read beside plain numbers, and tell the mark as others do", () => {
    expect(read(["1.2万", 800, "3万元", "1.5亿"], ",")).toMatchObject({
      values: [12000, 800, 30000, 150_000_000],
      decimalMark: ".",
    });
  });

  test("currencies of readable cells are told by row", () => {
    const { currencyByRow } = read(["$1.50", "€2.50", "$3.10", "£ abc", "4"]);
    expect([...currencyByRow]).toEqual([
      [0, "$"],
      [1, "EUR"],
      [2, "$"],
    ]);
  });
});
