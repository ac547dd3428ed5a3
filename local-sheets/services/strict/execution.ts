import type { MemberKind } from "./service-class";

/** The names of the modes Google runs scripts in. */
export const AUTH_MODES = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"] as const;
/** How much an execution may do. */
export type AuthModeName = (typeof AUTH_MODES)[number];

const SERVICE_CALLS: ReadonlySet<MemberKind> = new Set(["read", "write", "flush", "ui", "lock", "store"]);
/** Writes are buffered by Google and answered at once. */
const ROUND_TRIPS: ReadonlySet<MemberKind> = new Set(["read", "flush", "ui", "lock", "store"]);

/** One run of one script function, and what it cost. */
export class Execution {
  /** Calls that reach the document, a store, a lock or the user. */
  serviceCalls = 0;
  /** Those of them that wait for an answer. */
  roundTrips = 0;
  private readonly calls = new Map<string, number>();

  constructor(readonly authMode: AuthModeName) {}

  /** Counts one call of a member such as `Range.getValues`. */
  count(member: string, kind: MemberKind): void {
    if (SERVICE_CALLS.has(kind)) this.serviceCalls += 1;
    if (ROUND_TRIPS.has(kind)) this.roundTrips += 1;
    this.calls.set(member, (this.calls.get(member) ?? 0) + 1);
  }

  /** How often each member was called, counted or not. */
  tally(): Record<string, number> {
    return Object.fromEntries(this.calls);
  }
}
