// Ten segments on recency and frequency alone, the pattern table of many Python tutorials. It
// takes no notice of spend.

import type { SegmentTable } from "../segment-table";

/** Cells are R then F. */
export const TEN: SegmentTable = {
  id: "ten",
  axes: [
    { show: "five", of: "recency" },
    { show: "five", of: "frequency" },
  ],
  rules: [
    { segment: "champion", cells: ["54", "55"] },
    { segment: "loyal", cells: ["34", "35", "44", "45"] },
    { segment: "potential-loyalist", cells: ["42", "43", "52", "53"] },
    { segment: "new", cells: ["51"] },
    { segment: "promising", cells: ["41"] },
    { segment: "needs-attention", cells: ["33"] },
    { segment: "about-to-sleep", cells: ["31", "32"] },
    { segment: "at-risk", cells: ["13", "14", "23", "24"] },
    { segment: "cannot-lose", cells: ["15", "25"] },
    { segment: "hibernating", cells: ["11", "12", "21", "22"] },
  ],
  madeFor: { recency: 5, frequency: 5, monetary: 5 },
};
