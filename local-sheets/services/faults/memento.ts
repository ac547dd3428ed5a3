import { Calculator } from "../model/calculator";
import { SheetLocale } from "../model/locale";
import { Zone } from "../model/zone";
import { Execution } from "../strict/execution";
import { Gate } from "../strict/gate";
import { capture, putBack, type Slots } from "./slots";

/** What every object of a graph held at one moment. */
export type Memento = ReadonlyMap<object, Slots>;

/**
 * Remembers everything that can be reached from the roots. Nothing is cloned: a memento keeps the objects
 * themselves and what each of them held, so that whoever points to one of them still does after restoring.
 */
export function takeMemento(roots: readonly unknown[]): Memento {
  const memento = new Map<object, Slots>();
  const pending: unknown[] = [...roots];
  while (pending.length > 0) {
    const next = pending.pop();
    if (!isMutable(next) || memento.has(next)) continue;
    const slots = capture(next);
    memento.set(next, slots);
    addObjects(pending, slots.keys);
    addObjects(pending, slots.values);
  }
  return memento;
}

/** Puts every object back as it was; may be done any number of times. */
export function restoreMemento(memento: Memento): void {
  for (const [object, slots] of memento) putBack(object, slots);
}

function addObjects(pending: unknown[], values: readonly unknown[]): void {
  for (const value of values) if (typeof value === "object" && value !== null) pending.push(value);
}

/** Zones and locales only remember what they looked up, calculators what they worked out; gates and executions are no part of a document. */
function isMutable(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const apart =
    value instanceof Zone ||
    value instanceof Calculator ||
    value instanceof SheetLocale ||
    value instanceof Gate ||
    value instanceof Execution;
  return !apart;
}
