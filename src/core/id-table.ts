// Ids by their text, numbered as they come. A `Map` of texts would do; this one is faster on the texts that
// a sheet hands over, which are new ones in every cell and are never asked for twice.

import { type Cell, isErrorCell, trimmed } from "./cell";

const LEAST_SLOTS = 2048;

/** Different ids, each with the number of those before it. */
export class IdTable {
  /** In the order in which they were added. */
  readonly ids: string[] = [];
  /** One more than the number of an id, at the first free slot from its hash on; 0 where there is none. */
  private slots = new Int32Array(LEAST_SLOTS);
  /** Of each id, so that most texts that differ are told apart without looking at them. */
  private hashes = new Int32Array(LEAST_SLOTS / 2);

  /** The number of an id, which is added when it is new. */
  numberOf(id: string): number {
    const hash = hashOf(id);
    const number = this.slots[this.slotOf(id, hash)] as number;
    return number === 0 ? this.add(id, hash) : number - 1;
  }

  /**
   * Numbers the texts of a column from row `start` on, as far as they are ids as they stand, and gives the row
   * after them. Most columns of ids are nothing else, so that it is one short loop over local variables.
   */
  numberTexts({ rows, column, numbers }: TextCells, start: number): number {
    const { ids } = this;
    let { slots, hashes } = this;
    let mask = slots.length - 1;
    let row = start;
    for (; row < rows.length; row += 1) {
      const cell = (rows[row] as readonly Cell[])[column];
      if (typeof cell !== "string") break;
      const hash = hashOf(cell);
      let slot = hash & mask;
      let number = (slots[slot] as number) - 1;
      while (number >= 0 && (hashes[number] !== hash || ids[number] !== cell)) {
        slot = (slot + 1) & mask;
        number = (slots[slot] as number) - 1;
      }
      if (number < 0) {
        if (!isIdAsItStands(cell)) break;
        number = this.add(cell, hash);
        ({ slots, hashes } = this);
        mask = slots.length - 1;
      }
      numbers[row] = number;
    }
    return row;
  }

  private add(id: string, hash: number): number {
    if (this.ids.length === this.hashes.length) this.grow();
    this.hashes[this.ids.length] = hash;
    this.slots[this.slotOf(id, hash)] = this.ids.push(id);
    return this.ids.length - 1;
  }

  /** The slot of an id, or the one where it belongs. */
  private slotOf(id: string, hash: number): number {
    const { ids, slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    let number = (slots[slot] as number) - 1;
    while (number >= 0 && (hashes[number] !== hash || ids[number] !== id)) {
      slot = (slot + 1) & mask;
      number = (slots[slot] as number) - 1;
    }
    return slot;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const hashes = new Int32Array(slots.length / 2);
    hashes.set(this.hashes);
    const mask = slots.length - 1;
    for (let number = 0; number < this.ids.length; number += 1) {
      let slot = (hashes[number] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
    this.hashes = hashes;
  }
}

/** Where ids stand, and their numbers to be filled in. */
export interface TextCells {
  readonly rows: readonly (readonly Cell[])[];
  readonly column: number;
  readonly numbers: Int32Array;
}

function isIdAsItStands(text: string): boolean {
  return text !== "" && !isErrorCell(text) && trimmed(text) === text;
}

/** FNV-1a over code units, with its bits spread at the end. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
