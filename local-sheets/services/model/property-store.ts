import { exception } from "../exception";
import { utf8Length } from "./utf8";

/** The most bytes one value may have. */
const PROPERTY_LIMIT = 9 * 1024;
/** The most bytes all keys and values of a store may have together. */
const STORE_LIMIT = 500 * 1024;

/** Texts by key that outlive executions; a value that was set is kept at once, whatever happens to the sheets. */
export class PropertyStore {
  private readonly values = new Map<string, string>();

  /** The value of a key. */
  get(key: string): string | undefined {
    return this.values.get(key);
  }

  /** Keeps a value, or throws and changes nothing. */
  set(key: string, value: string): void {
    this.setAll(new Map([[key, value]]), false);
  }

  /** Keeps several values, or throws and changes nothing. */
  setAll(entries: ReadonlyMap<string, string>, deleteOthers: boolean): void {
    const next = new Map([...(deleteOthers ? [] : this.values), ...entries]);
    for (const value of entries.values()) {
      if (utf8Length(value) > PROPERTY_LIMIT) throw exception("Argument too large: value");
    }
    if (sizeOf(next) > STORE_LIMIT) {
      throw exception(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.values.clear();
    for (const [key, value] of next) this.values.set(key, value);
  }

  /** Forgets a key. */
  delete(key: string): void {
    this.values.delete(key);
  }

  /** Forgets everything. */
  clear(): void {
    this.values.clear();
  }

  /** Everything that is kept, as plain data. */
  toRecord(): Record<string, string> {
    return Object.fromEntries(this.values);
  }
}

function sizeOf(entries: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [key, value] of entries) bytes += utf8Length(key) + utf8Length(value);
  return bytes;
}
