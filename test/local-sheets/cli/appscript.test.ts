import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

import { folder, run } from "./appscript-command";

it("runs onOpen, types the values in order, then calls the function", () => {
  const report = run(
    `function onOpen(e) { console.log("opened " + e.authMode + " " + e.source.getName()); }
     function onEdit(e) {
       console.log([e.range.getA1Notation(), e.value, e.oldValue, e.authMode].join(" "));
     }
     function add(a, b) { return a + b + SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }`,
    ...["--call", "add", "--args", "[1, 2]", "--set", "A1=4", "--set", "Sheet1!A1=5", "--set", "B1=TRUE"],
  );
  expect(report.log).toEqual([
    "opened LIMITED Untitled spreadsheet",
    "A1 4  LIMITED",
    "A1 5 4 LIMITED",
    "B1 TRUE  LIMITED",
  ]);
  expect([report.returned, report.error, report.sheets[0]?.values]).toEqual([8, null, [[5, true]]]);
});

it("evaluates the whole script anew for every execution, as Google does", () => {
  const report = run(
    `var calls = 0; const sheet = SpreadsheetApp.getActiveSheet();
     function onOpen() { calls += 1; sheet.getRange("A1").setValue("open"); }
     function main() { calls += 1; return [calls, sheet.getRange("A1").getValue()]; }`,
    ...["--call", "main"],
  );
  expect(report.returned).toEqual([1, "open"]);
});

it("runs code outside of functions once for every execution, and never just to look", () => {
  const report = run(
    `SpreadsheetApp.getActiveSheet().appendRow(["loaded"]);
     console.log("top");
     function main() { return SpreadsheetApp.getActiveSheet().getLastRow(); }`,
    ...["--call", "main", "--set", "B1=5"],
  );
  expect([report.returned, report.log, report.sheets[0]?.values]).toEqual([
    2,
    ["top"],
    [
      ["", 5],
      ["loaded", ""],
    ],
  ]);
});

it("a script that fails outside of functions fails whatever is called", () => {
  const { error, log } = run("missing.call(); function main() {}", "--call", "main");
  expect([error?.name, error?.message]).toEqual(["ReferenceError", "missing is not defined"]);
  expect(log).toEqual(["onOpen: ReferenceError: missing is not defined"]);
});

it("gives the script values of its own realm, and errors that it can catch", () => {
  const report = run(
    `function main() {
       const sheet = SpreadsheetApp.getActiveSheet();
       sheet.getRange("A1").setValue(new Date(2024, 0, 31));
       const values = sheet.getRange("A1").getValues();
       let caught;
       try { sheet.getRange(0, 1); } catch (error) { caught = [error instanceof Error, error.name, error.message]; }
       return [values instanceof Array, values[0][0] instanceof Date, caught];
     }`,
    ...["--call", "main"],
  );
  expect(report.returned).toEqual([
    true,
    true,
    [true, "Exception", "The starting row of the range is too small."],
  ]);
});

it("waits for what the function awaits, and calls methods of global objects", () => {
  const script = `const menu = { name: "m", async item() { await null; return this.name; } };`;
  expect(run(script, "--call", "menu.item").returned).toBe("m");
});

it("reports dates as moments, service objects by their class and what JSON lacks as null", () => {
  const report = run(
    `function main() {
       const sheet = SpreadsheetApp.getActiveSheet();
       return { at: new Date(0), sheet, nothing: undefined, not: NaN, list: [sheet.getRange("A1")] };
     }`,
    ...["--call", "main"],
  );
  expect(report.returned).toEqual({
    at: { date: "1970-01-01T00:00:00.000Z" },
    sheet: "Sheet",
    nothing: null,
    not: null,
    list: ["Range"],
  });
});

it("an error of the function is part of the report", () => {
  const { error } = run(`function main() { throw new TypeError("no"); }`, "--call", "main");
  expect([error?.name, error?.message, /Code\.gs:1/.test(error?.stack ?? "")]).toEqual([
    "TypeError",
    "no",
    true,
  ]);
});

it("simple triggers fail in the log only, and may not open dialogs", () => {
  const report = run(
    `function onOpen() { SpreadsheetApp.getUi().alert("hi"); } function main() { return 1; }`,
    ...["--call", "main"],
  );
  expect(report.log).toEqual(["onOpen: Exception: You do not have permission to call alert"]);
  expect([report.returned, report.error, report.dialogs]).toEqual([1, null, []]);
});

it("answers questions in order and lists menus, notes and dialogs", () => {
  const report = run(
    `function onOpen() {
       const ui = SpreadsheetApp.getUi();
       ui.createMenu("Tools").addItem("One", "one").addSubMenu(ui.createMenu("More").addItem("Two", "two")).addToUi();
     }
     function main() {
       const ui = SpreadsheetApp.getUi();
       SpreadsheetApp.getActiveSpreadsheet().toast("done", "Job");
       return [ui.alert("a", ui.ButtonSet.YES_NO) === ui.Button.NO, ui.prompt("b").getResponseText(), String(ui.alert("c"))];
     }`,
    ...["--call", "main", "--answers", '["no", "typed"]'],
  );
  expect(report.returned).toEqual([true, "typed", "OK"]);
  expect(report.menus).toEqual([
    { caption: "One", functionName: "one" },
    { caption: "Two", functionName: "two" },
  ]);
  expect(report.toasts).toEqual([{ title: "Job", message: "done" }]);
  expect(report.dialogs.map(({ kind, prompt }) => [kind, prompt])).toEqual([
    ["alert", "a"],
    ["prompt", "b"],
    ["alert", "c"],
  ]);
});

it("whoever types is on that sheet; afterwards the sheet from before is active again", () => {
  writeFileSync(path.join(folder, "a.csv"), "x\n");
  const report = run(
    `function onEdit(e) { console.log(e.source.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()); }
     function main() { return SpreadsheetApp.getActiveSheet().getName(); }`,
    ...["--sheet", "One=a.csv", "--sheet", "Two=a.csv", "--set", "Two!B2=5", "--call", "main"],
  );
  expect([report.log, report.returned]).toEqual([["Two B2"], "One"]);
});

it("the range of an edit tells its edges as numbers", () => {
  const report = run(
    `function onEdit({ range }) {
       if (range.columnStart === 3 && range.rowStart > 1) range.offset(0, 1).setValue(range.rowEnd + range.columnEnd);
     }`,
    ...["--set", "C1=x", "--set", "C4=x"],
  );
  expect(report.sheets[0]?.values.map((row) => row[3])).toEqual(["", "", "", 7]);
});

it("works formulas out, those of the script's own functions too", () => {
  const report = run(
    `/** @customfunction */
     function TWICE(input) { return Array.isArray(input) ? input.map((row) => row.map(TWICE)) : input * 2; }
     function YEAR_OF(day) { return day instanceof Date ? day.getFullYear() : "no date"; }
     function main() { return SpreadsheetApp.getActiveSheet().getRange("B1:B2").getValues(); }`,
    ...["--set", "A1=2", "--set", "A2=3", "--set", "B1==TWICE(A1:A2)", "--set", "C1=2024-03-05"],
    ...["--set", "D1==YEAR_OF(C1)", "--set", "D2==SUM(B1:B2)", "--set", "D3==NOBODY(1)", "--call", "main"],
  );
  expect(report.returned).toEqual([[4], [6]]);
  expect(report.sheets[0]?.values.map((row) => row[3])).toEqual([2024, 10, "#NAME?"]);
  expect(report.sheets[0]?.formulas[0]?.[1]).toBe("=TWICE(A1:A2)");
});

it("takes in silence what Google takes in silence", () => {
  const report = run(
    `async function main() {
       const sheet = SpreadsheetApp.getActiveSheet();
       sheet.getRange("A1:D1").setValues([[undefined, NaN, { a: 1 }, sheet]]);
       sheet.getRange("A1").setBackground("no colour").setHorizontalAlignment("nowhere").setValue(7);
       return sheet;
     }`,
    ...["--call", "main"],
  );
  expect([report.error, report.returned]).toEqual([null, "Sheet"]);
  expect(report.sheets[0]?.values).toEqual([[7, "#NUM!", "{a=1}", "Sheet"]]);
  expect(report.sheets[0]?.backgrounds[0]?.[0]).toBe("#ffffff");
});

it("opens sheets from CSV files, the first one active", () => {
  writeFileSync(path.join(folder, "a.csv"), "id,day\n007,2024-03-05\n");
  writeFileSync(path.join(folder, "b.csv"), "x\n");
  const report = run(
    `function main() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(); }`,
    ...["--call", "main", "--sheet", "Data=a.csv", "--sheet", "More=b.csv"],
  );
  expect(report.returned).toBe("Data");
  expect(report.sheets.map(({ name, values }) => [name, values])).toEqual([
    [
      "Data",
      [
        ["id", "day"],
        ["007", { date: "2024-03-05T00:00:00.000Z" }],
      ],
    ],
    ["More", [["x"]]],
  ]);
});

it("a cell's function gets dates as Dates of the script and may give them, one value that is no number spoils only its cell", () => {
  const { sheets, returned } = run(
    `function NEXT(day) { return day instanceof Date ? new Date(day.getTime() + 86400000) : typeof day; }
     function HALVES() { return [[1, 0 / 0], ["x", new Date(2024, 0, 5, 10, 30)]]; }
     function main() { return SpreadsheetApp.getActiveSheet().getRange("A1:A3").getValues(); }`,
    ...[
      "--set",
      "Sheet1!C1=1/31/2024",
      "--set",
      "Sheet1!A1==NEXT(C1)",
      "--set",
      "Sheet1!A2==NEXT(DATE(2024,2,28))",
    ],
    ...["--set", "Sheet1!A3==VLOOKUP(C1,C1:C2,1,FALSE)", "--set", "Sheet1!A4==HALVES()", "--call", "main"],
  );
  expect(returned).toEqual([
    [{ date: "2024-02-01T00:00:00.000Z" }],
    [{ date: "2024-02-29T00:00:00.000Z" }],
    [{ date: "2024-01-31T00:00:00.000Z" }],
  ]);
  expect(sheets[0]?.displayValues.map((row) => row.slice(0, 2))).toEqual([
    ["2/1/2024", ""],
    ["2/29/2024", ""],
    ["1/31/2024", ""],
    ["1", "#NUM!"],
    ["x", "1/5/2024 10:30:00"],
  ]);
});
