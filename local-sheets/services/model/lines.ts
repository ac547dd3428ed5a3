import type { GridChange } from "./grid-change";

/** One attribute of all rows of a sheet, such as their height; most rows have none. */
export class Lines<T> {
  private readonly items: (T | undefined)[] = [];

  /** What is set for a row. */
  get(index: number): T | undefined {
    return this.items[index];
  }

  /** Sets neighbouring rows to the same, or unsets them. */
  fill(start: number, count: number, item: T | undefined): void {
    while (this.items.length < start) this.items.push(undefined);
    for (let index = start; index < start + count; index += 1) this.items[index] = item;
  }

  /** Follows inserted and deleted rows; inserted ones have nothing set. */
  move({ kind, at, count }: GridChange): void {
    if (at >= this.items.length) return;
    if (kind === "delete") {
      this.items.splice(at, count);
      return;
    }
    const moved = this.items.splice(at);
    this.fill(at, count, undefined);
    for (const item of moved) this.items.push(item);
  }

  /** Every row with something set, in order, counted from zero. */
  entries(): [number, T][] {
    const set: [number, T][] = [];
    this.items.forEach((item, index) => {
      if (item !== undefined) set.push([index, item]);
    });
    return set;
  }
}
