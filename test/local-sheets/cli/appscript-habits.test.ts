// What ordinary scripts count on without thinking of it.

import { expect, it } from "vitest";

import { run } from "./appscript-command";

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
