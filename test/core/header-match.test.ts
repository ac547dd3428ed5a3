import { describe, expect, test } from "vitest";
import { matchHeader } from "../../src/core/header-match";
import { HEADER_NAMES } from "../../src/core/header-words";
import { ROLES, type Role } from "../../src/core/role";
import { blank, guess, headers } from "./columns-fixture";

describe("headers and roles", () => {
  test.each<[string, Role]>([
    ["Quantity", "amount"],
    ["qty", "orders"],
    ["数量", "amount"],
    ["Lines", "orders"],
    ["Days since last order", "last-order"],
    ["Birthday", "date"],
    ["Order Date", "order"],
    ["Total orders", "amount"],
    ["Product name", "name"],
  ])("%s is not %s", (header, not) => {
    expect(matchHeader(header).score[not]).toBe(0);
  });

  test("every name of a role is folded as headers are, and names that role", () => {
    for (const role of ROLES) {
      const { strong, yielding = [], weak } = HEADER_NAMES[role];
      const scoreOf = (name: string) => matchHeader(name).score[role];
      for (const name of strong) expect([role, name, scoreOf(name)]).toEqual([role, name, 1]);
      for (const name of yielding) expect([role, name, scoreOf(name)]).toEqual([role, name, 0.97]);
      for (const name of weak)
        expect([role, name, matchHeader(name).score[role] >= 0.6]).toEqual([role, name, true]);
    }
  });

  test("one column has one role, even in a sheet without rows", () => {
    const found = guess(
      [
        ["Customer", blank],
        ["Date", blank],
        ["Amount", blank],
        ["", blank],
      ],
      {},
      0,
    );
    expect(headers(found)).toEqual({ kind: "orders", customer: "Customer", date: "Date", amount: "Amount" });
  });

  test("a sheet without columns has no roles", () => {
    expect(guess([], {}, 0)).toMatchObject({ confidence: 0, roles: [] });
  });
});
