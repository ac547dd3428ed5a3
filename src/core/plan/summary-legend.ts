// The legend: every segment with its people, their spend, what they are and what to do.

import { decimalsOf } from "../exact-sum";
import type { ScoreResult } from "../score-sheet";
import type { SegmentId } from "../segment-table";
import { FORMAT, textCell } from "./cell-text";
import { totalLook } from "./head-look";
import type { PlannedLink, PlannedRange } from "./sheet-parts";
import { exactSum } from "./summary-facts";
import { GREY_TEXT, headStyle, SUMMARY_COLUMNS } from "./summary-grid";
import type { PeopleTable, SummaryInput } from "./summary-input";
import {
  blockOf,
  EMPTY_CELL,
  numberCell,
  onSummary,
  type Section,
  type SummaryCell,
  WHOLE,
} from "./summary-parts";
import { medianDaysOfAll, type SegmentRow, segmentRows } from "./summary-segments";

const CHANGE_FORMAT = "+#,##0;-#,##0;0";
/** Columns before meaning and action, which then take four each. */
const NUMBER_COLUMNS = 5;
const TEXT_SPAN = 4;

export interface Legend extends Section {
  /** Names of the segments, with their head and without the total; the numbers likewise. */
  readonly names: PlannedRange;
  readonly customers: PlannedRange;
  readonly spend: PlannedRange;
  /** In the order of the rows. */
  readonly segments: readonly SegmentId[];
}

/** Plans the legend from a row on. */
export function planLegend(input: SummaryInput, row: number): Legend {
  const { result, previous } = input;
  const rows = segmentRows(result, previous);
  const first = row + 1;
  const totalRow = first + rows.length;
  const column = (at: number): PlannedRange => onSummary(row, at, rows.length + 1, 1);
  const cells = [head(input), ...rows.map((one) => line(one, input)), total(input, rows), note(input)];
  return {
    names: column(1),
    customers: column(2),
    spend: column(3),
    segments: rows.map(({ segment }) => segment),
    blocks: [blockOf(row, 1, cells)],
    styles: [
      headStyle(row, SUMMARY_COLUMNS),
      // The texts beside the numbers run over the cells at their right instead.
      { range: onSummary(row, 1, 1, NUMBER_COLUMNS), wrap: true },
      { range: onSummary(row, 2, 1, NUMBER_COLUMNS - 2), align: "right" },
      // In the middle, so that the last number keeps its distance from the words beside it.
      { range: onSummary(row, NUMBER_COLUMNS, rows.length + 2, 1), align: "center" },
      totalLook(onSummary(totalRow, 1, 1, SUMMARY_COLUMNS)),
      { range: onSummary(totalRow + 1, 1, 1, 1), fontColor: GREY_TEXT },
    ],
    links: linksOf(input, rows, first),
    lastRow: totalRow + 1,
  };
}

function head({ say }: SummaryInput): SummaryCell[] {
  return wide(
    [
      say("header-segment"),
      say("summary-column-customers"),
      say("header-spend"),
      say("summary-column-change"),
      say("summary-column-median-days"),
    ].map(textCell),
    [say("summary-column-meaning"), say("summary-column-action")],
  );
}

function line(one: SegmentRow, { result, moneyFormat, say }: SummaryInput): SummaryCell[] {
  return wide(
    [
      textCell(say(`segment-${one.segment}`)),
      numberCell(one.customers, WHOLE),
      numberCell(one.totalSpend, moneyFormat),
      numberCell(one.change, CHANGE_FORMAT),
      numberCell(one.medianDays, daysFormat(result)),
    ],
    [say(`meaning-${one.segment}`), say(`action-${one.segment}`)],
  );
}

function total({ result, moneyFormat, say }: SummaryInput, rows: readonly SegmentRow[]): SummaryCell[] {
  const customers = rows.reduce((sum, one) => sum + one.customers, 0);
  const spend = exactSum(Float64Array.from(rows, ({ totalSpend }) => totalSpend));
  const changes = rows.map(({ change }) => change).filter((change) => change !== null);
  const change = changes.length === 0 ? null : changes.reduce((sum, one) => sum + one, 0);
  return wide(
    [
      textCell(say("summary-total")),
      numberCell(customers, WHOLE),
      numberCell(spend, moneyFormat),
      numberCell(change, CHANGE_FORMAT),
      numberCell(medianDaysOfAll(result), daysFormat(result)),
    ],
    [],
  );
}

/** Half a day says nothing where days are whole. */
function daysFormat({ customers }: ScoreResult): string {
  return decimalsOf(customers.recencyDays.filter((days) => !Number.isNaN(days))) === 0
    ? WHOLE
    : FORMAT.general;
}

/** Why there is no change to show; empty where there is one. */
function note({ previous, result, say }: SummaryInput): SummaryCell[] {
  if (previous === null) return wide([textCell(say("summary-change-first-run"))], []);
  if (previous.scheme === result.settings.scheme) return wide([], []);
  return wide([textCell(say("summary-change-other-scheme"))], []);
}

/** A row of the legend: cells one a column, then texts that run over the empty cells beside them. */
function wide(cells: readonly SummaryCell[], texts: readonly string[]): SummaryCell[] {
  const row: SummaryCell[] = Array.from({ length: SUMMARY_COLUMNS }, (_, at) => cells[at] ?? EMPTY_CELL);
  texts.forEach((text, at) => {
    row[NUMBER_COLUMNS + at * TEXT_SPAN] = textCell(text);
  });
  return row;
}

/** Names lead to their people: where these stand together to their rows, else to the segment column. */
function linksOf({ people, say }: SummaryInput, rows: readonly SegmentRow[], first: number): PlannedLink[] {
  let before = 0;
  return rows.flatMap(({ segment, customers }, at) => {
    const target = people.sorted ? rowsOfSegment(people, before, customers) : segmentColumn(people);
    before += customers;
    if (customers === 0) return [];
    return [{ row: first + at, column: 1, text: say(`segment-${segment}`), target }];
  });
}

function rowsOfSegment({ range }: PeopleTable, before: number, rows: number): PlannedRange {
  return { ...range, row: range.row + 1 + before, rows };
}

function segmentColumn({ range, columns }: PeopleTable): PlannedRange {
  return { ...range, row: range.row + 1, rows: range.rows - 1, column: columns.segment, columns: 1 };
}
