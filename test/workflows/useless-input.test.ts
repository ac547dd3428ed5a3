// Input that is no use: a clear message with a next step or a sensible result; never an exception
// text, never a changed sheet.

import { describe, expect, it } from "vitest";
import type { SetupCell } from "../../local-sheets/services/index";
import { askToScore, openDocument, refusalOf, scoreCells } from "./score-in-local-sheets";

const HEADER = ["customer", "date", "amount"];

const REFUSED: readonly [string, SetupCell[][], string, RegExp][] = [
  ["an empty sheet", [], "empty-sheet", /Open the sheet with your orders/],
  [
    "a sheet of blanks",
    [
      ["", " "],
      ["", ""],
    ],
    "empty-sheet",
    /Open the sheet with your orders/,
  ],
  ["a header only", [HEADER], "no-rows", /Add your orders or members/],
  ["a header above blank rows", [HEADER, ["", "", ""], [" ", "", ""]], "no-rows", /Add your orders/],
  ["one column", [["customer"], ["Ann"], ["Bob"]], "one-column", /Split text to columns/],
  ["one column of joined values", [["customer;date"], ["Ann;2024-01-05"]], "one-column", /Split text/],
  [
    "no dates",
    [
      ["customer", "amount"],
      ["Ann", "5"],
      ["Bob", "7"],
    ],
    "columns-missing-orders",
    /Order date/,
  ],
  [
    "no customers",
    [
      ["date", "amount"],
      ["2024-01-05", "5"],
    ],
    "columns-missing-orders",
    /Customer/,
  ],
  [
    "no header",
    [
      ["Ann", "2024-01-05", "5"],
      ["Bob", "2024-01-06", "7"],
    ],
    "no-header",
    /Insert a row at the top/,
  ],
  [
    "bad rows only",
    [HEADER, ["", "2024-01-05", "5"], ["Ann", "soon", "5"], ["Bob", "2024-01-05", "much"]],
    "no-usable-rows",
    /row 2, column “customer”/,
  ],
  [
    "formula errors only",
    [HEADER, ["#N/A", "2024-01-05", "5"], ["#REF!", "2024-01-06", "5"]],
    "no-usable-rows",
    /formula error/,
  ],
  [
    "refunds only",
    [HEADER, ["Ann", "2024-01-05", "-5"], ["Bob", "2024-01-06", "-7"]],
    "no-usable-rows",
    /refunds only/,
  ],
  [
    "orders in the future only",
    [HEADER, ["Ann", "2150-01-05", "5"], ["Bob", "2150-01-06", "7"]],
    "no-usable-rows",
    /after the analysis date/,
  ],
  [
    "amounts in two currencies",
    [HEADER, ["Ann", "2024-01-05", "$5"], ["Bob", "2024-01-06", "€7"]],
    "mixed-currencies",
    /Convert them to one currency/,
  ],
  [
    "score columns that are there already",
    [
      [...HEADER, "R", "F", "M", "RFM", "Segment"],
      ["Ann", "2024-01-05", "5", "5", "1", "1", "511", "New"],
    ],
    "already-scored",
    /columns D:H/,
  ],
];

describe("input that is no use is refused with a next step, and the sheet stays as it was", () => {
  for (const [name, values, id, nextStep] of REFUSED) {
    it(name, () => {
      const realm = openDocument({ values });
      const before = JSON.stringify(realm.sheets.snapshot());
      const { answer, run } = askToScore(realm);
      expect(answer).toMatchObject({ ok: false, problem: { id } });
      if (answer.ok) return;
      expect(answer.problem.message).toMatch(nextStep);
      expect(answer.problem.message).not.toMatch(/Exception|Error:|undefined|NaN|\{\w+\}/);
      expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
      expect(Object.keys(run.tally).filter((call) => /\.(set|insert|delete|clear)/.test(call))).toEqual([]);
    });
  }

  it("the menu tells the same in a dialog and throws nothing", () => {
    for (const [, values] of REFUSED) {
      const realm = openDocument({ values });
      const run = realm.call("scoreCustomers");
      expect(run.error).toBeNull();
      expect(realm.sheets.dialogs.at(-1)).toMatchObject({ kind: "alert", title: "Not scored" });
    }
  });
});

describe("little input gives a sensible result", () => {
  it("one customer gets the scores of equals and a warning", () => {
    const report = scoreCells({ values: [HEADER, ["Ann", "2024-01-05", "5"]] });
    expect(report.customers).toMatchObject([
      { customerId: "Ann", r: 5, f: 1, m: 1, code: "511", segment: "new" },
    ]);
    expect(report.warnings.map(({ id }) => id)).toContain("few-customers");
  });

  it("customers who are all equal get equal scores and are told so", () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`c${index}`, "2024-01-05", "5"]);
    const report = scoreCells({ values: [HEADER, ...rows] });
    expect(new Set(report.customers.map(({ code }) => code))).toEqual(new Set(["511"]));
    expect(report.warnings.filter(({ id }) => id === "all-equal")).toHaveLength(3);
  });

  it("members of whom nobody has ordered are all prospects", () => {
    const report = scoreCells({
      values: [
        ["member", "last order", "orders", "spend"],
        ["Ann", "", "0", ""],
        ["Bob", "", "", "0"],
      ],
    });
    expect(report.customers.map(({ segment, code }) => [segment, code])).toEqual([
      ["prospect", null],
      ["prospect", null],
    ]);
    expect(report.warnings.map(({ id }) => id)).toEqual(["nobody-scored"]);
  });

  it("blank rows between the orders are not read", () => {
    const report = scoreCells({
      values: [HEADER, ["Ann", "2024-01-05", "5"], ["", "", ""], ["Bob", "2024-01-06", "7"]],
    });
    expect(report.rows).toEqual({ read: 2, used: 2, refunds: 0, rejected: 0 });
  });

  it("title rows above the header do no harm, and rows are named by their place in the sheet", () => {
    const values = [
      ["Orders 2024", "", ""],
      ["", "", ""],
      HEADER,
      ["Ann", "2024-01-05", "5"],
      ["", "2024-01-06", "7"],
    ];
    const report = scoreCells({ values });
    expect(report.rejected).toEqual([{ row: 5, column: "customer", value: "", reason: "missing-customer" }]);
  });
});

it("a total at the bottom is set aside", () => {
  const values = [HEADER, ["Ann", "2024-01-05", "5"], ["Bob", "2024-01-06", "7"], ["Total", "", "12"]];
  expect(scoreCells({ values }).rejected).toMatchObject([{ row: 4, reason: "total-row" }]);
});

it("a request that cannot be understood is refused by name", () => {
  const values = [HEADER, ["Ann", "2024-01-05", "5"]];
  expect(refusalOf({ values }, { method: "kmeans" }).message).toContain("quantile, thresholds, r-package");
  expect(refusalOf({ values }, { levels: { recency: 11 } }).id).toBe("levels-out-of-range");
  expect(refusalOf({ values }, { asOf: "2024-02-31" }).id).toBe("as-of-unreadable");
  expect(refusalOf({ values }, { surprise: 1 } as never).id).toBe("request-unreadable");
});
