import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { deductedTwice } from "../../src/core/deducted-twice";
import { speaker } from "../../src/core/messages/catalogue";
import { readOrderLog } from "../../src/core/order-log";
import { tableFrom } from "../../src/core/table";
import { wordWarning } from "../../src/core/wording";
import { READING } from "./fixture";

const ROLES = { customer: 0, order: 1, date: 2, amount: 3, status: 4 };
const warningsOf = (...rows: Cell[][]) => {
  const table = tableFrom([["Customer", "Order", "Date", "Amount", "Status"], ...rows]);
  return deductedTwice(table, ROLES, readOrderLog(table, ROLES, READING));
};

describe("a negative row of an order whose positive row was left out", () => {
  test("is told with its row: it is deducted though the order was never counted", () => {
    const warnings = warningsOf(
      ["ann", "1", "2024-01-05", 50, "cancelled"],
      ["ann", "1", "2024-01-06", -50, "refunded"],
      ["bob", "2", "2024-01-06", 20, "paid"],
    );
    expect(warnings).toEqual([{ id: "deducted-twice", particulars: { count: 1, row: 3 } }]);
    expect(wordWarning(warnings[0] as (typeof warnings)[number], speaker("en"))).toContain("row 3");
  });

  test.each([
    ["of another order", "2", "ann"],
    ["of another customer", "1", "bob"],
    ["without an order number", "", "ann"],
  ])("is not meant when it is %s", (_, order, customer) => {
    expect(
      warningsOf(
        ["ann", "1", "2024-01-05", 50, "cancelled"],
        [customer, order, "2024-01-06", -50, "refunded"],
      ),
    ).toEqual([]);
  });

  test("is not meant when the positive row counts", () => {
    expect(
      warningsOf(["ann", "1", "2024-01-05", 50, "paid"], ["ann", "1", "2024-01-06", -50, "refunded"]),
    ).toEqual([]);
  });
});
