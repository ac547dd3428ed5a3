import { expect, it } from "vitest";
import { type Bench, bench, sheet } from "../fixture";

function table(...values: (string | number | boolean | null)[][]): Bench {
  return bench({ sheets: [{ name: "a", values }] });
}

it("insertCells and deleteCells move what is below or to the right", () => {
  table([1, 2], [3, 4]).must((services) => {
    const { ROWS, COLUMNS } = services.SpreadsheetApp.Dimension;
    sheet(services).getRange("A1").insertCells(ROWS);
    expect(sheet(services).getRange("A1:B3").getValues()).toEqual([
      ["", 2],
      [1, 4],
      [3, ""],
    ]);
    sheet(services).getRange("A1").deleteCells(ROWS);
    expect(sheet(services).getDataRange().getValues()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    sheet(services).getRange("A2").insertCells(COLUMNS);
    expect(sheet(services).getDataRange().getValues()).toEqual([
      [1, 2, ""],
      ["", 3, 4],
    ]);
    sheet(services).getRange("A2").deleteCells(COLUMNS);
    expect(sheet(services).getRange("A2:B2").getValues()).toEqual([[3, 4]]);
  });
});

it("moveTo takes everything along and leaves blank cells", () => {
  table([1, 2]).must((services) => {
    sheet(services).getRange("A1").setNote("n").moveTo(sheet(services).getRange("C3"));
    expect(sheet(services).getRange("C3").getNote()).toBe("n");
    expect(sheet(services).getRange("A1:C1").getValues()).toEqual([["", 2, ""]]);
  });
});

it("autoFill goes on with numbers, texts with a number and days, and copies what it is told to", () => {
  table([1, "Week 8"], [3, "Week 9"]).must((services) => {
    const { DEFAULT_SERIES, ALTERNATE_SERIES } = services.SpreadsheetApp.AutoFillSeries;
    const source = sheet(services).getRange("A1:B2");
    source.autoFill(sheet(services).getRange("A1:B4"), DEFAULT_SERIES);
    expect(sheet(services).getRange("A3:B4").getValues()).toEqual([
      [5, "Week 10"],
      [7, "Week 11"],
    ]);
    source.autoFill(sheet(services).getRange("A1:B4"), ALTERNATE_SERIES);
    expect(sheet(services).getRange("A3:A4").getValues()).toEqual([[1], [3]]);
  });
  expect(
    table([1]).failure((services) =>
      sheet(services)
        .getRange("A1")
        .autoFill(sheet(services).getRange("A1:B2"), services.SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES),
    ),
  ).toContain("only one direction");
});

it("copyValuesToRange takes columns before rows", () => {
  table([1, 2]).must((services) => {
    const range = sheet(services).getRange("A1:B1");
    range.copyValuesToRange(sheet(services), 3, 4, 2, 3);
    expect(sheet(services).getRange("C2:D3").getValues()).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});

it("R1C1 formulas are written from each cell", () => {
  table([1], [2]).must((services) => {
    sheet(services).getRange("B1:B2").setFormulaR1C1("=R[0]C[-1]*2");
    expect(sheet(services).getRange("B1:B2").getFormulas()).toEqual([["=A1*2"], ["=A2*2"]]);
    expect(sheet(services).getRange("A1:B1").getFormulasR1C1()).toEqual([[null, "=R[0]C[-1]*2"]]);
  });
});

it("getDataRegion and getNextDataCell go where the keyboard goes", () => {
  table([1, 2, null, 9], [3, 4, null, null]).must((services) => {
    const { NEXT, DOWN } = services.SpreadsheetApp.Direction;
    const cell = sheet(services).getRange("A1");
    expect(cell.getDataRegion().getA1Notation()).toBe("A1:B2");
    expect(cell.getNextDataCell(NEXT).getA1Notation()).toBe("B1");
    expect(sheet(services).getRange("B1").getNextDataCell(NEXT).getA1Notation()).toBe("D1");
    expect(sheet(services).getRange("A2").getNextDataCell(DOWN).getA1Notation()).toBe("A1000");
  });
});
