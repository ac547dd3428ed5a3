import { describe, expect, test } from "vitest";
import { ELEVEN_125 } from "../../../src/core/segment-tables/eleven-125";

const codes = ELEVEN_125.rules.flatMap(({ cells }) => cells);
const segmentOf = (code: string) => ELEVEN_125.rules.find(({ cells }) => cells.includes(code))?.segment;

describe("the list of 125 codes", () => {
  test("holds every code from 111 to 555 exactly once", () => {
    const digits = [1, 2, 3, 4, 5];
    const all = digits.flatMap((r) => digits.flatMap((f) => digits.map((m) => `${r}${f}${m}`)));
    expect([...codes].sort()).toEqual(all);
  });

  test("reads its codes as R, F, M on five levels", () => {
    expect(ELEVEN_125.axes).toEqual([
      { show: "five", of: "recency" },
      { show: "five", of: "frequency" },
      { show: "five", of: "monetary" },
    ]);
  });

  test.each([
    ["555", "champion"],
    ["445", "champion"],
    ["543", "loyal"],
    ["335", "loyal"],
    ["553", "potential-loyalist"],
    ["551", "potential-loyalist"],
    ["323", "potential-loyalist"],
    ["512", "new"],
    ["422", "new"],
    ["311", "new"],
    ["525", "promising"],
    ["313", "promising"],
    ["535", "needs-attention"],
    ["324", "needs-attention"],
    ["331", "about-to-sleep"],
    ["213", "about-to-sleep"],
    ["255", "at-risk"],
    ["124", "at-risk"],
    ["155", "cannot-lose"],
    ["113", "cannot-lose"],
    ["332", "hibernating"],
    ["211", "hibernating"],
    ["111", "lost"],
    ["112", "lost"],
    ["121", "lost"],
    ["131", "lost"],
    ["141", "lost"],
    ["151", "lost"],
  ])("names %s %s, as published", (code, segment) => {
    expect(segmentOf(code)).toBe(segment);
  });

  test.each([
    ["champion", 7],
    ["loyal", 8],
    ["potential-loyalist", 24],
    ["new", 7],
    ["promising", 16],
    ["needs-attention", 8],
    ["about-to-sleep", 5],
    ["at-risk", 22],
    ["cannot-lose", 8],
    ["hibernating", 14],
    ["lost", 6],
  ])("gives %s %i codes", (segment, count) => {
    expect(codes.filter((code) => segmentOf(code) === segment)).toHaveLength(count);
  });
});
