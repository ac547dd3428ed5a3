import { describe, expect, test } from "vitest";
import { displayOf } from "../../src/core/display";
import { speaker } from "../../src/core/messages/catalogue";
import { sampleOrders } from "../../src/core/sample-orders";
import { day } from "./fixture";

const TODAY = day("2026-03-31");
const DISPLAY = displayOf("en_GB");
const block = sampleOrders(TODAY, speaker("en"), DISPLAY);
const rows = block.values.slice(1);
/** A spreadsheet's number of 2026-03-31. */
const SERIAL = 46_112;

describe("the sample orders", () => {
  test("have a header that the add-on understands, and a number format a cell", () => {
    expect(block.values[0]).toEqual(["Order", "Order date", "Customer", "Amount"]);
    expect([block.row, block.column]).toEqual([1, 1]);
    expect(block.numberFormats).toHaveLength(block.values.length);
    expect(new Set(block.numberFormats.slice(1).map((formats) => formats.join(" ")))).toEqual(
      new Set(["0 dd/mm/yyyy @ #,##0.00"]),
    );
  });

  test("are of 80 customers, numbered and sorted by date", () => {
    expect(new Set(rows.map(([, , name]) => name)).size).toBe(80);
    expect(rows.map(([order]) => order)).toEqual(rows.map((_, at) => 1001 + at));
    const days = rows.map(([, date]) => Number(date));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test("end yesterday at the latest and begin within a year and a half", () => {
    const days = rows.map(([, date]) => Number(date));
    expect(Math.max(...days)).toBeLessThan(SERIAL);
    expect(Math.max(...days)).toBeGreaterThan(SERIAL - 30);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(SERIAL - 540);
  });

  test("are amounts above zero in whole cents", () => {
    for (const [, , , amount] of rows) {
      expect(Number(amount)).toBeGreaterThan(0);
      expect(Number(amount)).toBeCloseTo(Math.round(Number(amount) * 100) / 100, 10);
    }
  });

  test("are the same for everybody but for the dates", () => {
    const later = sampleOrders(TODAY + 100, speaker("en"), DISPLAY);
    expect(sampleOrders(TODAY, speaker("en"), DISPLAY)).toEqual(block);
    expect(
      later.values.slice(1).map(([order, date, ...rest]) => [order, Number(date) - 100, ...rest]),
    ).toEqual(rows);
  });
});
