import { describe, expect, test } from "vitest";
import { compileScheme, SCHEME_IDS, schemeTable } from "../../src/core/scheme";
import { fiveLevel, isHigh, type SegmentTable } from "../../src/core/segment-table";

const FIVE = { recency: 5, frequency: 5, monetary: 5 };
const upTo = (levels: number) => Array.from({ length: levels }, (_, index) => index + 1);

/** The names that claim a combination, worked out from the rules without the compiled table. */
function claims({ axes, rules }: SegmentTable, ranks: typeof FIVE, levels: typeof FIVE): string[] {
  const five = (d: keyof typeof FIVE) => fiveLevel(ranks[d], levels[d]);
  const cell = axes
    .map(({ show, of }) => {
      if (of === "fm") return Math.round((five("frequency") + five("monetary")) / 2);
      return show === "five" ? five(of) : Number(isHigh(ranks[of], levels[of]));
    })
    .join("");
  return rules.flatMap(({ segment, cells }) => cells.filter((one) => one === cell).map(() => segment));
}

describe("built-in schemes", () => {
  test("are eleven, the default, and three others", () => {
    expect([...SCHEME_IDS].sort()).toEqual(["eight", "eleven", "eleven-125", "ten"]);
    for (const id of SCHEME_IDS) expect(schemeTable(id).id).toBe(id);
  });
});

describe("a compiled scheme", () => {
  const shapes = [
    FIVE,
    { recency: 2, frequency: 3, monetary: 3 },
    { recency: 10, frequency: 3, monetary: 7 },
  ];
  const cases = SCHEME_IDS.flatMap((id) => shapes.map((levels) => [id, levels] as const));

  test.each(cases)(
    "%s gives every combination of %o exactly the one segment that claims it",
    (id, levels) => {
      const table = schemeTable(id);
      const scheme = compileScheme(table, levels);
      for (const recency of upTo(levels.recency))
        for (const frequency of upTo(levels.frequency))
          for (const monetary of upTo(levels.monetary)) {
            const claimed = claims(table, { recency, frequency, monetary }, levels);
            expect(claimed).toEqual([scheme.segments[scheme.indexOf(recency, frequency, monetary)]]);
          }
    },
  );

  test("lists its segments in scheme order and prospects last", () => {
    const { segments } = compileScheme(schemeTable("eleven"), FIVE);
    expect(segments).toEqual([...schemeTable("eleven").rules.map((rule) => rule.segment), "prospect"]);
  });

  test("never gives a segment of prospects to somebody with scores", () => {
    const scheme = compileScheme(schemeTable("ten"), FIVE);
    for (const r of upTo(5))
      for (const f of upTo(5)) expect(scheme.segments[scheme.indexOf(r, f, 1)]).not.toBe("prospect");
  });

  test("tells which names cannot occur at its levels", () => {
    const levels = { recency: 2, frequency: 2, monetary: 2 };
    // R is 1 or 5; FM 1, 3 or 5: of the grid, cells 51 53 55 11 13 15.
    expect([...compileScheme(schemeTable("eleven"), levels).proof.unreachable].sort()).toEqual(
      ["potential-loyalist", "promising", "needs-attention", "about-to-sleep", "hibernating"].sort(),
    );
  });

  test("is refused for a table with a gap or an overlap", () => {
    const eleven = schemeTable("eleven");
    const gap = { ...eleven, rules: eleven.rules.slice(1) };
    const overlap = { ...eleven, rules: [...eleven.rules, { segment: "lost" as const, cells: ["55"] }] };
    expect(() => compileScheme(gap, FIVE)).toThrow("not a partition");
    expect(() => compileScheme(overlap, FIVE)).toThrow("not a partition");
  });
});
