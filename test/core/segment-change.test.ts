import { describe, expect, test } from "vitest";
import { segmentChange, segmentCounts } from "../../src/core/segment-change";
import { settingsFrom } from "../../src/core/settings";
import { summarizeSegments } from "../../src/core/summary";
import { scoreValuesOf } from "./fixture";

describe("the change of segments since the last run", () => {
  const now = { scheme: "eleven", customers: { champion: 5, lost: 0, new: 2 } };

  test("is present minus previous counts", () => {
    const before = { scheme: "eleven", customers: { champion: 3, lost: 4, new: 2 } };
    expect(segmentChange(before, now)).toEqual({ champion: 2, lost: -4, new: 0 });
  });

  test("counts a segment that the last run did not know as 0", () => {
    expect(segmentChange({ scheme: "eleven", customers: { champion: 5 } }, now)).toEqual({
      champion: 0,
      lost: 0,
      new: 2,
    });
  });

  test("is unknown at the first run", () => {
    expect(segmentChange(null, now)).toBeNull();
  });

  test("is unknown after another scheme, even one with the same names", () => {
    expect(segmentChange({ ...now, scheme: "ten" }, now)).toBeNull();
  });
});

describe("the counts that a run leaves", () => {
  const values = [
    ["Customer ID", "Order date", "Amount"],
    ["ann", "2024-06-01", 5],
    ["bob", "2024-06-20", 50],
  ];
  const result = scoreValuesOf(
    { values },
    { scheme: "eight", levels: { recency: 2, frequency: 2, monetary: 2 } },
  );

  test("name the scheme and every segment", () => {
    const counts = segmentCounts({ settings: settingsFrom({ scheme: "eight" }) }, summarizeSegments(result));
    expect(counts.scheme).toBe("eight");
    expect(Object.keys(counts.customers)).toEqual([...result.scheme.segments]);
    expect(Object.values(counts.customers).reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  test("survive JSON and show no change against themselves", () => {
    const counts = segmentCounts(result, summarizeSegments(result));
    const kept = JSON.parse(JSON.stringify(counts));
    expect(new Set(Object.values(segmentChange(kept, counts) ?? {}))).toEqual(new Set([0]));
  });
});
