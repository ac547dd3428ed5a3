// The colours of a segment column: one rule a segment. They follow every edit, and people without
// the add-on see them.

import { inEveryLanguage, type Say } from "../messages/catalogue";
import { SEGMENT_COLORS, SEGMENT_TEXT_COLOR } from "../palette";
import { SEGMENT_IDS, type SegmentId } from "../segment-table";
import type { PlannedRange, PlannedRule } from "./sheet-parts";

/** Rules for the cells of a segment column, in scheme order. */
export function segmentRules(range: PlannedRange, segments: readonly SegmentId[], say: Say): PlannedRule[] {
  return segments.map((segment) => ({
    range,
    equals: say(`segment-${segment}`),
    background: SEGMENT_COLORS[segment],
    fontColor: SEGMENT_TEXT_COLOR,
  }));
}

/** Whether a rule for cells of that text is one of ours, whatever the language and the scheme it was made in. */
export function isSegmentRule(text: string, background: string): boolean {
  return SEGMENT_IDS.some(
    (segment) =>
      SEGMENT_COLORS[segment].toLowerCase() === background.toLowerCase() &&
      inEveryLanguage(`segment-${segment}`).includes(text),
  );
}
