import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { RfmError } from "../../src/core/problem";
import { headersOfRoles, understandSheet } from "../../src/core/understand";
import { day, READING, readValues } from "./fixture";

const ORDERS: Cell[][] = [
  ["Customer ID", "Order date", "Amount"],
  ["ann", "2024-06-01", 10],
  ["bob", "2024-06-02", 20],
  ["ann", "2024-06-03", 30],
];
const MEMBERS: Cell[][] = [
  ["Customer ID", "Last order date", "Number of orders", "Total spent"],
  ["ann", "2024-06-01", 3, 10.5],
  ["bob", "2024-06-02", 1, 20.5],
];

function understand(values: readonly (readonly Cell[])[], columns = {}) {
  return understandSheet({ name: "Data", values, marked: [] }, READING, columns);
}

function refusal(run: () => unknown): { id: string; particulars: unknown } {
  try {
    run();
  } catch (problem) {
    if (problem instanceof RfmError) return { id: problem.id, particulars: problem.particulars };
    throw problem;
  }
  throw new Error("the sheet was accepted");
}

describe("a sheet is understood", () => {
  test("as an order log", () => {
    const sheet = understand(ORDERS);
    expect(sheet.kind).toBe("orders");
    expect(sheet.roles).toEqual({ customer: 0, date: 1, amount: 2 });
    expect(sheet.doubt).toBeNull();
  });

  test("as a member sheet", () => {
    const sheet = understand(MEMBERS);
    expect(sheet.kind).toBe("members");
    expect(sheet.roles).toEqual({ customer: 0, "last-order": 1, orders: 2, spend: 3 });
  });

  test("below a title", () => {
    const sheet = understand([["Orders of our shop", "", ""], ["", "", ""], ...ORDERS]);
    expect(sheet.headerIndex).toBe(2);
    expect(sheet.table.firstRow).toBe(4);
  });

  test("with the columns that were stated, whatever their headers say", () => {
    const values = [
      ["A", "Amount", "When", "Who"],
      ...ORDERS.slice(1).map(([who, when, sum]) => [sum, 1, when, who]),
    ];
    const sheet = understand(values as Cell[][], { customer: "who", amount: "A", date: " WHEN " });
    expect(sheet.roles).toMatchObject({ customer: 3, amount: 0, date: 2 });
  });

  test("with its doubt about day and month, where all dates can be read in two ways", () => {
    const values = [
      ["Customer ID", "Order date", "Amount"],
      ["ann", "03/05/2024", 10],
      ["bob", "04/05/2024", 20],
    ];
    const { doubt } = understand(values);
    expect(doubt).toEqual({
      column: 1,
      about: {
        kind: "undecided",
        cells: 2,
        example: "03/05/2024",
        dayFirst: day("2024-05-03"),
        monthFirst: day("2024-03-05"),
        proposal: "month-first",
      },
    });
  });

  test("and names the headers of its roles in the order of roles", () => {
    expect(Object.entries(headersOfRoles(understand(MEMBERS)))).toEqual([
      ["customer", "Customer ID"],
      ["last-order", "Last order date"],
      ["orders", "Number of orders"],
      ["spend", "Total spent"],
    ]);
  });
});

describe("a sheet is refused by its id", () => {
  test("empty-sheet, also where cells hold only spaces", () => {
    for (const values of [
      [],
      [[""]],
      [
        ["", " "],
        ["\u200b", ""],
      ],
    ])
      expect(refusal(() => understand(values))).toEqual({
        id: "empty-sheet",
        particulars: { sheet: "Data" },
      });
  });

  test("no-header", () => {
    expect(refusal(() => understand(ORDERS.slice(1))).id).toBe("no-header");
  });

  test("no-rows, also where the rows below are blank", () => {
    expect(refusal(() => understand(ORDERS.slice(0, 1))).id).toBe("no-rows");
    expect(refusal(() => understand([...ORDERS.slice(0, 1), ["", "", " "]])).id).toBe("no-rows");
  });

  test("one-column", () => {
    const values = [["Customer;Order date;Amount"], ["ann;2024-06-01;5"]];
    expect(refusal(() => understand(values)).id).toBe("one-column");
  });

  test("already-scored, with the columns", () => {
    const values = MEMBERS.map((row, index) => [
      ...row,
      ...(index === 0 ? ["R", "F", "M", "RFM", "Segment"] : [1, 1, 1, "111", "Lost"]),
    ]);
    expect(refusal(() => understand(values))).toEqual({
      id: "already-scored",
      particulars: { sheet: "Data", range: "E:I" },
    });
  });

  test("columns-missing-orders, with what is missing and the headers that are there", () => {
    const values = [
      ["Customer ID", "Order date", "Colour"],
      ["ann", "2024-06-01", "red"],
      ["bob", "2024-06-02", "blue"],
      ["ann", "2024-06-03", "red"],
    ];
    expect(refusal(() => understand(values))).toEqual({
      id: "columns-missing-orders",
      particulars: { missing: "amount", headers: ["Customer ID", "Order date", "Colour"], advised: "amount" },
    });
  });

  test("columns-missing-members, where neither a last order nor recency is there", () => {
    const values = [
      ["Customer ID", "Number of orders", "Total spent", "Colour"],
      ["ann", 3, 10.5, "red"],
      ["bob", 1, 20.5, "blue"],
    ];
    expect(refusal(() => understand(values))).toMatchObject({
      id: "columns-missing-members",
      particulars: { missing: "last-order" },
    });
  });

  test.each([
    ["role-unknown", { buyer: "Customer ID" }],
    ["header-unknown", { customer: "Client" }],
    ["header-twice", { date: "Amount", amount: "Amount" }],
    ["roles-mixed", { date: "Order date", spend: "Amount" }],
  ])("%s, for stated columns", (id, columns) => {
    expect(refusal(() => understand(ORDERS, columns)).id).toBe(id);
  });

  test("no-usable-rows, with the reasons, most first, and the first place", () => {
    const values = [
      ["Customer ID", "Order date", "Amount"],
      ["ann", "2030-06-01", 10],
      ["", "2024-06-02", 20],
      ["ann", "2031-06-03", 30],
    ];
    expect(refusal(() => readValues({ values }))).toEqual({
      id: "no-usable-rows",
      particulars: {
        count: 3,
        reasons: "after-analysis-date, missing-customer",
        row: 2,
        column: "Order date",
      },
    });
  });

  test("no-usable-rows, where there are refunds only", () => {
    const values = [
      ["Customer ID", "Order date", "Amount"],
      ["ann", "2024-06-01", -10],
      ["bob", "2024-06-01", -20],
    ];
    expect(refusal(() => readValues({ values }))).toMatchObject({
      id: "no-usable-rows",
      particulars: { reasons: "only-refunds", row: 2, column: "Customer ID" },
    });
  });

  test("mixed-currencies, with the currencies", () => {
    const values = [
      ["Customer ID", "Order date", "Amount"],
      ["ann", "2024-06-01", "€10.00"],
      ["bob", "2024-06-01", "£20.00"],
    ];
    expect(refusal(() => readValues({ values }))).toEqual({
      id: "mixed-currencies",
      particulars: { column: "Amount", currencies: ["EUR", "GBP"] },
    });
  });
});

test("currencies of rows that are set aside do not count", () => {
  const values = [
    ["Customer", "Date", "Amount"],
    ["ann", "2024-06-01", "€10"],
    ["", "2024-06-01", "£10"],
  ];
  expect(readValues({ values }).rows).toMatchObject({ used: 1, rejected: 1 });
});
