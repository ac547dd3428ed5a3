import { describe, expect, it } from "vitest";
import { isPale, readableOn } from "../../../../local-sheets/page/charts/luminance";
import { chartSource } from "../../../../local-sheets/page/charts/model-source";
import { svgElement } from "../../../../local-sheets/page/charts/svg-dom";
import { textAt } from "../../../../local-sheets/page/charts/svg-tree";
import { fitted, textWidth, wrapped } from "../../../../local-sheets/page/charts/text-width";
import { valueAxis } from "../../../../local-sheets/page/charts/value-axis";
import { openLocalSheets } from "../../../../local-sheets/services/index";
import { SCOPES } from "../../services/fixture";

describe("the axis of numbers", () => {
  const axis = (values: readonly number[], numberFormat = "General") => {
    const written: [number, string][] = [];
    const format = (value: number, used: string): string => {
      written.push([value, used]);
      return String(value);
    };
    const { ticks } = valueAxis({
      values,
      length: 300,
      pixelsATick: 60,
      fromZero: true,
      minimum: null,
      maximum: null,
      numberFormat,
      format,
    });
    return { ticks: ticks.map(({ value }) => value), formats: new Set(written.map(([, used]) => used)) };
  };

  it("has round numbers that reach beyond the largest", () => {
    expect(axis([3, 218]).ticks).toEqual([0, 50, 100, 150, 200, 250]);
    expect(axis([-7, 12]).ticks).toEqual([-10, -5, 0, 5, 10, 15]);
  });

  it("writes whole numbers without decimals, in the cells' format", () => {
    expect(axis([10, 90_000], '"NT$"#,##0.00').formats).toEqual(new Set(['"NT$"#,##0']));
    expect(axis([0.5], "#,##0.00").formats).toEqual(new Set(["#,##0.00"]));
    expect(axis([0.11, 0.98], "0.0%").formats).toEqual(new Set(["0%"]));
    expect(axis([5]).formats).toEqual(new Set(["#,##0"]));
  });

  it("has ticks at whole numbers only where the format would write two alike", () => {
    expect(axis([1, 2], "#,##0").ticks).toEqual([0, 1, 2]);
    expect(axis([1, 2], "#,##0.0").ticks).toEqual([0, 0.5, 1, 1.5, 2]);
    expect(axis([1, 2]).ticks).toEqual([0, 0.5, 1, 1.5, 2]);
    expect(axis([0.2], "0").ticks.length).toBeGreaterThan(1);
  });

  it("holds one number, none, and equal ones", () => {
    for (const values of [[], [0], [7, 7], [-3]]) expect(axis(values).ticks.length).toBeGreaterThan(1);
  });
});

describe("text that must fit", () => {
  it("is cut with an ellipsis, between whole letters", () => {
    const text = fitted("王小明 🎉🎉🎉🎉🎉", 12, 60);
    expect(text).toMatch(/^王小明 ?🎉*…$/u);
    expect(textWidth(text, 12)).toBeLessThanOrEqual(60);
  });

  it("is divided at blanks first", () => {
    expect(wrapped("one two three", 12, { room: 45, lines: 3 })).toEqual(["one two", "three"]);
    expect(wrapped("one two three four", 12, { room: 45, lines: 1 })).toHaveLength(1);
  });

  it("stays as it is where it fits", () => {
    expect(fitted("short", 12, 100)).toBe("short");
  });
});

describe("colours", () => {
  it("bear black or white text, whichever is read better", () => {
    expect([readableOn("#ffd700"), readableOn("#130681"), readableOn("#ffffff")]).toEqual([
      "#000000",
      "#ffffff",
      "#000000",
    ]);
  });

  it("that hardly show on white are known", () => {
    expect([isPale("#f5fff2"), isPale("#ccf2ff"), isPale("#4285f4")]).toEqual([true, false, false]);
  });
});

describe("the cells of a document", () => {
  const { model } = openLocalSheets({
    scopes: SCOPES,
    sheets: [
      {
        name: "My sheet",
        rows: 3,
        values: [
          ["a", 1234.5],
          ["b", 2],
        ],
        looks: {
          formats: [
            { range: "B1", numberFormat: "#,##0.00" },
            { range: "B2", numberFormat: "# ?/?" },
          ],
        },
      },
    ],
  });
  const { cells, format } = chartSource(model);

  it("come with their text and number format", () => {
    expect(cells("'My sheet'!A1:B1")).toEqual([
      [
        { value: "a", text: "a", numberFormat: "General" },
        { value: 1234.5, text: "1,234.50", numberFormat: "#,##0.00" },
      ],
    ]);
  });

  it("are drawn in fractions where their format says so", () => {
    expect(cells("'My sheet'!B2")[0]?.[0]?.text.trim()).toBe("2");
    expect(format(0.5, "# ?/?").trim()).toBe("1/2");
  });

  it("are none when they were deleted", () => {
    expect(cells("#REF!")).toEqual([]);
    expect(cells("Gone!A1")).toEqual([]);
  });
});

describe("a drawing in a page", () => {
  it("has what people typed as text, never as markup", () => {
    const made: { tag: string; attributes: Record<string, string>; textContent?: string }[] = [];
    const document = {
      createElementNS: (_space: string, tag: string) => {
        const element = {
          tag,
          attributes: {} as Record<string, string>,
          setAttribute: (name: string, value: string) => {
            element.attributes[name] = value;
          },
          appendChild: () => undefined,
        };
        made.push(element);
        return element;
      },
    };
    svgElement(textAt(1, 2, "<script>alert(1)</script>", { size: 10 }), document as never);
    expect(made).toMatchObject([
      { tag: "text", textContent: "<script>alert(1)</script>", attributes: { x: "1" } },
    ]);
  });
});
