// What a run will put into the document, once a sheet is scored.

import type { ExistingCustomers } from "../core/plan/customers-draft";
import type { DocumentPlan } from "../core/plan/document-plan";
import { planRun } from "../core/plan/run-plan";
import type { Speech } from "./language";
import type { OpenSheet } from "./open-sheet";
import { shownTime } from "./run-time";
import type { Scored } from "./scoring";
import type { RunRecord } from "./writing/run-record";
import { dayOfInstantIn } from "./zone";

/** What a plan needs to know of the document. */
export interface PlanContext {
  readonly speech: Speech;
  /** `YYYY-MM-DD HH:MM` */
  readonly runTime: string;
  readonly former: RunRecord | null;
  /** Rows of the sheet that gets the scores. */
  readonly gridRows: number;
  readonly existing: ExistingCustomers | null;
  readonly hasSetAside: boolean;
  readonly summaryOnly: boolean;
}

type ScoredSheet = Pick<Scored, "result" | "understanding" | "moneyFormat" | "timeZone">;

/** The plan of a run. */
export function planScored(
  open: OpenSheet,
  { result, understanding, moneyFormat, timeZone }: ScoredSheet,
  { speech, runTime, former, ...context }: PlanContext,
): DocumentPlan {
  return planRun({
    result,
    understanding,
    ...speech,
    ...context,
    dayOf: dayOfInstantIn(timeZone),
    runTime: shownTime(runTime, speech.display),
    moneyFormat,
    previous: former?.sourceId === open.sheetId ? former.counts : null,
    source: sizeOf(open),
  });
}

function sizeOf({ values }: OpenSheet): { name: string; lastRow: number; lastColumn: number } {
  return { name: values.name, lastRow: values.values.length, lastColumn: values.values[0]?.length ?? 0 };
}
