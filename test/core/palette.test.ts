import { describe, expect, test } from "vitest";
import { SEGMENT_COLORS, SEGMENT_TEXT_COLOR } from "../../src/core/palette";
import { SCHEME_IDS, schemeTable } from "../../src/core/scheme";
import { SEGMENT_IDS, type SegmentId } from "../../src/core/segment-table";
import { contrastWithBlack, difference, SIGHTS, type Sight, type Triple } from "./color-difference";

/** Sharma, Wu and Dalal's test data (2005), every branch of the formula. */
const SHARMA: readonly (readonly [Triple, Triple, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

describe("the measure of colour difference", () => {
  test.each(SHARMA)("of %j and %j is %d", (one, other, expected) => {
    expect(difference(one, other)).toBeCloseTo(expected, 4);
  });
});

describe.each(SCHEME_IDS)("the colours of the scheme %s", (scheme) => {
  const segments: SegmentId[] = [...schemeTable(scheme).rules.map(({ segment }) => segment), "prospect"];

  test.each(Object.keys(SIGHTS))("differ by 12 or more to %s sight", (name) => {
    const seen = segments.map((segment) => (SIGHTS[name] as Sight)(SEGMENT_COLORS[segment]));
    const differences = seen.flatMap((one, at) => seen.slice(0, at).map((other) => difference(one, other)));
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(12);
  });
});

describe("every segment's colour", () => {
  test.each(SEGMENT_IDS)("of %s carries black text with a contrast of 7 or more", (segment) => {
    expect(SEGMENT_TEXT_COLOR).toBe("#000000");
    expect(SEGMENT_COLORS[segment]).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrastWithBlack(SEGMENT_COLORS[segment])).toBeGreaterThanOrEqual(7);
  });
});
