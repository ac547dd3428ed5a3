// A result as the sidebar shows it, before or after it is written.

import { writeCut } from "../cut";
import { formatDay } from "../day";
import { perDimension } from "../dimension";
import type { Say } from "../messages/catalogue";
import { SEGMENT_COLORS } from "../palette";
import { countByReason, type RejectedRow } from "../rejected";
import { schemeTable } from "../scheme";
import { NO_SCORE } from "../score";
import type { ScoreResult } from "../score-sheet";
import { type SegmentCounts, segmentChange, segmentCounts } from "../segment-change";
import { cellOf, type SegmentId } from "../segment-table";
import { levelRanges } from "../settings";
import { summarizeSegments } from "../summary";
import type { Warning } from "../warnings";
import { wordWarning } from "../wording";
import { viewDimensions } from "./levels-view";
import type { GridView, PreviewView, SegmentView, SetAsideView, WarningView } from "./view";

/** Rows listed under each reason; all are counted, and listed on the sheet of rows set aside. */
const ROWS_LISTED = 50;

/** What a preview says beside the result itself. */
export interface PreviewContext {
  readonly say: Say;
  /** Counts of the last run of this sheet, or null. */
  readonly previous: SegmentCounts | null;
}

/** The view of a result. */
export function viewResult(
  result: ScoreResult,
  { say, previous }: PreviewContext,
): Omit<PreviewView, "writes" | "question"> {
  const { customers, analysisDate, rows, rejected, warnings } = result;
  const prospects = customers.prospect.filter((flag) => flag === 1).length;
  return {
    rows,
    customers: customers.ids.length - prospects,
    prospects,
    analysisDate: analysisDate === null ? null : formatDay(analysisDate),
    segments: viewSegments(result, say, previous),
    noChange: noChange(result, say, previous),
    setAside: viewSetAside(rejected, say),
    dimensions: viewDimensions(result, say),
    grid: viewGrid(result),
    warnings: viewWarnings(warnings, say),
  };
}

/** Segments with their colours, words and changes. */
export function viewSegments(result: ScoreResult, say: Say, previous: SegmentCounts | null): SegmentView[] {
  const summaries = summarizeSegments(result);
  const change = segmentChange(previous, segmentCounts(result, summaries));
  return summaries.map(({ segment, customers, share, totalSpend, spendShare }) => ({
    ...wordSegment(segment, say),
    ...{ customers, share, totalSpend, spendShare },
    change: change?.[segment] ?? null,
  }));
}

/** A segment's name, colour, meaning and action. */
export function wordSegment(
  segment: SegmentId,
  say: Say,
): Pick<SegmentView, "segment" | "label" | "color" | "meaning" | "action"> {
  return {
    segment,
    label: say(`segment-${segment}`),
    color: SEGMENT_COLORS[segment],
    meaning: say(`meaning-${segment}`),
    action: say(`action-${segment}`),
  };
}

/** Warnings in words. */
export function viewWarnings(warnings: readonly Warning[], say: Say): WarningView[] {
  return warnings.map((warning) => {
    const { id, proposal } = warning;
    const message = wordWarning(warning, say);
    if (proposal === undefined) return { id, message, proposal: null };
    const { dimension, cuts } = proposal;
    return { id, message, proposal: { dimension, cuts: cuts.map((cut) => writeCut(cut, dimension)) } };
  });
}

function noChange({ settings }: ScoreResult, say: Say, previous: SegmentCounts | null): string | null {
  if (previous === null) return say("summary-change-first-run");
  return previous.scheme === settings.scheme ? null : say("summary-change-other-scheme");
}

function viewSetAside(rejected: readonly RejectedRow[], say: Say): SetAsideView[] {
  return countByReason(rejected).map(([reason, count]) => ({
    reason,
    label: say(`reason-${reason}`),
    count,
    rows: rejected
      .filter((row) => row.reason === reason)
      .slice(0, ROWS_LISTED)
      .map(({ row, column, value }) => ({ row, column, value: String(value) })),
  }));
}

function viewGrid({ settings, scores }: ScoreResult): GridView {
  const { axes, rules } = schemeTable(settings.scheme);
  const ranges = levelRanges(settings);
  const levels = perDimension((d) => ranges[d].levels);
  const counts = new Map<string, number>();
  scores.recency.forEach((score, index) => {
    if (score === NO_SCORE) return;
    const ranks = perDimension((d) => (scores[d][index] as number) - ranges[d].first + 1);
    const cell = cellOf(axes, ranks, levels);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  const cells = rules.flatMap(({ segment, cells: named }) =>
    named.map((cell) => ({ cell, segment, customers: counts.get(cell) ?? 0 })),
  );
  return { axes, cells };
}
