import { describe, expect, test } from "vitest";
import { isBlankRow, tableFrom } from "../../src/core/table";

describe("a table", () => {
  test("begins below its header, and its first row keeps its place in the sheet", () => {
    expect(
      tableFrom(
        [
          ["Title", ""],
          ["Customer", "Amount"],
          ["a", 1],
          ["b", 2],
        ],
        1,
      ),
    ).toEqual({
      header: ["Customer", "Amount"],
      rows: [
        ["a", 1],
        ["b", 2],
      ],
      firstRow: 3,
    });
  });

  test("has its header in the first row unless told otherwise", () => {
    expect(tableFrom([["Customer"], ["a"]]).firstRow).toBe(2);
  });

  test("trims its header and makes text of it", () => {
    expect(tableFrom([[" Customer\u00a0", 2024, ""]]).header).toEqual(["Customer", "2024", ""]);
  });

  test("keeps blank rows, so that places stay right", () => {
    expect(tableFrom([["Customer"], [""], ["a"]]).rows).toEqual([[""], ["a"]]);
  });
});

describe("blank rows", () => {
  test("show nothing in any cell", () => {
    expect(isBlankRow(["", " ", "\u200b"])).toBe(true);
    expect(isBlankRow([])).toBe(true);
  });

  test("are not rows of zeros, of FALSE or of one filled cell", () => {
    expect(isBlankRow(["", 0])).toBe(false);
    expect(isBlankRow([false, ""])).toBe(false);
    expect(isBlankRow(["", "", "x"])).toBe(false);
  });
});
