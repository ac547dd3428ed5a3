import { describe, expect, test } from "vitest";
import { dayInUtc } from "../../src/core/day";
import {
  countByReason,
  inSheetOrder,
  REJECT_REASONS,
  type RejectedRow,
  type RejectReason,
  reportedValue,
} from "../../src/core/rejected";

function row(number: number, reason: RejectReason): RejectedRow {
  return { row: number, column: "C", value: "", reason };
}

describe("rejected rows", () => {
  test("are told in sheet order, and the list that came stays as it was", () => {
    const rows = [row(10, "cancelled"), row(9, "error-cell"), row(100, "cancelled"), row(2, "only-refunds")];
    expect(inSheetOrder(rows).map((one) => one.row)).toEqual([2, 9, 10, 100]);
    expect(rows.map((one) => one.row)).toEqual([10, 9, 100, 2]);
  });

  test("are counted by reason, most first", () => {
    const rows = [row(2, "cancelled"), row(3, "error-cell"), row(4, "error-cell"), row(5, "error-cell")];
    expect(countByReason(rows)).toEqual([
      ["error-cell", 3],
      ["cancelled", 1],
    ]);
    expect(countByReason([])).toEqual([]);
  });

  test("have the reasons that the specification lists", () => {
    expect(REJECT_REASONS).toEqual(
      expect.arrayContaining([
        "missing-customer",
        "unreadable-date",
        "unreadable-amount",
        "after-analysis-date",
        "error-cell",
        "only-refunds",
        "cancelled",
        "total-row",
      ]),
    );
  });
});

describe("the value of a rejected row", () => {
  test("is what the cell holds", () => {
    expect(["#N/A", "", 5.5, false].map((cell) => reportedValue(cell, dayInUtc))).toEqual([
      "#N/A",
      "",
      5.5,
      false,
    ]);
  });

  test("is a date as YYYY-MM-DD in the spreadsheet's zone", () => {
    const evening = new Date(Date.UTC(2024, 2, 5, 20));
    expect(reportedValue(evening, dayInUtc)).toBe("2024-03-05");
    expect(reportedValue(evening, (epochMs) => dayInUtc(epochMs + 9 * 3_600_000))).toBe("2024-03-06");
  });

  test("is nothing for a date that is none", () => {
    expect(reportedValue(new Date(Number.NaN), dayInUtc)).toBe("");
  });
});
