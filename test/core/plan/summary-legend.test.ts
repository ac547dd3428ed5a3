import { describe, expect, test } from "vitest";
import { planLegend } from "../../../src/core/plan/summary-legend";
import { inputOf, peopleOf, SHOP_CUTS, SHOP_ORDERS, scoredOrders } from "./summary-fixture";

const shop = scoredOrders(SHOP_ORDERS, SHOP_CUTS);
const noteOf = (previous: Parameters<typeof inputOf>[1]) => {
  const { blocks, lastRow } = planLegend(inputOf(shop, previous), 1);
  return blocks?.[0]?.values[lastRow - 1]?.[0];
};

describe("links of the legend", () => {
  // On the sorted sheet: 2 ann, 3 and 4 New, 5 cat, 6 dan.
  test("lead to the rows of a segment where its people stand together", () => {
    const { links } = planLegend(inputOf(shop), 8);
    expect(
      links?.map(({ row, column, text, target }) => [row, column, text, target.row, target.rows]),
    ).toEqual([
      [9, 1, "Champions", 2, 1],
      [12, 1, "New", 3, 2],
      [17, 1, "Cannot lose", 5, 1],
      [19, 1, "Lost", 6, 1],
    ]);
    expect(links?.[0]?.target).toEqual({ sheet: "customers", row: 2, column: 1, rows: 1, columns: 11 });
  });

  test("lead to the segment column where they do not", () => {
    const people = { ...peopleOf(shop), sorted: false };
    const { links } = planLegend(inputOf(shop, { people }), 8);
    expect(links).toHaveLength(4);
    for (const { target } of links ?? [])
      expect(target).toEqual({ sheet: "customers", row: 2, column: 11, rows: 5, columns: 1 });
  });
});

describe("the change since the last run", () => {
  test("is left out at the first run, and a line says why", () => {
    const { blocks } = planLegend(inputOf(shop), 1);
    expect(blocks?.[0]?.values.slice(1, -1).map((line) => line[3])).toEqual(Array(12).fill(null));
    expect(noteOf({})).toBe("Changes will show from the next run on.");
  });

  test("is left out after another scheme, and a line says why", () => {
    expect(noteOf({ previous: { scheme: "ten", customers: {} } })).toMatch(/another segment scheme/);
  });

  test("needs no words when it is there", () => {
    expect(noteOf({ previous: { scheme: "eleven", customers: {} } })).toBeNull();
  });
});
