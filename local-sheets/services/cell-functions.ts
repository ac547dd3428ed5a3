import { attempt, type Outcome, type ScriptFunction } from "./faults/attempt";
import { Supervised } from "./faults/supervised";
import type { Host } from "./host";

/** The functions of the script that cells can call: its global ones whose names do not end in `_`. */
export class CellFunctions {
  private global: object | undefined;
  private before = new Set<string>();

  constructor(private readonly host: Host) {}

  /** Takes the functions from here; what is there already is no function of the script. */
  watch(scriptGlobal: object): void {
    this.global = scriptGlobal;
    this.before = new Set(Object.getOwnPropertyNames(scriptGlobal));
  }

  /** The function of a name in any case. */
  find(name: string): ScriptFunction | undefined {
    if (this.global === undefined || name.endsWith("_")) return undefined;
    const wanted = name.toLowerCase();
    const own = Object.getOwnPropertyNames(this.global).find(
      (one) => one.toLowerCase() === wanted && !this.before.has(one),
    );
    const found: unknown = own === undefined ? undefined : Reflect.get(this.global, own);
    return typeof found === "function" ? (found as ScriptFunction) : undefined;
  }

  /** Calls a function as Google does for a cell: an execution of its own, which may only read. */
  call(fn: ScriptFunction, args: readonly unknown[]): Outcome {
    const supervised = new Supervised(this.host, { authMode: "CUSTOM_FUNCTION" });
    const { realm } = this.host.gate;
    // In a realm of its own the script gets arrays and dates of that realm; in ours they are made here.
    const own = realm === undefined ? args : args.map((arg) => realm.adopt(arg));
    const outcome = this.host.gate.aside(supervised.execution, () =>
      attempt(() => Reflect.apply(fn, undefined, own), []),
    );
    return supervised.finish(outcome);
  }
}
