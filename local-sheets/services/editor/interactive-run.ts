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

const ONLY = "OK";

/** What is known before the user says anything: what a run is like when they press the only button there is. */
interface Foreseen {
  readonly answer: Answer;
  readonly state: RunState;
  /** The document and all that was shown, then. */
  readonly memento: Memento;
}

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
 *
 * A dialog with a single button is no question: the run goes on as if it was pressed, its user is shown the
 * document as it was at the dialog, and the rest when they have pressed it. Whoever closes the dialog instead
 * has the run started again like any other.
 */
export class InteractiveRun {
  private readonly before: Memento;
  private readonly answers: Answer[] = [];
  private readonly chance: PinnedChance;
  private execution: Execution | undefined;
  private asked = 0;
  private foreseen: Foreseen | undefined;
  /** The only-button dialog of this start, and everything as it was then. */
  private passed: { readonly question: Question; readonly memento: Memento } | undefined;

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
    const { foreseen } = this;
    this.foreseen = undefined;
    if (foreseen === undefined || foreseen.answer !== answer) return this.attempt();
    this.rewind(foreseen.memento);
    return foreseen.state;
  }

  private attempt(): RunState {
    this.rewind(this.before);
    const state = this.run();
    if (this.passed === undefined) return state;
    const { question, memento } = this.passed;
    this.foreseen = { answer: ONLY, state, memento: takeMemento(wholeState(this.host)) };
    this.rewind(memento);
    // Nobody holds a lock while a dialog is open: the execution of this moment has ended.
    this.host.lock.holder = undefined;
    return { question };
  }

  private rewind(memento: Memento): void {
    restoreMemento(memento);
    this.host.model.calculator.reset();
  }

  private run(): RunState {
    this.asked = 0;
    this.passed = undefined;
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
    if (answer !== undefined) this.host.records.answers.unshift(answer);
    else if (hasOneButton(question) && this.passed === undefined) {
      this.passed = { question, memento: takeMemento(wholeState(this.host)) };
      this.host.records.answers.unshift(ONLY);
    } else this.execution?.stop(new Waiting(question));
    return proceed();
  };
}

/** Only of alerts: a prompt with one button still has its text. */
function hasOneButton({ kind, buttons }: Question): boolean {
  return kind === "alert" && buttons === ONLY;
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
