// Scripts as ordinary authors write them, unchanged. Expected values are worked out by hand.

import { expect, it } from "vitest";
import { runScript, shown } from "./run-script";

const ORDERS = `Date,Customer,Item,Quantity,Price
2024-01-05,Ann,Tea,2,3.50
2024-01-06,Bob,Cup,1,8
2024-02-01,Ann,Pot,1,1200
`;

it("an invoice generator with a sidebar writes sheets with formulas and totals", () => {
  const report = runScript("invoices", { call: "createAll", sheets: { Orders: ORDERS }, answers: ["NO"] });
  expect([report.error, report.returned]).toEqual([null, ["1,436.33", "9.52", 0]]);
  expect(shown(report, "Invoice Ann")).toEqual([
    ["Invoice", "", "", "", ""],
    ["Ann", "", "", "", ""],
    ["", "", "", "", ""],
    ["Date", "Item", "Quantity", "Price", ""],
    ["2024-01-05", "Tea", "2", "3.50", "7.00"],
    ["2024-02-01", "Pot", "1", "1,200.00", "1,200.00"],
    ["", "", "", "Net", "1,207.00"],
    ["", "", "", "Tax", "229.33"],
    ["", "", "", "Total", "1,436.33"],
  ]);
  expect(report.toasts.map(({ message }) => message)).toEqual([
    "Invoice created for Ann",
    "Invoice created for Bob",
  ]);
  const [sidebar, question] = report.dialogs;
  expect(sidebar).toMatchObject({ kind: "sidebar", title: "Invoices" });
  expect(String(Reflect.get(sidebar ?? {}, "html")).replace(/\s+/g, " ")).toContain(
    '<option value="Ann">Ann</option> <option value="Bob">Bob</option>',
  );
  expect(Reflect.get(sidebar ?? {}, "html")).toContain('var customers = ["Ann","Bob"];');
  expect(Reflect.get(sidebar ?? {}, "html")).toContain("<style>select { width: 100%; }</style>");
  expect(question).toMatchObject({ kind: "alert", prompt: "Delete all invoices?", answer: "NO" });
});

it("a function of the sidebar fails with the message of its author", () => {
  const { error } = runScript("invoices", {
    call: "createInvoice",
    args: ["Eve"],
    sheets: { Orders: ORDERS },
  });
  expect([error?.name, error?.message]).toEqual(["Error", "No orders for Eve"]);
  expect(error?.stack).toMatch(/^Error: No orders for Eve\n {4}at createInvoice \(Code\.gs:38:\d+\)$/);
});

it("a form shows pages and keeps members, with lock, properties and cache", () => {
  const report = runScript("form", { call: "demo" });
  expect(report.returned).toEqual([
    { id: 1, cached: { name: "Ann <b>", email: "ann@example.com" } },
    { id: 2, cached: { name: "Bob", email: "bob@example.com" } },
  ]);
  expect(shown(report, "Sheet1")[1]).toEqual(["1", "Ann <b>", "ann@example.com", "3/5/2024"]);
  expect(report.dialogs.map(({ kind, title }) => [kind, title])).toEqual([
    ["modal", "Add member"],
    ["modeless", "Settings"],
  ]);
  expect(Reflect.get(report.dialogs[0] ?? {}, "html")).toBe(
    '<form><label>Name &amp; title<input name="name"></label><label>E-mail<input name="email"></label></form>',
  );
  expect(Reflect.get(report.dialogs[1] ?? {}, "html")).toContain("<li>note=&lt;script&gt;</li>");
  expect(report.menus.map(({ caption }) => caption)).toEqual(["Add member", "Settings"]);
});

const PEOPLE = `Name,Email,City
Ann,ann@example.com,Oslo
Bob,,Rome
Cid,cid@example.com,Bonn
Dan,dan@example.com,Paris
`;

it("a mail merge fills its template for every row, and cannot send", () => {
  const run = { call: "preview", sheets: { People: PEOPLE }, answers: ["Hi {{Name}} from {{ City }}{{x}}"] };
  const report = runScript("mail-merge.gs", run);
  expect(shown(report, "People").map((row) => row.slice(3))).toEqual([
    ["Status", "Message"],
    ["02.01.2024 ok", "Hi Ann from Oslo"],
    ["NO ADDRESS", ""],
    ["02.01.2024 ok", "Hi Cid from Bonn"],
    ["QUOTA", ""],
  ]);
  expect(report.sheets[0]?.notes[2]?.[3]).toBe("Fill in an address");
  expect(report.sheets[0]?.backgrounds[2]?.[3]).toBe("#f4cccc");
  expect(report.log).toEqual(["4 rows, -1 left"]);
  expect(runScript("mail-merge.gs", { ...run, answers: ["CANCEL"] }).returned).toBe("cancelled");
  expect(runScript("mail-merge.gs", { call: "send" }).error?.message).toBe(
    "GmailApp.sendEmail is not available in local Sheets",
  );
});

it("an attendance sheet reacts to what is typed", () => {
  const report = runScript("attendance.gs", {
    call: "summary",
    sheets: { Attendance: "Name,Status,Here,Time\nAnn,,,\nBob,,,\n" },
    typed: ["C2=TRUE", "C3=TRUE", "C3=FALSE", "B2=Present", "B3=absent", "A1=Nom"],
  });
  expect(report.returned).toEqual({ Present: 1, absent: 1 });
  expect(shown(report, "Attendance")).toEqual([
    ["Name", "Status", "Here", "Time"],
    ["Ann", "Present", "TRUE", "09:30"],
    ["Bob", "absent", "FALSE", ""],
  ]);
  expect(report.sheets[0]?.backgrounds.map(([first]) => first)).toEqual(["#ffffff", "#d9ead3", "#f4cccc"]);
  expect(report.toasts).toEqual([{ title: "Attendance", message: "The header is fixed" }]);
});

const DUPLICATES = "Ann ,1\nBob,2\nann,1\nAnn ,1\n";

it("duplicates are removed by hand and by the service", () => {
  const byHand = runScript("dedupe.gs", { call: "removeDuplicateRows", sheets: { D: DUPLICATES } });
  expect([byHand.returned, byHand.sheets[0]?.values]).toEqual([
    1,
    [
      ["Ann ", 1],
      ["Bob", 2],
      ["ann", 1],
    ],
  ]);
  const byService = runScript("dedupe.gs", { call: "builtIn", sheets: { D: DUPLICATES } });
  expect([byService.returned, byService.sheets[0]?.values]).toEqual([
    "A1:B2",
    [
      ["Ann", 1],
      ["Bob", 2],
    ],
  ]);
});

it("a sheet with nothing but its header fails where it fails at Google", () => {
  const { error } = runScript("dedupe.gs", { call: "emptyBody" });
  expect([error?.name, error?.message]).toEqual([
    "Exception",
    "The number of rows in the range must be at least 1.",
  ]);
});

it("rows that are done move to a hidden archive", () => {
  const tasks =
    "Task,Due,Status\nA,2024-01-03,done\nB,2024-01-01,open\nC,2024-01-05,Done\nD,2024-01-02,open\n";
  const report = runScript("archive.gs", { call: "archiveDone", sheets: { Tasks: tasks } });
  expect(report.returned).toEqual({ left: 2, archived: 2, hidden: true });
  const tasksOf = (name: string): (string | undefined)[] => shown(report, name).map(([task]) => task);
  expect(tasksOf("Archive")).toEqual(["Task", "C", "A"]);
  // Without frozen rows the header is sorted like any other row, as many authors have found out.
  expect(tasksOf("Tasks")).toEqual(["B", "D", "Task"]);
});

it("colour rules are appended and read back", () => {
  const stock = "Item,Count,Due\nTea,5,2023-12-31\nCup,20,2024-01-05\nCoffee,8,\n";
  const report = runScript("color-rules.gs", { call: "colorRules", sheets: { Stock: stock } });
  expect(report.returned).toEqual([
    "NUMBER_LESS_THAN 10",
    "DATE_BEFORE date",
    "gradient",
    "CUSTOM_FORMULA =$B2>MAX($B$2:$B$9)/2",
  ]);
  expect(report.sheets[0]?.backgrounds.map(([first]) => first)).toEqual([
    "#ffffff",
    "#ffffff",
    "#ffffff",
    "#d3d3d3",
  ]);
});

it("a pivot report sums by region and year", () => {
  const sales = "Region,Year,Sales\nNorth,2023,10\nSouth,2023,20\nNorth,2024,5\nEast,2024,7\n";
  const report = runScript("pivot-report.gs", { call: "pivotReport", sheets: { Sales: sales } });
  expect(report.returned).toEqual([
    ["Sales", "Year", "", ""],
    ["Region", 2024, 2023, "Grand Total"],
    ["North", 5, 10, 15],
    ["South", "", 20, 20],
    ["Grand Total", 5, 30, 35],
  ]);
});

it("a dashboard has charts with options and places", () => {
  const months = "Month,A,B\nJan,1,2\nFeb,3,4\nMar,5,6\n";
  const report = runScript("dashboard.gs", { call: "buildDashboard", sheets: { M: months } });
  expect(report.returned).toEqual([
    { id: true, title: "Sales per month", width: 500, ranges: ["A1:C4"], at: [6, 1] },
    { id: true, title: "Share", width: null, ranges: ["A1:B4"], at: [6, 6] },
  ]);
});

it("validation rejects what scripts write and what users type", () => {
  const report = runScript("validation.gs", { call: "setUpValidation", typed: ["F1=no", "F1=maybe"] });
  expect(report.returned).toEqual([
    "The data you entered in cell B3 violates the data validation rules set on this cell. Please choose",
    "VALUE_IN_RANGE",
    "A1:A3",
    true,
  ]);
  expect(report.log).toEqual([
    "F1: The data you entered in cell F1 violates the data validation rules set on this cell.",
  ]);
  expect(shown(report, "Sheet1")[1]).toEqual(["open", "3", "2024-05-06", "FALSE", "", ""]);
  expect(shown(report, "Sheet1")[0]?.[5]).toBe("no");
});

it("formulas are filled down, follow inserted rows and are worked out, own functions included", () => {
  const report = runScript("fill.gs", {
    call: "fillFormulas",
    sheets: { P: "Price,Count\n2,3\n4,5\n1,1\n" },
    typed: ["H1==HALF(B2:B4)"],
  });
  expect(report.returned).toEqual({
    a1: [
      ["=A3*B3", "=C3*1.1", "=SUM(C$3:C3)"],
      ["=A4*B4", "=C4*1.1", "=SUM(C$3:C4)"],
      ["=A5*B5", "=C5*1.1", "=SUM(C$3:C5)"],
    ],
    r1c1: [["=SUM(R3C[-2]:R[0]C[-2])"], ["=SUM(R3C[-2]:R[0]C[-2])"], ["=SUM(R3C[-2]:R[0]C[-2])"]],
    shown: [
      ["6", "6.6", "6", "Week 1"],
      ["20", "22.0", "26", "Week 2"],
      ["1", "1.1", "27", "Week 3"],
    ],
  });
  expect(report.sheets[0]?.values.slice(0, 3).map((row) => row[7])).toEqual([1.5, 2.5, 0.5]);
  expect(report.sheets[0]?.formulas[0]?.[7]).toBe("=HALF(B3:B5)");
});

it("named ranges follow inserted rows, and a missing one is told", () => {
  const report = runScript("named-ranges.gs", { call: "namedRanges", sheets: { R: "x,1\ny,2\nz,3\n" } });
  expect(report.returned).toEqual([
    ["Rates=A2:B4", "Total=B6"],
    3,
    null,
    'Exception: Named range "Total" does not exist.',
    "2",
  ]);
});
