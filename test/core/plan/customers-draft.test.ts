import { describe, expect, test } from "vitest";
import {
  type CustomersContext,
  draftCustomers,
  type ExistingCustomers,
} from "../../../src/core/plan/customers-draft";
import type { OwnRole } from "../../../src/core/plan/own-role";
import { SHOP_CUTS, SHOP_ORDERS, say, scoredOrders } from "./summary-fixture";

const shop = scoredOrders(SHOP_ORDERS, SHOP_CUTS);
const HEADERS = "Customer,First order,Last order,Recency days,Orders,Spend,R,F,M,RFM,Segment".split(",");
const ROLES = "customer,first-order,last-order,recency-days,orders,spend,r,f,m,rfm,segment".split(
  ",",
) as OwnRole[];
/** Best segment first, within New by spend. */
const SORTED = ["ann", "bob", "eve", "cat", "dan"];

const draft = (changes: Partial<CustomersContext> = {}) =>
  draftCustomers(shop, {
    say,
    moneyFormat: "0.00",
    dateFormat: "dd.mm.yyyy",
    contact: (role, index) => `${role} of ${shop.customers.ids[index] ?? ""}`,
    name: "RFM customers",
    contacts: [],
    gridRows: 0,
    existing: null,
    ...changes,
  });
const existing = (changes: Partial<ExistingCustomers>): ExistingCustomers => ({
  ids: SORTED,
  columns: new Map(ROLES.map((role, at) => [role, at + 1])),
  holdsMore: false,
  header: Array<string>(11).fill("x"),
  ...changes,
});
/** First column of a draft below the header. */
const ids = ({ blocks }: ReturnType<typeof draft>) => blocks[0]?.values.slice(1).map(([id]) => id);

describe("a new sheet of customers", () => {
  test("is sorted by segment, then by spend, with a filter and a fixed header, and a blank row at its end", () => {
    const plan = draft();
    expect(plan.blocks).toHaveLength(1);
    expect(plan.blocks[0]?.values[0]).toEqual(HEADERS);
    expect(ids(plan)).toEqual(SORTED);
    expect(plan).toMatchObject({
      kind: "customers",
      size: { rows: 7, columns: 11 },
      frozenRows: 1,
      filter: { row: 1, column: 1, rows: 7, columns: 11 },
      ids: { row: 2, column: 1, cells: SORTED },
    });
    expect(plan.widths).toHaveLength(11);
  });

  test("has one rule a segment on its segment column", () => {
    const { rules } = draft();
    expect(rules).toHaveLength(12);
    expect(rules[0]?.range).toEqual({ sheet: "customers", row: 2, column: 11, rows: 6, columns: 1 });
  });

  test("has colours and a filter down to the end of a longer grid, so that those who come later are in them", () => {
    const { size, filter, rules } = draft({ gridRows: 1000 });
    expect([size.rows, filter?.rows, rules[0]?.range.rows]).toEqual([7, 1000, 999]);
  });

  test("has the contact columns that the source has, behind the customer", () => {
    const { blocks } = draft({ contacts: ["name", "phone"] });
    expect(blocks[0]?.values[0]?.slice(0, 4)).toEqual(["Customer", "Name", "Phone", "First order"]);
    expect(blocks[0]?.values[1]?.slice(0, 3)).toEqual(["ann", "name of ann", "phone of ann"]);
  });
});

describe("a sheet that holds nothing but our columns", () => {
  test("is sorted anew, and rows that are too many are emptied", () => {
    const plan = draft({ existing: existing({ ids: ["dan", "zoe", "eve", "bob", "ann", "cat", "yan"] }) });
    expect(ids(plan)).toEqual([...SORTED, null, null]);
    expect(plan.ids?.cells).toEqual([...SORTED, "", ""]);
    expect([plan.widths, plan.frozenRows]).toEqual([[], null]);
  });
});

describe("a sheet on which the user keeps something", () => {
  test("keeps everybody's row: vanished ones are marked, new ones come below", () => {
    const plan = draft({ existing: existing({ ids: ["dan", "zoe", "", "ann"], holdsMore: true }) });
    expect(ids(plan)).toEqual(["dan", "zoe", null, "ann", "bob", "cat", "eve"]);
    expect(plan.blocks[0]?.values[2]?.[10]).toBe("No longer in the data");
    expect(plan.ids?.cells).toEqual(["dan", "zoe", "", "ann", "bob", "cat", "eve"]);
  });

  test("scores a repeated customer once", () => {
    const plan = draft({ existing: existing({ ids: ["ann", "ann"], holdsMore: true }) });
    expect(plan.blocks[0]?.values.slice(1, 3).map((row) => [row[0], row[10]])).toEqual([
      ["ann", "Champions"],
      ["ann", "No longer in the data"],
    ]);
  });

  test("is filled where its columns are now, and missing ones come at the right", () => {
    const columns = new Map<OwnRole, number>([
      ["segment", 1],
      ["customer", 3],
    ]);
    const plan = draft({ existing: existing({ columns, holdsMore: true, header: ["a", "b", "c", "d"] }) });
    expect(plan.ownColumns.map(({ role, column }) => [role, column])).toEqual([
      ["segment", 1],
      ["customer", 3],
      ...ROLES.slice(1, -1).map((role, at) => [role, at + 5]),
    ]);
    expect(plan.ids?.column).toBe(3);
    expect(plan.rules[0]?.range.column).toBe(1);
    expect(plan.size.columns).toBe(13);
  });
});
