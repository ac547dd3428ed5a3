import type { Host } from "../host";
import { type CacheStore, DEFAULT_EXPIRY } from "../model/cache-store";
import { method, type ServiceClass } from "../strict/service-class";

/** Hands out the caches of the document, the script and the user. */
export class CacheServiceService {
  constructor(private readonly host: Host) {}

  getDocumentCache(): CacheService {
    return this.handOut(this.host.model.stores.documentCache);
  }

  getScriptCache(): CacheService {
    return this.handOut(this.host.model.stores.scriptCache);
  }

  getUserCache(): CacheService {
    return this.handOut(this.host.model.stores.userCache);
  }

  private handOut(store: CacheStore): CacheService {
    return this.host.gate.expose(CACHE, new CacheService(store));
  }
}

/** Texts by key that are kept for some time. */
export class CacheService {
  constructor(private readonly store: CacheStore) {}

  get(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.store.get(key);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  }

  put(key: string, value: string, seconds = DEFAULT_EXPIRY): void {
    this.store.put(key, value, seconds);
  }

  putAll(values: object, seconds = DEFAULT_EXPIRY): void {
    for (const [key, value] of Object.entries(values)) this.store.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this.store.remove(key);
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.store.remove(key);
  }
}

/** `CacheService`, as scripts see it. */
export const CACHE_SERVICE: ServiceClass<CacheServiceService> = {
  name: "CacheService",
  qualifiedName: "CacheService",
  access: "service",
  members: {
    getDocumentCache: method("handle", [""]),
    getScriptCache: method("handle", [""]),
    getUserCache: method("handle", [""]),
  },
};

/** `Cache`, as scripts see it. */
export const CACHE: ServiceClass<CacheService> = {
  name: "Cache",
  qualifiedName: "CacheService.Cache",
  access: "service",
  members: {
    get: method("store", ["String"]),
    getAll: method("store", ["String[]"]),
    put: method("store", ["String, Text", "String, Text, Integer"]),
    putAll: method("store", ["PlainObject", "PlainObject, Integer"]),
    remove: method("store", ["String"]),
    removeAll: method("store", ["String[]"]),
  },
};
