// What the document remembers of its latest complete run, besides how to undo it.

import { boxOf } from "../../core/plan/box";
import type { SheetDraft } from "../../core/plan/document-plan";
import { movedPivot, movedPlace, movedRule, type PeoplePlace } from "../../core/plan/people-columns";
import type { PlannedPivot, PlannedRange, PlannedRule, SheetKind } from "../../core/plan/sheet-parts";
import type { SegmentCounts } from "../../core/segment-change";
import type { StandingChart } from "./charts";
import type { Landmark } from "./landmarks";
import type { Stored } from "./store";

export const RUN_KEY = "run";

export interface RunRecord {
  readonly run: string;
  /** When it ended, `YYYY-MM-DD HH:MM` in the spreadsheet's zone. */
  readonly time: string;
  readonly sourceId: number;
  readonly scheme: string;
  readonly language: string;
  /** Customers of each segment. */
  readonly counts: SegmentCounts;
  /** Our rules, once a sheet: their ranges do not matter. */
  readonly rules: readonly { readonly kind: SheetKind; readonly rules: readonly PlannedRule[] }[];
  readonly pivots: readonly PlannedPivot[];
  readonly charts: readonly StandingChart[];
  /** What rules and pivot tables refer to. */
  readonly people: PeoplePlace;
  /** Where it wrote on our own sheets. */
  readonly areas: readonly PlannedRange[];
  /** Texts by which the summary page is known. */
  readonly landmarks: readonly Landmark[];
}

/** The record of the latest run, or null. */
export function runRecordIn(stored: Stored): RunRecord | null {
  return stored.get(RUN_KEY) as RunRecord | null;
}

/** The record with its rules and pivot tables in other places. */
export function placedAnew(
  record: RunRecord,
  ruleNow: (rule: PlannedRule) => PlannedRule,
  pivotNow: (pivot: PlannedPivot) => PlannedPivot,
): RunRecord {
  return {
    ...record,
    rules: record.rules.map(({ kind, rules }) => ({ kind, rules: rules.map(ruleNow) })),
    pivots: record.pivots.map(pivotNow),
  };
}

/** The record with its ranges where they are now: Google moves them along when columns or rows are inserted. */
export function recordMoved(
  record: RunRecord,
  { people: now, sourceId }: Pick<RunRecord, "people" | "sourceId">,
): RunRecord {
  const { people: before } = record;
  if (before.sheet !== now.sheet || (now.sheet === "source" && record.sourceId !== sourceId)) return record;
  const moved = placedAnew(
    record,
    (rule) => (rule.range.sheet === now.sheet ? movedRule(rule, before, now) : rule),
    (pivot) => movedPivot(pivot, before, now),
  );
  return { ...moved, people: movedPlace(before, now) };
}

/** The rules that a run put on a sheet; null when that is not known, as of another sheet of the user's. */
export function rulesOn(
  record: RunRecord | null,
  { kind, sheetId }: { readonly kind: SheetKind; readonly sheetId: number },
): readonly PlannedRule[] | null {
  if (record === null || (kind === "source" && record.sourceId !== sheetId)) return null;
  return record.rules.find((one) => one.kind === kind)?.rules ?? [];
}

/** Where a draft writes on our own sheets, apart from columns that are found by their marks. */
export function areasOf({ kind, ownColumns, blocks }: SheetDraft): PlannedRange[] {
  if (kind === "source" || ownColumns.length > 0) return [];
  return blocks.map((block) => ({ sheet: kind, ...boxOf(block) }));
}

/** Whether a page of ours is written where the run before wrote it. */
export function isLaidOutAs(draft: SheetDraft, former: readonly PlannedRange[]): boolean {
  const areas = former.filter(({ sheet }) => sheet === draft.kind);
  return JSON.stringify(areas) === JSON.stringify(areasOf(draft));
}
