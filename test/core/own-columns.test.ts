import { describe, expect, test } from "vitest";
import { columnLetters, findOwnColumns } from "../../src/core/own-columns";

describe("letters of a column", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
    [18_278, "ZZZ"],
  ])("%i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe("our own score columns", () => {
  test("are found where all five stand side by side", () => {
    expect(findOwnColumns(["Id", "R", "F", "M", "RFM", "Segment"])).toBe("B:F");
    expect(findOwnColumns(["R", "F", "R", "F", "M", "RFM", "Segment", "Note"])).toBe("C:G");
  });

  test.each([
    [["Id", "R", "F", "M", "RFM"]],
    [["R", "F", "M", "Segment", "RFM"]],
    [["R", "F", "M", "", "RFM", "Segment"]],
    [["r", "f", "m", "rfm", "segment"]],
    [[]],
  ])("are not %j", (header) => {
    expect(findOwnColumns(header)).toBeNull();
  });
});
