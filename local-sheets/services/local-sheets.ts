import { CellFunctions } from "./cell-functions";
import { Editor } from "./editor/editor";
import { typeInto } from "./editor/typing";
import { editEvent, openEvent } from "./events";
import { attempt, type ScriptFunction } from "./faults/attempt";
import { wholeState } from "./faults/document-state";
import { type InterleaveOptions, type InterleaveResult, interleave } from "./faults/interleave";
import { type Memento, restoreMemento, takeMemento } from "./faults/memento";
import type { Participant } from "./faults/participant";
import type { Schedule } from "./faults/schedule";
import { type RunOptions, type RunResult, Supervised } from "./faults/supervised";
import { scriptGlobals } from "./globals";
import type {
  Answer,
  DialogRecord,
  Host,
  LockState,
  LogRecord,
  MenuRecord,
  Records,
  ToastRecord,
} from "./host";
import type { Calculator } from "./model/calculator";
import type { SpreadsheetModel } from "./model/spreadsheet-model";
import { releaseLocks } from "./release-locks";
import { buildModel, type Setup } from "./setup";
import { type SheetReport, sheetReports } from "./sheet-report";
import { type SheetSnapshot, takeSnapshot } from "./snapshot";
import { type CallHooks, Gate } from "./strict/gate";
import { type Intrinsics, ScriptRealm } from "./strict/script-realm";

export type { RunError, ScriptFunction } from "./faults/attempt";
export type { InterleaveOptions, InterleaveResult } from "./faults/interleave";
export type { Participant } from "./faults/participant";
export type { Schedule, Turn } from "./faults/schedule";
export type { RunOptions, RunResult } from "./faults/supervised";

/** What a document was like at one moment; for `restore` of the same local Sheets. */
export interface Checkpoint {
  readonly memento: Memento;
}

/** One document open in local Sheets, with the user in front of it. */
export class LocalSheets {
  /** The document itself, for tests that look closer than a snapshot. */
  readonly model: SpreadsheetModel;
  /** Names of buttons that answer the next dialogs in order; without one, OK or YES is pressed. */
  readonly answers: Answer[] = [];
  readonly dialogs: DialogRecord[] = [];
  readonly toasts: ToastRecord[] = [];
  readonly menus: MenuRecord[] = [];
  readonly log: LogRecord[] = [];
  /** Called around every service call; set them to look on or to inject faults of your own. */
  readonly hooks: CallHooks;
  /** The person before the document. */
  readonly editor: Editor;
  private readonly host: Host;
  private readonly functions: CellFunctions;

  constructor(setup: Setup) {
    this.model = buildModel(setup);
    const gate = new Gate(new Set(setup.scopes));
    gate.isForgiving = setup.forgiving === true;
    this.hooks = gate.hooks;
    this.host = {
      model: this.model,
      gate,
      records: this.records(),
      lock: freeLock(),
      scriptLock: freeLock(),
      userLock: freeLock(),
      scriptTimeZone: setup.scriptTimeZone ?? "Etc/UTC",
      userLocale: setup.userLocale ?? "en",
      makeFunction: (parameters, body) => (gate.realm ?? ownRealm()).makeFunction(parameters, body),
    };
    this.editor = new Editor(this.host);
    this.functions = new CellFunctions(this.host);
  }

  /** Lets formulas be worked out; cells can call the script's functions. */
  calculateWith(make: (model: SpreadsheetModel, callFunction: CellFunctions) => Calculator): void {
    this.model.calculateWith((model) => make(model, this.functions));
  }

  /**
   * Defines SpreadsheetApp and the other services on the global object of the script.
   *
   * @param intrinsics those of the script's realm, when it is another one than that of the services
   */
  install(scriptGlobal: object, intrinsics?: Intrinsics): void {
    this.host.gate.realm = intrinsics === undefined ? undefined : new ScriptRealm(intrinsics);
    this.functions.watch(scriptGlobal);
    for (const [name, value] of Object.entries(scriptGlobals(this.host))) {
      Object.defineProperty(scriptGlobal, name, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }

  /** Runs a function of the script as one execution. What it throws is returned, never thrown. */
  run(fn: ScriptFunction, args: readonly unknown[] = [], options: RunOptions = {}): RunResult {
    const supervised = new Supervised(this.host, options);
    const outcome = this.host.gate.during(supervised.execution, () => attempt(fn, args));
    releaseLocks(this.host);
    return supervised.finish(outcome);
  }

  /** Types text into one cell as its user does; gives what `onEdit` is told of it. */
  type(reference: string, text: string): object {
    return editEvent(this.host, typeInto(this.host, reference, text));
  }

  /** What `onOpen` is called with. */
  openEvent(): object {
    return openEvent(this.host);
  }

  /** Runs several executions at the same time, switching between them where the schedule says. */
  interleave(
    participants: readonly Participant[],
    schedule: Schedule,
    options: InterleaveOptions = {},
  ): InterleaveResult {
    return interleave(this.host, participants, schedule, options);
  }

  /** Remembers the document, its stores, its lock and what the user saw. */
  checkpoint(): Checkpoint {
    return { memento: takeMemento(wholeState(this.host)) };
  }

  /** Makes everything as it was, as often as wanted; objects that scripts or tests hold stay valid. */
  restore(checkpoint: Checkpoint): void {
    restoreMemento(checkpoint.memento);
    this.model.calculator.reset();
  }

  /** The cells of every sheet as scripts read them. */
  reports(): SheetReport[] {
    return sheetReports(this.model);
  }

  /** Every sheet as plain data. */
  snapshot(): SheetSnapshot[] {
    return takeSnapshot(this.model);
  }

  /** Lets the user speak another language from now on, such as `zh_TW`. */
  changeUserLocale(locale: string): void {
    this.host.userLocale = locale;
  }

  /** Lets somebody else take the document lock, or give it back. */
  holdDocumentLock(held: boolean): void {
    this.host.lock.heldElsewhere = held;
  }

  private records(): Records {
    const { answers, dialogs, toasts, menus, log } = this;
    return { answers, dialogs, toasts, menus, log };
  }
}

function freeLock(): LockState {
  return { heldElsewhere: false, holder: undefined };
}

/** The realm of the services, in which the add-on runs as well. */
function ownRealm(): ScriptRealm {
  return new ScriptRealm({ Array, Date, Error, Function, Object });
}
