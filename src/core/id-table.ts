// Ids by their text, numbered as they come. A `Map` of texts would do; this one is faster on the texts that
// a sheet hands over, which are new ones in every cell and are never asked for twice.

import { type Cell, isErrorCell, trimmed } from "./cell";

const LEAST_SLOTS = 2048;
const LEAST_LETTERS = 16_384;

/** Different ids, each with the number of those before it. */
export class IdTable {
  /** In the order in which they were added. */
  readonly ids: string[] = [];
  /** One more than the number of an id, at the first free slot from its hash on; 0 where there is none. */
  private slots: Int32Array = new Int32Array(LEAST_SLOTS);
  /** Of each id, so that most texts that differ are told apart without looking at them. */
  private hashes: Int32Array = new Int32Array(LEAST_SLOTS / 2);
  /**
   * The ids once more, one behind the other. Of a hundred thousand texts that stand all over the memory, most
   * would have to be fetched from far away to be compared.
   */
  private letters = new Uint16Array(LEAST_LETTERS);
  /** Where each id begins in `letters`; the next one begins where it ends. */
  private starts: Int32Array = new Int32Array(LEAST_SLOTS / 2 + 1);

  /** The number of an id, which is added when it is new. */
  numberOf(id: string): number {
    const hash = hashOf(id);
    const slot = this.slotOf(id, hash);
    const number = (this.slots[slot] as number) - 1;
    return number < 0 ? this.add(id, hash, slot) : number;
  }

  /**
   * Numbers the texts of a column from row `start` on, as far as they are ids as they stand, and gives the row
   * after them. Most columns of ids are nothing else, so that it is a short loop of its own.
   */
  numberTexts({ rows, column, numbers, firsts }: TextCells, start: number): number {
    let row = start;
    for (; row < rows.length; row += 1) {
      const cell = (rows[row] as readonly Cell[])[column];
      if (typeof cell !== "string") break;
      const hash = hashOf(cell);
      const slot = this.slotOf(cell, hash);
      let number = (this.slots[slot] as number) - 1;
      if (number < 0) {
        if (!isIdAsItStands(cell)) break;
        number = this.add(cell, hash, slot);
        firsts.push(row);
      }
      numbers[row] = number;
    }
    return row;
  }

  /** The slot of an id, or the one where it belongs. */
  private slotOf(id: string, hash: number): number {
    const { slots, hashes, letters, starts } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return slot;
      if (hashes[number] === hash) {
        const from = starts[number] as number;
        if ((starts[number + 1] as number) - from === id.length && standsAt(letters, from, id)) return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  private add(id: string, hash: number, slot: number): number {
    const number = this.ids.length;
    this.hashes[number] = hash;
    this.slots[slot] = this.ids.push(id);
    this.write(id, this.starts[number] as number);
    this.starts[number + 1] = (this.starts[number] as number) + id.length;
    if (this.ids.length === this.hashes.length) this.grow();
    return number;
  }

  private write(id: string, from: number): void {
    if (from + id.length > this.letters.length) {
      const letters = new Uint16Array(2 * (from + id.length));
      letters.set(this.letters);
      this.letters = letters;
    }
    for (let at = 0; at < id.length; at += 1) this.letters[from + at] = id.charCodeAt(at);
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.ids.length; number += 1) {
      let slot = (this.hashes[number] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    const most = slots.length / 2;
    this.slots = slots;
    this.hashes = resized(this.hashes, most);
    this.starts = resized(this.starts, most + 1);
  }
}

/** Where ids stand, and what is to be filled in: the number of each row, and the row of each new id. */
export interface TextCells {
  readonly rows: readonly (readonly Cell[])[];
  readonly column: number;
  readonly numbers: Int32Array;
  readonly firsts: number[];
}

function isIdAsItStands(text: string): boolean {
  return text !== "" && !isErrorCell(text) && trimmed(text) === text;
}

/** Whether `text` stands in `letters` from `from` on. */
function standsAt(letters: Uint16Array, from: number, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (letters[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

function resized(values: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(values);
  return larger;
}

/** FNV-1a over code units, with its bits spread at the end. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
