import { describe, expect, test } from "vitest";
import {
  isOwnHeader,
  OWN_ROLES,
  OWN_WIDTHS,
  type OwnCellContext,
  type OwnRole,
  ownCell,
  ownHeader,
} from "../../../src/core/plan/own-role";
import { SHOP_CUTS, SHOP_ORDERS, say, scoredMembers, scoredOrders } from "./summary-fixture";

const shop = scoredOrders(SHOP_ORDERS, SHOP_CUTS);
const context: OwnCellContext = {
  say,
  moneyFormat: "[$€]#,##0.00",
  dateFormat: "dd.mm.yyyy",
  contact: (role, index) => `=${role} ${index}`,
};
const cell = (role: OwnRole, customer = "ann") =>
  ownCell(role, shop, shop.customers.ids.indexOf(customer), context);

describe("the cell of a customer", () => {
  test.each<[OwnRole, string | number, string]>([
    ["customer", "ann", "@"],
    // Days since 1899-12-30: 2024-01-01 is 45292.
    ["first-order", 45_444, "dd.mm.yyyy"],
    ["last-order", 45_463, "dd.mm.yyyy"],
    ["recency-days", 10, "0"],
    ["orders", 2, "0"],
    ["spend", 150, "[$€]#,##0.00"],
    ["r", 2, "0"],
    ["f", 2, "0"],
    ["m", 2, "0"],
    ["rfm", "222", "@"],
    ["segment", "Champions", "@"],
  ])("%s is %s in the format %s", (role, value, numberFormat) => {
    expect(cell(role)).toEqual({ value, numberFormat, readsAs: value });
  });

  test("holds contact texts so that none becomes a formula", () => {
    const index = shop.customers.ids.indexOf("bob");
    expect(cell("email", "bob")).toEqual({
      value: `'=email ${index}`,
      numberFormat: "General",
      readsAs: `=email ${index}`,
    });
  });

  test("of a prospect has no days, scores and code, and a segment", () => {
    const result = scoredMembers([
      ["ann", 5, 2, 100],
      ["bob", "", 0, ""],
    ]);
    const of = (role: OwnRole) => ownCell(role, result, 1, context);
    for (const role of ["recency-days", "r", "f", "m", "rfm"] as const) expect(of(role).value).toBeNull();
    expect([of("segment").value, of("orders").value, of("spend").value]).toEqual(["Prospects", 0, 0]);
    expect(of("first-order")).toEqual({ value: null, numberFormat: "General", readsAs: "" });
  });

  test("of an order count that is no whole number shows its decimals", () => {
    const result = scoredMembers([
      ["ann", 5, 2.5, 100],
      ["bob", 7, 1, 10],
    ]);
    expect(ownCell("orders", result, 0, context)).toEqual({
      value: 2.5,
      numberFormat: "General",
      readsAs: 2.5,
    });
  });
});

describe("headers of ours", () => {
  test("are known by role, and no role's header is taken for another's", () => {
    for (const role of OWN_ROLES) {
      expect(OWN_ROLES.filter((other) => isOwnHeader(other, say(ownHeader(role))))).toEqual([role]);
    }
  });

  test.each<[OwnRole, string]>([
    ["recency-days", "距今天数"],
    ["recency-days", "距今天數"],
    ["last-order", "最近下单"],
    ["last-order", "最近訂單"],
  ])("of earlier versions are known still: %s was %s", (role, header) => {
    expect(OWN_ROLES.filter((other) => isOwnHeader(other, header))).toEqual([role]);
  });

  test("are matched exactly", () => {
    expect(
      ["Segment", "segment", "Segment ", "Segments", ""].map((text) => isOwnHeader("segment", text)),
    ).toEqual([true, false, false, false, false]);
  });

  test("have a width each", () => {
    for (const role of OWN_ROLES) expect(OWN_WIDTHS[role]).toBeGreaterThan(30);
  });
});
