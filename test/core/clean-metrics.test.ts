import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { cleanMetrics } from "../../src/core/clean-metrics";
import { readCustomers, scoreSheet } from "../../src/core/score-sheet";
import { settingsFrom } from "../../src/core/settings";
import { understandSheet } from "../../src/core/understand";
import { day, READING } from "./fixture";

const COLUMNS = { customer: "member", recency: "days", orders: "orders", spend: "spend" };

function clean(rows: readonly Cell[][], columns: Record<string, string> = COLUMNS) {
  const values = [["member", "days", "orders", "spend"], ...rows];
  const reading = { ...READING, asOf: day("2024-06-30") };
  const understanding = understandSheet({ name: "Data", values, marked: [] }, reading, columns);
  const read = readCustomers(understanding, reading, { refunds: "net", amountFormats: [] });
  return cleanMetrics(scoreSheet(read, settingsFrom({})), understanding);
}

describe("clean numbers of the user", () => {
  test("are used where every cell is the number that was scored", () => {
    const rows = [
      ["ann", 5, 2, 100.5],
      ["bob", 9, 1, 20],
    ];
    expect(clean(rows)).toEqual({ "recency-days": 1, orders: 2, spend: 3 });
  });

  test("may be blank for a member who has not ordered", () => {
    const rows = [
      ["ann", 5, 2, 100.5],
      ["bob", "", "", ""],
    ];
    expect(clean(rows)).toEqual({ "recency-days": 1, orders: 2, spend: 3 });
  });

  test("may be anything in a row that is set aside", () => {
    const rows = [
      ["ann", 5, 2, 100.5],
      ["bob", 9, 1, "n/a"],
    ];
    expect(clean(rows)).toEqual({ "recency-days": 1, orders: 2, spend: 3 });
  });

  test("are none where a number is text, has a currency sign or a thousands separator", () => {
    const rows = [
      ["ann", "5", 2, "$1,100.50"],
      ["bob", 9, "1", 20],
    ];
    expect(clean(rows)).toEqual({ "recency-days": null, orders: null, spend: null });
  });

  test("are none where the sheet has the day of the last order instead of days", () => {
    const rows = [
      ["ann", new Date(Date.UTC(2024, 5, 1)), 2, 100],
      ["bob", new Date(Date.UTC(2024, 4, 1)), 1, 20],
    ];
    const columns = { customer: "member", "last-order": "days", orders: "orders", spend: "spend" };
    expect(clean(rows, columns)).toEqual({ "recency-days": null, orders: 2, spend: 3 });
  });
});
