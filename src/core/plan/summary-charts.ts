// The two charts of the summary page, beside each other, in the segments' colours.

import { inEveryLanguage } from "../messages/catalogue";
import { SEGMENT_COLORS } from "../palette";
import type { PlannedChart } from "./sheet-parts";
import { ROW_HEIGHT } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import type { Legend } from "./summary-legend";
import type { Section } from "./summary-parts";

const CHART_ROWS = 18;
const CHART_WIDTH = 654;
/** The second chart begins in column G, a little to the right of the first one's end, and ends with the page. */
const SECOND_COLUMN = 7;
const SECOND_OFFSET = 18;

const TITLES = {
  "customers-by-segment": "summary-chart-customers",
  "spend-by-segment": "summary-chart-spend",
} as const;

/** Whether a title is that of a chart of ours, in any language. */
export function isChartTitle(id: string, title: unknown): boolean {
  const known = Object.entries(TITLES).find(([chart]) => chart === id);
  return known !== undefined && inEveryLanguage(known[1]).some((text) => text === title);
}

/** Plans the charts from a row on. */
export function planCharts({ say }: SummaryInput, legend: Legend, row: number): Section {
  const shared = {
    type: "bar",
    labels: legend.names,
    colors: legend.segments.map((segment) => SEGMENT_COLORS[segment]),
    width: CHART_WIDTH,
    height: CHART_ROWS * ROW_HEIGHT,
  } as const;
  const charts: PlannedChart[] = [
    {
      ...shared,
      id: "customers-by-segment",
      title: say(TITLES["customers-by-segment"]),
      values: legend.customers,
      position: { row, column: 1, x: 0, y: 0 },
    },
    {
      ...shared,
      id: "spend-by-segment",
      title: say(TITLES["spend-by-segment"]),
      values: legend.spend,
      position: { row, column: SECOND_COLUMN, x: SECOND_OFFSET, y: 0 },
    },
  ];
  return { charts, lastRow: row + CHART_ROWS - 1 };
}
