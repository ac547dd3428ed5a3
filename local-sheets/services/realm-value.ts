/**
 * Copies plain data that came from another realm, so that its arrays and objects are instances of the
 * Array and Object the script knows. Anything else (dates, service objects, functions) stays as it is.
 */
export function localCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, localCopy);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localCopy(item)]));
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The Object.prototype of every realm, and of no class, has nothing above it; service objects have none.
  return prototype !== null && Object.getPrototypeOf(prototype) === null;
}
