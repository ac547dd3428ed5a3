// The default: eleven segments on two axes, R and FM, drawn as a grid of five by five. Every cell
// lies within the ranges in which the field uses its name (Putler's eleven on R and the mean of F
// and M); the overlaps of those ranges are resolved so that each segment is one connected block.

import type { SegmentTable } from "../segment-table";

/** Cells are R then FM. */
export const ELEVEN: SegmentTable = {
  id: "eleven",
  axes: [
    { show: "five", of: "recency" },
    { show: "five", of: "fm" },
  ],
  rules: [
    { segment: "champion", cells: ["54", "55", "45"] },
    { segment: "loyal", cells: ["53", "43", "44", "34", "35"] },
    { segment: "potential-loyalist", cells: ["52", "42"] },
    { segment: "new", cells: ["51"] },
    { segment: "promising", cells: ["41", "31"] },
    { segment: "needs-attention", cells: ["32", "33"] },
    { segment: "about-to-sleep", cells: ["21", "22"] },
    { segment: "at-risk", cells: ["23", "24", "25", "13"] },
    { segment: "cannot-lose", cells: ["14", "15"] },
    { segment: "hibernating", cells: ["12"] },
    { segment: "lost", cells: ["11"] },
  ],
  madeFor: { recency: 5, frequency: 5, monetary: 5 },
};
