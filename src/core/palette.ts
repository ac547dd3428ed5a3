// The colours of segments: light fills for black text, from green (best) over blue and yellow to
// red and grey (worst).
//
// They were searched for, not picked: any two of the twelve differ by at least 12 (CIEDE2000) in
// normal sight and in simulated protanopia, deuteranopia and tritanopia, and black text on each has
// a contrast of at least 7:1. `palette.test` measures it again. Colour never stands alone: the name
// is always printed too.

import type { SegmentId } from "./segment-table";

const GREEN = "#00ab88";
const SAGE = "#bad0ae";
const SKY = "#6fd2fc";
const ICE = "#ccf2ff";
const PERIWINKLE = "#7f8dfb";
const CREAM = "#fef7a5";
const YELLOW = "#feda02";
const APRICOT = "#f5a665";
const RED = "#fb5f7b";
const MAUVE = "#b390b7";
const GREY = "#c0b8be";
const NEAR_WHITE = "#f5fff2";

/** Text colour that can be read on every segment's fill. */
export const SEGMENT_TEXT_COLOR = "#000000";

/** Fill of each segment as `#rrggbb`. Related segments of different schemes share a colour. */
export const SEGMENT_COLORS: Readonly<Record<SegmentId, string>> = {
  champion: GREEN,
  loyal: SAGE,
  "potential-loyalist": SKY,
  new: ICE,
  promising: PERIWINKLE,
  "needs-attention": CREAM,
  "about-to-sleep": YELLOW,
  "at-risk": APRICOT,
  "cannot-lose": RED,
  hibernating: MAUVE,
  lost: GREY,
  "important-value": GREEN,
  "important-development": SKY,
  "important-keep": APRICOT,
  "important-win-back": RED,
  "general-value": SAGE,
  "general-development": ICE,
  "general-keep": YELLOW,
  "general-win-back": GREY,
  prospect: NEAR_WHITE,
};
