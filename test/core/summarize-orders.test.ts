import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { listingOrder } from "../../src/core/customers";
import { readOrderLog } from "../../src/core/order-log";
import { formOrders } from "../../src/core/orders";
import { type RefundRule, summarizeOrders } from "../../src/core/summarize-orders";
import { tableFrom } from "../../src/core/table";
import { day, READING } from "./fixture";

const ROLES = { customer: 0, order: 1, date: 2, amount: 3, status: 4 };
type Row = readonly [Cell, Cell, string, number, string?];

/** Summary of rows of customer, order, date in 2024, amount and status; as of 2024-07-01. */
function summary(rows: readonly Row[], refunds: RefundRule = "net") {
  const cells = rows.map(([customer, order, date, amount, status = ""]) => [
    customer,
    order,
    `2024-${date}`,
    amount,
    status,
  ]);
  const log = readOrderLog(tableFrom([["C", "O", "D", "A", "S"], ...cells]), ROLES, READING);
  const orders = formOrders(log);
  const today = day("2024-07-01");
  const options = { asOf: today, today, refunds, firstRow: 2, customerColumn: "C" };
  const { customers, newest, refundRows, onlyRefunds } = summarizeOrders(log, orders, options);
  const people = customers.ids.map((id, index) => [
    id,
    customers.recencyDays[index],
    customers.orderCount[index],
    customers.totalSpend[index],
  ]);
  return { people, refundRows, onlyRefunds, customers, newest };
}

describe("customers of an order log", () => {
  test("have the days since their last order, their number of orders and what they spent", () => {
    const { people, customers } = summary([
      ["ann", 1, "06-01", 10],
      ["ann", 1, "06-01", 5.5],
      ["ann", 2, "06-21", 4.5],
      ["bob", 3, "06-30", 0],
    ]);
    expect(people).toEqual([
      ["ann", 10, 2, 20],
      ["bob", 1, 1, 0],
    ]);
    expect([...customers.firstOrderDay]).toEqual([day("2024-06-01"), day("2024-06-30")]);
    expect([...customers.lastOrderDay]).toEqual([day("2024-06-21"), day("2024-06-30")]);
    expect(customers.row).toBeNull();
    expect([...customers.prospect]).toEqual([0, 0]);
  });

  test("stand in the order of their first rows, and are listed by their ids", () => {
    const ids = ["b", 10, "B", "007", 9, "é", "a", "-3", "b"];
    const { customers } = summary(ids.map((id) => [id, "", "06-01", 1]));
    expect(customers.ids).toEqual(["b", "10", "B", "007", "9", "é", "a", "-3"]);
    const listed = listingOrder(customers).map((index) => customers.ids[index]);
    expect(listed).toEqual(["-3", "9", "10", "007", "B", "a", "b", "é"]);
  });

  test("keep each id as it first stands in the sheet", () => {
    const { customers } = summary([
      [7, "", "06-01", 1],
      ["7", "", "06-02", 1],
      ["007", "", "06-02", 1],
    ]);
    expect(customers.idCells).toEqual([7, "007"]);
  });

  test("spend exactly what their cents say", () => {
    const { people } = summary(Array.from({ length: 10 }, (_, index): Row => ["ann", index, "06-01", 0.1]));
    expect(people).toEqual([["ann", 30, 10, 1]]);
  });
});

describe("a refund", () => {
  const rows: readonly Row[] = [
    ["ann", 1, "06-01", 100],
    ["ann", 2, "06-20", -30],
  ];

  test("lowers the spend, is no order and does not refresh recency", () => {
    expect(summary(rows).people).toEqual([["ann", 30, 1, 70]]);
  });

  test("changes nothing where refunds are ignored, and is counted all the same", () => {
    const { people, refundRows } = summary(rows, "ignore");
    expect(people).toEqual([["ann", 30, 1, 100]]);
    expect(refundRows).toBe(1);
  });

  test("of several rows is counted by rows", () => {
    const { refundRows, people } = summary([
      ["ann", 1, "06-01", 100],
      ["ann", 2, "06-20", -30],
      ["ann", 2, "06-20", 10],
    ]);
    expect(refundRows).toBe(2);
    expect(people).toEqual([["ann", 30, 1, 80]]);
  });

  test("inside an order that stands is part of the order, also where refunds are ignored", () => {
    const within: readonly Row[] = [
      ["ann", 1, "06-01", 100],
      ["ann", 1, "06-20", -30],
    ];
    expect(summary(within, "ignore").people).toEqual([["ann", 11, 1, 70]]);
    expect(summary(within, "ignore").refundRows).toBe(0);
  });

  test("by status lowers the spend by itself, though its order has the same id", () => {
    const { people, refundRows } = summary([
      ["ann", 1, "06-01", 100],
      ["ann", 1, "06-20", -30, "refunded"],
    ]);
    expect(people).toEqual([["ann", 30, 1, 70]]);
    expect(refundRows).toBe(1);
  });

  test("may make the spend negative", () => {
    expect(
      summary([
        ["ann", 1, "06-01", 10],
        ["ann", 2, "06-02", -30],
      ]).people,
    ).toEqual([["ann", 30, 1, -20]]);
  });
});

describe("somebody with refunds only", () => {
  const rows: readonly Row[] = [
    ["ann", 1, "06-01", 100],
    ["bob", 2, "06-10", -30],
    ["bob", "", "06-12", -5],
  ];

  test.each(["net", "ignore"] as const)("is set aside, each row by itself (%s)", (refunds) => {
    const { people, onlyRefunds, refundRows } = summary(rows, refunds);
    expect(people).toEqual([["ann", 30, 1, 100]]);
    expect(refundRows).toBe(0);
    expect(onlyRefunds).toEqual([
      { row: 3, column: "C", value: "bob", reason: "only-refunds" },
      { row: 4, column: "C", value: "bob", reason: "only-refunds" },
    ]);
  });
});

describe("the newest order", () => {
  test("is not a refund", () => {
    const { newest } = summary([
      ["ann", 1, "06-01", 100],
      ["ann", 2, "06-20", -30],
    ]);
    expect(newest).toBe(day("2024-06-01"));
  });

  test("does not exist where there are refunds only", () => {
    expect(summary([["ann", 1, "06-01", -1]]).newest).toBeNull();
  });
});
