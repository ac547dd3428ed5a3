// The result as plain data: what the command line prints as JSON and the sidebar will show. Every
// value survives google.script.run: numbers, text, null, arrays and plain objects.

import { formatCode } from "./code";
import { listingOrder } from "./customers";
import { type WrittenCut, writeCut } from "./cut";
import { levelCount } from "./cutpoints";
import { formatDay } from "./day";
import { type PerDimension, perDimension } from "./dimension";
import type { Say } from "./messages/catalogue";
import type { RejectedRow } from "./rejected";
import type { Role, TableKind } from "./role";
import { NO_SCORE } from "./score";
import type { RowCounts, ScoreResult } from "./score-sheet";
import type { SegmentId } from "./segment-table";
import { type SegmentSummary, summarizeSegments } from "./summary";
import type { Warning } from "./warnings";
import { wordWarning } from "./wording";

export interface ReportedCustomer {
  readonly customerId: string;
  readonly recencyDays: number | null;
  readonly orderCount: number;
  readonly totalSpend: number;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly code: string | null;
  readonly segment: SegmentId;
}

export interface ReportedWarning {
  readonly id: string;
  readonly message: string;
  /** Cuts that would avoid the trouble, where there are any. */
  readonly proposal?: { readonly dimension: string; readonly cuts: readonly WrittenCut[] };
}

export interface ScoreReport {
  /** `YYYY-MM-DD`; null when recency came ready and no date was given. */
  readonly analysisDate: string | null;
  readonly kind: TableKind;
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly method: string;
  readonly levels: PerDimension<number>;
  /** Ascending, as used; empty when nobody has orders. */
  readonly cuts: PerDimension<readonly WrittenCut[]>;
  readonly scheme: string;
  readonly rows: RowCounts;
  readonly customers: readonly ReportedCustomer[];
  readonly segments: readonly (SegmentSummary & { readonly label: string })[];
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly ReportedWarning[];
}

/** What the report says beside the result itself. */
export interface ReportContext {
  readonly kind: TableKind;
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly say: Say;
}

/** Makes the report of a result. */
export function reportOf(result: ScoreResult, { kind, columns, say }: ReportContext): ScoreReport {
  const { settings } = result;
  return {
    analysisDate: result.analysisDate === null ? null : formatDay(result.analysisDate),
    kind,
    columns,
    method: settings.method,
    levels: perDimension((d) => levelCount(settings.binning[d])),
    cuts: perDimension((d) => result.cuts[d].map((cut) => reportedCut(cut, d, settings.method))),
    scheme: settings.scheme,
    rows: result.rows,
    customers: listingOrder(result.customers).map((index) => reportedCustomer(result, index)),
    segments: summarizeSegments(result).map((one) => ({ ...one, label: say(`segment-${one.segment}`) })),
    rejected: result.rejected,
    warnings: result.warnings.map((warning) => reportedWarning(warning, say)),
  };
}

/** One customer of a result; a prospect has no scores and no recency. */
export function reportedCustomer(result: ScoreResult, index: number): ReportedCustomer {
  const { customers, scores, scheme, settings } = result;
  const [r, f, m] = [scores.recency[index], scores.frequency[index], scores.monetary[index]] as [
    number,
    number,
    number,
  ];
  const scored = r !== NO_SCORE;
  const recencyDays = customers.recencyDays[index] as number;
  return {
    customerId: customers.ids[index] as string,
    recencyDays: Number.isNaN(recencyDays) ? null : recencyDays,
    orderCount: customers.orderCount[index] as number,
    totalSpend: customers.totalSpend[index] as number,
    r: scored ? r : null,
    f: scored ? f : null,
    m: scored ? m : null,
    code: scored ? formatCode({ recency: r, frequency: f, monetary: m }, settings.codeStyle) : null,
    segment: scheme.segments[result.segment[index] as number] as SegmentId,
  };
}

/** By the method's own convention a cut is a plain number; thresholds are as the user wrote them. */
function reportedCut(
  cut: Parameters<typeof writeCut>[0],
  dimension: Parameters<typeof writeCut>[1],
  method: string,
): WrittenCut {
  return method === "thresholds" ? writeCut(cut, dimension) : cut.at;
}

function reportedWarning(warning: Warning, say: Say): ReportedWarning {
  const said = { id: warning.id, message: wordWarning(warning, say) };
  if (warning.proposal === undefined) return said;
  const { dimension, cuts } = warning.proposal;
  return { ...said, proposal: { dimension, cuts: cuts.map((cut) => writeCut(cut, dimension)) } };
}
