import { describe, expect, test } from "vitest";
import { SEGMENT_COLORS } from "../../../src/core/palette";
import { isSegmentRule, segmentRules } from "../../../src/core/plan/segment-rules";
import { say } from "./summary-fixture";

const RANGE = { sheet: "customers", row: 2, column: 11, rows: 5, columns: 1 } as const;

describe("the rules of a segment column", () => {
  test("are one a segment in the order of the scheme, with the segment's own colour and black text", () => {
    expect(segmentRules(RANGE, ["champion", "lost", "prospect"], say)).toEqual([
      { range: RANGE, equals: "Champions", background: "#00ab88", fontColor: "#000000" },
      { range: RANGE, equals: "Lost", background: "#c0b8be", fontColor: "#000000" },
      { range: RANGE, equals: "Prospects", background: "#f5fff2", fontColor: "#000000" },
    ]);
  });

  test("are ours by colour and text in every language, as they are and as they were", () => {
    const color = SEGMENT_COLORS["cannot-lose"];
    for (const text of ["Cannot lose", "高价值流失客户", "重点挽回客户", "重點挽回顧客"])
      expect([text, isSegmentRule(text, color)]).toEqual([text, true]);
    expect(isSegmentRule("重点挽回客户", SEGMENT_COLORS.lost)).toBe(false);
  });

  test("are none without segments", () => {
    expect(segmentRules(RANGE, [], say)).toEqual([]);
  });
});
