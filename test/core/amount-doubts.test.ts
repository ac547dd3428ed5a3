import { describe, expect, test } from "vitest";
import { amountDoubts } from "../../src/core/amount-doubts";
import type { Cell } from "../../src/core/cell";
import { type OrderLogRoles, readOrderLog } from "../../src/core/order-log";
import { formOrders } from "../../src/core/orders";
import { tableFrom } from "../../src/core/table";
import { READING, readValues } from "./fixture";

function doubts(roles: OrderLogRoles, header: string[], ...rows: Cell[][]) {
  const table = tableFrom([header, ...rows]);
  const log = readOrderLog(table, roles, READING);
  return amountDoubts(table, roles.amount, log, formOrders(log));
}

describe("totals that are repeated on each line of an order", () => {
  const ROLES = { customer: 0, order: 1, date: 2, amount: 3 };
  const HEADER = ["Customer", "Order", "Date", "Order total"];
  const of = (...lines: (readonly [string, string, number])[]) =>
    doubts(ROLES, HEADER, ...lines.map(([who, order, amount]) => [who, order, "2024-01-05", amount]));

  test("are told with the number of such orders", () => {
    expect(
      of(
        ["ann", "1", 50],
        ["ann", "1", 50],
        ["bob", "2", 20],
        ["cid", "3", 7],
        ["cid", "3", 7],
        ["cid", "3", 7],
      ),
    ).toEqual([{ id: "totals-repeated", particulars: { count: 2, column: "Order total" } }]);
  });

  test.each<[string, (readonly [string, string, number])[]]>([
    [
      "lines differ",
      [
        ["ann", "1", 50],
        ["ann", "1", 20],
        ["bob", "2", 20],
        ["bob", "2", 7],
      ],
    ],
    [
      "most orders have lines that differ",
      [
        ["ann", "1", 50],
        ["ann", "1", 50],
        ["bob", "2", 20],
        ["bob", "2", 20],
        ["cid", "3", 1],
        ["cid", "3", 2],
      ],
    ],
    [
      "everything costs the same",
      [
        ["ann", "1", 5],
        ["ann", "1", 5],
        ["bob", "2", 5],
        ["bob", "2", 5],
      ],
    ],
    [
      "it is one order",
      [
        ["ann", "1", 50],
        ["ann", "1", 50],
        ["bob", "2", 20],
      ],
    ],
    [
      "each order has one line",
      [
        ["ann", "1", 50],
        ["bob", "2", 50],
      ],
    ],
    [
      "the equal rows are of two customers",
      [
        ["ann", "1", 50],
        ["bob", "1", 50],
        ["ann", "2", 7],
        ["bob", "2", 7],
      ],
    ],
    [
      "the equal amounts are nothing",
      [
        ["ann", "1", 0],
        ["ann", "1", 0],
        ["bob", "2", 0],
        ["bob", "2", 0],
        ["c", "3", 1],
      ],
    ],
    [
      "rows have no order number",
      [
        ["ann", "", 50],
        ["ann", "", 50],
        ["bob", "", 20],
        ["bob", "", 20],
      ],
    ],
  ])("are not meant when %s", (_, lines) => {
    expect(of(...lines)).toEqual([]);
  });
});

describe("prices of one piece", () => {
  const ROLES = { customer: 0, date: 1, amount: 2 };
  const of = (price: string, quantity: string, ...pieces: Cell[]) =>
    doubts(
      ROLES,
      ["Customer", "Date", price, quantity],
      ...pieces.map((count) => ["ann", "2024-01-05", 2.5, count]),
    );

  test.each([
    ["UnitPrice", "Quantity"],
    ["单价", "数量"],
    ["單價", "數量"],
    ["Einzelpreis", "Menge"],
    ["Prix unitaire", "Qté"],
  ])("%s beside %s", (price, quantity) => {
    expect(of(price, quantity, 1, 6, "2")).toEqual([
      { id: "price-per-piece", particulars: { column: price, quantity } },
    ]);
  });

  test("are no matter where everybody bought one piece, or gave one back", () => {
    expect(of("Price", "Qty", 1, "1", -1, "")).toEqual([]);
  });

  test("are not what a total is", () => {
    expect(of("Total", "Quantity", 1, 6)).toEqual([]);
    expect(of("Unit price", "Stock", 1, 6)).toEqual([]);
  });
});

describe("a column of currencies", () => {
  const ROLES = { customer: 0, date: 1, amount: 2 };
  const of = (...currencies: Cell[]) =>
    doubts(
      ROLES,
      ["Customer", "Date", "Amount", "Currency"],
      ...currencies.map((currency) => ["ann", currency === "later" ? "?" : "2024-01-05", 2.5, currency]),
    );

  test("with several is told", () => {
    expect(of("usd", "EUR", "USD", "")).toEqual([
      {
        id: "several-currencies",
        particulars: { column: "Currency", amount: "Amount", currencies: ["EUR", "USD"] },
      },
    ]);
  });

  test("with one, however it is written, is nothing to tell, nor are rows that are set aside", () => {
    expect(of("USD", "usd", "$", "US$")).toEqual([]);
    expect(of("USD", "later")).toEqual([]);
  });

  test("is told of member sheets, too", () => {
    const { warnings } = readValues({
      values: [
        ["Member", "Last order", "Orders", "Total spent", "Currency"],
        ["ann", "2024-01-05", 2, 20, "EUR"],
        ["bob", "2024-01-06", 3, 30, "GBP"],
      ],
    });
    expect(warnings.map(({ id }) => id)).toContain("several-currencies");
  });
});
