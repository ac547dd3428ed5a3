import { describe, expect, it } from "vitest";
import { bench, sheet } from "../fixture";

describe("Spreadsheet", () => {
  it("tells its zone and its locale as it was given", () => {
    const { must } = bench({ timeZone: "Asia/Taipei", locale: "de_AT" });
    const read = must(({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return [spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()];
    });
    expect(read).toEqual(["Asia/Taipei", "de_AT"]);
  });

  it("adds, finds, shows and removes sheets", () => {
    const { must, sheets } = bench();
    must((services) => {
      const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
      const old = sheet(services);
      expect(spreadsheet.insertSheet("first", 0).getIndex()).toBe(1);
      expect(spreadsheet.insertSheet("second").getIndex()).toBe(2);
      expect(spreadsheet.getActiveSheet().getName()).toBe("second");
      expect(spreadsheet.setActiveSheet(old).getName()).toBe("Sheet1");
      expect(spreadsheet.getSheetByName("gone")).toBeNull();
      const found = spreadsheet.getSheetByName("second");
      if (found !== null) spreadsheet.deleteSheet(found);
    });
    expect(sheets.snapshot().map((one) => one.name)).toEqual(["first", "Sheet1"]);
  });

  it("speaks Google's texts for names that are taken and the last sheet", () => {
    const { failure } = bench();
    expect(failure(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet("Sheet1"))).toBe(
      'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
    expect(
      failure((services) => services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet(services))),
    ).toBe("Exception: You can't remove all the sheets in a document.");
  });

  it("keeps its toasts", () => {
    const { must, sheets } = bench();
    must(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSpreadsheet().toast("one");
      SpreadsheetApp.getActiveSpreadsheet().toast("two", "title", -1);
    });
    expect(sheets.toasts).toEqual([
      { message: "one", title: "", timeoutSeconds: null },
      { message: "two", title: "title", timeoutSeconds: -1 },
    ]);
  });
});
