import type { Host } from "../host";
import { type Participant, SuspendableRun } from "./participant";
import type { Schedule, Turn } from "./schedule";
import { SharedDocument } from "./shared-document";
import type { RunResult } from "./supervised";

/** How interleaved executions behave. */
export interface InterleaveOptions {
  /** Turns an execution waits in vain for a lock before `tryLock` returns false; 1000 when left out. */
  readonly lockPatience?: number;
}

/** What interleaved executions gave. */
export interface InterleaveResult {
  /** In the order of the participants. */
  readonly results: RunResult[];
  /**
   * Whether nobody could go on at some moment, which is so as well when the test holds the lock. All who
   * waited were then refused it.
   */
  readonly deadlock: boolean;
  /** The turns that were taken, those after the schedule included. */
  readonly turns: Turn[];
}

const PATIENCE = 1000;

/** Runs several executions on one document, switching from one to another where the schedule says. */
export function interleave(
  host: Host,
  participants: readonly Participant[],
  schedule: Schedule,
  { lockPatience = PATIENCE }: InterleaveOptions = {},
): InterleaveResult {
  const shared = new SharedDocument(host);
  const runs = participants.map((participant) => new SuspendableRun(host, shared, participant, lockPatience));
  try {
    const turns: Turn[] = [];
    for (const turn of schedule) take(runs, turn, turns);
    const deadlock = finishAll(runs, turns);
    return { results: runs.map(resultOf), deadlock, turns };
  } finally {
    shared.close();
  }
}

/** Goes round until all have ended, beginning after the last one who had a turn. */
function finishAll(runs: readonly SuspendableRun[], taken: Turn[]): boolean {
  let deadlock = false;
  let who = taken[taken.length - 1]?.who ?? -1;
  let idle = 0;
  while (runs.some((run) => run.result === undefined)) {
    who = (who + 1) % runs.length;
    idle = take(runs, { who }, taken) ? 0 : idle + 1;
    if (idle < runs.length) continue;
    deadlock = true;
    idle = 0;
    for (const run of runs) run.giveUpWaiting();
  }
  return deadlock;
}

/** Whether the execution whose turn it is came any further. */
function take(runs: readonly SuspendableRun[], turn: Turn, taken: Turn[]): boolean {
  const run = runs[turn.who];
  if (run === undefined) throw new Error(`A schedule names the execution ${turn.who}; there is none`);
  if (run.result !== undefined) return false;
  taken.push(turn);
  return run.turn(turn.calls ?? Number.POSITIVE_INFINITY);
}

function resultOf(run: SuspendableRun): RunResult {
  if (run.result === undefined) throw new Error("An interleaved execution has not ended");
  return run.result;
}
