// The eight classes of Chinese marketing: recency, frequency and monetary each high or low, where
// high recency means bought lately. Important and general tell the spend; value, development, keep
// and win-back tell recency and frequency.

import type { SegmentTable } from "../segment-table";

/** Cells are R, F, M; 1 is high. */
export const EIGHT: SegmentTable = {
  id: "eight",
  axes: [
    { show: "high", of: "recency" },
    { show: "high", of: "frequency" },
    { show: "high", of: "monetary" },
  ],
  rules: [
    { segment: "important-value", cells: ["111"] },
    { segment: "important-development", cells: ["101"] },
    { segment: "important-keep", cells: ["011"] },
    { segment: "important-win-back", cells: ["001"] },
    { segment: "general-value", cells: ["110"] },
    { segment: "general-development", cells: ["100"] },
    { segment: "general-keep", cells: ["010"] },
    { segment: "general-win-back", cells: ["000"] },
  ],
  madeFor: { recency: 5, frequency: 5, monetary: 5 },
};
