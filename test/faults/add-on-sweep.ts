// Lets faults befall the commands of the built add-on: every kind at every call, lost writes and second
// faults by sample.

import type { Realm } from "../../local-sheets/cli/realm";
import { FAULT_KINDS, type FaultKind } from "../../local-sheets/services/faults/fault";
import type { RunOptions } from "../../local-sheets/services/faults/supervised";
import type { RunResult } from "../../local-sheets/services/index";
import type { Checkpoint } from "../../local-sheets/services/local-sheets";
import { COMMANDS, differenceOf, textOf } from "./add-on-document";
import { type Blow, describeCase } from "./sweep";
import { problemsOf } from "./told";

/** What is disturbed. */
export interface Disturbed {
  readonly document: Realm;
  act(document: Realm, options?: RunOptions): RunResult;
}

/** How dense the samples are; one takes every call. */
export interface Sampling {
  readonly kinds?: readonly FaultKind[];
  /** At every so manieth call writes are lost. */
  readonly lostEvery: number;
  /** After every so manieth fault, a second one befalls the recovery. */
  readonly secondEvery: number;
}

/** Everything with the variable set, samples else. */
const SAMPLING: Sampling =
  process.env.RFM_FAULTS === "all" ? { lostEvery: 1, secondEvery: 7 } : { lostEvery: 5, secondEvery: 61 };

/** What a sweep found. */
export interface Findings {
  readonly cases: number;
  readonly before: number;
  readonly complete: number;
  readonly damage: string[];
}

/** Sweeps a command; afterwards the document is as before or complete, whatever happened. */
export function sweepCommand({ document, act }: Disturbed, sampling: Sampling = SAMPLING): Findings {
  const { sheets } = document;
  const start = sheets.checkpoint();
  const recover = (): string => {
    const run = COMMANDS.refused(document);
    const problem = run.error === null ? "" : `recovery fails: ${run.error.message}\n${run.error.stack}`;
    return problem + textOf(document);
  };
  const before = recover();
  sheets.restore(start);
  const undisturbed = act(document);
  if (undisturbed.error !== null) throw new Error(`Fails without a fault: ${undisturbed.error.message}`);
  const complete = recover();
  if (complete === before) throw new Error("The command changes nothing");
  const tally = { cases: 0, before: 0, complete: 0, damage: [] as string[] };
  const judge = (blows: readonly Blow[], done: boolean): void => {
    const text = recover();
    tally.cases += 1;
    if (text === complete) tally.complete += 1;
    else if (text === before && !done) tally.before += 1;
    else
      tally.damage.push(
        `${describeCase({ blows })}: ${differenceOf(text, before)}\n   OR ${differenceOf(text, complete)}`,
      );
  };
  let faults = 0;
  for (let at = 1; at <= undisturbed.serviceCalls; at += 1) {
    for (const blow of blowsAt(at, sampling)) {
      sheets.restore(start);
      const [run, lost] = strike(blow, (options) => act(document, options), document, start);
      const damaged = sheets.checkpoint();
      const done = saysItIsDone(document, run);
      judge([{ ...blow, lost }], done);
      faults += 1;
      if (faults % sampling.secondEvery !== 0) continue;
      for (const again of secondBlows(document, damaged, faults)) {
        sheets.restore(damaged);
        COMMANDS.refused(document, { fault: again });
        judge([{ ...blow, lost }, again], done);
      }
    }
  }
  return tally;
}

interface Planned {
  readonly kind: FaultKind;
  readonly at: number;
  /** A part of the unflushed writes, or one of them. */
  readonly lose: "none" | "one" | "half" | "all";
}

function blowsAt(at: number, { kinds = FAULT_KINDS, lostEvery }: Sampling): Planned[] {
  const plain = kinds.map((kind): Planned => ({ kind, at, lose: "none" }));
  if (at % lostEvery !== 0) return plain;
  const fatal = kinds.filter((kind) => kind === "kill-after" || kind === "persistent");
  const lossy = fatal.flatMap((kind) =>
    (["one", "half", "all"] as const).map((lose): Planned => ({ kind, at, lose })),
  );
  return [...plain, ...lossy];
}

/** Strikes; gives how many writes were lost, too. */
function strike(
  { kind, at, lose }: Planned,
  act: (options: RunOptions) => RunResult,
  { sheets }: Realm,
  start: Checkpoint,
): [RunResult, number] {
  const fault = { kind, at };
  if (lose === "none") return [act({ fault }), 0];
  let count = lose === "one" ? 1 : 1_000_000;
  if (lose === "half") {
    count = Math.floor((act({ fault, buffered: { lose: 0 } }).unflushedWrites ?? 0) / 2);
    sheets.restore(start);
  }
  const run = act({ fault, buffered: { lose: count } });
  return [run, Math.min(count, run.unflushedWrites ?? 0)];
}

/** Every seventh call of the recovery, beginning elsewhere each time. */
function secondBlows(document: Realm, damaged: Checkpoint, seed: number): Blow[] {
  document.sheets.restore(damaged);
  const { serviceCalls } = COMMANDS.refused(document);
  const blows: Blow[] = [];
  for (let at = 1 + (seed % 7); at <= serviceCalls; at += 7) {
    for (const kind of ["kill-after", "throw-before"] as const) blows.push({ kind, at, lost: 0 });
  }
  return blows;
}

/** Whether the command told its user or its caller that it has done its work. */
function saysItIsDone(document: Realm, run: RunResult): boolean {
  return problemsOf(document, [run]).length === 0;
}

/** Counts as one line. */
export function inWords(name: string, { cases, before, complete, damage }: Findings): string {
  return `${name}: ${cases} cases, ${before} as before, ${complete} complete, ${damage.length} damaged`;
}
