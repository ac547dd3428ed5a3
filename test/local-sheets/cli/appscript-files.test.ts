import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { appscript } from "../../../local-sheets/cli/appscript";
import type { AppscriptReport } from "../../../local-sheets/cli/appscript-report";
import { DIST } from "../../../scripts/fresh-build.mjs";

import { folder, usage } from "./appscript-command";

it("a folder's manifest sets the zone and the scopes", () => {
  const project = path.join(folder, "project");
  mkdirSync(path.join(project, "ui"), { recursive: true });
  const manifest = (scopes: string[]): string =>
    JSON.stringify({
      timeZone: "Asia/Tokyo",
      oauthScopes: scopes.map((name) => `https://www.googleapis.com/auth/${name}`),
    });
  writeFileSync(path.join(project, "ui", "page.html"), "<p><?= 1 ?>");
  writeFileSync(
    path.join(project, "a.js"),
    `const zone = Session.getScriptTimeZone();
     function clock() { return [zone, new Date(2024, 0, 1).toISOString(), page()]; }
     function read() { return SpreadsheetApp.getActiveSheet().getName(); }`,
  );
  writeFileSync(
    path.join(project, "b.gs"),
    `function page() { return HtmlService.createTemplateFromFile("ui/page").evaluate().getContent(); }`,
  );
  writeFileSync(path.join(project, "appsscript.json"), manifest(["script.container.ui"]));
  const called = (name: string): AppscriptReport =>
    JSON.parse(
      appscript({ folder, dist: DIST, args: ["project", "--call", name, "--json"] }).output,
    ) as AppscriptReport;
  expect(called("clock").returned).toEqual(["Asia/Tokyo", "2023-12-31T15:00:00.000Z", "<p>1"]);
  expect(called("read").error?.message).toBe(
    "You do not have permission to call SpreadsheetApp.getActiveSheet. Required permissions: " +
      "(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets).",
  );
  writeFileSync(path.join(project, "appsscript.json"), manifest(["spreadsheets.currentonly"]));
  expect(called("read").returned).toBe("Sheet1");
});

it("runs the add-on itself, its cell formulas included", () => {
  writeFileSync(path.join(folder, "orders.csv"), "Customer,Date,Amount\nA,2024-01-05,10\nB,2024-02-05,20\n");
  const { output } = appscript({
    folder,
    dist: DIST,
    args: [
      ...[path.join(DIST, "addon"), "--sheet", "Orders=orders.csv", "--json"],
      ...["--set", "Orders!E1==RFM_TABLE(A2:A3,B2:B3,C2:C3)"],
    ],
  });
  const { error, menus, sheets } = JSON.parse(output) as AppscriptReport;
  expect([error, menus[0]]).toEqual([null, { caption: "Score customers", functionName: "scoreCustomers" }]);
  expect(sheets[0]?.values.map((row) => row.slice(4, 8))).toEqual([
    ["Customer", "Recency days", "Orders", "Spend"],
    ["A", 32, 1, 10],
    ["B", 1, 1, 20],
  ]);
});

it("prints for people what it prints as JSON for programs", () => {
  writeFileSync(
    path.join(folder, "Code.gs"),
    `function main() {
       SpreadsheetApp.getActiveSheet().getRange("A1:B1").setValues([[1.5, "x"]]);
       SpreadsheetApp.getActive().toast("done");
       SpreadsheetApp.getUi().alert("Title", "Text", SpreadsheetApp.getUi().ButtonSet.OK);
       return { a: [1] };
     }`,
  );
  const { output } = appscript({ folder, dist: DIST, args: ["Code.gs", "--call", "main"] });
  expect(output.split("\n")).toEqual([
    'Returned: {"a":[1]}',
    "alert: Title - Text -> OK",
    "Note: done",
    "Sheet Sheet1:",
    "  1.5\tx",
    "3 service calls",
    "",
  ]);
});

it("what is wrong with its use is one line, with exit code 2", () => {
  writeFileSync(path.join(folder, "Code.gs"), "function main() {}");
  writeFileSync(path.join(folder, "Broken.gs"), "\nfunction (");
  expect(usage()).toContain("Name a script or a folder");
  expect(usage("None.gs")).toContain("There is no such file or folder");
  expect(usage("Broken.gs")).toMatch(/^Broken\.gs:2: SyntaxError: /);
  expect(usage("Code.gs", "--call", "other")).toContain("no function other");
  expect(usage("Code.gs", "--args", "{")).toContain("--args takes JSON");
  expect(usage("Code.gs", "--set", "A1")).toContain("--set takes a cell and a value");
  expect(usage("Code.gs", "--set", "Nowhere!A1=5")).toContain("There is no cell Nowhere!A1");
  expect(usage("Code.gs", "--sheet", "x")).toContain("--sheet takes NAME=FILE.csv");
  expect(usage("Code.gs", "--never")).toContain("--never");
});
