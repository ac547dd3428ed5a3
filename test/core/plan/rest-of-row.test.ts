import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { displayOf } from "../../../src/core/display";
import { restOfRow } from "../../../src/core/plan/rest-of-row";
import { understandSheet } from "../../../src/core/understand";
import { READING } from "../fixture";

const VALUES: Cell[][] = [
  ["Order ID", "Customer ID", "Order date", "Amount"],
  ["A-1", 1003, new Date(Date.UTC(2024, 2, 14)), 20.5],
  ["A-2", "", new Date(Date.UTC(2024, 2, 15)), 1234.5],
  ["", "", "", 7],
];
const context = {
  understanding: understandSheet({ name: "Data", values: VALUES, marked: [] }, READING),
  display: displayOf("en_US"),
  dayOf: READING.dayOf,
};
const restOf = (row: number, column: string) =>
  restOfRow({ row, column, value: "", reason: "missing-customer" }, context);

describe("a row that was set aside", () => {
  test("is recognized by its other cells, as the spreadsheet shows them, without the one that decided", () => {
    expect(restOf(3, "Customer ID")).toBe("A-2 · 3/15/2024 · 1,234.5");
    expect(restOf(4, "Customer ID")).toBe("7");
  });

  test("shows three cells at most", () => {
    expect(restOf(2, "")).toBe("A-1 · 1003 · 3/14/2024");
  });
});
