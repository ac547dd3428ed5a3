// The plan of the summary page: one page that can be shown to the boss.

import type { PlannedWidth } from "./document-plan";
import { segmentRules } from "./segment-rules";
import type { PlannedRange, PlannedRule, SheetParts } from "./sheet-parts";
import { planCharts } from "./summary-charts";
import { SUMMARY_COLUMN_WIDTHS, SUMMARY_COLUMNS } from "./summary-grid";
import { planHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";
import { planInputReport } from "./summary-input-report";
import { planLegend } from "./summary-legend";
import { joinSections, onSummary, type Section } from "./summary-parts";
import { planScoreGrid, planSegmentPivot } from "./summary-pivots";
import { planRun } from "./summary-run";
import { planWarnings } from "./summary-warnings";

export interface SummaryPlan extends SheetParts {
  readonly rules: readonly PlannedRule[];
  /** Size of the sheet's grid. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** The cell that the named range RFM_SETTINGS names. */
  readonly settingsCell: PlannedRange;
  /** Width in pixels by column, counted from 1. */
  readonly widths: readonly PlannedWidth[];
}

/** Plans the sheet `RFM summary`. */
export function planSummarySheet(input: SummaryInput): SummaryPlan {
  const head = planHead(input);
  const legend = planLegend(input, below(head));
  const charts = planCharts(input, legend, below(legend));
  const bySegment = planSegmentPivot(input, below(charts));
  const rows = planInputReport(input, below(charts));
  const grid = planScoreGrid(input, below(bySegment, rows));
  const run = planRun(input, below(grid));
  const warnings = planWarnings(input, below(run));
  const sections = [head, legend, charts, bySegment, rows, grid, run, ...(warnings ? [warnings] : [])];
  // One range over legend and pivot table: both show the names in the first column.
  const first = legend.names.row + 1;
  const names = onSummary(first, 1, bySegment.lastRow - first + 1, 1);
  return {
    ...joinSections(sections),
    rules: segmentRules(names, input.result.scheme.segments, input.say),
    size: { rows: Math.max(...sections.map(({ lastRow }) => lastRow)), columns: SUMMARY_COLUMNS },
    settingsCell: run.settingsCell,
    widths: SUMMARY_COLUMN_WIDTHS,
  };
}

/** Row for the next section, with one free row between. */
function below(...sections: readonly Section[]): number {
  return Math.max(...sections.map(({ lastRow }) => lastRow)) + 2;
}
