// The two charts of the summary page, beside each other, in the segments' colours.

import { SEGMENT_COLORS } from "../palette";
import type { PlannedChart } from "./sheet-parts";
import { ROW_HEIGHT } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import type { Legend } from "./summary-legend";
import type { Section } from "./summary-parts";

const CHART_ROWS = 18;
const CHART_WIDTH = 630;
/** The second chart begins in column G, a little to the right of the first one's end. */
const SECOND_COLUMN = 7;
const SECOND_OFFSET = 15;

/** Plans the charts from a row on. */
export function planCharts({ result, say }: SummaryInput, legend: Legend, row: number): Section {
  const shared = {
    type: "bar",
    labels: legend.names,
    colors: result.scheme.segments.map((segment) => SEGMENT_COLORS[segment]),
    width: CHART_WIDTH,
    height: CHART_ROWS * ROW_HEIGHT,
  } as const;
  const charts: PlannedChart[] = [
    {
      ...shared,
      id: "customers-by-segment",
      title: say("summary-chart-customers"),
      values: legend.customers,
      position: { row, column: 1, x: 0, y: 0 },
    },
    {
      ...shared,
      id: "spend-by-segment",
      title: say("summary-chart-spend"),
      values: legend.spend,
      position: { row, column: SECOND_COLUMN, x: SECOND_OFFSET, y: 0 },
    },
  ];
  return { charts, lastRow: row + CHART_ROWS - 1 };
}
