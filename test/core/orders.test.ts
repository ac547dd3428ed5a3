import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { readOrderLog } from "../../src/core/order-log";
import { formOrders } from "../../src/core/orders";
import { tableFrom } from "../../src/core/table";
import { day, READING } from "./fixture";

const ROLES = { customer: 0, order: 1, date: 2, amount: 3, status: 4 };

/** Orders of rows of customer, order, date in 2024, amount and status. */
function ordersOf(...rows: readonly (readonly [string, Cell, string, number, string?])[]) {
  const cells = rows.map(([customer, order, date, amount, status = ""]) => [
    customer,
    order,
    `2024-${date}`,
    amount,
    status,
  ]);
  const orders = formOrders(readOrderLog(tableFrom([["C", "O", "D", "A", "S"], ...cells]), ROLES, READING));
  return { ...orders, count: orders.day.length };
}

describe("orders", () => {
  test("are the rows with the same customer and the same order id, wherever they stand", () => {
    const orders = ordersOf(["ann", 1, "01-01", 5], ["bob", 2, "01-01", 5], ["ann", "1", "01-01", 7]);
    expect(orders.count).toBe(2);
    expect([...(orders.ofRow ?? [])]).toEqual([0, 1, 0]);
  });

  test("of two customers stay two, even with the same id", () => {
    const orders = ordersOf(
      ["ann", 1, "01-01", 5],
      ["bob", 1, "01-01", 5],
      ["eve", 1, "01-01", 5],
      ["bob", 1, "01-02", 5],
      ["ann", 1, "01-03", 5],
    );
    expect(orders.count).toBe(3);
    expect([...(orders.ofRow ?? [])]).toEqual([0, 1, 2, 1, 0]);
  });

  test("are single rows where there is no order id", () => {
    expect(ordersOf(["ann", "", "01-01", 5], ["ann", " ", "01-01", 5]).count).toBe(2);
  });

  test("have the latest day of their rows", () => {
    const orders = ordersOf(["ann", 1, "03-05", 5], ["ann", 1, "03-09", 5], ["ann", 1, "03-07", 5]);
    expect([...orders.day]).toEqual([day("2024-03-09")]);
  });

  test("with a sum of 0 are orders, with a sum below 0 refunds", () => {
    const orders = ordersOf(
      ["ann", 1, "01-01", 5],
      ["ann", 1, "01-02", -5],
      ["ann", 2, "01-03", 5],
      ["ann", 2, "01-04", -5.01],
      ["ann", 3, "01-05", 0],
      ["ann", "", "01-06", -1],
    );
    expect([...orders.refund]).toEqual([0, 1, 0, 1]);
  });

  test("are added exactly: 0.1 + 0.2 - 0.3 is 0 and no refund", () => {
    const plus = ordersOf(["ann", 1, "01-01", 0.1], ["ann", 1, "01-01", 0.2], ["ann", 1, "01-01", -0.3]);
    const minus = ordersOf(["ann", 1, "01-01", -0.3], ["ann", 1, "01-01", 0.2], ["ann", 1, "01-01", 0.1]);
    expect([...plus.refund, ...minus.refund]).toEqual([0, 0]);
  });

  test("do not take in a refund by status with the same id: it stands alone", () => {
    const orders = ordersOf(["ann", 1, "01-01", 50], ["ann", 1, "02-01", -20, "refunded"]);
    expect(orders.count).toBe(2);
    expect([...orders.refund]).toEqual([0, 1]);
    expect([...orders.day]).toEqual([day("2024-01-01"), day("2024-02-01")]);
  });

  test("with the id 0 are orders with an id", () => {
    expect(ordersOf(["ann", 0, "01-01", 5], ["ann", 0, "01-01", 5]).count).toBe(1);
  });
});
