// What a script function returned, as data that JSON can hold.

/** Gives the class name of a service object. */
export type ClassOf = (value: unknown) => string | undefined;

/** Dates become `{date}`, service objects their class names, what JSON lacks null or text. */
export function plainValue(value: unknown, classOf: ClassOf, around: readonly object[] = []): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object") return String(value);
  const className = classOf(value);
  if (className !== undefined) return className;
  if (around.includes(value)) return "[circular]";
  const inner = (item: unknown): unknown => plainValue(item, classOf, [...around, value]);
  if (Array.isArray(value)) return Array.from(value, inner);
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]") return plainDate(value as Date);
  if (tag === "[object Error]") return String(value);
  const toJson: unknown = Reflect.get(value, "toJSON");
  if (typeof toJson === "function") return inner(Reflect.apply(toJson, value, []));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item)]));
}

function plainDate(date: Date): unknown {
  return Number.isNaN(date.getTime()) ? null : { date: date.toISOString() };
}
