// Ids by their text, numbered as they come. A `Map` of texts would do; this one is faster on the texts that
// a sheet hands over, which are new ones in every cell and are never asked for twice.

const LEAST_SLOTS = 1024;

/** Different ids, each with the number of those before it. */
export class IdTable {
  /** In the order in which they were added. */
  readonly ids: string[] = [];
  /** One more than the number of an id, at the first free slot from its hash on; 0 where there is none. */
  private slots = new Int32Array(LEAST_SLOTS);

  /** The number of an id; -1 when it was not added. */
  find(id: string): number {
    const { ids, slots } = this;
    const mask = slots.length - 1;
    let slot = hashOf(id) & mask;
    let number = (slots[slot] as number) - 1;
    while (number >= 0 && ids[number] !== id) {
      slot = (slot + 1) & mask;
      number = (slots[slot] as number) - 1;
    }
    return number;
  }

  /** Adds an id that is not in the table, and gives its number. */
  add(id: string): number {
    if (this.ids.length * 2 >= this.slots.length) this.grow();
    this.ids.push(id);
    this.put(id, this.ids.length);
    return this.ids.length - 1;
  }

  private put(id: string, entry: number): void {
    const mask = this.slots.length - 1;
    let slot = hashOf(id) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    this.ids.forEach((id, index) => {
      this.put(id, index + 1);
    });
  }
}

/** FNV-1a over code units, with its bits spread at the end. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
