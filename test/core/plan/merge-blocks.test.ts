import { expect, test } from "vitest";
import { mergeBlocks } from "../../../src/core/plan/merge-blocks";
import type { PlannedBlock } from "../../../src/core/plan/sheet-plan";

const block = (row: number, column: number, ...lines: string[][]): PlannedBlock => ({
  row,
  column,
  values: lines,
  numberFormats: lines.map((line) => line.map(() => "@")),
});

test("blocks below each other become one, with blanks between", () => {
  expect(mergeBlocks([block(1, 1, ["a", "b"]), block(3, 2, ["c"])], [])).toEqual([
    {
      row: 1,
      column: 1,
      values: [
        ["a", "b"],
        [null, null],
        [null, "c"],
      ],
      numberFormats: [
        ["@", "@"],
        ["General", "General"],
        ["General", "@"],
      ],
    },
  ]);
});

test("reserved cells between them keep blocks apart", () => {
  const blocks = [block(1, 1, ["a"]), block(5, 1, ["b"])];
  expect(mergeBlocks(blocks, [{ sheet: "summary", row: 2, column: 1, rows: 2, columns: 2 }])).toEqual(blocks);
});

test("a block beside reserved cells is not joined across them", () => {
  const blocks = [block(1, 1, ["a"]), block(2, 5, ["b"]), block(9, 1, ["c"])];
  const reserved = [{ sheet: "summary" as const, row: 2, column: 1, rows: 6, columns: 3 }];
  expect(mergeBlocks(blocks, reserved)).toEqual(blocks);
});
