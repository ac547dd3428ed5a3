import type { Host } from "../host";

/** Parts of a host that are no state of the document, and those that only one execution sees. */
const NEVER: readonly string[] = ["gate"];
const OUTSIDE: readonly string[] = [...NEVER, "records", "lock"];

/** Everything a run can change: the document, its stores and locks, and what the user saw. */
export function wholeState(host: Host): unknown[] {
  return without(host, NEVER);
}

/** What a write can change: the document. */
export function documentState(host: Host): unknown[] {
  return without(host, OUTSIDE);
}

function without(host: Host, names: readonly string[]): unknown[] {
  return Object.entries(host)
    .filter(([name]) => !names.includes(name))
    .map(([, part]: [string, unknown]) => part);
}
