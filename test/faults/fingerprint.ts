// Tells whether two documents are the same throughout, faster than by reading them.

import { createHash } from "node:crypto";
import type { Checkpoint } from "../../local-sheets/services/local-sheets";

/**
 * The same for documents in which everything is the same and hangs together in the same way. Others may look
 * the same to their users all the same.
 */
export function fingerprintOf({ memento }: Checkpoint): string {
  const numbers = new Map([...memento.keys()].map((object, index) => [object, index]));
  const word = (value: unknown): string => {
    if (typeof value === "object" && value !== null) return `#${numbers.get(value) ?? ""}`;
    return typeof value === "string" ? JSON.stringify(value) : `${typeof value} ${String(value)}`;
  };
  const lines = [...memento.values()].map(
    ({ kind, keys, values }) => `${kind} ${keys.map(word).join()} = ${values.map(word).join()}`,
  );
  return createHash("md5").update(lines.join("\n")).digest("base64");
}
