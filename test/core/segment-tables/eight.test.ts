import { describe, expect, test } from "vitest";
import { compileScheme } from "../../../src/core/scheme";
import { EIGHT } from "../../../src/core/segment-tables/eight";

/** R, F, M; 1 is good, and good recency is recent. */
const CLASSES = [
  ["111", "important-value", "重要价值"],
  ["101", "important-development", "重要发展"],
  ["011", "important-keep", "重要保持"],
  ["001", "important-win-back", "重要挽留"],
  ["110", "general-value", "一般价值"],
  ["100", "general-development", "一般发展"],
  ["010", "general-keep", "一般保持"],
  ["000", "general-win-back", "一般挽留"],
] as const;

describe("the eight classes", () => {
  test.each(CLASSES)("%s is %s (%s)", (pattern, segment) => {
    expect(EIGHT.rules.filter(({ cells }) => cells.includes(pattern)).map((rule) => rule.segment)).toEqual([
      segment,
    ]);
  });

  test("are listed in that order and are all", () => {
    expect(EIGHT.rules.map(({ segment }) => segment)).toEqual(CLASSES.map(([, segment]) => segment));
  });

  test.each([
    ["a recent, frequent big spender", 5, 5, 5, "important-value"],
    ["a big spender with few orders, recent", 4, 3, 4, "important-development"],
    ["a frequent big spender long away", 1, 4, 5, "important-keep"],
    ["a big spender who is gone", 3, 3, 4, "important-win-back"],
    ["somebody recent and frequent who spends little", 5, 4, 3, "general-value"],
    ["somebody new", 5, 1, 1, "general-development"],
    ["somebody once frequent", 2, 5, 1, "general-keep"],
    ["somebody in the middle of everything", 3, 3, 3, "general-win-back"],
  ] as const)("on five levels, %s: R%i F%i M%i is %s", (_, r, f, m, segment) => {
    const scheme = compileScheme(EIGHT, { recency: 5, frequency: 5, monetary: 5 });
    expect(scheme.segments[scheme.indexOf(r, f, m)]).toBe(segment);
  });
});
