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

it("the event of an edit is readable as JSON", () => {
  const { log } = run(
    `function onEdit(e) {
       const { range, oldValue, value } = JSON.parse(JSON.stringify(e));
       console.log(Object.keys(e).join(), range.rowStart, range.columnEnd, oldValue, value);
     }`,
    ...["--set", "Sheet1!C2=1", "--set", "Sheet1!C2=3"],
  );
  expect(log).toEqual([
    "authMode,range,source,user,value 2 3 null 1",
    "authMode,oldValue,range,source,user,value 2 3 1 3",
  ]);
});

it("Browser makes new lines of what scripts write as a backslash and an n", () => {
  const { dialogs } = run(
    String.raw`function main() { Browser.msgBox("One\\nTwo\nThree"); }`,
    "--call",
    "main",
  );
  expect(dialogs).toMatchObject([{ kind: "alert", prompt: "One\nTwo\nThree" }]);
});

it("what is not there throws an error of the script's own, with the script's own lines", () => {
  const { returned } = run(
    `function main() {
       return [() => MailApp.sendEmail("a"), () => SpreadsheetApp.getActive().fly(), () => Utilities.sleep("x")].map((use) => {
         try { use(); } catch (error) { return [error instanceof Error, String(error), error.stack.split("\\n").length]; }
       });
     }`,
    ...["--call", "main"],
  );
  expect(returned).toEqual([
    [true, "Error: MailApp.sendEmail is not available in local Sheets", 4],
    [true, "Error: Spreadsheet.fly is not modelled in local Sheets", 4],
    [true, "Exception: The parameters (String) don't match the method signature for Utilities.sleep.", 4],
  ]);
});

it("an error tells the lines of the script, and no others", () => {
  const { log } = run(
    `function main() {
       try { inner(); } catch (error) { console.log(error.stack); console.error(error); }
       try { SpreadsheetApp.getActiveSheet().getRange("nowhere"); } catch (error) { console.log(error.stack); }
     }
     function inner() { null.x; }`,
    ...["--call", "main"],
  );
  const thrown = /^TypeError: .*\n {4}at inner \(Code\.gs:5:30\)\n {4}at main \(Code\.gs:2:14\)$/;
  expect(log[0]).toMatch(thrown);
  expect(log[1]).toMatch(thrown);
  expect(log[2]).toMatch(/^Exception: Range not found\n {4}at main \(Code\.gs:3:\d+\)$/);
});

it("the text that a formula gives has a rich text value like any other", () => {
  const { returned } = run(
    `function main() {
       const range = SpreadsheetApp.getActiveSheet().getRange("A1:B1").setFormulas([['=HYPERLINK("https://example.com","more")', "=1+1"]]);
       return range.getRichTextValues()[0].map((value) => value && value.getText());
     }`,
    ...["--call", "main"],
  );
  expect(returned).toEqual(["more", null]);
});

it("filters go by formulas and by days that depend on the present one", () => {
  const { returned } = run(
    `function main() {
       const sheet = SpreadsheetApp.getActiveSheet();
       const day = (ago) => new Date(Date.now() - ago * 86400000);
       sheet.getRange("A1:B5").setValues([["n", "day"], [1, day(0)], [2, day(3)], [3, day(40)], [4, "x"]]);
       const hidden = () => [2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row));
       const filter = sheet.getRange("A1:B5").createFilter();
       const by = (column, criteria) => { filter.setColumnFilterCriteria(column, criteria.build()); const seen = hidden(); filter.removeColumnFilterCriteria(column); return seen; };
       const { TODAY, PAST_WEEK, PAST_MONTH } = SpreadsheetApp.RelativeDate;
       const criteria = () => SpreadsheetApp.newFilterCriteria();
       return [
         by(1, criteria().whenFormulaSatisfied("=ISEVEN(A2)")),
         by(2, criteria().whenDateEqualTo(TODAY)),
         by(2, criteria().whenDateEqualTo(PAST_WEEK)),
         by(2, criteria().whenDateBefore(PAST_MONTH)),
       ];
     }`,
    ...["--call", "main"],
  );
  expect(returned).toEqual([
    [true, false, true, false],
    [false, true, true, true],
    [false, false, true, true],
    [true, true, false, true],
  ]);
});

it("values within objects are stored as what they hold, and a script that was not deployed has no address", () => {
  const { returned } = run(
    `function main() {
       const range = SpreadsheetApp.getActiveSheet().getRange("A1:C1");
       range.setValues([[new String("x"), new Number(5), new Boolean(false)]]);
       return [range.getValues()[0], ScriptApp.getService().getUrl()];
     }`,
    ...["--call", "main"],
  );
  expect(returned).toEqual([["x", 5, false], null]);
});

it("formulas elsewhere follow cells that are moved, also to another sheet", () => {
  const { returned } = run(
    `function main() {
       const ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet(), other = ss.insertSheet("Other");
       sheet.getRange("A1:B2").setValues([["x", 1], ["y", "=B1*2"]]);
       const total = sheet.getRange("F1").setFormula("=A1&B2");
       sheet.getRange("A1:B2").moveTo(sheet.getRange("D4"));
       const near = [total.getFormula(), total.getValue(), sheet.getRange("E5").getFormula()];
       sheet.getRange("D4:E5").moveTo(other.getRange("A1"));
       return [near, total.getFormula(), total.getValue(), other.getRange("B2").getValue()];
     }`,
    ...["--call", "main"],
  );
  expect(returned).toEqual([["=D4&E5", "x2", "=E4*2"], "=Other!A1&Other!B2", "x2", 2]);
});
