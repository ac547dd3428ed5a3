import { type Change, type Changes, changesBetween } from "../faults/changes";
import { type Memento, restoreMemento, takeMemento } from "../faults/memento";
import { putBack, type Slots } from "../faults/slots";
import type { Host } from "../host";

/** Steps that can be taken back. */
const LIMIT = 100;

/** What people look at, and what pivot tables worked out for it: no part of what they undo. */
const LOOKED_AT: ReadonlySet<unknown> = new Set([
  "selection",
  "currentCell",
  "active",
  "remembered",
  "steady",
]);

interface Step {
  readonly changes: Changes;
}

/**
 * Undo and redo of the editor: what each step changed in the document, whoever made it. Properties and caches
 * of scripts stay as they are, as they do in Sheets.
 */
export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  /** The last step that a saved file holds. */
  private saved: Step | undefined;
  /** The document after the last step, as long as nothing else has touched it. */
  private latest: Memento | undefined;

  constructor(private readonly host: Host) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Whether there is a step that no saved file holds. */
  get isChanged(): boolean {
    return this.last !== undefined && this.last !== this.saved;
  }

  /** The document is being saved as it is now; what is returned tells that it worked. */
  saving(): () => void {
    const { last } = this;
    return () => {
      this.saved = last;
    };
  }

  private get last(): Step | undefined {
    return this.done[this.done.length - 1];
  }

  /** Begins a step; hand over what is returned when it has ended. */
  begin(): Memento {
    return this.latest ?? this.memento();
  }

  /** The document was touched by what is no step, such as showing another sheet. */
  touched(): void {
    this.latest = undefined;
  }

  /** Ends a step; one that changed nothing does not count, nor does one that only selected or showed something. */
  end(before: Memento): void {
    this.latest = this.memento();
    const changes = changesBetween(before, this.latest);
    if (changes.every(isLooking)) return;
    this.done.push({ changes });
    if (this.done.length > LIMIT) this.done.shift();
    this.undone.length = 0;
  }

  /** Makes a step of what the work does; when it throws, nothing has happened. */
  step<Result>(work: () => Result): Result {
    const before = this.begin();
    try {
      const result = work();
      this.end(before);
      return result;
    } catch (error) {
      restoreMemento(before);
      this.touched();
      this.host.model.calculator.reset();
      throw error;
    }
  }

  /** Takes the last step back. */
  undo(): void {
    const step = this.done.pop();
    if (step === undefined) return;
    for (const { object, before } of step.changes) putBack(object, before);
    this.undone.push(step);
    this.touched();
    this.host.model.calculator.reset();
  }

  /** Makes the step again that was taken back last. */
  redo(): void {
    const step = this.undone.pop();
    if (step === undefined) return;
    for (const { object, after } of step.changes) putBack(object, after);
    this.done.push(step);
    this.touched();
    this.host.model.calculator.reset();
  }

  private memento(): Memento {
    const { model } = this.host;
    return takeMemento([model], new Set<object>([model.stores, model.clock]));
  }
}

function isLooking({ before, after }: Change): boolean {
  if (before.kind !== "object") return false;
  return [...before.keys, ...after.keys].every(
    (key) => LOOKED_AT.has(key) || Object.is(held(before, key), held(after, key)),
  );
}

function held({ keys, values }: Slots, key: unknown): unknown {
  return values[keys.indexOf(key)];
}
