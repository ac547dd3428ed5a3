import { notModelled } from "../exception";

/** What can be looked up on a strict object. */
export interface Members {
  has(name: string): boolean;
  get(name: string): unknown;
  /** What is thrown instead of an error, where scripts run in a realm of their own. */
  readonly refusal?: (error: Error) => unknown;
}

/**
 * An object with exactly the given members. Reading or writing any other property throws and names it,
 * instead of giving `undefined`, which scripts would carry on with.
 */
export function guarded<Shape extends object>(label: string, members: Members): Shape {
  return new Proxy(Object.create(null) as Shape, {
    get: (_target, property) =>
      typeof property === "symbol" ? readSymbol(label, members, property) : read(label, members, property),
    has: (_target, property) => typeof property === "string" && members.has(property),
    set: (_target, property) => refuse(label, members, property),
    defineProperty: (_target, property) => refuse(label, members, property),
    deleteProperty: (_target, property) => refuse(label, members, property),
    setPrototypeOf: () => refuse(label, members, "prototype"),
  });
}

function read(label: string, members: Members, property: string): unknown {
  if (members.has(property)) return members.get(property);
  if (property === "toString") return () => label;
  if (property === "constructor") return Object;
  // Promises ask everything they are given whether it is one of them.
  if (property === "toJSON" || property === "then") return undefined;
  return refuse(label, members, property);
}

/** `"Answer: " + button` asks for a primitive before it asks for toString. */
function readSymbol(label: string, members: Members, symbol: symbol): unknown {
  return symbol === Symbol.toPrimitive ? read(label, members, "toString") : undefined;
}

function refuse(label: string, { refusal }: Members, property: string | symbol): never {
  const error = notModelled(`${label}.${String(property)}`);
  throw refusal?.(error) ?? error;
}
