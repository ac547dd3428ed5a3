import { describe, expect, it } from "vitest";
import { bench, sheet } from "../fixture";

/** A grid without a blank cell. */
const TIGHT = {
  name: "a",
  values: [
    [1, 2],
    [3, 4],
  ],
  rows: 2,
  columns: 2,
};

describe("Sheet.getRange", () => {
  it.each<[string, number[]]>([
    ["The number of rows in the range must be at least 1.", [2, 1, 0, 1]],
    ["The number of columns in the range must be at least 1.", [1, 1, 1, 0]],
    ["The starting row of the range is too small.", [0, 1]],
    ["The starting column of the range is too small.", [1, 0]],
    ["The coordinates of the range are outside the dimensions of the sheet.", [1001, 1]],
    ["The coordinates of the range are outside the dimensions of the sheet.", [1, 20, 1, 8]],
  ])("%s", (text, [row = 1, column, rows, columns]) => {
    const { failure } = bench();
    const numbers = [row, column, rows, columns].filter((number) => number !== undefined);
    expect(failure((services) => Reflect.apply(sheet(services).getRange, undefined, numbers))).toBe(
      `Exception: ${text}`,
    );
  });

  it("reads A1 notation, open ends and other sheets", () => {
    const { must, failure } = bench({
      sheets: [TIGHT, { name: "b c", values: [[5]], rows: 1, columns: 1 }],
    });
    expect(must((services) => sheet(services).getRange("A2:A").getValues())).toEqual([[3]]);
    expect(must((services) => sheet(services).getRange("B:B").getValues())).toEqual([[2], [4]]);
    expect(must((services) => sheet(services).getRange("'b c'!A:A").getValues())).toEqual([[5]]);
    expect(failure((services) => sheet(services).getRange("B"))).toBe("Exception: Range not found");
    expect(failure((services) => sheet(services).getRange("nowhere!A1"))).toBe("Exception: Range not found");
    expect(failure((services) => sheet(services).getRange("A9"))).toContain("outside the dimensions");
  });
});

describe("Sheet", () => {
  it("tells its name, place and size", () => {
    const { must } = bench({
      sheets: [
        { name: "a", values: [] },
        {
          name: "b",
          values: [
            ["", "x"],
            ["", ""],
          ],
        },
      ],
      active: "b",
    });
    expect(
      must((services) => {
        const one = sheet(services);
        return [
          one.getName(),
          one.getSheetId(),
          one.getIndex(),
          one.getLastRow(),
          one.getLastColumn(),
          one.getMaxRows(),
          one.getMaxColumns(),
        ];
      }),
    ).toEqual(["b", 1, 2, 1, 2, 1000, 26]);
  });

  it("opens and takes out rows and columns; contents move along", () => {
    const { must, sheets } = bench({
      sheets: [TIGHT],
    });
    must((services) => sheet(services).insertColumnsAfter(1, 2).insertRowsAfter(2, 1));
    expect(sheets.snapshot()[0]).toMatchObject({
      rows: 3,
      columns: 4,
      values: [
        [1, "", "", 2],
        [3, "", "", 4],
      ],
    });
    must((services) => {
      sheet(services).deleteColumns(1, 3);
      sheet(services).deleteRows(1, 1);
    });
    expect(sheets.snapshot()[0]).toMatchObject({ rows: 2, columns: 1, values: [[4]] });
  });

  it("freezes rows and sets the widths of columns", () => {
    const { must, sheets, failure } = bench();
    must((services) => {
      sheet(services).setFrozenRows(1);
      sheet(services).setColumnWidths(2, 2, 160);
    });
    expect(sheets.snapshot()[0]?.frozenRows).toBe(1);
    expect(sheets.snapshot()[0]?.columnWidths.slice(0, 4)).toEqual([100, 160, 160, 100]);
    expect(failure((services) => sheet(services).setColumnWidths(0, 1, 10))).toBe(
      "Exception: Column and number of columns must be positive.",
    );
  });

  it("refuses places before its first row and column", () => {
    const { failure } = bench();
    expect(failure((services) => sheet(services).insertColumnsAfter(0, 1))).toContain(
      "Those columns are out of bounds.",
    );
    expect(failure((services) => sheet(services).insertRowsAfter(0, 1))).toContain(
      "Those rows are out of bounds.",
    );
    expect(failure((services) => sheet(services).deleteRows(0, 1))).toContain(
      "Those rows are out of bounds.",
    );
  });
});
