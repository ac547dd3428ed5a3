import type { Host } from "../host";
import { type Participant, SuspendableRun, type TurnGiver } from "./participant";
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
  try {
    const turns = new Turns(schedule);
    for (const participant of participants) {
      turns.runs.push(new SuspendableRun(host, shared, participant, turns, lockPatience));
    }
    turns.giveTurns();
    if (turns.failure !== undefined) throw turns.failure;
    return { results: turns.runs.map(resultOf), deadlock: turns.deadlock, turns: turns.taken };
  } finally {
    shared.close();
  }
}

/** Gives turns: those of the schedule, then round and round from the one after the last until all have ended. */
class Turns implements TurnGiver {
  readonly runs: SuspendableRun[] = [];
  readonly taken: Turn[] = [];
  deadlock = false;
  /** What ended the whole interleaving. */
  failure: unknown;
  private position = 0;
  /** Turns in a row, after the schedule, that were spent with waiting. */
  private idle = 0;
  /** Those who are paused beneath the one that runs, and that one. */
  private readonly stack: SuspendableRun[] = [];

  constructor(private readonly schedule: Schedule) {}

  giveTurns(paused?: SuspendableRun): number {
    for (let turn = this.next(); turn !== undefined; turn = this.next()) {
      const run = this.runOf(turn);
      const { calls = Number.POSITIVE_INFINITY } = turn;
      const vain = calls <= 0 || run.waitsInVain();
      if (!vain && run !== paused && this.stack.includes(run)) return 0;
      this.taken.push(turn);
      this.position += 1;
      this.idle = vain ? this.idle + 1 : 0;
      if (!vain && run === paused) return calls;
      if (vain) this.endDeadlock();
      else this.start(run, calls);
    }
    return 0;
  }

  /** Whose turn it is; those who have ended are passed over. */
  private next(): Turn | undefined {
    const { schedule, runs } = this;
    if (this.failure !== undefined) return undefined;
    while (this.position < schedule.length) {
      const turn = schedule[this.position] as Turn;
      if (this.runOf(turn).result === undefined) return turn;
      this.position += 1;
    }
    const last = this.taken[this.taken.length - 1]?.who ?? -1;
    const order = runs.map((_run, index) => (last + 1 + index) % runs.length);
    const who = order.find((one) => runs[one]?.result === undefined);
    return who === undefined ? undefined : { who };
  }

  private start(run: SuspendableRun, calls: number): void {
    this.stack.push(run);
    try {
      run.turn(calls);
    } catch (failure) {
      // Kept, since a script that is paused beneath might catch it.
      this.failure = failure;
    }
    this.stack.pop();
  }

  private endDeadlock(): void {
    const unfinished = this.runs.filter((run) => run.result === undefined);
    if (this.position <= this.schedule.length) this.idle = 0;
    if (this.idle < unfinished.length) return;
    this.deadlock = true;
    this.idle = 0;
    for (const run of unfinished) run.giveUpWaiting();
  }

  private runOf({ who }: Turn): SuspendableRun {
    const run = this.runs[who];
    if (run === undefined) throw new Error(`A schedule names the execution ${who}; there is none`);
    return run;
  }
}

function resultOf(run: SuspendableRun): RunResult {
  if (run.result === undefined) throw new Error("An interleaved execution has not ended");
  return run.result;
}
