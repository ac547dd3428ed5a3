import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOfText, textWidth } from "../../src/core/text-lines";

describe("the width of a text", () => {
  test.each([
    ["abc", 3],
    ["客户", 4],
    ["R5：114 天", 2 + 2 + 3 + 1 + 2],
    ["“好”", 4],
    ["", 0],
  ])("%s is %i letters", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe("lines of a text", () => {
  test("break at spaces, and a word wider than the line has one of its own", () => {
    expect(linesOfText("one two three", 7)).toEqual(["one two", "three"]);
    expect(linesOfText("a verylongword b", 4)).toEqual(["a", "verylongword", "b"]);
  });

  test("break between Chinese characters, never before a closing nor after an opening mark", () => {
    expect(linesOfText("一二三四五。六", 8)).toEqual(["一二三四", "五。六"]);
    expect(linesOfText("一二三四。五六", 8)).toEqual(["一二三", "四。五六"]);
    expect(linesOfText("一二三（四五）六", 8)).toEqual(["一二三", "（四五）", "六"]);
  });

  test("keep a number in Chinese whole", () => {
    expect(linesOfText("已过去 7,267 天", 9)).toEqual(["已过去", "7,267 天"]);
  });

  test("lose nothing but the spaces where they break, and are as wide as asked at most", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "客", "户", "，", "。", "（", "“", " ", "1") });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 30 }), (written, width) => {
        const lines = linesOfText(written, width);
        const bare = (all: string): string => all.replace(/\s+/g, "");
        expect(bare(lines.join(""))).toBe(bare(written));
        for (const line of lines) {
          const pieces = line.split(/\s+|(?<=[客户])/);
          if (pieces.filter((piece) => /[ab1客户]/.test(piece)).length > 1)
            expect(textWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
