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

/** Thrown to the script when it must wait; never seen by the test. */
class Suspension extends Error {}
/** Ends the whole interleaving: a script that does something else each time cannot be resumed. */
class Divergence extends Error {}

/**
 * An execution that can be suspended at any counted call. Scripts cannot be stopped halfway, so a suspended
 * one is made to fail without effects, and is resumed by running it from its start with its calls replayed.
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
  private progress = false;

  constructor(
    private readonly host: Host,
    private readonly shared: SharedDocument,
    private readonly participant: Participant,
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

  /** Goes on for so many counted calls. Returns whether it came any further. */
  turn(calls: number): boolean {
    this.budget = calls;
    this.progress = false;
    this.execution.resume();
    this.supervised.comeBack();
    this.log.rewind();
    const { call, args = [] } = this.participant;
    const outcome = this.host.gate.during(this.execution, () =>
      this.chance.during(() => attempt(call, args)),
    );
    this.requireSame();
    if (this.execution.stopped instanceof Suspension) this.supervised.leave();
    else this.end(outcome);
    return this.progress;
  }

  /** Waits for no lock any longer. */
  giveUpWaiting(): void {
    this.waited = Number.POSITIVE_INFINITY;
  }

  private end(outcome: Outcome): void {
    this.result = this.supervised.finish(outcome);
    this.shared.release(this.execution);
    this.progress = true;
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
    this.progress = true;
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
    if (this.budget <= 0) this.execution.stop(new Suspension("This execution is suspended"));
    this.budget -= 1;
    if (!this.mustWait(call)) return;
    this.execution.stop(new Suspension("This execution waits for a lock"));
  }

  /** Whether a call has to wait for a lock that somebody else holds, and has not waited enough. */
  private mustWait({ className, member, args }: ServiceCall): boolean {
    const waits = className === "Lock" && (member === "tryLock" || member === "waitLock");
    const [milliseconds] = args;
    const patient = typeof milliseconds === "number" && milliseconds > 0;
    const must = waits && patient && this.shared.lockedFor(this) && this.waited < this.lockPatience;
    this.waited = must ? this.waited + 1 : 0;
    return must;
  }
}
