import { describe, expect, it } from "vitest";
import { bench } from "../fixture";

const TWO = {
  sheets: [
    { name: "a", values: [[1]] },
    { name: "b", values: [[2]] },
  ],
  active: "a",
};

describe("the selection", () => {
  it("is A1 at first, and the user's afterwards", () => {
    const { must, sheets } = bench(TWO);
    const current = () =>
      must(({ SpreadsheetApp }) => {
        const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
        return [cell?.getRow(), cell?.getColumn(), cell?.getSheet().getName()];
      });
    expect(current()).toEqual([1, 1, "a"]);
    sheets.model.activeSheet.select([{ top: 4, left: 2, height: 3, width: 2 }]);
    expect(current()).toEqual([5, 3, "a"]);
  });

  it("is changed by activate of a range, which shows its sheet", () => {
    const { must, sheets } = bench(TWO);
    must(({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName("b")?.getRange("B2:C4").activate(),
    );
    expect(sheets.model.activeSheet.name).toBe("b");
    expect(sheets.model.activeSheet.selection).toEqual([{ top: 1, left: 1, height: 3, width: 2 }]);
  });

  it("is all ranges of a list, the last of which has the current cell", () => {
    const { must, sheets } = bench(TWO);
    const row = must(({ SpreadsheetApp }) => {
      const document = SpreadsheetApp.getActiveSpreadsheet();
      document.getSheetByName("b")?.getRangeList(["A2:B3", "A7:B7"]).activate();
      return document.getCurrentCell()?.getRow();
    });
    expect(row).toBe(7);
    expect(sheets.model.activeSheet.selection.map(({ top, height }) => [top, height])).toEqual([
      [1, 2],
      [6, 1],
    ]);
  });
});
