import { scriptGlobals } from "./globals";
import type { DialogRecord, Host, LogRecord, MenuRecord, Records, ToastRecord } from "./host";
import type { SpreadsheetModel } from "./model/spreadsheet-model";
import { localCopy } from "./realm-value";
import { buildModel, type Setup } from "./setup";
import { type SheetSnapshot, takeSnapshot } from "./snapshot";
import { type AuthModeName, Execution } from "./strict/execution";
import { type CallHooks, Gate } from "./strict/gate";

/** A function of the script under test. */
export type ScriptFunction = (...args: never[]) => unknown;

/** An error that ended an execution, as plain data. */
export interface RunError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** What one execution gave and cost. */
export interface RunResult {
  /** Undefined when the function threw. */
  readonly returned: unknown;
  readonly error: RunError | null;
  readonly serviceCalls: number;
  readonly roundTrips: number;
  /** Calls of every member, such as `Range.getValues`. */
  readonly tally: Record<string, number>;
}

/** One document open in local Sheets, with the user in front of it. */
export class LocalSheets {
  /** The document itself, for tests that look closer than a snapshot. */
  readonly model: SpreadsheetModel;
  /** Names of buttons that answer the next dialogs in order; without one, OK or YES is pressed. */
  readonly answers: string[] = [];
  readonly dialogs: DialogRecord[] = [];
  readonly toasts: ToastRecord[] = [];
  readonly menus: MenuRecord[] = [];
  readonly log: LogRecord[] = [];
  /** Called around every service call; set them to inject faults. */
  readonly hooks: CallHooks;
  private readonly host: Host;

  constructor(setup: Setup) {
    this.model = buildModel(setup);
    const gate = new Gate(new Set(setup.scopes));
    this.hooks = gate.hooks;
    this.host = {
      model: this.model,
      gate,
      records: this.records(),
      lock: { heldElsewhere: false, holder: undefined },
      scriptTimeZone: setup.scriptTimeZone ?? "Etc/UTC",
      userLocale: setup.userLocale ?? "en",
    };
  }

  /** Defines SpreadsheetApp and the other services on the global object of the script. */
  install(scriptGlobal: object): void {
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
  run(
    fn: ScriptFunction,
    args: readonly unknown[] = [],
    options: { readonly authMode?: AuthModeName } = {},
  ): RunResult {
    const execution = new Execution(options.authMode ?? "FULL");
    const outcome = this.host.gate.during(execution, () => attempt(fn, args));
    this.host.lock.holder = undefined;
    return {
      ...outcome,
      serviceCalls: execution.serviceCalls,
      roundTrips: execution.roundTrips,
      tally: execution.tally(),
    };
  }

  /** Every sheet as plain data. */
  snapshot(): SheetSnapshot[] {
    return takeSnapshot(this.model);
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

function attempt(fn: ScriptFunction, args: readonly unknown[]): Pick<RunResult, "returned" | "error"> {
  try {
    return { returned: Reflect.apply(fn, undefined, args.map(localCopy)), error: null };
  } catch (error) {
    return { returned: undefined, error: plainError(error) };
  }
}

/** Scripts may throw anything, and errors of other realms are no instances of Error here. */
function plainError(error: unknown): RunError {
  const isObject = typeof error === "object" && error !== null;
  const field = (name: keyof RunError, fallback: string): string =>
    isObject && name in error ? String(Reflect.get(error, name)) : fallback;
  return {
    name: field("name", "Error"),
    message: field("message", String(error)),
    stack: field("stack", ""),
  };
}
