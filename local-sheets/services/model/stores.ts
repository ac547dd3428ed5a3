import { CacheStore } from "./cache-store";
import type { Clock } from "./clock";
import { PropertyStore } from "./property-store";

/** What scripts keep beside the sheets; it is durable at once, so a rollback of the sheets must leave it alone. */
export class Stores {
  readonly documentProperties = new PropertyStore();
  readonly userProperties = new PropertyStore();
  readonly scriptProperties = new PropertyStore();
  readonly documentCache: CacheStore;
  readonly scriptCache: CacheStore;
  readonly userCache: CacheStore;

  constructor(clock: Clock) {
    this.documentCache = new CacheStore(clock);
    this.scriptCache = new CacheStore(clock);
    this.userCache = new CacheStore(clock);
  }
}
