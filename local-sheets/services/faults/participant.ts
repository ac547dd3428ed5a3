import type { Answer, Host } from "../host";
import type { SheetModel } from "../model/sheet-model";
import { type CallLayer, isCounted, type ServiceCall } from "../strict/execution";
import { attempt, type Outcome, type ScriptFunction } from "./attempt";
import { CallLog } from "./call-log";
import { type Chance, PinnedChance } from "./pinned-chance";
import type { SharedDocument, Viewer } from "./shared-document";
import { type RunOptions, type RunResult, Supervised } from "./supervised";

/** One of the executions to interleave, as one user starts it. */
export interface Participant {
  /** Starts the script; it may be called many times and must do the same each time. */
  readonly call: ScriptFunction;
  readonly args?: readonly unknown[];
  readonly options?: RunOptions;
  /** The buttons this user presses. */
  readonly answers?: readonly Answer[];
  /** Where the script's Date.now and Math.random come from; the real ones when left out. */
  readonly chance?: Partial<Chance>;
}

/** Gives turns to the others while an execution is paused. */
export interface TurnGiver {
  /** Returns how many calls the paused one may make now; 0 when somebody who was paused before it is to go on. */
  giveTurns(paused: SuspendableRun): number;
}

/** Unwinds a script that must make way; never seen by the test. */
class Suspension extends Error {}
/** Ends the whole interleaving: a script that does something else each time cannot be resumed. */
class Divergence extends Error {}

/**
 * An execution that can be suspended at any counted call. While it is paused there, others run on top of it.
 * When one is to go on that was paused before it, it has to make way: scripts cannot be stopped halfway, so
 * it is made to fail without effects, and is resumed by running it from its start with its calls replayed.
 */
export class SuspendableRun implements Viewer {
  readonly answers: Answer[];
  active: SheetModel;
  /** Set once the execution has ended. */
  result: RunResult | undefined;
  private readonly supervised: Supervised;
  private readonly log = new CallLog();
  private readonly chance: PinnedChance;
  private budget = 0;
  private waited = 0;
  /** The call before which it is suspended. */
  private pending: ServiceCall | undefined;

  constructor(
    private readonly host: Host,
    private readonly shared: SharedDocument,
    private readonly participant: Participant,
    private readonly others: TurnGiver,
    private readonly lockPatience: number,
  ) {
    this.answers = [...(participant.answers ?? [])];
    this.active = host.model.activeSheet;
    const view: CallLayer = (_call, proceed) => shared.as(this, () => this.chance.aside(proceed));
    this.supervised = new Supervised(host, participant.options ?? {}, view);
    this.execution.layers.unshift(this.logged);
    this.chance = new PinnedChance(() => this.execution.stopped === undefined, participant.chance);
  }

  get execution(): Supervised["execution"] {
    return this.supervised.execution;
  }

  /** Starts, or goes on after it made way, for so many counted calls or more if nobody else can go on then. */
  turn(calls: number): void {
    this.budget = calls;
    this.execution.resume();
    this.supervised.comeBack();
    this.log.rewind();
    const { call, args = [] } = this.participant;
    const outcome = this.host.gate.during(this.execution, () =>
      this.chance.during(() => attempt(call, args)),
    );
    this.requireSame();
    if (!(this.execution.stopped instanceof Suspension)) this.end(outcome);
  }

  /** Whether a turn would be spent with waiting for a lock; if so, it is. */
  waitsInVain(): boolean {
    return this.pending !== undefined && this.mustWait(this.pending);
  }

  /** Waits for no lock any longer. */
  giveUpWaiting(): void {
    this.waited = Number.POSITIVE_INFINITY;
  }

  private end(outcome: Outcome): void {
    this.result = this.supervised.finish(outcome);
    this.shared.release(this.execution);
  }

  private requireSame(): void {
    const { stopped } = this.execution;
    const ended = stopped === undefined && this.log.replaying ? "it ended earlier" : undefined;
    const difference = stopped instanceof Divergence ? stopped.message : ended;
    if (difference === undefined) return;
    throw new Error(`An interleaved script must do the same whenever it is started: ${difference}`);
  }

  private readonly logged: CallLayer = (call, proceed) => {
    if (this.log.replaying) {
      const difference = this.log.difference(call);
      if (difference !== undefined) this.execution.stop(new Divergence(difference));
      return this.log.replay();
    }
    if (isCounted(call)) this.pauseIfDue(call);
    return this.live(call, proceed);
  };

  private live(call: ServiceCall, proceed: () => unknown): unknown {
    try {
      const returned = proceed();
      this.log.record(call, { returned });
      return returned;
    } catch (thrown) {
      this.log.record(call, { thrown });
      throw thrown;
    }
  }

  private pauseIfDue(call: ServiceCall): void {
    while (this.budget <= 0 || this.mustWait(call)) {
      this.pending = call;
      this.budget = this.pause();
      if (this.budget === 0) this.execution.stop(new Suspension("This execution makes way"));
    }
    this.pending = undefined;
    this.waited = 0;
    this.budget -= 1;
  }

  private pause(): number {
    this.supervised.leave();
    const calls = this.host.gate.paused(() => this.others.giveTurns(this));
    if (calls > 0) this.supervised.comeBack();
    return calls;
  }

  /** Whether a call has to wait for a lock that somebody else holds, and has not waited enough. */
  private mustWait({ className, member, args }: ServiceCall): boolean {
    const waits = className === "Lock" && (member === "tryLock" || member === "waitLock");
    const [milliseconds] = args;
    const patient = typeof milliseconds === "number" && milliseconds > 0;
    const must = waits && patient && this.shared.lockedFor(this) && this.waited < this.lockPatience;
    if (must) this.waited += 1;
    return must;
  }
}
