import type { Host } from "../host";
import type { CallLayer } from "../strict/execution";
import type { MemberKind } from "../strict/service-class";
import { type Changes, changesBetween, redo } from "./changes";
import { documentState } from "./document-state";
import { type Memento, restoreMemento, takeMemento } from "./memento";

/** How writes that Google still buffers may get lost when an execution dies. */
export interface Buffering {
  /** How many of the last unflushed writes are lost; all of them when there are fewer. */
  readonly lose: number;
  /**
   * The kinds of calls at which Google stores what it buffers. Only `flush` when left out, the strictest;
   * add `read` to believe that every read flushes.
   */
  readonly durableAt?: readonly MemberKind[];
}

/** Since the last flush: the document before a write, or what was changed for good in between. */
type Step = { readonly beforeWrite: Memento } | { readonly durable: Changes };

/** Kinds of calls whose changes are stored at once, such as those of properties. */
const DURABLE: readonly MemberKind[] = ["store", "ui"];

/**
 * Remembers the document before each unflushed write of an execution, so that writes can be lost. What
 * properties, other executions and edits change is durable at once. Its limit: what others put into rows
 * or sheets that only came to be by a lost write is lost with them.
 */
export class WriteBuffer {
  private readonly steps: Step[] = [];
  private readonly durableAt: readonly MemberKind[];
  private left: Memento | undefined;

  constructor(
    private readonly host: Host,
    { durableAt = ["flush"] }: Buffering,
  ) {
    this.durableAt = durableAt;
  }

  /** Writes that are not stored yet. */
  get unflushed(): number {
    return this.steps.filter((step) => "beforeWrite" in step).length;
  }

  readonly layer: CallLayer = ({ kind }, proceed) => {
    if (kind === "write") this.steps.push({ beforeWrite: this.memento() });
    const result = DURABLE.includes(kind) ? this.durably(proceed) : proceed();
    if (this.durableAt.includes(kind)) this.steps.length = 0;
    return result;
  };

  /** Lets somebody else do something to the document that is not lost with the execution. */
  durably<Result>(work: () => Result): Result {
    this.leave();
    try {
      return work();
    } finally {
      this.comeBack();
    }
  }

  /** From now on until `comeBack`, changes are not those of the execution. */
  leave(): void {
    this.left = this.memento();
  }

  comeBack(): void {
    if (this.left === undefined) return;
    const durable = changesBetween(this.left, this.memento());
    if (durable.length > 0) this.steps.push({ durable });
    this.left = undefined;
  }

  /** Makes the document as if the last writes had never arrived. */
  lose(count: number): void {
    const writes = this.steps.flatMap((step, index) => ("beforeWrite" in step ? [index] : []));
    const from = writes[Math.max(0, writes.length - count)];
    const first = from === undefined ? undefined : this.steps[from];
    if (count === 0 || first === undefined || !("beforeWrite" in first)) return;
    restoreMemento(first.beforeWrite);
    for (const step of this.steps.slice(from)) if ("durable" in step) redo(step.durable);
    this.host.model.calculator.reset();
  }

  private memento(): Memento {
    return takeMemento(documentState(this.host));
  }
}
