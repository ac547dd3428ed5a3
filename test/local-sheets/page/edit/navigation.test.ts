import { describe, expect, it } from "vitest";
import { blockName, columnName, readBlockName } from "../../../../local-sheets/page/a1";
import {
  blockBetween,
  type Direction,
  farCorner,
  nextCell,
} from "../../../../local-sheets/page/edit/navigation";
import { bench } from "../../services/fixture";

const VALUES = [
  ["a", "b", "c"],
  [1, null, null],
  [2, null, null],
  [null, null, null],
  [3, null, null],
];

function view() {
  const { sheets } = bench({ sheets: [{ name: "Sheet1", values: VALUES, rows: 10, columns: 5 }] });
  return { sheets, view: sheets.editor.view(0) };
}

describe("the keyboard", () => {
  it.each([
    ["A1", "down", false, "A2"],
    ["A1", "up", false, "A1"],
    ["E1", "right", false, "E1"],
    ["A1", "down", true, "A3"],
    ["A3", "down", true, "A5"],
    ["A5", "down", true, "A10"],
    ["A1", "right", true, "C1"],
    ["C1", "right", true, "E1"],
    ["E10", "up", true, "E1"],
  ] as const)("goes from %s %s (jump: %s) to %s", (from, direction, jump, to) => {
    const { top = 0, left = 0 } = readBlockName(from) ?? {};
    const next = nextCell(view().view, { row: top, column: left }, direction as Direction, jump);
    expect(blockName({ top: next.row, left: next.column, height: 1, width: 1 })).toBe(to);
  });

  it("goes past hidden rows", () => {
    const { sheets, view: shown } = view();
    sheets.editor.perform({ kind: "hide-rows", sheetId: 0, at: 1, count: 2, hidden: true });
    expect(nextCell(shown, { row: 0, column: 0 }, "down", false)).toEqual({ row: 3, column: 0 });
  });

  it("widens a selection from the corner that is far from the active cell", () => {
    const anchor = { row: 2, column: 2 };
    const block = blockBetween(anchor, { row: 0, column: 4 });
    expect(block).toEqual({ top: 0, left: 2, height: 3, width: 3 });
    expect(farCorner(block, anchor)).toEqual({ row: 0, column: 4 });
  });
});

describe("names of cells", () => {
  it("are letters and numbers", () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });

  it.each(["B2", "A1:C3", "AA10:AB20"])("%s is read and written", (name) => {
    const block = readBlockName(name);
    expect(block && blockName(block)).toBe(name);
  });

  it("may be given backwards; anything else is none", () => {
    expect(readBlockName("c3:a1")).toEqual({ top: 0, left: 0, height: 3, width: 3 });
    expect(readBlockName("hello")).toBeUndefined();
  });
});
