/** What one object holds itself, without what the held objects hold. */
export interface Slots {
  readonly kind: "array" | "map" | "set" | "numbers" | "date" | "object";
  /** Of maps and objects, in their order; empty for all others, whose values have places instead. */
  readonly keys: readonly unknown[];
  readonly values: readonly unknown[];
}

type Numbers = Float64Array;
type Sink = Record<PropertyKey, unknown>;

/**
 * Copies what an object holds. Objects of other realms are known by their kind, not by `instanceof`. Private
 * names (`#x`), accessors, variables of closures, WeakMaps and the holes of arrays are not seen.
 */
export function capture(object: object): Slots {
  if (Array.isArray(object)) return { kind: "array", keys: [], values: object.slice() };
  if (ArrayBuffer.isView(object)) return { kind: "numbers", keys: [], values: Array.from(object as Numbers) };
  switch (Object.prototype.toString.call(object)) {
    case "[object Map]": {
      const map = object as Map<unknown, unknown>;
      return { kind: "map", keys: [...map.keys()], values: [...map.values()] };
    }
    case "[object Set]":
      return { kind: "set", keys: [], values: [...(object as Set<unknown>)] };
    case "[object Date]":
      return { kind: "date", keys: [], values: [(object as Date).getTime()] };
    default: {
      const keys = Reflect.ownKeys(object);
      return { kind: "object", keys, values: keys.map((key) => Reflect.get(object, key)) };
    }
  }
}

/** Makes an object hold again what was captured; it stays the same object. */
export function putBack(object: object, slots: Slots): void {
  PUT_BACK[slots.kind](object as never, slots);
}

/** Whether the same things are held in the same places. */
export function sameSlots(one: Slots, other: Slots): boolean {
  return sameList(one.values, other.values) && sameList(one.keys, other.keys);
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) {
    if (!Object.is(one[index], other[index])) return false;
  }
  return true;
}

const PUT_BACK: Readonly<Record<Slots["kind"], (object: never, slots: Slots) => void>> = {
  array: putBackArray,
  map: putBackMap,
  set: putBackSet,
  numbers: (numbers: Numbers, { values }) => numbers.set(values as number[]),
  date: (date: Date, { values }) => {
    date.setTime(values[0] as number);
  },
  object: putBackObject,
};

function putBackArray(array: unknown[], { values }: Slots): void {
  if (array.length !== values.length) array.length = values.length;
  for (let index = 0; index < values.length; index += 1) {
    if (array[index] !== values[index]) array[index] = values[index];
  }
}

function putBackMap(map: Map<unknown, unknown>, { keys, values }: Slots): void {
  map.clear();
  keys.forEach((key, index) => {
    map.set(key, values[index]);
  });
}

function putBackSet(set: Set<unknown>, { values }: Slots): void {
  set.clear();
  for (const value of values) set.add(value);
}

function putBackObject(object: Sink, { keys, values }: Slots): void {
  const kept = new Set(keys);
  for (const key of Reflect.ownKeys(object)) if (!kept.has(key)) delete object[key];
  keys.forEach((key, index) => {
    const name = key as PropertyKey;
    if (!Object.is(object[name], values[index])) object[name] = values[index];
  });
}
