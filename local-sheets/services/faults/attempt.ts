import { localCopy } from "../realm-value";

/** A function of the script under test. */
export type ScriptFunction = (...args: never[]) => unknown;

/** An error that ended an execution, as plain data. */
export interface RunError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** How a script function ended. */
export interface Outcome {
  /** Undefined when the function threw. */
  readonly returned: unknown;
  readonly error: RunError | null;
}

/** Calls a script function. What it throws is returned, never thrown. */
export function attempt(fn: ScriptFunction, args: readonly unknown[]): Outcome {
  try {
    return { returned: Reflect.apply(fn, undefined, args.map(localCopy)), error: null };
  } catch (error) {
    return failed(error);
  }
}

/** Scripts may throw anything, and errors of other realms are no instances of Error here. */
export function failed(error: unknown): Outcome {
  const isObject = typeof error === "object" && error !== null;
  const field = (name: keyof RunError, fallback: string): string =>
    isObject && name in error ? String(Reflect.get(error, name)) : fallback;
  const plain = {
    name: field("name", "Error"),
    message: field("message", String(error)),
    stack: field("stack", ""),
  };
  return { returned: undefined, error: plain };
}
