import { expect, it } from "vitest";
import { bench, sheet } from "../fixture";

it("a sheet keeps what its user sees of the grid", () => {
  const { must, sheets } = bench({
    sheets: [
      { name: "a", values: [[1]], rows: 9, columns: 3 },
      { name: "b", values: [] },
    ],
  });
  must((services) => {
    const one = sheet(services).setName("renamed").setTabColor("red").setHiddenGridlines(true);
    one.setFrozenRows(1);
    one.setFrozenColumns(2);
    one.setColumnWidth(2, 50).setRowHeights(2, 2, 40).hideRows(4, 2);
    one.showRows(5);
    one.insertRowsBefore(1, 1);
    expect([one.getFrozenRows(), one.getFrozenColumns(), one.getColumnWidth(2), one.getTabColor()]).toEqual([
      2,
      2,
      50,
      "#ff0000",
    ]);
    expect([4, 5, 6].map((row) => one.isRowHiddenByUser(row))).toEqual([false, true, false]);
    expect(one.hideSheet().isSheetHidden()).toBe(true);
    expect(sheet(services).getName()).toBe("b");
    expect(one.showSheet().isSheetHidden()).toBe(false);
  });
  expect(sheets.snapshot()[0]).toMatchObject({
    name: "renamed",
    tabColor: "#ff0000",
    hiddenGridlines: true,
    frozenRows: 2,
    frozenColumns: 2,
    columnWidths: [100, 50, 100],
    rowHeights: { "3": 40, "4": 40 },
    hiddenRows: [5],
  });
});

it("a sheet gives its data range, which is A1 when it is empty, and clears", () => {
  const { must, sheets } = bench({
    sheets: [
      {
        name: "a",
        values: [
          [1, 2],
          [3, null],
        ],
      },
    ],
  });
  must((services) => {
    expect(sheet(services).getDataRange().getA1Notation()).toBe("A1:B2");
    sheet(services).getRange("A1").setFontWeight("bold");
    expect(sheet(services).clearContents().getDataRange().getValues()).toEqual([[""]]);
  });
  expect(sheets.snapshot()[0]?.fontWeights).toEqual([["bold"]]);
  must((services) => sheet(services).clear());
  expect(sheets.snapshot()[0]?.fontWeights).toEqual([["normal"]]);
});

it.each<[string, string, (services: Parameters<typeof sheet>[0]) => unknown]>([
  [
    "Those rows are out of bounds.",
    "insertRowsBefore",
    (services) => sheet(services).insertRowsBefore(1001, 1),
  ],
  [
    "Those columns are out of bounds.",
    "insertColumnsBefore",
    (services) => sheet(services).insertColumnsBefore(27, 1),
  ],
  [
    "Row and number of rows must be positive.",
    "setRowHeights",
    (services) => sheet(services).setRowHeights(0, 1, 9),
  ],
  ["Those rows are out of bounds.", "hideRows", (services) => sheet(services).hideRows(1000, 2)],
  ["Those columns are out of bounds.", "getColumnWidth", (services) => sheet(services).getColumnWidth(27)],
  ["You can't hide all the sheets in a document.", "hideSheet", (services) => sheet(services).hideSheet()],
  [
    "Invalid argument: pos",
    "moveActiveSheet",
    ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().moveActiveSheet(2),
  ],
])("%s (%s)", (text, _name, work) => {
  expect(bench().failure(work)).toBe(`Exception: ${text}`);
});

it("a spreadsheet gives its sheets in order and by id", () => {
  const { must } = bench({
    sheets: [
      { name: "a", values: [] },
      { name: "b", values: [] },
    ],
  });
  must(({ SpreadsheetApp }) => {
    const document = SpreadsheetApp.getActiveSpreadsheet();
    document.moveActiveSheet(2);
    expect(document.getSheets().map((one) => one.getName())).toEqual(["b", "a"]);
    expect([document.getSheetById(1)?.getName(), document.getSheetById(9)]).toEqual(["b", null]);
  });
});
