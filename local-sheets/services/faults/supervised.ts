import type { Host } from "../host";
import { type AuthModeName, type CallLayer, Execution } from "../strict/execution";
import { failed, type Outcome } from "./attempt";
import { type ClockOptions, ModelClock } from "./clock";
import { type EditInBetween, editLayer } from "./edits";
import { type Fault, faultLayer } from "./fault";
import { type Buffering, WriteBuffer } from "./write-buffer";

/** Who runs a script function, and what goes wrong meanwhile. */
export interface RunOptions {
  /** FULL when left out. */
  readonly authMode?: AuthModeName;
  readonly fault?: Fault;
  /** Loses writes when the execution is killed, or when an outage lasts to its end. */
  readonly buffered?: Buffering;
  readonly edits?: readonly EditInBetween[];
  readonly clock?: ClockOptions;
}

/** What one execution gave and cost. */
export interface RunResult extends Outcome {
  readonly serviceCalls: number;
  readonly roundTrips: number;
  /** Calls of every member, such as `Range.getValues`. */
  readonly tally: Record<string, number>;
  /** How long it takes at Google, as far as service calls tell. */
  readonly seconds: number;
  /** Writes that were not flushed when it ended, lost ones included; only of buffered runs. */
  readonly unflushedWrites?: number;
}

/** An execution with its clock and everything that is to befall it. */
export class Supervised {
  readonly execution: Execution;
  private readonly clock: ModelClock;
  private readonly buffer: WriteBuffer | undefined;

  /** @param view stands between what befalls the execution and the effects of its calls */
  constructor(
    host: Host,
    private readonly options: RunOptions,
    view?: CallLayer,
  ) {
    const { authMode = "FULL", fault, edits, clock, buffered } = options;
    this.execution = new Execution(authMode);
    this.clock = new ModelClock(this.execution, clock);
    this.buffer = buffered === undefined ? undefined : new WriteBuffer(host, buffered);
    const { layers } = this.execution;
    const edit = ({ edit: work }: EditInBetween): void => this.othersDo(() => work(host.model));
    if (edits !== undefined) layers.push(editLayer(edits, edit));
    if (fault !== undefined) layers.push(faultLayer(this.execution, fault));
    layers.push(this.clock.layer);
    if (view !== undefined) layers.push(view);
    if (this.buffer !== undefined) layers.push(this.buffer.layer);
  }

  /** The execution is suspended: what is changed now is not its work. */
  leave(): void {
    this.buffer?.leave();
  }

  /** The execution goes on. */
  comeBack(): void {
    this.buffer?.comeBack();
  }

  private othersDo(work: () => void): void {
    if (this.buffer === undefined) work();
    else this.buffer.durably(work);
  }

  /** Ends the execution: what was buffered is stored or lost. A killed one gives nothing but its error. */
  finish(outcome: Outcome): RunResult {
    const { execution, buffer } = this;
    const unflushed = buffer === undefined ? {} : { unflushedWrites: buffer.unflushed };
    if (this.losesWrites()) buffer?.lose(this.options.buffered?.lose ?? 0);
    const { serviceCalls, roundTrips, stopped } = execution;
    return {
      ...(stopped === undefined ? outcome : failed(stopped)),
      serviceCalls,
      roundTrips,
      tally: execution.tally(),
      seconds: this.clock.seconds,
      ...unflushed,
    };
  }

  private losesWrites(): boolean {
    const { fault } = this.options;
    const outage = fault?.kind === "persistent" && this.execution.serviceCalls >= fault.at;
    return outage || this.execution.stopped !== undefined;
  }
}
