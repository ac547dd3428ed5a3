import { attempt, type ScriptFunction } from "../faults/attempt";
import { wholeState } from "../faults/document-state";
import { type Memento, restoreMemento, takeMemento } from "../faults/memento";
import { type Chance, PinnedChance } from "../faults/pinned-chance";
import { type RunOptions, type RunResult, Supervised } from "../faults/supervised";
import type { Answer, Host } from "../host";
import type { CallLayer, Execution, ServiceCall } from "../strict/execution";

/** A question a script waits for. */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly prompt: string;
  /** The name of the button set, such as `YES_NO`. */
  readonly buttons: string;
}

/** Where a run stands: it asks something, or it has ended. */
export type RunState =
  | { readonly question: Question; readonly result?: undefined }
  | { readonly question?: undefined; readonly result: RunResult };

/** Thrown to the script that asks something nobody has answered yet; never seen by anybody else. */
class Waiting extends Error {
  constructor(readonly question: Question) {
    super("This execution waits for an answer");
  }
}

/**
 * A run whose dialogs are answered by somebody who takes their time. Scripts cannot be stopped halfway, so a
 * run that asks is ended there, with the document as it is then, and when the answer is there it is started
 * again: on the document as it was at first, at the same moment, with the same random numbers.
 */
export class InteractiveRun {
  private readonly before: Memento;
  private readonly answers: Answer[] = [];
  private readonly chance: PinnedChance;
  private execution: Execution | undefined;
  private asked = 0;

  constructor(
    private readonly host: Host,
    private readonly call: { readonly fn: ScriptFunction; readonly args: readonly unknown[] },
    private readonly options: RunOptions & { readonly chance?: Partial<Chance> } = {},
  ) {
    this.before = takeMemento(wholeState(host));
    this.chance = new PinnedChance(() => this.execution?.stopped === undefined, options.chance);
  }

  /** Runs up to the first question or to the end. */
  start(): RunState {
    return this.attempt();
  }

  /** Answers the question and runs up to the next one or to the end. */
  answer(answer: Answer): RunState {
    this.answers.push(answer);
    return this.attempt();
  }

  private attempt(): RunState {
    restoreMemento(this.before);
    this.host.model.calculator.reset();
    this.asked = 0;
    const aside: CallLayer = (_call, proceed) => this.chance.aside(proceed);
    const supervised = new Supervised(this.host, this.options, aside);
    const { execution } = supervised;
    this.execution = execution;
    execution.layers.unshift(this.asking);
    const { fn, args } = this.call;
    const outcome = this.host.gate.during(execution, () => this.chance.during(() => attempt(fn, args)));
    this.host.lock.holder = undefined;
    if (execution.stopped instanceof Waiting) return { question: execution.stopped.question };
    return { result: supervised.finish(outcome) };
  }

  private readonly asking: CallLayer = (call, proceed) => {
    const question = questionOf(call);
    if (question === undefined) return proceed();
    const answer = this.answers[this.asked];
    this.asked += 1;
    if (answer === undefined) this.execution?.stop(new Waiting(question));
    else this.host.records.answers.unshift(answer);
    return proceed();
  };
}

/** The question a call asks, if it asks one. */
function questionOf({ className, member, args }: ServiceCall): Question | undefined {
  if (className !== "Ui" || (member !== "alert" && member !== "prompt")) return undefined;
  const [title, prompt] = args.length === 3 ? [args[0], args[1]] : ["", args[0]];
  const buttons = args.length === 3 ? args[2] : args[1];
  return {
    kind: member,
    title: String(title),
    prompt: String(prompt),
    buttons: buttons === undefined ? "OK" : String(buttons),
  };
}
