/** What stands behind an object that was handed to a script. */
export interface ServiceObject {
  /** The simple class name, such as `Range`. */
  readonly name: string;
  readonly qualifiedName: string;
  readonly implementation: object;
}

const objects = new WeakMap<object, ServiceObject>();

/** Remembers what stands behind a strict object. */
export function registerService(strict: object, service: ServiceObject): void {
  objects.set(strict, service);
}

/** What stands behind a value, or undefined when it is no service object. */
export function serviceOf(value: unknown): ServiceObject | undefined {
  return typeof value === "object" && value !== null ? objects.get(value) : undefined;
}
