import { expect, it } from "vitest";
import { movedBlock } from "../../../../local-sheets/services/model/grid-change";
import { Lines } from "../../../../local-sheets/services/model/lines";

const block = { top: 2, left: 1, height: 3, width: 1 };
const moved = (kind: "insert" | "delete", at: number, count: number): [number, number] | undefined => {
  const after = movedBlock(block, { axis: "rows", kind, at, count });
  return after && [after.top, after.height];
};

it("a block moves with rows inserted before it and grows with those within", () => {
  expect([
    moved("insert", 0, 2),
    moved("insert", 2, 1),
    moved("insert", 3, 4),
    moved("insert", 5, 1),
  ]).toEqual([
    [4, 3],
    [3, 3],
    [2, 7],
    [2, 3],
  ]);
});

it("a block moves and shrinks with deleted rows, and is gone when all of it is", () => {
  expect([
    moved("delete", 0, 1),
    moved("delete", 1, 2),
    moved("delete", 4, 9),
    moved("delete", 2, 3),
  ]).toEqual([[1, 3], [1, 2], [2, 2], undefined]);
});

it("lines move with the rows they belong to", () => {
  const lines = new Lines<number>();
  lines.fill(2, 2, 30);
  lines.move({ axis: "rows", kind: "insert", at: 3, count: 1 });
  expect(lines.entries()).toEqual([
    [2, 30],
    [4, 30],
  ]);
  lines.move({ axis: "rows", kind: "delete", at: 0, count: 3 });
  expect(lines.entries()).toEqual([[1, 30]]);
});
