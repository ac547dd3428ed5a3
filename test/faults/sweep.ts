// Lets every fault befall every service call of a script, one case after the other.

import { FAULT_KINDS, type Fault, type FaultKind } from "../../local-sheets/services/faults/fault";
import type { RunOptions } from "../../local-sheets/services/faults/supervised";
import type { Buffering } from "../../local-sheets/services/faults/write-buffer";
import type { RunResult, SheetSnapshot } from "../../local-sheets/services/index";
import type { Faultable, Scenario } from "./scenario";

/** Which cases a sweep has. */
export interface SweepOptions {
  /** All kinds when left out. */
  readonly faults?: readonly FaultKind[];
  /** Kinds that also befall every call of the recovery; none when left out. */
  readonly recoveryFaults?: readonly FaultKind[];
  /** Whether a dying execution also loses any number of its unflushed writes; it does when left out. */
  readonly loseWrites?: boolean;
  /** When Google stores what it buffers; at `flush` alone when left out. */
  readonly durableAt?: Buffering["durableAt"];
}

/** One fault, and the unflushed writes that were lost with it. */
export interface Blow extends Fault {
  readonly lost: number;
}

/** One case of a sweep. */
export interface SweptCase {
  /** One fault in the run, perhaps one more in its recovery. */
  readonly blows: readonly Blow[];
  readonly run: RunResult;
  /** The undisturbed recovery; null when the scenario has none. */
  readonly recovery: RunResult | null;
  readonly snapshot: SheetSnapshot[];
  readonly allowed: boolean;
}

type Start = (options: RunOptions) => RunResult;

/**
 * Runs the script without faults to count its calls, then with every kind of fault at every call, with every
 * number of writes lost. The document of a case is there to look at until the next case is asked for.
 */
export function* sweep<Document extends Faultable>(
  scenario: Scenario<Document>,
  options: SweepOptions = {},
): Generator<SweptCase> {
  const document = scenario.prepare();
  const judge = (blows: readonly Blow[], run: RunResult): SweptCase => {
    const recovery = scenario.recover?.(document, {}) ?? null;
    const snapshot = document.sheets.snapshot();
    return { blows, run, recovery, snapshot, allowed: scenario.allowed(snapshot, document) };
  };
  const { faults = FAULT_KINDS, recoveryFaults = [] } = options;
  for (const [blow, run] of blows(document, (run) => scenario.act(document, run), faults, options)) {
    const damaged = document.sheets.checkpoint();
    yield judge([blow], run);
    if (scenario.recover === undefined || recoveryFaults.length === 0) continue;
    document.sheets.restore(damaged);
    const recover: Start = (again) => scenario.recover?.(document, again) ?? run;
    for (const [second] of blows(document, recover, recoveryFaults, options))
      yield judge([blow, second], run);
  }
}

/** The cases of a sweep that left a document as it may not be, for a test to expect none. */
export function damageOf(cases: Iterable<SweptCase>): { cases: number; damage: string[] } {
  let count = 0;
  const damage: string[] = [];
  for (const swept of cases) {
    count += 1;
    if (!swept.allowed) damage.push(describeCase(swept));
  }
  return { cases: count, damage };
}

/** A case in words: `kill-after at call 5, 2 writes lost`. */
export function describeCase({ blows }: Pick<SweptCase, "blows">): string {
  const words = blows.map(
    ({ kind, at, lost }) => `${kind} at call ${at}${lost > 0 ? `, ${lost} writes lost` : ""}`,
  );
  return words.join("; then in the recovery ");
}

/** Starts a script from the present document with every fault at every call. */
function* blows(
  { sheets }: Faultable,
  start: Start,
  faults: readonly FaultKind[],
  options: SweepOptions,
): Generator<[Blow, RunResult]> {
  const before = sheets.checkpoint();
  const undisturbed = start({});
  if (undisturbed.error !== null) throw new Error(`Fails without a fault: ${undisturbed.error.message}`);
  for (let at = 1; at <= undisturbed.serviceCalls; at += 1) {
    for (const kind of faults) {
      let unflushed = 0;
      for (let lost = 0; lost <= unflushed; lost += 1) {
        sheets.restore(before);
        const run = start({ fault: { kind, at }, buffered: buffering(lost, options) });
        if (options.loseWrites !== false && isFatal(kind)) unflushed = run.unflushedWrites ?? 0;
        yield [{ kind, at, lost }, run];
      }
    }
  }
  sheets.restore(before);
}

function buffering(lose: number, { durableAt }: SweepOptions): Buffering {
  return durableAt === undefined ? { lose } : { lose, durableAt };
}

/** Faults that end the execution, or all its dealings with Google. */
function isFatal(kind: FaultKind): boolean {
  return kind === "kill-before" || kind === "kill-after" || kind === "persistent";
}
