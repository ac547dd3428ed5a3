// The cell formulas of the built add-on in local Sheets, against what the menu writes.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { SheetModel } from "../../local-sheets/services/model/sheet-model";
import type { ScoreRequest } from "../../src/addon/request";
import { SCHEME_IDS } from "../../src/core/scheme";
import { cleanOnlineRetail } from "../reference/clean-online-retail";
import { cellsOf, readReference } from "../reference/read-csv";
import { askToScore, openDocument } from "./score-in-local-sheets";

const THRESHOLDS: ScoreRequest = {
  method: "thresholds",
  cuts: { recency: [30, 90, "<180", 365], frequency: [2, 4, 8], monetary: [50, ">200", 500] },
};
const METHODS: readonly (readonly [string, ScoreRequest])[] = [
  ["quantiles", {}],
  ["quantiles of unequal levels", { levels: { recency: 10, frequency: 3, monetary: 4 } }],
  ["own thresholds", THRESHOLDS],
  ["thresholds numbered from 0", { ...THRESHOLDS, firstLevel: { recency: 0, frequency: 0, monetary: 0 } }],
  ["the R package's method", { method: "r-package" }],
];
const LOGS: readonly (readonly [string, () => string[][]])[] = [
  ["rfm-orders", () => cellsOf(readReference("rfm-orders.csv"))],
  ["cdnow", () => cellsOf(readReference("cdnow-orders.csv"))],
  ["online-retail", () => cellsOf(cleanOnlineRetail(readReference("online-retail-invoices.csv")))],
];

describe("RFM_SCORE and RFM_SEGMENT with RFM_SETTINGS give every member the answer of the menu", () => {
  const values = cellsOf(readReference("rfm-customers.csv"));
  for (const [name, request] of METHODS) {
    it(`by ${name}`, () => {
      const realm = scored(values, request);
      const data = sheetOf(realm, "Data");
      const metrics = ["most_recent_visit", "number_of_orders", "revenue"].map((header) =>
        range(data, header),
      );
      const spilled = formula(realm, `=RFM_SCORE(${metrics.join(",")},RFM_SETTINGS)`);
      expectSame(spilled, below(data, "RFM"));
      const segments = formula(realm, `=RFM_SEGMENT(${range(data, "RFM")},RFM_SETTINGS)`);
      expectSame(segments, below(data, "Segment"));
      const scores = ["R", "F", "M"].map((header) => range(data, header));
      expectSame(formula(realm, `=RFM_SEGMENT(${scores.join(",")},RFM_SETTINGS)`), segments);
    });
  }
  for (const scheme of SCHEME_IDS) {
    it(`by the segments of ${scheme}`, () => {
      const realm = scored(values, { scheme });
      const data = sheetOf(realm, "Data");
      const segments = formula(realm, `=RFM_SEGMENT(${range(data, "RFM")},RFM_SETTINGS)`);
      expectSame(segments, below(data, "Segment"));
    });
  }
});

describe("RFM_TABLE gives every customer of an order log the answer of the menu", () => {
  for (const [log, cells] of LOGS) {
    for (const [name, request] of METHODS) {
      it(`${log}, by ${name}`, () => {
        const realm = scored(cells(), request);
        const data = sheetOf(realm, "Data");
        const report = sheetOf(realm, "RFM customers");
        const columns = ["customer_id", /date/, /amount|revenue/].map((header) => range(data, header));
        const table = formula(realm, `=RFM_TABLE(${columns.join(",")},,RFM_SETTINGS)`, 9);
        const headers = ["Customer", "Recency days", "Orders", "Spend", "R", "F", "M", "RFM", "Segment"];
        expect(table[0]).toEqual(headers);
        const written = headers.map((header) => below(report, header).map(([value]) => value));
        const expected = (written[0] ?? []).map((_id, row) => written.map((column) => column[row]));
        expectSame(byCustomer(table.slice(1)), byCustomer(expected));
      });
    }
  }
});

it("RFM_TABLE leaves out an order dated tomorrow, as the menu does", () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const realm = scored(
    [
      ["customer", "date", "amount"],
      ["a", inDays(-1), 10],
      ["b", inDays(-9), 30],
      ["b", inDays(1), 500],
      ["c", inDays(1), 500],
    ],
    {},
  );
  expect(below(sheetOf(realm, "RFM customers"), "Customer").sort()).toEqual([["a"], ["b"]]);
  const table = formula(realm, "=RFM_TABLE(Data!A2:A,Data!B2:B,Data!C2:C,,RFM_SETTINGS)", 4);
  expect(table.slice(1)).toEqual([
    ["a", 1, 1, 10],
    ["b", 9, 1, 30],
  ]);
});

it("without settings, the formulas give what the menu gives by default", () => {
  const realm = scored(cellsOf(readReference("rfm-customers.csv")), {});
  const data = sheetOf(realm, "Data");
  const metrics = ["most_recent_visit", "number_of_orders", "revenue"].map((header) => range(data, header));
  expectSame(formula(realm, `=RFM_SCORE(${metrics.join(",")})`), below(data, "RFM"));
  const names = formula(realm, `=RFM_SEGMENT(RFM_SCORE(${metrics.join(",")}))`);
  expectSame(names, below(data, "Segment"));
});

it("a run that changes the cut points recalculates the cells that use RFM_SETTINGS, and only a run does", () => {
  const values = [["id", "recency days", "orders", "spend"], ...people(40)];
  const realm = scored(values, {});
  const sheet = addSheet(realm, [[7, 12, 900]]);
  sheet.formulas.set(0, 4, "=RFM_SCORE(A1,B1,C1,RFM_SETTINGS)");
  expect(sheet.value(0, 4)).toBe("555");
  const again = { ...THRESHOLDS, cuts: { recency: [5, 30], frequency: [20, 30], monetary: [1000, 2000] } };
  const { answer } = askToScore(realm, again);
  expect(answer.ok).toBe(true);
  // Within 30 days and not within 5; below 20 orders and below 1000.
  expect(sheet.value(0, 4)).toBe("211");
});

describe("a formula in a cell", () => {
  it("leaves blank, unusable and no-order rows blank, and takes open ranges", () => {
    const realm = openDocument({
      values: [
        ["days", "orders", "spend"],
        [5, 3, 100],
        ["", ""],
        ["soon", 2, 40],
        ["", 0, 0],
        [90, 1, 10],
        [30, "#N/A", 10],
        [60, 2, 55],
      ],
      mode: "literal",
    });
    const codes = formula(realm, '=RFM_SCORE(Data!A2:C,"levels=3")');
    expect(codes).toEqual([["333"], [""], [""], [""], ["111"], [""], ["222"]]);
  });

  it("takes codes as numbers and as texts, and gives blank for a blank one and for an error", () => {
    const realm = openDocument({ values: [[555], ["111"], [""], ["#N/A"], ["R5F1M1"]], mode: "literal" });
    const names = [["Champions"], ["Lost"], [""], [""], ["New"]];
    expect(formula(realm, "=RFM_SEGMENT(Data!A1:A)")).toEqual(names);
  });

  it("gives one cell the same code as the whole column, when it has settings", () => {
    const realm = scored([["id", "recency days", "orders", "spend"], ...people(60)], {});
    const data = sheetOf(realm, "Data");
    const sheet = addSheet(realm, []);
    for (let row = 1; row <= 60; row += 1) {
      const cells = ["B", "C", "D"].map((letter) => `Data!${letter}${row + 1}`);
      sheet.formulas.set(row - 1, 0, `=RFM_SCORE(${cells.join(",")},RFM_SETTINGS)`);
    }
    expect(Array.from({ length: 60 }, (_row, row) => [sheet.value(row, 0)])).toEqual(below(data, "RFM"));
  });

  const PROBLEMS: readonly (readonly [string, string, string])[] = [
    [
      "one customer without settings",
      "=RFM_SCORE(Data!A2,Data!B2,Data!C2)",
      "=RFM_SCORE(B2, C2, D2, RFM_SETTINGS)",
    ],
    ["ranges of different length", "=RFM_SCORE(Data!A2:A,Data!B3:B,Data!C2:C)", "Frequency has"],
    ["a missing range", "=RFM_SCORE(Data!A2:A,Data!B2:B)", "three ranges"],
    ["an unknown setting", '=RFM_SCORE(Data!A2:C,"level=4")', "level"],
    ["levels out of range", '=RFM_SCORE(Data!A2:C,"levels=40")', "2 to 10"],
    ["no usable row", "=RFM_SCORE(Data!E2:G)", "None of the 2 rows can be used"],
    ["codes of other levels", "=RFM_SEGMENT(Data!H2:H)", "levels in use (5, 5, 5)"],
    ["scores that failed", "=RFM_SEGMENT(RFM_SCORE(Data!E2:G))", "The scores are the error #ERROR!"],
    ["a date that is none", '=RFM_TABLE(Data!A2:A,Data!B2:B,Data!C2:C,"soon")', "2026-03-31"],
    ["nothing at all", "=RFM_TABLE()", "RFM_TABLE needs customers, dates and amounts"],
  ];
  for (const [name, text, message] of PROBLEMS) {
    it(`tells what to change: ${name}`, () => {
      const realm = openDocument({
        values: [["a"], [1, 2, 3, "", "x", "y", "z", 999], [2, 3, 4, "", "x", "y", "z", "abc"]],
        mode: "literal",
      });
      const sheet = addSheet(realm, []);
      sheet.formulas.set(0, 0, text);
      expect(sheet.value(0, 0)).toBe("#ERROR!");
      expect(realm.sheets.model.calculator.errorText(sheet, 0, 0)).toContain(message);
    });
  }

  it("without dates calls no service, with dates only asks for zone and locale", () => {
    const realm = openDocument({ values: [[1], [2]], mode: "literal" });
    const numbers = realm.call(
      "RFM_SCORE",
      [
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        undefined,
        undefined,
      ],
      "CUSTOM_FUNCTION",
    );
    expect([numbers.error, numbers.serviceCalls]).toEqual([null, 0]);
  });
});

function scored(values: readonly (readonly (string | number)[])[], request: ScoreRequest): Realm {
  const realm = openDocument({ values });
  const { answer } = askToScore(realm, request);
  if (!answer.ok) throw new Error(answer.problem.message);
  return realm;
}

function sheetOf({ sheets }: Realm, name: string): SheetModel {
  const sheet = sheets.model.sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

function addSheet({ sheets }: Realm, rows: readonly (readonly number[])[]): SheetModel {
  const { model } = sheets;
  const { activeSheet } = model;
  const sheet = model.insertSheet({ name: `Formula ${model.sheets.length}`, rows: 50_000, columns: 12 });
  model.activate(activeSheet);
  for (const [index, row] of rows.entries()) sheet.values.setRow(index, 0, row);
  return sheet;
}

/** What a formula spills, without the blank cells of other columns. */
function formula(realm: Realm, text: string, width = 1): unknown[][] {
  const sheet = addSheet(realm, []);
  sheet.formulas.set(0, 0, text);
  const problem = realm.sheets.model.calculator.errorText(sheet, 0, 0);
  if (problem !== undefined) throw new Error(problem);
  const { rows } = sheet.contentExtent();
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => sheet.value(row, column) ?? ""),
  );
}

/** Equal row by row; told by the first rows that differ, since the tables are long. */
function expectSame(actual: readonly unknown[][], expected: readonly unknown[][]): void {
  expect(actual.length).toBe(expected.length);
  const different = actual.flatMap((row, index) => {
    const [one, other] = [JSON.stringify(row), JSON.stringify(expected[index])];
    return one === other ? [] : [{ row: index + 1, actual: one, expected: other }];
  });
  expect(different.slice(0, 5)).toEqual([]);
}

/** The menu sorts its sheet for reading; the formula lists customers by their ids. */
function byCustomer(rows: readonly unknown[][]): unknown[][] {
  return [...rows].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

function columnOf(sheet: SheetModel, header: string | RegExp): number {
  const headers = sheet.valueRow(0).map(String);
  const found = headers.findIndex((text) =>
    typeof header === "string" ? text === header : header.test(text),
  );
  if (found < 0) throw new Error(`There is no column ${String(header)} in ${headers.join(", ")}`);
  return found;
}

/** A column below its header as an open range. */
function range(sheet: SheetModel, header: string | RegExp): string {
  const letters = String.fromCharCode(65 + columnOf(sheet, header));
  return `'${sheet.name}'!${letters}2:${letters}`;
}

function below(sheet: SheetModel, header: string): unknown[][] {
  const column = columnOf(sheet, header);
  const { rows } = sheet.contentExtent();
  return Array.from({ length: rows - 1 }, (_row, row) => [sheet.value(row + 1, column) ?? ""]);
}

/** Members whose metrics all differ, in mixed order. */
function people(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_member, index) => [
    `m${index}`,
    5 + ((index * 37) % count) * 4,
    1 + ((index * 23) % 13),
    10 + ((index * 17) % count) * 15,
  ]);
}
