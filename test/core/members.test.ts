import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { NO_DAY } from "../../src/core/date-column";
import { type MemberList, type MemberRoles, readMembers } from "../../src/core/members";
import type { Reading } from "../../src/core/reading";
import { tableFrom } from "../../src/core/table";
import { day, READING } from "./fixture";

const HEADER = ["Member", "Last order", "Orders", "Spend", "First order", "Recency"];
const BY_DATE: MemberRoles = { customer: 0, "last-order": 1, orders: 2, spend: 3, "first-order": 4 };
const BY_RECENCY: MemberRoles = { customer: 0, orders: 2, spend: 3, recency: 5 };
const GOOD: Cell[] = ["ann", "2024-06-01", 3, 99.5, "2024-01-01", 30];

function read(
  rows: readonly (readonly Cell[])[],
  roles: MemberRoles = BY_DATE,
  reading: Partial<Reading> = {},
): MemberList {
  return readMembers(tableFrom([HEADER, ...rows]), roles, { ...READING, ...reading });
}

function changed(changes: Readonly<Record<number, Cell>>): Cell[] {
  return GOOD.map((cell, index) => changes[index] ?? cell);
}

function people({ customers }: MemberList) {
  return customers.ids.map((id, index) => [
    id,
    customers.recencyDays[index],
    customers.orderCount[index],
    customers.totalSpend[index],
  ]);
}

const summaryOf = ({ rejected }: MemberList) =>
  rejected.map(({ row, column, reason }) => `${row} ${column} ${reason}`);

describe("members", () => {
  test("have the days from their last order to the day after the newest one", () => {
    const list = read([GOOD, changed({ 0: "bob", 1: "2024-06-11", 2: 1, 3: "$20.00" })]);
    expect(list.analysisDate).toBe(day("2024-06-12"));
    expect(people(list)).toEqual([
      ["ann", 11, 3, 99.5],
      ["bob", 1, 1, 20],
    ]);
    expect([...list.customers.firstOrderDay]).toEqual([day("2024-01-01"), day("2024-01-01")]);
  });

  test("are measured by the analysis date that was given", () => {
    const list = read([GOOD], BY_DATE, { asOf: day("2024-06-30") });
    expect(list.analysisDate).toBe(day("2024-06-30"));
    expect(people(list)).toEqual([["ann", 29, 3, 99.5]]);
  });

  test("stay in row order and keep their sheet row and their id as it stands", () => {
    const list = read([
      changed({ 0: "zoe" }),
      ["", "", "", "", "", ""],
      changed({ 0: 5 }),
      changed({ 0: "007" }),
    ]);
    expect(list.customers.ids).toEqual(["zoe", "5", "007"]);
    expect(list.customers.idCells).toEqual(["zoe", 5, "007"]);
    expect([...(list.customers.row ?? [])]).toEqual([2, 4, 5]);
    expect(list.read).toBe(3);
  });

  test("who stand twice are kept, each row by itself", () => {
    const list = read([GOOD, changed({ 2: 8 })]);
    expect(people(list).map(([id, , orders]) => [id, orders])).toEqual([
      ["ann", 3],
      ["ann", 8],
    ]);
  });
});

describe("recency that comes ready", () => {
  test("is taken as it is, and there is no analysis date", () => {
    const list = read([GOOD, changed({ 0: "bob", 5: 0 })], BY_RECENCY);
    expect(list.analysisDate).toBeNull();
    expect(people(list).map(([id, days]) => [id, days])).toEqual([
      ["ann", 30],
      ["bob", 0],
    ]);
    expect(list.customers.lastOrderDay[0]).toBe(NO_DAY);
  });

  test("keeps the date that was given", () => {
    expect(read([GOOD], BY_RECENCY, { asOf: day("2024-06-30") }).analysisDate).toBe(day("2024-06-30"));
  });

  test("gives way to a date of the last order", () => {
    const list = read([changed({ 5: 5 })], { ...BY_DATE, recency: 5 });
    expect(list.customers.recencyDays[0]).toBe(1);
    expect(list.analysisDate).toBe(day("2024-06-02"));
  });

  test("is not asked for where there is a date of the last order", () => {
    expect(read([changed({ 5: "#N/A" })], { ...BY_DATE, recency: 5 }).rejected).toEqual([]);
  });
});

describe("a prospect", () => {
  test.each<[string, Cell, Cell]>([
    ["no orders and no date", 0, ""],
    ["nothing in both", "", ""],
    ["a dash for never", "", "-"],
    ["the word never", 0, "never"],
    ["the word 无", "0", "无"],
    ["n/a in both", "N/A", "n/a"],
  ])("is a member with %s", (_, orders, last) => {
    const list = read([GOOD, changed({ 0: "pam", 1: last, 2: orders, 3: "" })]);
    expect([...list.customers.prospect]).toEqual([0, 1]);
    expect(people(list)[1]).toEqual(["pam", Number.NaN, 0, 0]);
    expect(list.rejected).toEqual([]);
    expect(list.analysisDate).toBe(day("2024-06-02"));
  });

  test("is counted among the rows used", () => {
    const list = read([GOOD, changed({ 0: "pam", 1: "", 2: 0 })]);
    expect(list.read).toBe(list.customers.ids.length + list.rejected.length);
    expect(list.customers.ids).toEqual(["ann", "pam"]);
  });

  test("is nobody with orders: a missing date is told", () => {
    const list = read([GOOD, changed({ 1: "", 2: 4 })]);
    expect(summaryOf(list)).toEqual(["3 Last order unreadable-date"]);
  });

  test("is nobody with a date of a last order, though the number of orders says 0", () => {
    const list = read([GOOD, changed({ 0: "dan", 1: "2024-05-31", 2: 0 })]);
    expect([...list.customers.prospect]).toEqual([0, 0]);
    expect(people(list)[1]).toEqual(["dan", 2, 0, 99.5]);
  });

  test("may be everybody; then there is no analysis date", () => {
    const list = read([changed({ 1: "", 2: 0 })]);
    expect(list.analysisDate).toBeNull();
    expect([...list.customers.prospect]).toEqual([1]);
  });
});

describe("rows of members set aside", () => {
  test.each<[string, Record<number, Cell>, string]>([
    ["an id that is a formula error", { 0: "#REF!" }, "3 Member error-cell"],
    ["a date that is a formula error", { 1: "#N/A" }, "3 Last order error-cell"],
    ["a number of orders that is a formula error", { 2: "#N/A" }, "3 Orders error-cell"],
    ["a spend that is a formula error", { 3: "#DIV/0!" }, "3 Spend error-cell"],
    ["no id", { 0: "" }, "3 Member missing-customer"],
    ["a number of orders that is none", { 2: "many" }, "3 Orders unreadable-orders"],
    ["a number of orders below 0", { 2: -1 }, "3 Orders unreadable-orders"],
    ["a date that is none", { 1: "soon" }, "3 Last order unreadable-date"],
    ["a last order after today", { 1: "2024-07-01" }, "3 Last order after-analysis-date"],
    ["a spend that is none", { 3: "much" }, "3 Spend unreadable-amount"],
    ["no spend in spite of orders", { 3: "" }, "3 Spend unreadable-amount"],
  ])("%s", (_, changes, expected) => {
    const list = read([GOOD, changed(changes), GOOD]);
    expect(summaryOf(list)).toEqual([expected]);
    expect(list.read).toBe(3);
    expect([...(list.customers.row ?? [])]).toEqual([2, 4]);
  });

  test.each<[Cell, string]>([
    ["", "3 Recency unreadable-recency"],
    ["long", "3 Recency unreadable-recency"],
    [-1, "3 Recency after-analysis-date"],
    ["#N/A", "3 Recency error-cell"],
  ])("recency of %j", (recency, expected) => {
    expect(summaryOf(read([GOOD, changed({ 5: recency }), GOOD], BY_RECENCY))).toEqual([expected]);
  });

  test("a total at the bottom", () => {
    const list = read([GOOD, GOOD, ["Total", "", 6, 199, "", ""]]);
    expect(list.rejected).toEqual([{ row: 4, column: "Member", value: "Total", reason: "total-row" }]);
  });

  test("a last order after the given analysis date, but not on it", () => {
    const list = read([changed({ 1: "2024-03-31" }), changed({ 1: "2024-04-01" })], BY_DATE, {
      asOf: day("2024-03-31"),
    });
    expect(summaryOf(list)).toEqual(["3 Last order after-analysis-date"]);
    expect(people(list).map(([, recency]) => recency)).toEqual([0]);
  });
});

describe("members without orders are prospects", () => {
  test.each<[string, Cell[], MemberRoles]>([
    ["beside ready recency of 0", ["bob", "", 0, 0, "", 0], BY_RECENCY],
    ["beside ready recency, with a blank count", ["bob", "", "", 0, "", 12], BY_RECENCY],
    ["beside a zero for a date", ["bob", 0, 0, "", "", ""], BY_DATE],
    ["beside 0000-00-00", ["bob", "0000-00-00", 0, "", "", ""], BY_DATE],
    ["beside words for never", ["bob", "Never ordered", 0, "", "", ""], BY_DATE],
  ])("%s", (_, row, roles) => {
    const list = read([GOOD, row], roles);
    expect([...list.customers.prospect]).toEqual([0, 1]);
    expect(summaryOf(list)).toEqual([]);
  });

  test("but an unreadable date beside a blank count is set aside", () => {
    expect(summaryOf(read([GOOD, ["bob", "soon", "", 0, "", ""]]))).toEqual(["3 Last order unreadable-date"]);
  });
});
