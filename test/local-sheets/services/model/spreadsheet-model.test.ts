import { describe, expect, it } from "vitest";
import { Clock } from "../../../../local-sheets/services/model/clock";
import { SpreadsheetModel } from "../../../../local-sheets/services/model/spreadsheet-model";

function spreadsheet(): SpreadsheetModel {
  const model = new SpreadsheetModel({
    name: "t",
    locale: "en_US",
    timeZone: "Etc/UTC",
    clock: new Clock(0),
  });
  model.insertSheet({ name: "Sheet1" });
  return model;
}

describe("SpreadsheetModel", () => {
  it("starts sheets with 1000 x 26 cells, after the active one, and makes them active", () => {
    const model = spreadsheet();
    model.insertSheet({ name: "Last" });
    const first = model.sheetByName("Sheet1");
    if (first !== undefined) model.activate(first);
    const added = model.insertSheet({ name: "Middle" });
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Middle", "Last"]);
    expect(model.activeSheet).toBe(added);
    expect([added.rowCount, added.columnCount, added.sheetId]).toEqual([1000, 26, 2]);
  });

  it("refuses more than 10 million cells over all sheets", () => {
    const model = spreadsheet();
    const big = model.insertSheet({ name: "Big", rows: 383_000, columns: 26 });
    const text =
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.";
    expect(() => model.insertSheet({ name: "More" })).toThrow(text);
    expect(() => big.insertRows(0, 1000)).toThrow(text);
    expect(() => big.insertColumns(0, 1)).toThrow(text);
    expect(model.cellCount).toBe(26_000 + 383_000 * 26);
  });

  it("refuses the name of another sheet, in any case, and odd names", () => {
    const model = spreadsheet();
    expect(() => model.insertSheet({ name: "Sheet1" })).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
    expect(() => model.insertSheet({ name: "SHEET1" })).toThrow("already exists");
    expect(() => model.insertSheet({ name: "" })).toThrow("cannot be empty");
    expect(() => model.insertSheet({ name: "x".repeat(101) })).toThrow("greater than 100 characters");
    expect(() => model.insertSheet({ name: "x", index: 5 })).toThrow("sheetIndex");
  });

  it("renames a sheet, also to another case of its own name", () => {
    const model = spreadsheet();
    const added = model.insertSheet({ name: "b" });
    model.renameSheet(added, "B");
    expect(added.name).toBe("B");
    expect(() => model.renameSheet(added, "sheet1")).toThrow("already exists");
  });

  it("keeps one sheet, and one visible sheet", () => {
    const model = spreadsheet();
    const only = model.activeSheet;
    expect(() => model.deleteSheet(only)).toThrow("You can't remove all the sheets in a document.");
    const hidden = model.insertSheet({ name: "hidden" });
    hidden.hidden = true;
    expect(() => model.deleteSheet(only)).toThrow("You can't remove all the visible sheets in a document.");
    model.deleteSheet(hidden);
    expect(model.activeSheet).toBe(only);
    expect(() => model.deleteSheet(hidden)).toThrow("Sheet 1 not found");
  });

  it("moves a sheet to another place, and hides all but one", () => {
    const model = spreadsheet();
    const second = model.insertSheet({ name: "b" });
    model.moveSheet(second, 0);
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(["b", "Sheet1"]);
    expect(() => model.moveSheet(second, 2)).toThrow("Invalid argument: pos");
    model.hideSheet(second);
    expect(model.activeSheet.name).toBe("Sheet1");
    expect(() => model.hideSheet(model.activeSheet)).toThrow("You can't hide all the sheets in a document.");
  });

  it("knows the present year in its own zone", () => {
    const clock = new Clock(Date.parse("2024-12-31T20:00:00Z"));
    const year = (timeZone: string): number =>
      new SpreadsheetModel({ name: "t", locale: "en_US", timeZone, clock }).currentYear();
    expect([year("Asia/Taipei"), year("America/New_York")]).toEqual([2025, 2024]);
  });
});
