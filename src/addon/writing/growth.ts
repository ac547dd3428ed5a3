// A sheet of ours that grew above its blank last row. Google lengthens what reaches to that row: filters, rules,
// sources of pivot tables.

import type { DocumentPlan } from "../../core/plan/document-plan";
import type { PlannedRange } from "../../core/plan/sheet-parts";
import type { BeforeImage } from "./before-image";
import { placedAnew, type RunRecord } from "./run-record";

/** A range as it is after the run's sheets have grown. */
export type Grown = (range: PlannedRange) => PlannedRange;

/** Tells how ranges of the document before the run are lengthened by it. */
export function growthOf({ sheets }: BeforeImage, plan: DocumentPlan): Grown {
  return (range) => {
    const before = sheets.find(({ kind }) => kind === range.sheet);
    const size = plan.sheets.find(({ kind }) => kind === range.sheet)?.size;
    if (size === undefined || before?.blankEnd !== true) return range;
    if (range.row + range.rows - 1 !== before.rows) return range;
    return { ...range, rows: range.rows + Math.max(0, size.rows - before.rows) };
  };
}

/** What is known of the run before, its ranges lengthened. */
export function recordGrown(record: RunRecord | null, grown: Grown): RunRecord | null {
  if (record === null) return null;
  return placedAnew(
    record,
    (rule) => ({ ...rule, range: grown(rule.range) }),
    (pivot) => ({ ...pivot, source: grown(pivot.source) }),
  );
}
