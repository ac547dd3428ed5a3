import { exception } from "../exception";
import type { Clock } from "./clock";
import { utf8Length } from "./utf8";

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const ITEM_LIMIT = 1000;
const SHORTEST = 1;
const LONGEST = 21_600;
/** Seconds a text is kept when the script does not say. */
export const DEFAULT_EXPIRY = 600;

interface Item {
  readonly value: string;
  readonly expires: number;
}

/** Texts by key that are kept for some time. */
export class CacheStore {
  private readonly items = new Map<string, Item>();

  constructor(private readonly clock: Clock) {}

  /** The text of a key, unless its time is over. */
  get(key: string): string | undefined {
    const item = this.items.get(key);
    return item === undefined || item.expires <= this.clock.now() ? undefined : item.value;
  }

  /** Keeps a text; over a thousand of them the one that expires first goes. */
  put(key: string, value: string, seconds: number): void {
    if (key.length > KEY_LIMIT) throw exception("Argument too large: key");
    if (utf8Length(value) > VALUE_LIMIT) throw exception("Argument too large: value");
    if (seconds < SHORTEST || seconds > LONGEST) {
      throw exception("Invalid argument: expirationInSeconds");
    }
    this.items.set(key, { value, expires: this.clock.now() + seconds * 1000 });
    if (this.items.size > ITEM_LIMIT) this.evict();
  }

  /** Forgets a key. */
  remove(key: string): void {
    this.items.delete(key);
  }

  private evict(): void {
    const [first] = [...this.items].sort(([, one], [, other]) => one.expires - other.expires);
    if (first !== undefined) this.items.delete(first[0]);
  }
}
