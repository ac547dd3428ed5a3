import { describe, expect, test } from "vitest";
import { planWarnings } from "../../../src/core/plan/summary-warnings";
import type { Warning } from "../../../src/core/warnings";
import { inputOf, SHOP_CUTS, SHOP_ORDERS, scoredOrders } from "./summary-fixture";

const shop = scoredOrders(SHOP_ORDERS, SHOP_CUTS);
const linesOf = (warnings: readonly Warning[]) =>
  planWarnings(inputOf({ ...shop, warnings }), 5)?.blocks?.[0]?.values.map(([text]) => String(text));

describe("the warnings on the summary page", () => {
  test("are left out when there are none", () => {
    expect(planWarnings(inputOf({ ...shop, warnings: [] }), 5)).toBeNull();
  });

  test("stand below each other", () => {
    expect(
      linesOf([
        { id: "nobody-scored", particulars: {} },
        { id: "all-equal", particulars: { dimension: "monetary", value: 5 } },
      ]),
    ).toEqual([
      "Good to know",
      "• Nobody has ordered yet, so nobody has scores.",
      "• Monetary: all customers have the same value (5), so it does not tell them apart.",
    ]);
  });

  test("are folded at words where the page ends, and nothing is lost", () => {
    const example = "x".repeat(150);
    const particulars = { column: "Order date", count: 3, order: "day-first", example, day: "2024-06-01" };
    const [, first = "", second = "", ...more] = linesOf([{ id: "dates-swapped", particulars }]) ?? [];
    expect(first).toMatch(/^• In “Order date”, .*\S$/);
    expect(second).toMatch(/^ {3}\S/);
    expect(Math.max(first.length, second.length)).toBeLessThanOrEqual(193);
    expect([first, second, ...more].map((line) => line.replace(/^(•| {2}) /, "")).join(" ")).toContain(
      `${example} is 2024-06-01.`,
    );
  });
});
