import { serviceOf } from "./service-object";

/** The intrinsics of the JavaScript realm a script runs in. */
export interface Intrinsics {
  readonly Array: { from<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Made[] };
  readonly Date: new (instant: number) => Date;
  readonly Error: new (message: string) => Error;
  readonly Function: new (...parametersAndBody: string[]) => object;
  readonly Object: { fromEntries(entries: Iterable<readonly [string, unknown]>): object };
}

/**
 * A script's own realm, where that is not the services' own: every execution of Google's evaluates the
 * script anew, so each gets a realm of its own, and what services give it must be made of that realm's
 * Array, Date and Error.
 */
export class ScriptRealm {
  constructor(private readonly own: Intrinsics) {}

  /** The same value, made in the script's realm; service objects and functions stay what they are. */
  adopt(value: unknown): unknown {
    if (typeof value !== "object" || value === null || serviceOf(value) !== undefined) return value;
    if (Array.isArray(value)) return this.own.Array.from(value, (item: unknown) => this.adopt(item));
    if (isDate(value)) return new this.own.Date(value.getTime());
    if (!isPlainObject(value)) return value;
    const entries = Object.entries(value).map(([key, item]) => [key, this.adopt(item)] as const);
    return this.own.Object.fromEntries(entries);
  }

  /** A function that sees the globals of the script. */
  makeFunction(parameters: readonly string[], body: string): (...args: unknown[]) => unknown {
    return new this.own.Function(...parameters, body) as (...args: unknown[]) => unknown;
  }

  /** An error of a service as the script catches it. */
  adoptError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const made = new this.own.Error(error.message);
    Object.defineProperty(made, "name", { value: error.name, writable: true, configurable: true });
    const frames = (made.stack ?? "").split("\n").slice(1);
    Object.defineProperty(made, "stack", {
      value: [`${error.name}: ${error.message}`, ...frames].join("\n"),
      writable: true,
      configurable: true,
    });
    return made;
  }
}

/** Whether a value is a date, of whichever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Whether a value is an error, of whichever realm. */
export function isError(value: unknown): value is Error {
  return Object.prototype.toString.call(value) === "[object Error]";
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype;
}
