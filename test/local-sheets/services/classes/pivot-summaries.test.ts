import { describe, expect, it } from "vitest";
import { SUMMARIES, type SummaryName } from "../../../../local-sheets/services/model/pivot-summary";
import { make, orders, shown, summary } from "./pivot-bench";

describe("summarize functions", () => {
  // 2, 4, 4, 10, a text and a blank.
  const EXPECTED: Readonly<Record<SummaryName, number>> = {
    SUM: 20,
    COUNTA: 5,
    COUNT: 4,
    COUNTUNIQUE: 4,
    AVERAGE: 5,
    MAX: 10,
    MIN: 2,
    MEDIAN: 4,
    PRODUCT: 320,
    STDEV: Math.sqrt(12),
    STDEVP: 3,
    VAR: 12,
    VARP: 9,
  };

  it.each(SUMMARIES)("%s", (name) => {
    const one = orders([
      ["V", "W"],
      [2, 1],
      [4, 1],
      [4, 1],
      [10, 1],
      ["text", 1],
      [null, 1],
    ]);
    one.must((services) => make(services, "A1:B7").addPivotValue(1, summary(services, name)));
    expect(shown(one)).toEqual([[`${name} of V`], [EXPECTED[name]]]);
  });

  it.each<[SummaryName, string | number]>([
    ["AVERAGE", "#DIV/0!"],
    ["MEDIAN", "#NUM!"],
    ["STDEV", "#DIV/0!"],
    ["VARP", "#DIV/0!"],
    ["MAX", 0],
    ["PRODUCT", 0],
  ])("%s of no numbers is %s", (name, expected) => {
    const one = orders([
      ["V", "W"],
      ["x", "y"],
    ]);
    one.must((services) => make(services, "A1:B2").addPivotValue(1, summary(services, name)));
    expect(shown(one)[1]).toEqual([expected]);
  });

  it("CUSTOM is for calculated values, which are not modelled", () => {
    const { failure } = orders();
    expect(
      failure((services) =>
        make(services).addPivotValue(3, services.SpreadsheetApp.PivotTableSummarizeFunction.CUSTOM),
      ),
    ).toContain("calculated pivot values");
    expect(orders().failure((services) => Reflect.get(make(services), "addCalculatedPivotValue"))).toContain(
      "not modelled",
    );
  });
});
