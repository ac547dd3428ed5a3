// The pivot tables of the summary page. They are live: what people change on the sheet of customers
// shows here at once.

import { levelCount } from "../cutpoints";
import type { PlannedPivot, PlannedPivotValue, PlannedRange } from "./sheet-parts";
import { GREY_TEXT, titleStyle } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import { linesOf, onSummary, type Section, WHOLE } from "./summary-parts";

/** Head and total beside the segments. */
const BESIDE_SEGMENTS = 2;
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
  const rows = input.result.scheme.segments.length + BESIDE_SEGMENTS;
  const width = values.length + 1;
  return {
    blocks: [linesOf(row, 1, [input.say("summary-by-segment")])],
    styles: [titleStyle(row), { range: onSummary(anchorRow, 1, 1, width), bold: true, wrap: true }],
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
    rowGroup: { column: people.columns.segment, descending: false },
    columnGroup: null,
    values: values.map(({ column, summarize, share, name }) => ({ column, summarize, share, name })),
    only: onlySegments(input, true),
  };
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
    styles: [titleStyle(row), { range: onSummary(row + 1, 1, 1, 1), fontColor: GREY_TEXT }],
    formats: [{ range: reserved, numberFormat: WHOLE }],
    pivots: [scorePivot(input, reserved)],
    lastRow: reserved.row + rows - 1,
  };
}

function scorePivot(input: SummaryInput, reserved: PlannedRange): PlannedPivot {
  const { people, say } = input;
  const { customer, r, f } = people.columns;
  const name = say("summary-pivot-customers");
  return {
    id: "recency-by-frequency",
    anchor: { ...reserved, rows: 1, columns: 1 },
    reserved,
    source: people.range,
    rowGroup: { column: r, descending: true },
    columnGroup: { column: f, descending: false },
    values: [{ column: customer, summarize: "COUNTA", share: false, name }],
    only: onlySegments(input, false),
  };
}

/** Rows without a segment (set aside, emptied, gone from the data) do not count; prospects have no scores. */
function onlySegments({ people, result, say }: SummaryInput, prospects: boolean): PlannedPivot["only"] {
  const segments = result.scheme.segments.filter((segment) => prospects || segment !== "prospect");
  return { column: people.columns.segment, texts: segments.map((segment) => say(`segment-${segment}`)) };
}
