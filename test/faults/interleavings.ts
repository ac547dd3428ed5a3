// Runs several executions at the same time in every order worth trying.

import {
  randomSchedules,
  type Schedule,
  singlePreemptions,
  twoPreemptions,
} from "../../local-sheets/services/faults/schedule";
import type { SheetSnapshot } from "../../local-sheets/services/index";
import type {
  InterleaveOptions,
  InterleaveResult,
  Participant,
} from "../../local-sheets/services/local-sheets";
import type { Faultable } from "./scenario";

/** Executions on one document. */
export interface Meeting<Document extends Faultable> {
  /** Opens the document; called once, all schedules begin from here. */
  prepare(): Document;
  participants(document: Document): readonly Participant[];
}

/** Which schedules are tried; all single preemptions always are. */
export interface InterleavingOptions extends InterleaveOptions {
  /** At most so many schedules with two preemptions; 500 when left out. */
  readonly twoPreemptions?: number;
  /** So many random schedules; 200 when left out. */
  readonly random?: number;
  readonly seed?: number;
}

/** What one schedule gave. */
export interface Interleaving {
  readonly schedule: Schedule;
  readonly outcome: InterleaveResult;
  readonly snapshot: SheetSnapshot[];
}

/** Tries all schedules, one after the other, each from the prepared document. */
export function* interleavings<Document extends Faultable>(
  meeting: Meeting<Document>,
  options: InterleavingOptions = {},
): Generator<Interleaving> {
  const document = meeting.prepare();
  const attempt = attempter(meeting, document, options);
  const lengths = lengthsOf(meeting.participants(document).length, attempt);
  const { random = 200, seed = 1 } = options;
  for (const schedule of singlePreemptions(lengths)) yield attempt(schedule);
  for (const schedule of twoPreemptions(lengths, options.twoPreemptions ?? 500)) yield attempt(schedule);
  for (const schedule of randomSchedules(lengths, random, seed)) yield attempt(schedule);
}

/** What the document looks like when the executions run one after the other, in every order of two. */
export function serialSnapshots<Document extends Faultable>(meeting: Meeting<Document>): SheetSnapshot[][] {
  const document = meeting.prepare();
  const attempt = attempter(meeting, document, {});
  return meeting.participants(document).map((_, who) => attempt([{ who }]).snapshot);
}

function attempter<Document extends Faultable>(
  meeting: Meeting<Document>,
  document: Document,
  options: InterleaveOptions,
): (schedule: Schedule) => Interleaving {
  const { sheets } = document;
  const start = sheets.checkpoint();
  return (schedule) => {
    sheets.restore(start);
    const outcome = sheets.interleave(meeting.participants(document), schedule, options);
    return { schedule, outcome, snapshot: sheets.snapshot() };
  };
}

/** How many counted calls each execution makes when it comes first. */
function lengthsOf(count: number, attempt: (schedule: Schedule) => Interleaving): number[] {
  return Array.from(
    { length: count },
    (_, who) => attempt([{ who }]).outcome.results[who]?.serviceCalls ?? 0,
  );
}
