import type { Answer, Host } from "../host";
import type { SheetModel } from "../model/sheet-model";
import type { Execution } from "../strict/execution";

/** One user in front of the document that others are working on too. */
export interface Viewer {
  readonly execution: Execution;
  /** The sheet this user looks at. */
  active: SheetModel;
  /** The buttons this user presses. */
  readonly answers: Answer[];
}

/**
 * A document with several executions on it: whoever's call it is sees the own active sheet, the own dialogs'
 * answers, and the lock as held elsewhere when another execution holds it.
 */
export class SharedDocument {
  private owner: Execution | undefined;
  private otherAnswers: Answer[] = [];
  private readonly heldOutside: boolean;
  private readonly active: SheetModel;

  constructor(private readonly host: Host) {
    this.heldOutside = host.lock.heldElsewhere;
    this.active = host.model.activeSheet;
  }

  /** Whether the viewer would have to wait for the lock. */
  lockedFor({ execution }: Viewer): boolean {
    return this.heldOutside || (this.owner !== undefined && this.owner !== execution);
  }

  /** Makes a call with the viewer's eyes. */
  as<Result>(viewer: Viewer, call: () => Result): Result {
    this.enter(viewer);
    try {
      return call();
    } finally {
      this.leave(viewer);
    }
  }

  /** Gives back what an ended execution held. */
  release(execution: Execution): void {
    if (this.owner === execution) this.owner = undefined;
  }

  /** Gives the document back to the one user it was taken from. */
  close(): void {
    const { lock, model } = this.host;
    lock.heldElsewhere = this.heldOutside;
    lock.holder = undefined;
    if (model.sheets.includes(this.active)) model.activate(this.active);
  }

  private enter(viewer: Viewer): void {
    const { lock, model, records } = this.host;
    lock.heldElsewhere = this.lockedFor(viewer);
    lock.holder = this.owner === viewer.execution ? this.owner : undefined;
    if (model.sheets.includes(viewer.active)) model.activate(viewer.active);
    this.otherAnswers = records.answers.splice(0);
    records.answers.push(...viewer.answers.splice(0));
  }

  private leave(viewer: Viewer): void {
    const { lock, model, records } = this.host;
    if (lock.holder !== undefined) this.owner = viewer.execution;
    else this.release(viewer.execution);
    viewer.active = model.activeSheet;
    viewer.answers.push(...records.answers.splice(0));
    records.answers.push(...this.otherAnswers);
  }
}
