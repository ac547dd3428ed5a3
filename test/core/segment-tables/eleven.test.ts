import { describe, expect, test } from "vitest";
import { ELEVEN } from "../../../src/core/segment-tables/eleven";

/** The default grid as the specification draws it: FM 1 to 5 from left to right. */
const GRID: Readonly<Record<number, string>> = {
  5: "new | potential-loyalist | loyal | champion | champion",
  4: "promising | potential-loyalist | loyal | loyal | champion",
  3: "promising | needs-attention | needs-attention | loyal | loyal",
  2: "about-to-sleep | about-to-sleep | at-risk | at-risk | at-risk",
  1: "lost | hibernating | at-risk | cannot-lose | cannot-lose",
};

/** Putler's ranges of each name: R from, R to, FM from, FM to. */
const PUTLER: Readonly<Record<string, readonly [number, number, number, number]>> = {
  champion: [4, 5, 4, 5],
  loyal: [2, 5, 3, 5],
  "potential-loyalist": [3, 5, 1, 3],
  new: [4, 5, 0, 1],
  promising: [3, 4, 0, 1],
  "needs-attention": [2, 3, 2, 3],
  "about-to-sleep": [2, 3, 0, 2],
  "at-risk": [0, 2, 2, 5],
  "cannot-lose": [0, 1, 4, 5],
  hibernating: [1, 2, 1, 2],
  lost: [0, 2, 0, 2],
};

function place(cell: string): { r: number; fm: number } {
  return { r: Number(cell[0]), fm: Number(cell[1]) };
}

/** Cells that can be reached from the first one by steps to a neighbour. */
function connectedTo(cells: readonly string[]): Set<string> {
  const reached = new Set(cells.slice(0, 1));
  let grew = true;
  while (grew) {
    grew = false;
    for (const cell of cells) {
      const { r, fm } = place(cell);
      const touches = [...reached].some(
        (one) => Math.abs(place(one).r - r) + Math.abs(place(one).fm - fm) === 1,
      );
      if (!reached.has(cell) && touches) {
        reached.add(cell);
        grew = true;
      }
    }
  }
  return reached;
}

describe("the default grid", () => {
  test("shows recency and the mean of frequency and monetary", () => {
    expect(ELEVEN.axes).toEqual([
      { show: "five", of: "recency" },
      { show: "five", of: "fm" },
    ]);
  });

  test("is exactly as drawn", () => {
    const drawn = Object.entries(GRID).flatMap(([r, row]) =>
      row.split(" | ").map((segment, index) => `${r}${index + 1} ${segment}`),
    );
    const built = ELEVEN.rules.flatMap(({ segment, cells }) => cells.map((cell) => `${cell} ${segment}`));
    expect(drawn).toHaveLength(25);
    expect(built.sort()).toEqual(drawn.sort());
  });

  test("lists the best first", () => {
    expect(ELEVEN.rules[0]?.segment).toBe("champion");
    expect(ELEVEN.rules[ELEVEN.rules.length - 1]?.segment).toBe("lost");
  });

  test.each(ELEVEN.rules.map(({ segment, cells }) => [segment, cells] as const))(
    "%s is one connected block",
    (_, cells) => {
      expect(connectedTo(cells).size).toBe(cells.length);
    },
  );

  test.each(ELEVEN.rules.map(({ segment, cells }) => [segment, cells] as const))(
    "%s lies within the ranges in which the field uses its name",
    (segment, cells) => {
      const [lowR, highR, lowFm, highFm] = PUTLER[segment] ?? [9, 9, 9, 9];
      for (const cell of cells) {
        const { r, fm } = place(cell);
        expect([cell, r >= lowR && r <= highR, fm >= lowFm && fm <= highFm]).toEqual([cell, true, true]);
      }
    },
  );

  test("has all eleven names, each once", () => {
    expect(ELEVEN.rules.map(({ segment }) => segment).sort()).toEqual(Object.keys(PUTLER).sort());
  });
});
