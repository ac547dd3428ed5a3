// Tells whether two documents are the same throughout, faster than by reading them.

import { createHash } from "node:crypto";
import type { Checkpoint } from "../../local-sheets/services/local-sheets";

/** A number for each text, number and other plain value that was ever met, and for each kind of object. */
const known = new Map<unknown, number>();
/** Below are the objects of the document, above all plain values. */
const NOT_LOOKED_INTO = -1;

/**
 * The same for documents in which everything is the same and hangs together in the same way. Others may look
 * the same to their users all the same. Holds within one process.
 */
export function fingerprintOf({ memento }: Checkpoint): string {
  const places = new Map<object, number>();
  for (const object of memento.keys()) places.set(object, -2 - places.size);
  const words: number[] = [];
  const add = (value: unknown): void => {
    const isObject = typeof value === "object" && value !== null;
    words.push(isObject ? (places.get(value) ?? NOT_LOOKED_INTO) : numberOf(value));
  };
  for (const { kind, keys, values } of memento.values()) {
    words.push(numberOf(kind), keys.length, values.length);
    keys.forEach(add);
    values.forEach(add);
  }
  return createHash("md5").update(Int32Array.from(words)).digest("base64");
}

function numberOf(value: unknown): number {
  // Functions are made anew by each run; the same source is the same function.
  if (typeof value === "function") return numberOf(Symbol.for(String(value)));
  const number = known.get(value) ?? known.size;
  if (number === known.size) known.set(value, number);
  return number;
}
