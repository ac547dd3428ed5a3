import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, isBlank, isErrorCell, keyText } from "../../src/core/cell";
import { ERROR_ID, idsLeft, NO_ID, readIdColumn } from "../../src/core/id-column";

function column(...cells: readonly Cell[]) {
  const { ids, firsts, numbers } = readIdColumn(
    cells.map((cell) => ["", cell]),
    1,
  );
  return { ids, firsts, numbers: [...numbers] };
}

describe("a column of ids", () => {
  test("numbers its ids in the order in which they come", () => {
    expect(column("bob", "ann", "bob", 7)).toEqual({
      ids: ["bob", "ann", "7"],
      firsts: [0, 1, 3],
      numbers: [0, 1, 0, 2],
    });
  });

  test("takes a number and the same number as text for one id, and blanks around it for nothing", () => {
    expect(column(7, "7", " 7 ", "007").numbers).toEqual([0, 0, 0, 1]);
    expect(column(" ann", "ann", "ann\u200b", "ANN").numbers).toEqual([0, 0, 0, 1]);
  });

  test("has no id where a cell is blank, and says where one is an error", () => {
    expect(column("ann", "", "  ", "#N/A", "ann")).toEqual({
      ids: ["ann"],
      firsts: [0],
      numbers: [0, NO_ID, NO_ID, ERROR_ID, 0],
    });
  });

  test("has no id where a row is too short", () => {
    expect([...readIdColumn([["ann"], [], ["ann"]], 0).numbers]).toEqual([0, NO_ID, 0]);
  });

  test("has the id of each cell's key, whatever stands in it", () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom("a", "#", " ", "\u200b", "é", "e\u0301"), maxLength: 3 }),
      fc.constantFrom<Cell>("#REF!", "Loading...", "", 1, 1.5, true, new Date(0)),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const { ids, numbers } = column(...cells);
        const read = numbers.map((number) => ids[number] ?? null);
        const isId = (one: Cell) => !isBlank(one) && !isErrorCell(one);
        expect(read).toEqual(cells.map((one) => (isId(one) ? keyText(one) : null)));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("is numbered anew after rows were taken out: ids left come by their first rows", () => {
    const read = readIdColumn([["eve"], ["ann"], ["bob"], ["ann"], ["bob"]], 0);
    read.numbers[0] = NO_ID;
    read.numbers[1] = NO_ID;
    const { ids, firsts, numbers } = idsLeft(read);
    expect({ ids, firsts }).toEqual({ ids: ["bob", "ann"], firsts: [2, 3] });
    expect([...numbers]).toEqual([NO_ID, NO_ID, 0, 1, 0]);
  });
});
