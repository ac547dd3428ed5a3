import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { lineRows, type OrderLog, readOrderLog } from "../../src/core/order-log";
import type { Reading } from "../../src/core/reading";
import { tableFrom } from "../../src/core/table";
import { day, READING } from "./fixture";

const HEADER = ["Customer", "Order", "Date", "Amount", "Status"];
const ROLES = { customer: 0, order: 1, date: 2, amount: 3, status: 4 };
const GOOD: Cell[] = ["ann", "o1", "2024-03-05", 10, "paid"];

function read(rows: readonly (readonly Cell[])[], reading: Partial<Reading> = {}) {
  return withLines(readOrderLog(tableFrom([HEADER, ...rows]), ROLES, { ...READING, ...reading }));
}

/** A log with an entry for each line, where it has one for each row, and the sheet row of each. */
function withLines(log: OrderLog) {
  const rows = lineRows(log);
  const ofLines = (column: Int32Array | Float64Array | Uint8Array) => rows.map((row) => column[row]);
  return {
    ...log,
    customer: ofLines(log.customer),
    day: ofLines(log.day),
    amount: ofLines(log.amount),
    refund: ofLines(log.refund),
    orderId: log.orderId === null ? null : ofLines(log.orderId),
    row: rows.map((row) => row + 2),
  };
}

function changed(changes: Readonly<Record<number, Cell>>): Cell[] {
  return GOOD.map((cell, index) => changes[index] ?? cell);
}

describe("lines of an order log", () => {
  test("keep customer, day, amount, order and their sheet row", () => {
    const log = read([
      GOOD,
      ["bob", "", new Date(Date.UTC(2024, 2, 6)), "$1,234.50", ""],
      ["ann", "o1", 45_357, 5, ""],
    ]);
    expect(log.customerIds).toEqual(["ann", "bob"]);
    expect([...log.customer]).toEqual([0, 1, 0]);
    // 45357 is the spreadsheet's serial number of 2024-03-06.
    expect([...log.day]).toEqual([day("2024-03-05"), day("2024-03-06"), day("2024-03-06")]);
    expect([...log.amount]).toEqual([10, 1234.5, 5]);
    expect([...(log.orderId ?? [])]).toEqual([0, -1, 0]);
    expect([...log.row]).toEqual([2, 3, 4]);
    expect(log.rejected).toEqual([]);
  });

  test("belong to the same customer whether the id is a number or text, with or without spaces", () => {
    const log = read([
      changed({ 0: 7 }),
      changed({ 0: " 7 " }),
      changed({ 0: "7\u200b" }),
      changed({ 0: "07" }),
    ]);
    expect(log.customerIds).toEqual(["7", "07"]);
    expect(log.customerCells).toEqual([7, "07"]);
    expect([...log.customer]).toEqual([0, 0, 0, 1]);
  });

  test.each([
    ["with orders and statuses", ROLES],
    ["of customer, date and amount alone", { customer: 0, date: 2, amount: 3 }],
  ])("number customers as they come among the lines, %s: rows set aside make none", (_, roles) => {
    const rows = [
      changed({ 0: "eve", 3: "free" }),
      changed({ 2: "soon" }),
      changed({ 0: "bob", 1: "o2" }),
      ["", "", "", "", ""],
      changed({ 0: " ann" }),
      changed({ 0: "bob", 1: "o3", 2: "2124-01-01" }),
      changed({ 0: "bob", 1: "o4" }),
    ];
    const log = readOrderLog(tableFrom([HEADER, ...rows]), roles, READING);
    expect(log.customerIds).toEqual(["bob", "ann"]);
    expect(log.customerCells).toEqual(["bob", " ann"]);
    expect([...log.customerRows]).toEqual([4, 6]);
    expect(lineRows(log)).toEqual([2, 4, 6]);
    expect(withLines(log)).toMatchObject({ customer: [0, 1, 0], amount: [10, 10, 10], read: 6 });
    expect(log.rejected.map(({ row }) => row)).toEqual([2, 3, 7]);
  });

  test("do not depend on the rows around them", () => {
    const row = fc.tuple(
      fc.constantFrom<Cell>("ann", "bob", " ann", "", "#N/A", 7),
      fc.constantFrom<Cell>("o1", "o2", "", "#REF!", 7),
      fc.constantFrom<Cell>(new Date(Date.UTC(2024, 2, 6)), "2024-03-05", "soon", "2124-01-01", "#N/A"),
      fc.constantFrom<Cell>(10, -5, "$3", "free", "#VALUE!", 0),
      fc.constantFrom<Cell>("paid", "refunded", "", "#N/A", "Cancelled"),
    );
    const seen = (rows: Cell[][], firstRow = 2) => {
      const log = read(rows);
      const lines = log.customer.map((customer, line) => ({
        id: log.customerIds[customer as number],
        ...{ day: log.day[line], amount: log.amount[line], refund: log.refund[line] },
        hasOrder: (log.orderId?.[line] ?? -1) >= 0,
      }));
      return { lines, rejected: log.rejected.map((one) => ({ ...one, row: one.row - 2 + firstRow })) };
    };
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const single = rows.map((cells, index) => seen([cells], index + 2));
        const lines = single.flatMap((one) => one.lines);
        expect(seen(rows)).toEqual({ lines, rejected: single.flatMap(({ rejected }) => rejected) });
        expect(read(rows).read).toBe(rows.length);
      }),
    );
  });

  test("are rows that are not blank: blank rows are not read", () => {
    const log = read([["", "", "", "", ""], GOOD, ["", " ", "\u200b", "", ""], GOOD]);
    expect(log.read).toBe(2);
    expect([...log.row]).toEqual([3, 5]);
    expect(log.rejected).toEqual([]);
  });
});

describe("rows set aside", () => {
  test.each<[string, Record<number, Cell>, { column: string; value: unknown; reason: string }]>([
    [
      "a customer that is a formula error",
      { 0: "#N/A" },
      { column: "Customer", value: "#N/A", reason: "error-cell" },
    ],
    [
      "an order that is a formula error",
      { 1: "#REF!" },
      { column: "Order", value: "#REF!", reason: "error-cell" },
    ],
    [
      "an amount still loading",
      { 3: "Loading..." },
      { column: "Amount", value: "Loading...", reason: "error-cell" },
    ],
    [
      "a status that is a formula error",
      { 4: "#NAME?" },
      { column: "Status", value: "#NAME?", reason: "error-cell" },
    ],
    ["no customer", { 0: " " }, { column: "Customer", value: " ", reason: "missing-customer" }],
    ["no date", { 2: "" }, { column: "Date", value: "", reason: "unreadable-date" }],
    ["a date that is none", { 2: "soon" }, { column: "Date", value: "soon", reason: "unreadable-date" }],
    [
      "a date that does not exist",
      { 2: "2024-02-30" },
      { column: "Date", value: "2024-02-30", reason: "unreadable-date" },
    ],
    ["no amount", { 1: "o2", 3: "" }, { column: "Amount", value: "", reason: "unreadable-amount" }],
    ["an amount that is none", { 3: "n/a" }, { column: "Amount", value: "n/a", reason: "unreadable-amount" }],
    [
      "an amount that is a checkbox",
      { 3: true },
      { column: "Amount", value: true, reason: "unreadable-amount" },
    ],
    [
      "a day after today",
      { 2: "2024-07-01" },
      { column: "Date", value: "2024-07-01", reason: "after-analysis-date" },
    ],
    [
      "a date cell after today, reported as YYYY-MM-DD",
      { 2: new Date(Date.UTC(2030, 0, 31)) },
      { column: "Date", value: "2030-01-31", reason: "after-analysis-date" },
    ],
    ["a cancelled order", { 4: "Cancelled" }, { column: "Status", value: "Cancelled", reason: "cancelled" }],
  ])("%s", (_, changes, expected) => {
    const log = read([GOOD, changed(changes), GOOD]);
    expect(log.rejected).toEqual([{ row: 3, ...expected }]);
    expect(log.read).toBe(3);
    expect([...log.row]).toEqual([2, 4]);
  });

  test("a total at the bottom", () => {
    const log = read([GOOD, GOOD, ["Total", "", "", 20, ""]]);
    expect(log.rejected).toEqual([{ row: 4, column: "Customer", value: "Total", reason: "total-row" }]);
  });

  test("have one reason each, the first of: error, total, customer, date, amount, too late, cancelled", () => {
    const reasons = read([
      ["", "", "soon", "#N/A", "cancelled"],
      ["", "", "soon", "x", "cancelled"],
      ["ann", "", "soon", "x", "cancelled"],
      ["ann", "", "2030-01-01", "x", "cancelled"],
      ["ann", "", "2030-01-01", 5, "cancelled"],
      ["ann", "", "2024-01-01", 5, "cancelled"],
      GOOD,
      ["Total", "", "soon", "x", "cancelled"],
    ]).rejected.map(({ row, reason }) => `${row} ${reason}`);
    expect(reasons).toEqual([
      "2 error-cell",
      "3 missing-customer",
      "4 unreadable-date",
      "5 unreadable-amount",
      "6 after-analysis-date",
      "7 cancelled",
      "9 total-row",
    ]);
  });

  test("and lines are together all rows that were read", () => {
    const log = read([GOOD, changed({ 0: "" }), ["", "", "", "", ""], changed({ 2: "x" }), GOOD]);
    expect(log.read).toBe(log.customer.length + log.rejected.length);
    expect(log.read).toBe(4);
  });
});

describe("the last day that counts", () => {
  test("is today where no analysis date was given", () => {
    expect([...read([changed({ 2: "2024-06-30" })]).day]).toEqual([day("2024-06-30")]);
  });

  test("is the analysis date where one was given, that day included", () => {
    const log = read([changed({ 2: "2024-03-31" }), changed({ 2: "2024-04-01" })], {
      asOf: day("2024-03-31"),
    });
    expect([...log.row]).toEqual([2]);
    expect(log.rejected.map(({ row, reason }) => `${row} ${reason}`)).toEqual(["3 after-analysis-date"]);
  });

  test("may be given after today", () => {
    const log = read([changed({ 2: "2024-12-24" })], { asOf: day("2024-12-31") });
    expect(log.rejected).toEqual([]);
  });

  test("is a day in the spreadsheet's zone", () => {
    const late = changed({ 2: new Date(Date.UTC(2024, 5, 30, 20)) });
    expect(read([late]).rejected).toEqual([]);
    const inTokyo = (epochMs: number) => Math.floor((epochMs + 9 * 3_600_000) / 86_400_000);
    expect(read([late], { dayOf: inTokyo }).rejected).toEqual([
      { row: 2, column: "Date", value: "2024-07-01", reason: "after-analysis-date" },
    ]);
  });
});

describe("a row without an amount right below one of the same order", () => {
  const further = (changes: Readonly<Record<number, Cell>> = {}) => changed({ 3: "", 4: "", ...changes });

  test("is read as a further line of it, which adds nothing", () => {
    const log = read([GOOD, further(), further({ 0: "", 2: "" }), changed({ 1: "o2", 3: 4 })]);
    expect(log.rejected).toEqual([]);
    expect(log.read).toBe(4);
    expect([[...log.row], [...log.amount]]).toEqual([
      [2, 5],
      [10, 4],
    ]);
  });

  test("is set aside for the same reason where the order is", () => {
    const log = read([
      changed({ 4: "refunded" }),
      further(),
      changed({ 2: "soon", 1: "o2" }),
      further({ 1: "o2" }),
    ]);
    const reasons = log.rejected.map(({ row, reason }) => `${row} ${reason}`);
    expect(reasons).toEqual(["2 cancelled", "3 cancelled", "4 unreadable-date", "5 unreadable-date"]);
    expect(log.read).toBe(4);
  });

  test.each([
    ["another order", { 1: "o2" }],
    ["no order id", { 1: "" }],
    ["another customer", { 0: "bob" }],
  ] as const)("is none with %s", (_, changes) => {
    expect(read([GOOD, further(changes)]).rejected).toMatchObject([{ row: 3, reason: "unreadable-amount" }]);
  });

  test("is none where what stands there is no amount", () => {
    expect(read([GOOD, further({ 3: "n/a" })]).rejected).toMatchObject([{ reason: "unreadable-amount" }]);
  });

  test("is none where the row above has no amount either", () => {
    expect(read([further(), further()]).rejected).toHaveLength(2);
  });
});

describe("a status that takes an order back", () => {
  test("leaves a positive amount out and makes a negative one a refund by itself", () => {
    const log = read([
      changed({ 4: "refunded" }),
      changed({ 3: -10, 4: "refunded" }),
      changed({ 3: 0, 4: "refunded" }),
      changed({ 3: -3, 4: "paid" }),
    ]);
    expect(log.rejected.map(({ row, reason }) => `${row} ${reason}`)).toEqual(["2 cancelled", "4 cancelled"]);
    expect([...log.row]).toEqual([3, 5]);
    expect([...log.refund]).toEqual([1, 0]);
  });

  test.each(["Cancelled", "#N/A"])("means nothing where no column is the status: %s", (status) => {
    const { status: _, ...roles } = ROLES;
    const log = readOrderLog(tableFrom([HEADER, changed({ 4: status })]), roles, READING);
    expect(log.rejected).toEqual([]);
  });
});
