import { describe, expect, it } from "vitest";
import type { EnumConstant } from "../../../local-sheets/services/strict/enumeration";
import type { Services } from "../services/fixture";
import { page } from "./fixture";

/** A page whose cells can call one function. */
function withFunction(
  fn: (...args: unknown[]) => unknown,
  values: (string | number | boolean | null)[][] = [],
) {
  const p = page(values);
  p.script.ASK = fn;
  return p;
}

describe("a function of the script", () => {
  it("gets a value for a cell, a table for a range, empty texts for blanks, Dates for dates, texts for errors", () => {
    const seen: unknown[][] = [];
    const p = withFunction((...args) => seen.push(args), [[1, null, "2024-03-05", "=1/0", true, "x"]]);
    p.type("A3", '=ask(A1,A1:C1,D1,E1:F1,B1,10%,"t")');
    p.show("A3");
    const day = new Date("2024-03-05T00:00:00Z");
    expect(seen).toEqual([[1, [[1, "", day]], "#DIV/0!", [[true, "x"]], "", 0.1, "t"]]);
  });

  it("gets every row of an open range down to the end of the grid", () => {
    let rows = 0;
    const p = withFunction((table) => {
      rows = (table as unknown[][]).length;
    });
    p.type("B1", "=ASK(A2:A)");
    p.show("B1");
    expect(rows).toBe(999);
  });

  it("spills tables and lines, and leaves null and undefined blank", () => {
    const p = withFunction(() => [
      [1, null],
      [undefined, "x"],
    ]);
    p.type("A1", "=ASK()");
    expect(p.show("A1:B2")).toEqual([
      [1, ""],
      ["", "x"],
    ]);
    const line = withFunction(() => [1, 2]);
    line.type("A1", "=ASK()");
    expect(line.show("A1:B2")).toEqual([
      [1, ""],
      [2, ""],
    ]);
  });

  it("shows #ERROR! with the message of what it throws", () => {
    const p = withFunction(() => {
      throw new Error("Give three columns.");
    });
    p.type("A1", "=ASK()");
    expect([p.show("A1"), p.problem("A1")]).toEqual(["#ERROR!", "Give three columns."]);
    const snapshot = p.sheets.snapshot()[0];
    expect(snapshot?.errorTexts).toEqual([{ cell: "A1", set: "Give three columns." }]);
  });

  it("is not called again while its arguments are equal", () => {
    let calls = 0;
    const p = withFunction(
      (value) => {
        calls += 1;
        return value;
      },
      [[1, 2]],
    );
    p.type("A3", "=ASK(A1)");
    p.show("A3");
    p.type("B1", 5);
    p.type("A1", 1);
    p.show("A3");
    expect(calls).toBe(1);
    p.type("A1", 7);
    expect(p.show("A3")).toBe(7);
    expect(calls).toBe(2);
  });

  it("is not called where its arguments need its own result", () => {
    let calls = 0;
    const p = withFunction(() => {
      calls += 1;
    });
    p.type("A1", "=ASK(A1)");
    p.type("B1", "=ASK(B1:B3)");
    expect([p.show("A1"), p.show("B1"), calls]).toEqual(["#REF!", "#REF!", 0]);
  });

  it("cannot be called when its name ends in an underscore", () => {
    const p = page();
    p.script.secret_ = () => 1;
    p.type("A1", "=SECRET_()");
    expect(p.show("A1")).toBe("#NAME?");
    expect(p.sheets.model.calculator.unknownFunctions).toEqual(["SECRET_"]);
  });

  it("may read the document and not change it, and is no call of the script that reads its cell", () => {
    const p = page([[5]]);
    const services = p.script as unknown as Services;
    const sheet = () => services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    p.script.READS = () => sheet().getRange(1, 1, 1, 1).getValue();
    p.script.WRITES = () => sheet().getRange(1, 1, 1, 1).setValue(1);
    p.type("B1", "=READS()");
    p.type("C1", "=WRITES()");
    const run = p.sheets.run(() => sheet().getRange(1, 2, 1, 2).getValues());
    expect(run.returned).toEqual([[5, "#ERROR!"]]);
    expect(run.serviceCalls).toBe(1);
    expect(p.problem("C1")).toBe("You do not have permission to call setValue");
  });
});

describe("formulas follow the sheet", () => {
  it("when rows and columns come and go", () => {
    const p = page([[1], [2], [3], ["=SUM(A1:A3)", "=A2", "=$A$3"]]);
    p.sheet.insertRows(1, 2);
    expect(p.sheet.formulas.row(5)).toEqual(["=SUM(A1:A5)", "=A4", "=$A$5"]);
    p.sheet.deleteRows(3, 1);
    expect(p.sheet.formulas.row(4)).toEqual(["=SUM(A1:A4)", "=#REF!", "=$A$4"]);
    expect(p.show("A5:C5")).toEqual([[4, "#REF!", 3]]);
    p.sheet.insertColumns(0, 1);
    expect(p.sheet.formulas.row(4).slice(1)).toEqual(["=SUM(B1:B4)", "=#REF!", "=$B$4"]);
  });

  it("when a sheet is renamed or deleted", () => {
    const p = page();
    const { model } = p.sheets;
    const other = model.insertSheet({ name: "Data" });
    p.type("Data!A1", 4);
    p.type("A1", "=Data!A1*2");
    expect(p.show("A1")).toBe(8);
    model.renameSheet(other, "New data");
    expect([p.sheet.formulas.get(0, 0), p.show("A1")]).toEqual(["='New data'!A1*2", 8]);
    model.deleteSheet(other);
    expect([p.sheet.formulas.get(0, 0), p.show("A1")]).toEqual(["=#REF!*2", "#REF!"]);
  });

  it("when they are copied or sorted, and when a checkpoint comes back", () => {
    const p = page([
      [1, "=A1*10"],
      [3, "=A2*10"],
      [2, "=A3*10"],
    ]);
    const services = p.script as unknown as Services;
    const sheet = () => services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const before = p.sheets.checkpoint();
    p.sheets.run(() =>
      sheet()
        .getRange(1, 2, 1, 1)
        .copyTo(sheet().getRange(1, 3, 3, 1)),
    );
    expect(p.show("C1:C3")).toEqual([[100], [300], [200]]);
    p.sheets.run(() => sheet().getRange(1, 1, 3, 2).sort(1));
    expect(p.show("A1:C3")).toEqual([
      [1, 10, 100],
      [2, 20, 200],
      [3, 30, 300],
    ]);
    p.sheets.restore(before);
    expect(p.show("A1:C3")).toEqual([
      [1, 10, ""],
      [3, 30, ""],
      [2, 20, ""],
    ]);
    p.type("A1", 7);
    expect(p.show("B1")).toBe(70);
  });

  it("a value stored beside a formula is shown until something it reads changes", () => {
    const p = page([], { sheets: [{ name: "Sheet1", values: [[1, { formula: "=A1*2", value: 99 }]] }] });
    expect(p.show("B1")).toBe(99);
    p.type("C1", "x");
    expect(p.show("B1")).toBe(99);
    p.type("A1", 5);
    expect(p.show("B1")).toBe(10);
  });
});

it("a script that sets a formula reads its value at once, and dates come back as dates", () => {
  const p = page([[1, 2]]);
  const services = p.script as unknown as Services;
  const run = p.sheets.run(() => {
    const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.getRange(1, 3, 1, 1).setFormula("=A1+B1");
    sheet.getRange(1, 4, 1, 1).setValue("=DATE(2024,3,5)");
    return sheet.getRange(1, 3, 1, 2).getValues();
  });
  expect(run.returned).toEqual([[3, new Date("2024-03-05T00:00:00Z")]]);
});

it("a conditional format's formula can be any formula", () => {
  const p = page([
    [5, "gold"],
    [50, "gold"],
    [70, "x"],
  ]);
  const services = p.script as unknown as Services;
  p.sheets.run(() => {
    const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const range = sheet.getRange(1, 1, 3, 1);
    const builder = services.SpreadsheetApp.newConditionalFormatRule();
    const rule = builder.whenFormulaSatisfied('=AND($A1>10,$B1="gold")').setBackground("#ff0000");
    sheet.setConditionalFormatRules([rule.setRanges([range]).build()]);
  });
  const [snapshot] = p.sheets.snapshot();
  expect(snapshot?.shownBackgrounds.map(([first]) => first)).toEqual(["#ffffff", "#ff0000", "#ffffff"]);
  expect(snapshot?.notEvaluated).toEqual([]);
});

it("a conditional format may go by the present day", () => {
  const p = page([["2024-03-14"], ["2024-03-15"], ["2024-03-16"], ["x"]]);
  const services = p.script as unknown as Services;
  p.sheets.run(() => {
    const { SpreadsheetApp } = services;
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY as EnumConstant)
      .setBackground("#ff0000");
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1:A4")]).build()]);
  });
  const [snapshot] = p.sheets.snapshot();
  expect(snapshot?.shownBackgrounds.map(([first]) => first)).toEqual([
    "#ff0000",
    "#ffffff",
    "#ffffff",
    "#ffffff",
  ]);
});
