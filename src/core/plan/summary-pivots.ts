// The pivot tables of the summary page. They are live: what people change on the sheet of customers
// shows here at once.

import { levelCount } from "../cutpoints";
import { headLook } from "./head-look";
import type { PlannedPivot, PlannedPivotValue, PlannedRange } from "./sheet-parts";
import { GREY_TEXT, headStyle, titleStyle } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import { linesOf, onSummary, type Section, WHOLE } from "./summary-parts";
import { possibleSegments } from "./summary-segments";

/** Head and total beside the segments. */
const BESIDE_SEGMENTS = 2;
/** The heads of the columns' group and of the rows' group. */
const LEVEL_HEADS = 2;
/** Two heads and a total beside the levels. */
const BESIDE_LEVELS = 3;
const MEAN_FORMAT = "#,##0.0";
const SHARE_FORMAT = "0.0%";

interface FormattedValue extends PlannedPivotValue {
  readonly numberFormat: string;
}

/** Plans customers, spend and means by segment. */
export function planSegmentPivot(input: SummaryInput, row: number): Section {
  const values = segmentValues(input);
  const anchorRow = row + 1;
  const rows = possibleSegments(input.result).length + BESIDE_SEGMENTS;
  const width = values.length + 1;
  return {
    blocks: [linesOf(row, 1, [input.say("summary-by-segment")])],
    styles: [
      titleStyle(row),
      { ...headStyle(anchorRow, width), wrap: true },
      { range: onSummary(anchorRow, 2, 1, values.length), align: "right" },
    ],
    formats: values.map(({ numberFormat }, at) => ({
      range: onSummary(anchorRow + 1, at + 2, rows - 1, 1),
      numberFormat,
    })),
    pivots: [segmentPivot(input, values, onSummary(anchorRow, 1, rows, width))],
    lastRow: anchorRow + rows - 1,
  };
}

function segmentPivot(
  input: SummaryInput,
  values: readonly FormattedValue[],
  reserved: PlannedRange,
): PlannedPivot {
  const { people } = input;
  return {
    id: "by-segment",
    anchor: { ...reserved, rows: 1, columns: 1 },
    reserved,
    source: people.range,
    // Google sorts by names or by a value, never in an order of ours: who brings most comes first.
    rowGroup: {
      column: people.columns.segment,
      descending: true,
      sortedBy: rankingValue(values),
      name: null,
    },
    columnGroup: null,
    values: values.map(({ column, summarize, share, name }) => ({ column, summarize, share, name })),
    only: onlySegments(input, true),
  };
}

/** Spend where the sheet has it, else the number of customers. */
function rankingValue(values: readonly PlannedPivotValue[]): number {
  return Math.max(
    0,
    values.findIndex(({ summarize, share }) => summarize === "SUM" && !share),
  );
}

/** What is summed up by segment; columns that the sheet does not have are left out. */
function segmentValues({ people, say, moneyFormat: money }: SummaryInput): readonly FormattedValue[] {
  const { customer, spend, recencyDays, orders } = people.columns;
  const wanted = [
    [customer, "COUNTA", false, "customers", WHOLE],
    [customer, "COUNTA", true, "customer-share", SHARE_FORMAT],
    [spend, "SUM", false, "spend", money],
    [spend, "SUM", true, "spend-share", SHARE_FORMAT],
    [recencyDays, "AVERAGE", false, "mean-days", MEAN_FORMAT],
    [orders, "AVERAGE", false, "mean-orders", MEAN_FORMAT],
    [spend, "AVERAGE", false, "mean-spend", money],
  ] as const;
  return wanted.flatMap(([column, summarize, share, name, numberFormat]) =>
    column === null ? [] : [{ column, summarize, share, name: say(`summary-pivot-${name}`), numberFormat }],
  );
}

/** Plans the grid of recency scores, best first, by frequency scores. */
export function planScoreGrid(input: SummaryInput, row: number): Section {
  const { result, say } = input;
  const { binning } = result.settings;
  const rows = levelCount(binning.recency) + BESIDE_LEVELS;
  const columns = levelCount(binning.frequency) + BESIDE_LEVELS;
  const reserved = onSummary(row + 2, 1, rows, columns);
  return {
    blocks: [linesOf(row, 1, [say("summary-grid"), say("summary-grid-note")])],
    styles: [
      titleStyle(row),
      { range: onSummary(row + 1, 1, 1, 1), fontColor: GREY_TEXT },
      headLook({ ...reserved, rows: LEVEL_HEADS, columns: columns - 1 }),
      { range: { ...reserved, columns: 1 }, bold: true },
      // Not the first row: its second head is longer than its cell and runs to the right.
      { range: { ...reserved, row: reserved.row + 1, rows: rows - 1 }, align: "center" },
    ],
    formats: [{ range: reserved, numberFormat: WHOLE }],
    pivots: [scorePivot(input, reserved)],
    lastRow: reserved.row + rows - 1,
  };
}

function scorePivot(input: SummaryInput, reserved: PlannedRange): PlannedPivot {
  const { people, result, say } = input;
  const { binning, firstLevel } = result.settings;
  const named = (dimension: "recency" | "frequency"): string =>
    say(`summary-grid-${dimension}`, { level: firstLevel[dimension] + levelCount(binning[dimension]) - 1 });
  const { customer, r, f } = people.columns;
  const name = say("summary-pivot-customers");
  return {
    id: "recency-by-frequency",
    anchor: { ...reserved, rows: 1, columns: 1 },
    reserved,
    source: people.range,
    rowGroup: { column: r, descending: true, sortedBy: null, name: named("recency") },
    columnGroup: { column: f, descending: false, sortedBy: null, name: named("frequency") },
    values: [{ column: customer, summarize: "COUNTA", share: false, name }],
    only: onlySegments(input, false),
  };
}

/** Rows without a segment (set aside, emptied, gone from the data) do not count; prospects have no scores. */
function onlySegments({ people, result, say }: SummaryInput, prospects: boolean): PlannedPivot["only"] {
  const segments = possibleSegments(result).filter((segment) => prospects || segment !== "prospect");
  return { column: people.columns.segment, texts: segments.map((segment) => say(`segment-${segment}`)) };
}
