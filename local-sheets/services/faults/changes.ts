import type { Memento } from "./memento";
import { capture, putBack, type Slots, sameSlots } from "./slots";

/** What happened to one object. */
export interface Change {
  readonly object: object;
  readonly before: Slots;
  readonly after: Slots;
}

/** What happened to a document between two moments. */
export type Changes = readonly Change[];

/** The objects of the first memento that hold something else in the second. */
export function changesBetween(before: Memento, after: Memento): Changes {
  const changes: Change[] = [];
  for (const [object, slots] of before) {
    // An object that cannot be reached any more may come back with the one that held it.
    const now = after.get(object) ?? capture(object);
    if (!sameSlots(slots, now)) changes.push({ object, before: slots, after: now });
  }
  return changes;
}

/** Makes changes again, place by place, in a document that may differ in other places by now. */
export function redo(changes: Changes): void {
  for (const { object, before, after } of changes) {
    const now = capture(object);
    putBack(object, sameSlots(now, before) ? after : merged(now, before, after));
  }
}

function merged(now: Slots, before: Slots, after: Slots): Slots {
  const [result, old, made] = [places(now), places(before), places(after)];
  for (const place of new Set([...old.keys(), ...made.keys()])) {
    if (old.has(place) === made.has(place) && Object.is(old.get(place), made.get(place))) continue;
    if (made.has(place)) result.set(place, made.get(place));
    else result.delete(place);
  }
  return fromPlaces(now.kind, result);
}

type Places = Map<unknown, unknown>;

/** What is held by where it stands; the members of a set stand at themselves. */
function places({ kind, keys, values }: Slots): Places {
  if (kind === "set") return new Map(values.map((value) => [value, true]));
  if (kind === "map" || kind === "object") return new Map(keys.map((key, index) => [key, values[index]]));
  return new Map<unknown, unknown>([...values.entries(), ["length", values.length]]);
}

function fromPlaces(kind: Slots["kind"], places: Places): Slots {
  if (kind === "set") return { kind, keys: [], values: [...places.keys()] };
  if (kind === "map" || kind === "object") {
    return { kind, keys: [...places.keys()], values: [...places.values()] };
  }
  const length = Number(places.get("length"));
  return { kind, keys: [], values: Array.from({ length }, (_, index) => places.get(index)) };
}
