import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { tableFrom } from "../../src/core/table";
import { totalRowsAtBottom } from "../../src/core/total-rows";

function orderLog(...rows: Cell[][]) {
  const table = tableFrom([["Customer", "Date", "Amount"], ...rows]);
  return [...totalRowsAtBottom(table, { customer: 0, date: 1, amount: 2 })].sort();
}

function members(...rows: Cell[][]) {
  const table = tableFrom([["Id", "Name", "Orders", "Spend"], ...rows]);
  return [...totalRowsAtBottom(table, { customer: 0, amount: 3 })].sort();
}

const A: Cell[] = ["a", "2024-03-05", 10];
const B: Cell[] = ["b", "2024-03-06", 20.5];

describe("totals at the end of a sheet", () => {
  test.each([
    "Total",
    "TOTAL:",
    "Grand total",
    "Subtotal",
    "Sum",
    "Totals",
    "Average",
    "合计",
    "合计：",
    "总计",
    "小计",
    "平均",
    "總計",
    "合計",
    "小計",
    "計",
    "Summe",
    "Gesamt",
    "Gesamtsumme",
    "Zwischensumme",
    "Total general",
    "Suma",
    "Total général",
    "Somme",
    "Sous-total",
  ])("a last row called %s is a total", (word) => {
    expect(orderLog(A, B, [word, "", 99])).toEqual([2]);
    expect(orderLog(A, B, ["", word, 99])).toEqual([2]);
    expect(members(["1", "Ann", 2, 10], [word, "", 2, 10])).toEqual([1]);
  });

  test("several totals and blank rows between them are all found", () => {
    expect(orderLog(A, B, ["", "", ""], ["Subtotal", "", 30.5], ["", "", ""], ["Total", "", 36])).toEqual([
      3, 5,
    ]);
  });

  test("at most five rows are totals", () => {
    expect(orderLog(A, ...Array.from({ length: 7 }, (): Cell[] => ["Total", "", 1]))).toHaveLength(5);
  });

  test("a row with a readable date is never a total", () => {
    expect(orderLog(A, ["Total", "2024-03-07", 5])).toEqual([]);
    expect(orderLog(A, ["Total", new Date(0), 5])).toEqual([]);
    expect(orderLog(A, ["Total", 45_000, 5])).toEqual([]);
  });

  test("a customer named Total in the middle stays", () => {
    expect(orderLog(A, ["Total", "", 5], B)).toEqual([]);
    expect(members(["Total", "", 1, 5], ["2", "Bob", 1, 5])).toEqual([]);
  });

  test("a customer with an id is not a total because of the name", () => {
    expect(members(["1", "Ann", 2, 10], ["2", "Sum", 1, 5])).toEqual([]);
  });

  test("a member whose other columns describe somebody is not a total", () => {
    expect(members(["1", "Ann", 2, 10], ["Total", "Total Energies", 1, 5])).toEqual([]);
  });

  test("a row without customer and date that holds the sum of those above is a total", () => {
    expect(orderLog(A, B, ["", "", 30.5])).toEqual([2]);
    expect(orderLog(A, B, ["Subtotal", "", 30.5], ["", "", 30.504])).toEqual([2, 3]);
  });

  test("other rows without a customer stay, to be reported", () => {
    expect(orderLog(A, B, ["", "", 31])).toEqual([]);
    expect(orderLog(A, ["", "", 10])).toEqual([]);
    expect(orderLog(A, B, ["", "2024-03-07", 30.5])).toEqual([]);
    expect(orderLog()).toEqual([]);
  });
});
