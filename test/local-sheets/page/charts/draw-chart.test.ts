import { describe, expect, it } from "vitest";
import type { SvgNode } from "../../../../local-sheets/page/charts/svg-tree";
import { textWidth } from "../../../../local-sheets/page/charts/text-width";
import { all, at, drawn, marks } from "./fixture";

const MONTHS = [
  ["Month", "Orders"],
  ["January", 10],
  ["February", 40],
  ["March", 20],
] as const;
const TWO = [
  ["Month", "Orders", "Refunds"],
  ["January", 10, -5],
  ["February", 40, 0],
] as const;

describe("a column chart", () => {
  it("has a column a number, as high as the number, from zero on", () => {
    const columns = marks(drawn(MONTHS), "rect");
    const heights = columns.map((column) => at(column, "height"));
    expect(heights[1]).toBeCloseTo(4 * (heights[0] ?? 0), 0);
    expect(heights[2]).toBeCloseTo(2 * (heights[0] ?? 0), 0);
    const feet = columns.map((column) => at(column, "y") + at(column, "height"));
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.1);
  });

  it("shows numbers below zero below the line", () => {
    const [first, down] = marks(drawn(TWO), "rect");
    expect(at(down, "y")).toBeCloseTo(at(first, "y") + at(first, "height"), 1);
    expect(at(down, "height")).toBeGreaterThan(0);
  });

  it("puts series beside each other, or upon each other when stacked", () => {
    const lefts = (node: SvgNode): number[] => marks(node, "rect").map((column) => at(column, "x"));
    const [one, two] = lefts(drawn(TWO));
    expect(two).toBeGreaterThan(one ?? 0);
    const stacked = drawn(
      [
        ["", "a", "b"],
        ["x", 3, 1],
      ],
      { options: { isStacked: true } },
    );
    const [lower, upper] = marks(stacked, "rect");
    expect(at(upper, "x")).toBe(at(lower, "x"));
    expect(at(upper, "y") + at(upper, "height")).toBeCloseTo(at(lower, "y"), 1);
  });

  it("has a mark's words for pointers: category, series and number", () => {
    const titles = marks(drawn(TWO), "rect").map(({ children }) => children[0]?.text);
    expect(titles).toEqual([
      "January, Orders: 10",
      "January, Refunds: -5",
      "February, Orders: 40",
      "February, Refunds: 0",
    ]);
  });

  it("writes numbers above columns when told so", () => {
    const texts = all(drawn(MONTHS, { options: { "series.0.dataLabel": "value" } }), "text").map(
      ({ text }) => text,
    );
    expect(texts.filter((text) => text === "40" || text === "20")).toHaveLength(4);
    expect(all(drawn(MONTHS), "text").filter(({ text }) => text === "10")).toHaveLength(1);
  });
});

describe("a bar chart", () => {
  it("has the first bar on top, each in the colour of its series", () => {
    const table = [
      ["Segment", "New", "Lost"],
      ["People", 3, 1],
    ] as const;
    const bars = marks(drawn(table, { type: "BAR", options: { colors: ["#00ab87", "#bfb7be"] } }), "rect");
    expect(bars.map(({ attributes }) => attributes.fill)).toEqual(["#00ab87", "#bfb7be"]);
    expect(at(bars[0], "y")).toBeLessThan(at(bars[1], "y"));
    expect(at(bars[0], "width")).toBeCloseTo(3 * at(bars[1], "width"), 0);
  });
});

describe("a line chart", () => {
  const line = (node: SvgNode): string => String(all(node, "path")[0]?.attributes.d);

  it("goes through every number and leaves gaps where there is none", () => {
    const whole = drawn(MONTHS, { type: "LINE" });
    expect(line(whole).match(/[ML]/g)).toEqual(["M", "L", "L"]);
    const gap = drawn(
      [
        ["", "n"],
        ["a", 1],
        ["b", 2],
        ["c", null],
        ["d", 3],
        ["e", 4],
      ],
      { type: "LINE" },
    );
    expect(line(gap).match(/[ML]/g)).toEqual(["M", "L", "M", "L"]);
  });

  it("has its points' words for pointers even where so many points are not shown", () => {
    const many = Array.from({ length: 200 }, (_, day) => [`day ${day}`, day] as const);
    const points = marks(drawn([["Day", "n"], ...many], { type: "LINE" }), "circle");
    expect(points).toHaveLength(200);
    expect(points[7]?.children[0]?.text).toBe("day 7, n: 7");
  });

  it("begins near its numbers when they are far from zero", () => {
    const ticks = all(
      drawn(
        [
          ["", "n"],
          ["a", 900],
          ["b", 1000],
        ],
        { type: "LINE" },
      ),
      "text",
    ).map(({ text }) => text);
    expect(ticks).not.toContain("0");
  });
});

describe("a pie", () => {
  it("has a piece and a legend line for each category, with the share in words", () => {
    const pie = drawn(
      [
        ["", "n"],
        ["a", 3],
        ["b", 1],
      ],
      { type: "PIE" },
    );
    expect(marks(pie, "path").map(({ children }) => children[0]?.text)).toEqual([
      "a: 3 (0.75)",
      "b: 1 (0.25)",
    ]);
    expect(all(pie, "text").map(({ text }) => text)).toEqual(expect.arrayContaining(["a", "b"]));
  });
});

describe("a scatter chart", () => {
  it("places points by both numbers", () => {
    const points = marks(
      drawn(
        [
          ["x", "y"],
          [0, 0],
          [10, 10],
          [20, 20],
        ],
        { type: "SCATTER" },
      ),
      "circle",
    );
    const [first, middle, last] = points.map((point) => at(point, "cx"));
    expect((middle ?? 0) - (first ?? 0)).toBeCloseTo((last ?? 0) - (middle ?? 0), 1);
    expect(at(points[2], "cy")).toBeLessThan(at(points[0], "cy"));
  });
});

describe("any chart", () => {
  it("is an image with its title as its name and its numbers as its description", () => {
    const svg = drawn(MONTHS, { options: { title: "Orders by month" } });
    expect(svg.attributes).toMatchObject({
      role: "img",
      "aria-label": "Orders by month",
      width: 600,
      height: 371,
    });
    expect(all(svg, "desc")[0]?.text).toBe(
      "A column chart. January, Orders: 10; February, Orders: 40; March, Orders: 20",
    );
  });

  it("takes options set as legend.position or within an object", () => {
    const withLegend = (options: Record<string, string | { position: string }>): boolean =>
      all(drawn(MONTHS, { options }), "circle").length > 0;
    expect([
      withLegend({}),
      withLegend({ "legend.position": "none" }),
      withLegend({ legend: { position: "none" } }),
      withLegend({ legend: "none" }),
    ]).toEqual([true, false, false, false]);
  });

  it("says so when there is nothing to draw, or its type is not drawn", () => {
    const words = (node: SvgNode): string =>
      all(node, "text")
        .map(({ text }) => text)
        .join(" ");
    expect(words(drawn([["a"]]))).toBe("No data");
    expect(
      words(
        drawn([
          ["a", "n"],
          ["x", "text"],
        ]),
      ),
    ).toBe("No data");
    expect(words(drawn(MONTHS, { type: "GEO" }))).toBe(
      "Charts of the type GEO are not drawn in local Sheets.",
    );
  });

  const LONG = [
    ["Segment", "People of the members' community"],
    ["Cannot lose: call or write in person today", 1_234_567],
    ["王小明 高端客户 重要价值客户 重要发展客户", 32],
    ["Unbreakableunbreakableunbreakableunbreakable", 7],
    ["", 0],
  ] as const;
  const MANY = [
    ["Day", "n"],
    ...Array.from({ length: 120 }, (_, day) => [`2024-05-${day}`, day * 1000]),
  ] as const;
  const SIZES = [
    [600, 371],
    [630, 378],
    [300, 200],
    [900, 500],
  ] as const;
  for (const type of ["COLUMN", "BAR", "LINE", "AREA", "PIE", "SCATTER"]) {
    for (const legend of ["right", "left", "top", "bottom", "none"]) {
      it(`keeps its words inside: ${type} with the legend ${legend}`, () => {
        for (const table of [LONG, MANY, TWO]) {
          for (const [width, height] of SIZES) {
            const options = {
              title: "A long title ".repeat(12),
              width,
              height,
              "legend.position": legend,
              "hAxis.title": "Below ".repeat(30),
              "vAxis.title": "Beside ".repeat(30),
            };
            const svg = drawn(table, { type, options });
            expect(outside(svg, width, height)).toEqual([]);
          }
        }
      });
    }
  }
});

/** Level texts that reach out of the frame; slanted ones are judged by their anchor. */
function outside(svg: SvgNode, width: number, height: number): unknown[] {
  const shifted = all(svg, "g").flatMap((group) => all(group, "text"));
  return all(svg, "text").filter((node) => {
    if (shifted.includes(node)) return false;
    const { x = 0, y = 0, transform } = node.attributes;
    const length = transform === undefined ? textWidth(node.text ?? "", at(node, "font-size")) : 0;
    const anchor = { start: 0, middle: 0.5, end: 1 }[String(node.attributes["text-anchor"])] ?? 0;
    const left = Number(x) - length * anchor;
    return left < -0.5 || left + length > width + 0.5 || Number(y) < 0 || Number(y) > height;
  });
}
