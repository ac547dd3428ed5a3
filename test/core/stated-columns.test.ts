import { describe, expect, test } from "vitest";
import { RfmError } from "../../src/core/problem";
import { rolesByHeader } from "../../src/core/stated-columns";

const HEADER = ["Customer", "customer", "Date", "", "Amount", "E-Mail"];

function refusal(stated: Record<string, string>): unknown {
  try {
    rolesByHeader(HEADER, stated);
  } catch (problem) {
    if (problem instanceof RfmError) return { id: problem.id, particulars: problem.particulars };
    throw problem;
  }
  throw new Error("these columns were accepted");
}

describe("a stated header", () => {
  test("is found exactly before it is found without case", () => {
    expect(rolesByHeader(HEADER, { customer: "customer" })).toEqual({ customer: 1 });
    expect(rolesByHeader(HEADER, { customer: "Customer" })).toEqual({ customer: 0 });
  });

  test("is found trimmed and without case, the first such column", () => {
    expect(rolesByHeader(HEADER, { customer: " CUSTOMER ", date: "date" })).toEqual({ customer: 0, date: 2 });
  });

  test("may identify the customer by an e-mail address", () => {
    expect(rolesByHeader(HEADER, { email: "e-mail", customer: "e-mail" })).toEqual({ customer: 5, email: 5 });
  });

  test("of no role states nothing", () => {
    expect(rolesByHeader(HEADER, {})).toEqual({});
  });
});

describe("stated columns are refused", () => {
  test("for an unknown role, with all roles", () => {
    expect(refusal({ buyer: "Customer" })).toMatchObject({
      id: "role-unknown",
      particulars: { value: "buyer" },
    });
    expect(refusal({ toString: "Customer" })).toMatchObject({ id: "role-unknown" });
  });

  test("for an unknown header, with those that are there", () => {
    expect(refusal({ amount: "Price" })).toEqual({
      id: "header-unknown",
      particulars: {
        value: "Price",
        role: "amount",
        headers: ["Customer", "customer", "Date", "Amount", "E-Mail"],
      },
    });
  });

  test("for a column with two roles", () => {
    expect(refusal({ amount: "Amount", date: "amount" })).toEqual({
      id: "header-twice",
      particulars: { header: "Amount", first: "date", second: "amount" },
    });
    expect(refusal({ email: "E-Mail", name: "E-Mail" })).toMatchObject({ id: "header-twice" });
  });

  test("for roles of both kinds of sheet", () => {
    expect(refusal({ date: "Date", spend: "Amount" })).toEqual({
      id: "roles-mixed",
      particulars: { orders: "date", members: "spend" },
    });
  });
});

test("an empty header names no column, and a header in decomposed letters is found", () => {
  expect(() => rolesByHeader(["", "date"], { customer: "" })).toThrow("header-unknown");
  expect(rolesByHeader(["Caf\u00e9", "date"], { customer: "Cafe\u0301" })).toEqual({ customer: 0 });
});
