import { describe, expect, it } from "vitest";
import { columnIndex, readReference } from "../../../../local-sheets/services/model/a1";

const GRID = { rows: 100, columns: 26 };

describe("readReference", () => {
  it.each([
    ["A1", 0, 0, 1, 1],
    ["$B$2", 1, 1, 1, 1],
    ["b2:D4", 1, 1, 3, 3],
    ["D4:B2", 1, 1, 3, 3],
    ["A:C", 0, 0, 100, 3],
    ["2:5", 1, 0, 4, 26],
    ["A2:A", 1, 0, 99, 1],
    ["A2:2", 1, 0, 1, 26],
    ["R3C2", 2, 1, 1, 1],
    ["R1C1:R2C3", 0, 0, 2, 3],
  ])("%s", (text, top, left, height, width) => {
    expect(readReference(text, GRID)).toEqual({ sheetName: undefined, block: { top, left, height, width } });
  });

  it("reads the sheet it names, quoted or not", () => {
    expect(readReference("Data!A1", GRID)?.sheetName).toBe("Data");
    expect(readReference("'It''s mine'!A1:B2", GRID)?.sheetName).toBe("It's mine");
  });

  it.each(["B", "7", "", "A0", "A1:B2:C3", "A1:", "Data!", "ABCD1", "hello world"])(
    "%s is no reference",
    (text) => {
      expect(readReference(text, GRID)).toBeUndefined();
    },
  );
});

it("columnIndex counts A as 0 and ZZZ as 18,277", () => {
  expect([columnIndex("A"), columnIndex("Z"), columnIndex("aa"), columnIndex("ZZZ")]).toEqual([
    0, 25, 26, 18277,
  ]);
});
