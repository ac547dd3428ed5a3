import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { speaker } from "../../src/core/messages/catalogue";
import { reportOf, type ScoreReport } from "../../src/core/report";
import type { StatedSettings } from "../../src/core/settings";
import { type Sheet, scoreValuesOf } from "./fixture";

function report(sheet: Sheet, stated: StatedSettings = {}): ScoreReport {
  return reportOf(scoreValuesOf(sheet, stated), {
    kind: "orders",
    columns: { date: "Order date" },
    say: speaker("en"),
  });
}

const ORDERS: Cell[][] = [
  ["Customer ID", "Order date", "Amount"],
  ["10", "2024-06-01", 400],
  ["9", "2024-05-20", 100.5],
  ["bob", "2024-06-10", 600],
  ["bob", "2024-06-11", 600],
  ["10", "2024-06-02", -50],
  ["", "2024-06-02", 5],
  ["zoe", "2024-06-02", -5],
];
const SHOP = {
  cuts: { recency: [15], frequency: [2, 6], monetary: [100, ">500"] },
  firstLevel: { recency: 0 },
};

describe("the report of an order log", () => {
  const shop = report({ values: ORDERS }, SHOP);

  test("says by what the customers were scored", () => {
    expect(shop).toMatchObject({
      analysisDate: "2024-06-12",
      kind: "orders",
      columns: { date: "Order date" },
      method: "thresholds",
      levels: { recency: 2, frequency: 3, monetary: 3 },
      cuts: { recency: [15], frequency: [2, 6], monetary: [100, ">500"] },
      scheme: "eleven",
    });
  });

  test("accounts for every row", () => {
    expect(shop.rows).toEqual({ read: 7, used: 4, refunds: 1, rejected: 2 });
    expect(shop.rejected).toEqual([
      { row: 7, column: "Customer ID", value: "", reason: "missing-customer" },
      { row: 8, column: "Customer ID", value: "zoe", reason: "only-refunds" },
    ]);
  });

  test("lists customers with metrics, scores, code and segment; ids are text", () => {
    // Levels 2, 3, 3 stretched to five: R 0 and 1 are 1 and 5, F and M 1, 2, 3 are 1, 3, 5.
    expect(shop.customers).toEqual([
      {
        customerId: "9",
        recencyDays: 23,
        orderCount: 1,
        totalSpend: 100.5,
        r: 0,
        f: 1,
        m: 2,
        code: "R0F1M2",
        segment: "hibernating",
      },
      {
        customerId: "10",
        recencyDays: 11,
        orderCount: 1,
        totalSpend: 350,
        r: 1,
        f: 1,
        m: 2,
        code: "R1F1M2",
        segment: "potential-loyalist",
      },
      {
        customerId: "bob",
        recencyDays: 1,
        orderCount: 2,
        totalSpend: 1200,
        r: 1,
        f: 2,
        m: 3,
        code: "R1F2M3",
        segment: "champion",
      },
    ]);
  });

  test("lists all segments in scheme order, prospects last, with labels", () => {
    expect(shop.segments.map(({ segment, label, customers }) => [segment, label, customers])).toEqual([
      ["champion", "Champions", 1],
      ["loyal", "Loyal", 0],
      ["potential-loyalist", "Potential loyalists", 1],
      ["new", "New", 0],
      ["promising", "Promising", 0],
      ["needs-attention", "Needs attention", 0],
      ["about-to-sleep", "About to sleep", 0],
      ["at-risk", "At risk", 0],
      ["cannot-lose", "Cannot lose", 0],
      ["hibernating", "Hibernating", 1],
      ["lost", "Lost", 0],
      ["prospect", "Prospects", 0],
    ]);
    expect(shop.segments[0]).toMatchObject({ share: 1 / 3, totalSpend: 1200, spendShare: 1200 / 1650.5 });
  });

  test("is plain data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(shop))).toEqual(shop);
    expect(Object.keys(shop).sort()).toEqual(
      "analysisDate cuts customers columns kind levels method rejected rows scheme segments warnings"
        .split(" ")
        .sort(),
    );
  });

  test("gives the shop-grade customer R1F2M2: bought in the last month, 3 orders in all, 400 spent", () => {
    const values: Cell[][] = [
      ["Customer ID", "Order date", "Amount"],
      ["ann", "2024-01-10", 100],
      ["ann", "2024-02-10", 100],
      ["ann", "2024-05-31", 200],
    ];
    const reading = { asOf: 19_904 }; // 2024-06-30
    const stated = { ...SHOP, cuts: { ...SHOP.cuts, recency: [30] } };
    expect(report({ values, reading }, stated).customers).toMatchObject([
      { customerId: "ann", recencyDays: 30, orderCount: 3, totalSpend: 400, code: "R1F2M2" },
    ]);
  });
});

describe("cuts in the report", () => {
  const values = [
    ["Customer ID", "Order date", "Amount"],
    ...[1, 2, 3, 4, 5].map((n): Cell[] => [`c${n}`, `2024-06-0${n}`, 10 * n]),
  ];
  const two = { recency: 2, frequency: 2, monetary: 2 };

  test("of quantiles are plain numbers in the metric's unit", () => {
    // Recency 1 to 5 days, one order each, spend 10 to 50: the medians.
    expect(report({ values }, { levels: two }).cuts).toEqual({
      recency: [3],
      frequency: [1],
      monetary: [30],
    });
  });

  test("of the R package include its plus 1", () => {
    expect(report({ values }, { method: "r-package", levels: two }).cuts).toEqual({
      recency: [4],
      frequency: [2],
      monetary: [31],
    });
  });
});

describe("the report of a member sheet", () => {
  const values: Cell[][] = [
    ["Member", "Recency days", "Orders", "Spend"],
    ["zoe", 5, 2, 20],
    ["pam", "", 0, ""],
    ["ann", 50, 1, 10],
    ["zoe", 500, 1, 1],
  ];
  const columns = { customer: "Member", recency: "Recency days", orders: "Orders", spend: "Spend" };
  const members = report({ values, columns }, { levels: { recency: 2, frequency: 2, monetary: 2 } });

  test("has no analysis date where recency came ready", () => {
    expect(members.analysisDate).toBeNull();
  });

  test("lists members in row order, repeated ones too, and prospects without scores", () => {
    expect(members.customers.map(({ customerId, code }) => [customerId, code])).toEqual([
      ["zoe", "222"],
      ["pam", null],
      ["ann", "211"],
      ["zoe", "111"],
    ]);
    expect(members.customers[1]).toEqual({
      customerId: "pam",
      recencyDays: null,
      orderCount: 0,
      totalSpend: 0,
      r: null,
      f: null,
      m: null,
      code: null,
      segment: "prospect",
    });
  });

  test("counts prospects in shares and as rows used", () => {
    expect(members.rows).toEqual({ read: 4, used: 4, refunds: 0, rejected: 0 });
    expect(members.segments[members.segments.length - 1]).toMatchObject({
      segment: "prospect",
      customers: 1,
      share: 0.25,
      meanRecencyDays: null,
    });
  });

  test("words its warnings", () => {
    expect(members.warnings).toContainEqual({
      id: "repeated-customers",
      message: "One row repeats a customer of another row. Each row was scored by itself.",
    });
  });
});

describe("warnings of the report", () => {
  test("carry proposed cuts as people write them", () => {
    const values = [
      ["Customer ID", "Order date", "Amount"],
      ...Array.from({ length: 10 }, (_, n): Cell[] => [`c${n}`, `2024-06-${10 + n}`, n < 8 ? 5 : 9]),
    ];
    expect(report({ values }).warnings).toContainEqual(
      expect.objectContaining({ id: "levels-collapsed", proposal: { dimension: "monetary", cuts: [9] } }),
    );
  });
});
