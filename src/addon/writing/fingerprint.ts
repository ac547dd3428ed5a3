// Fingerprints of the order of rows: the ids of a column, as one short text.

import { type Cell, keyText } from "../../core/cell";

/** A 53-bit hash (cyrb53, public domain, by bryc) of ids in their order, blank ones at the end left out. */
export function hashOf(cells: readonly Cell[]): string {
  let length = cells.length;
  while (length > 0 && keyText(cells[length - 1] ?? "") === "") length -= 1;
  const ids = cells.slice(0, length);
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const id of ids) {
    const text = `${keyText(id)}\u0000`;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * For each id where it stood before: the position of the same id, repeated ids in their order;
 * null for an id that was not there.
 */
export function formerPositions(ids: readonly Cell[], former: readonly Cell[]): (number | null)[] {
  const positions = new Map<string, number[]>();
  former.forEach((id, index) => {
    const key = keyText(id);
    const list = positions.get(key);
    if (list === undefined) positions.set(key, [index]);
    else list.push(index);
  });
  return ids.map((id) => positions.get(keyText(id))?.shift() ?? null);
}
