import type { MemberKind } from "./service-class";

/** The names of the modes Google runs scripts in. */
export const AUTH_MODES = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"] as const;
/** How much an execution may do. */
export type AuthModeName = (typeof AUTH_MODES)[number];

const SERVICE_CALLS: ReadonlySet<MemberKind> = new Set(["read", "write", "flush", "ui", "lock", "store"]);
/** Writes are buffered by Google and answered at once. */
const ROUND_TRIPS: ReadonlySet<MemberKind> = new Set(["read", "flush", "ui", "lock", "store"]);

/** One call of a service that was checked and may take place. */
export interface ServiceCall {
  /** The simple class name, such as `Range`. */
  readonly className: string;
  readonly member: string;
  readonly kind: MemberKind;
  /** What the script passed. */
  readonly args: readonly unknown[];
}

/** Stands around the service calls of an execution: lets them through, refuses or answers them itself. */
export type CallLayer = (call: ServiceCall, proceed: () => unknown) => unknown;

/** Whether a call is one of `serviceCalls`: it reaches the document, a store, a lock or the user. */
export function isCounted(call: ServiceCall): boolean {
  return SERVICE_CALLS.has(call.kind);
}

/** One run of one script function, and what it cost. */
export class Execution {
  /** Calls that reach the document, a store, a lock or the user. */
  serviceCalls = 0;
  /** Those of them that wait for an answer. */
  roundTrips = 0;
  /** Every call passes through these, from the first to the last, before it takes place. */
  readonly layers: CallLayer[] = [(call, proceed) => this.counting(call, proceed)];
  private readonly calls = new Map<string, number>();
  private reason: Error | undefined;

  constructor(readonly authMode: AuthModeName) {}

  /** Why the execution may not call services any more; undefined while it may. */
  get stopped(): Error | undefined {
    return this.reason;
  }

  /** From now on every service call throws the reason and has no effect, whatever the script catches. */
  stop(reason: Error): never {
    this.reason = reason;
    throw reason;
  }

  /** Lets a stopped execution call services again. */
  resume(): void {
    this.reason = undefined;
  }

  /** Makes a call through all layers. */
  pass(call: ServiceCall, effect: () => unknown): unknown {
    if (this.reason !== undefined) throw this.reason;
    return this.through(0, call, effect);
  }

  /** How often each member was called, counted or not. */
  tally(): Record<string, number> {
    return Object.fromEntries(this.calls);
  }

  private through(index: number, call: ServiceCall, effect: () => unknown): unknown {
    const layer = this.layers[index];
    return layer === undefined ? effect() : layer(call, () => this.through(index + 1, call, effect));
  }

  private counting({ className, member, kind }: ServiceCall, proceed: () => unknown): unknown {
    if (SERVICE_CALLS.has(kind)) this.serviceCalls += 1;
    if (ROUND_TRIPS.has(kind)) this.roundTrips += 1;
    const name = `${className}.${member}`;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    return proceed();
  }
}
