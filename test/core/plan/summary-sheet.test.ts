import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { SEGMENT_COLORS } from "../../../src/core/palette";
import { ROW_HEIGHT } from "../../../src/core/plan/summary-grid";
import { planSummarySheet, type SummaryPlan } from "../../../src/core/plan/summary-sheet";
import { REJECT_REASONS } from "../../../src/core/rejected";
import { SCHEME_IDS } from "../../../src/core/scheme";
import { inputOf, SHOP_CUTS, SHOP_ORDERS, scoredMembers, scoredOrders } from "./summary-fixture";

const shop = scoredOrders(SHOP_ORDERS, SHOP_CUTS);
const previous = { scheme: "eleven", customers: { champion: 2, new: 1, lost: 1, "cannot-lose": 1 } };
const plan = planSummarySheet(inputOf(shop, { previous }));

/** Values of the blocks by cell such as `A1`; empty ones left out. */
function cellsOf({ blocks }: SummaryPlan): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { row, column, values } of blocks)
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        if (value !== null) cells.set(`${String.fromCharCode(64 + column + right)}${row + down}`, value);
      });
    });
  return cells;
}

/** The cells of a row that are not empty, from left to right. */
const rowOf = (row: number, of = plan): unknown[] =>
  [...cellsOf(of)].filter(([cell]) => Number(cell.slice(1)) === row).map(([, value]) => value);

describe("the summary page of a small shop", () => {
  // ann 150 spent, 10 days ago; bob 20.5, 5; cat 500, 150; dan 40, 120; eve 10, 20. In all 720.5.
  test("begins with title, date and three sentences", () => {
    expect([1, 2, 4, 5, 6].map((row) => rowOf(row))).toEqual([
      ["Customer segments"],
      ["5 customers, as of 2024-06-30"],
      ["The top 20% of buyers (1 of 5) account for 69.4% of all spend."],
      ["One customer (20%) is in At risk or Cannot lose and has spent 500 so far, 69.4% of all spend."],
      [
        "3 of 5 buyers (60%) have ordered only once. 2 customers are in New: very recent buyers with few or small orders so far.",
      ],
    ]);
  });

  test("lists every segment with customers, spend, change, median days, meaning and action", () => {
    const lines = Array.from({ length: 14 }, (_, at) => rowOf(8 + at).slice(0, 5));
    expect(lines).toEqual([
      ["Segment", "Customers", "Spend", "Change since last run", "Median days since order"],
      ["Champions", 1, 150, -1, 10],
      ["Loyal", 0, 0, 0, expect.any(String)],
      ["Potential loyalists", 0, 0, 0, expect.any(String)],
      ["New", 2, 30.5, 1, 12.5],
      ["Promising", 0, 0, 0, expect.any(String)],
      ["Needs attention", 0, 0, 0, expect.any(String)],
      ["About to sleep", 0, 0, 0, expect.any(String)],
      ["At risk", 0, 0, 0, expect.any(String)],
      ["Cannot lose", 1, 500, 0, 150],
      ["Hibernating", 0, 0, 0, expect.any(String)],
      ["Lost", 1, 40, 0, 120],
      ["All customers", 5, 720.5, 0, 20],
      [],
    ]);
    expect(rowOf(9).slice(5)).toEqual([
      "Bought recently, order often and spend the most",
      "Reward them: early access, VIP offers, referrals",
    ]);
    expect(cellsOf(plan).get("F8")).toBe("Who they are");
    expect(cellsOf(plan).get("J8")).toBe("What to do now");
  });

  test("shows where every row of the sheet went", () => {
    expect([42, 43, 44, 45, 46, 47].map((row) => rowOf(row))).toEqual([
      ["By segment, highest spend first", "Rows of your sheet"],
      [8, "Rows read"],
      [7, "Used"],
      [0, "Refunds"],
      [1, "Set aside"],
      [1, "of these: no customer"],
    ]);
  });

  test("tells how it was scored, the levels in words, and what to know", () => {
    expect(Array.from({ length: 12 }, (_, at) => rowOf(65 + at))).toEqual([
      ["How customers were scored"],
      ["Analysis date", "2024-06-30"],
      ["Scored on", "2024-06-30 18:05"],
      ["Method", "Your own thresholds"],
      ["Segment scheme", "Eleven segments"],
      [
        "Settings for formulas",
        "method=thresholds; recency=30; frequency=2; monetary=100; levels=2,2,2; scheme=eleven; language=en; " +
          "analysis-date=2024-06-30",
      ],
      [],
      ["R2: up to 30 days", "F2: 2 orders or more", "M2: from 100"],
      ["R1: over 30 days", "F1: 1 order", "M1: under 100"],
      [],
      ["Good to know"],
      [expect.stringMatching(/^• .*cannot occur/)],
    ]);
    expect(plan.settingsCell).toEqual({ sheet: "summary", row: 70, column: 3, rows: 1, columns: 1 });
    expect(plan.size).toEqual({ rows: 76, columns: 13 });
  });

  test("keeps room for the pivot tables: segments and two, levels and three", () => {
    expect(plan.pivots.map(({ reserved }) => reserved)).toEqual([
      { sheet: "summary", row: 43, column: 1, rows: 13, columns: 8 },
      { sheet: "summary", row: 59, column: 1, rows: 5, columns: 5 },
    ]);
  });

  test("draws customers and spend of the legend in the segments' colours", () => {
    const range = (column: number) => ({ sheet: "summary", row: 8, column, rows: 12, columns: 1 });
    expect(plan.charts).toMatchObject([
      { title: "Customers by segment", labels: range(1), values: range(2), position: { row: 23, column: 1 } },
      { title: "Spend by segment", labels: range(1), values: range(3), position: { row: 23, column: 7 } },
    ]);
    for (const { colors } of plan.charts)
      expect(colors).toEqual(shop.scheme.segments.slice(0, -1).map((segment) => SEGMENT_COLORS[segment]));
  });

  test("colours the names in legend and pivot table by one rule a segment", () => {
    expect(plan.rules).toHaveLength(12);
    expect(plan.rules[0]).toEqual({
      range: { sheet: "summary", row: 9, column: 1, rows: 47, columns: 1 },
      equals: "Champions",
      background: SEGMENT_COLORS.champion,
      fontColor: "#000000",
    });
  });
});

/** What takes room on the page, in pixels. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function leftOf(column: number, { widths }: SummaryPlan): number {
  const each = widths.flatMap(({ columns, width }) => Array<number>(columns).fill(width));
  return each.slice(0, column - 1).reduce((sum, width) => sum + width, 0);
}

function rectanglesOf(page: SummaryPlan): Rectangle[] {
  const cells = (row: number, column: number, rows: number, columns: number): Rectangle => ({
    left: leftOf(column, page),
    top: (row - 1) * ROW_HEIGHT,
    right: leftOf(column + columns, page),
    bottom: (row - 1 + rows) * ROW_HEIGHT,
  });
  return [
    ...page.blocks.map(({ row, column, values }) =>
      cells(row, column, values.length, values[0]?.length ?? 0),
    ),
    ...page.pivots.map(({ reserved: r }) => cells(r.row, r.column, r.rows, r.columns)),
    ...page.charts.map(({ position, width, height }) => {
      const left = leftOf(position.column, page) + position.x;
      const top = (position.row - 1) * ROW_HEIGHT + position.y;
      return { left, top, right: left + width, bottom: top + height };
    }),
  ];
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("the layout of any summary page", () => {
  const levels = fc.integer({ min: 2, max: 10 });
  const stated = fc.record({
    method: fc.constantFrom("quantile", "r-package"),
    levels: fc.record({ recency: levels, frequency: levels, monetary: levels }),
    scheme: fc.constantFrom(...SCHEME_IDS),
  });
  const member = fc.tuple(fc.nat(400), fc.nat(8), fc.integer({ min: -500, max: 500_000 }), fc.nat(5));
  const members = fc.array(member, { minLength: 1, maxLength: 25 });
  /** Members with and without orders; some rows cannot be read, each for its own reason. */
  const rows = (list: readonly (readonly [number, number, number, number])[]): Cell[][] => [
    ["sure", 10, 2, 20],
    ...list.map(([days, orders, cents, fault], n): Cell[] => [
      fault === 1 ? "" : `m${n}`,
      fault === 2 ? "x" : days,
      fault === 3 ? "?" : orders,
      fault === 4 ? "#N/A" : cents / 100,
    ]),
  ];
  const pages = fc
    .tuple(members, stated)
    .map(([list, how]) => planSummarySheet(inputOf(scoredMembers(rows(list), how))));

  test("has no two blocks, pivot tables or charts that overlap", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const all = rectanglesOf(page);
        all.forEach((one, at) => {
          for (const other of all.slice(0, at)) expect(overlap(one, other)).toBe(false);
        });
      }),
    );
  });

  test("has room for every reason to set rows aside beside the fewest segments", () => {
    const how = { scheme: "eight", levels: { recency: 10, frequency: 10, monetary: 10 } };
    const result = scoredMembers([["a", 1, 1, 1]], how);
    const rejected = REJECT_REASONS.map((reason, n) => ({ row: n + 2, column: "A", value: "v", reason }));
    const all = rectanglesOf(planSummarySheet(inputOf({ ...result, rejected })));
    all.forEach((one, at) => {
      for (const other of all.slice(0, at)) expect(overlap(one, other)).toBe(false);
    });
  });

  test("fits a window 1400 pixels wide and its own grid", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const [right, bottom] = [leftOf(page.size.columns + 1, page), page.size.rows * ROW_HEIGHT];
        expect(right).toBeLessThanOrEqual(1340);
        for (const one of rectanglesOf(page)) {
          expect(one.right).toBeLessThanOrEqual(right);
          expect(one.bottom).toBeLessThanOrEqual(bottom);
        }
      }),
    );
  });

  test("gives every cell a number format and every text its holes filled", () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const { values, numberFormats } of page.blocks) {
          expect(numberFormats.map((line) => line.length)).toEqual(values.map((line) => line.length));
          expect(new Set(values.map((line) => line.length)).size).toBe(1);
          for (const value of values.flat()) {
            if (typeof value === "string") expect(value).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/);
            if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          }
        }
      }),
    );
  });

  test("leaves every text the room it needs before the next one", () => {
    // Arial of 10 points takes about 6 pixels a letter. Column heads are wrapped; the settings for
    // formulas and the warnings may run on beyond the page.
    fc.assert(
      fc.property(pages, (page) => {
        const run = page.settingsCell.row;
        const head = page.charts[0]?.labels.row ?? 0;
        for (const { row, column, values } of page.blocks)
          values.forEach((line, down) => {
            const at = row + down;
            if (at === head || at === run || at > run + 11) return;
            line.forEach((value, right) => {
              if (typeof value !== "string") return;
              const next = line.findIndex((other, index) => index > right && other !== null);
              const end = leftOf(next < 0 ? page.size.columns + 1 : column + next, page);
              const size =
                page.styles.find(({ range }) => range.row === at && range.column === column)?.fontSize ?? 10;
              expect([value, value.length * 0.6 * size <= end - leftOf(column + right, page)]).toEqual([
                value,
                true,
              ]);
            });
          });
      }),
    );
  });

  test("has sums that agree: legend, its total, and the rows used", () => {
    fc.assert(
      fc.property(members, stated, (list, how) => {
        const result = scoredMembers(rows(list), how);
        const page = planSummarySheet(inputOf(result));
        const legend = page.charts[0]?.labels ?? { row: 0, rows: 0 };
        const lines = Array.from({ length: legend.rows }, (_, at) => rowOf(legend.row + 1 + at, page));
        const total = lines.pop() ?? [];
        const sum = (column: number) => lines.reduce((all, line) => all + Number(line[column]), 0);
        expect(sum(1)).toBe(total[1]);
        expect(total[1]).toBe(result.rows.used);
        expect(sum(2)).toBeCloseTo(Number(total[2]), 6);
      }),
    );
  });
});
