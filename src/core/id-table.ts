// Ids by their text, numbered as they come. A `Map` of texts would do; this one is faster on the texts that
// a sheet hands over, which are new ones in every cell and are never asked for twice.

import { type Cell, isErrorCell, trimmed } from "./cell";
import type { ColumnOfRows } from "./table";

const LEAST_SLOTS = 2048;
const LETTERS_OF_WORD = 4;
const WORDS = 4;
/** Ids of up to so many letters are held as numbers, four letters each. */
const MOST_LETTERS = LETTERS_OF_WORD * WORDS;

/** Different ids, each with the number of those before it. */
export class IdTable {
  /** In the order in which they were added. */
  readonly ids: string[] = [];
  /** One more than the number of an id, at the first free slot from its hash on; 0 where there is none. */
  private slots: Int32Array = new Int32Array(LEAST_SLOTS);
  /**
   * The letters of each id as four words. Comparing them needs no look at the text, which stands anywhere in the
   * memory, and tells ids apart for certain.
   */
  private words: Int32Array = new Int32Array((LEAST_SLOTS / 2) * WORDS);
  /** Ids that words cannot hold. */
  private readonly others = new Map<string, number>();

  /** The number of an id, which is added when it is new. */
  numberOf(id: string): number {
    const known = this.find(id);
    return known < 0 ? this.add(id) : known;
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
      let number = this.find(cell);
      if (number < 0) {
        if (!isIdAsItStands(cell)) break;
        number = this.add(cell);
        firsts.push(row);
      }
      numbers[row] = number;
    }
    return row;
  }

  /** The number of an id; -1 when it is new. */
  private find(id: string): number {
    if (id.length <= MOST_LETTERS) {
      const a = wordAt(id, 0);
      const b = wordAt(id, 4);
      const c = wordAt(id, 8);
      const d = wordAt(id, 12);
      if (areWhole(id, a, b, c, d)) return (this.slots[this.slotOf(a, b, c, d)] as number) - 1;
    }
    return this.others.get(id) ?? -1;
  }

  private add(id: string): number {
    const number = this.ids.push(id) - 1;
    const a = wordAt(id, 0);
    const b = wordAt(id, 4);
    const c = wordAt(id, 8);
    const d = wordAt(id, 12);
    if (areWhole(id, a, b, c, d)) {
      this.slots[this.slotOf(a, b, c, d)] = number + 1;
      this.keep(number * WORDS, a, b, c, d);
    } else this.others.set(id, number);
    if (this.ids.length * WORDS === this.words.length) this.grow();
    return number;
  }

  private keep(at: number, a: number, b: number, c: number, d: number): void {
    const { words } = this;
    words[at] = a;
    words[at + 1] = b;
    words[at + 2] = c;
    words[at + 3] = d;
  }

  /** The slot of an id, or the one where it belongs. */
  private slotOf(a: number, b: number, c: number, d: number): number {
    const { slots, words } = this;
    const mask = slots.length - 1;
    let slot = hashOf(a, b, c, d) & mask;
    for (;;) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return slot;
      const at = number * WORDS;
      // Ids of a shop mostly begin alike.
      if (words[at + 2] === c && words[at + 1] === b && words[at] === a && words[at + 3] === d) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Room for twice as many ids, in at most every second slot. */
  private grow(): void {
    const { words } = this;
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.ids.length; number += 1) {
      const at = number * WORDS;
      const a = words[at] as number;
      if (a === 0) continue;
      const b = words[at + 1] as number;
      const c = words[at + 2] as number;
      const d = words[at + 3] as number;
      let slot = hashOf(a, b, c, d) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
    this.words = new Int32Array((slots.length / 2) * WORDS);
    this.words.set(words);
  }
}

/** Where ids stand, and what is to be filled in: the number of each row, and the row of each new id. */
export interface TextCells extends ColumnOfRows {
  readonly numbers: Int32Array;
  readonly firsts: number[];
}

function isIdAsItStands(text: string): boolean {
  return text !== "" && !isErrorCell(text) && trimmed(text) === text;
}

/** Four letters from `from` on as one number; 0 where there is none, or one that does not fit: it is 0 or above 255. */
function wordAt(text: string, from: number): number {
  const to = Math.min(from + LETTERS_OF_WORD, text.length);
  let word = 0;
  let misfit = 0;
  for (let at = from; at < to; at += 1) {
    const letter = text.charCodeAt(at);
    // Below 0 when either is.
    misfit |= (letter - 1) | (255 - letter);
    word = (word << 8) | letter;
  }
  return misfit < 0 ? 0 : word;
}

/** Whether the words of a text hold all of it. No word of letters that fit is 0. */
function areWhole({ length }: string, a: number, b: number, c: number, d: number): boolean {
  if (a === 0 || length > MOST_LETTERS) return false;
  return (b !== 0 || length <= 4) && (c !== 0 || length <= 8) && (d !== 0 || length <= 12);
}

function hashOf(a: number, b: number, c: number, d: number): number {
  const sum =
    Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d) ^ Math.imul(d, 0x27d4eb2f);
  const spread = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}
