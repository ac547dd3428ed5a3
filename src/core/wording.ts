// Turns problems and warnings into what people read: ids among the particulars become words.

import type { Say } from "./messages/catalogue";
import { ENGLISH, type MessageId } from "./messages/en";
import type { Particulars, RfmError } from "./problem";
import type { Warning } from "./warnings";

/** Particulars that hold ids, or lists of ids, and the label prefix of each kind. */
const ID_PARTICULARS: Readonly<Record<string, readonly string[]>> = {
  dimension: ["dimension"],
  dimensions: ["dimension"],
  missing: ["role"],
  role: ["role"],
  first: ["role"],
  second: ["role"],
  orders: ["role"],
  members: ["role"],
  reasons: ["reason"],
  scheme: ["scheme"],
  segments: ["segment"],
  advised: ["role"],
  order: ["order"],
};

/** A problem in words, with its place and the next step. */
export function wordProblem({ id, particulars }: RfmError, say: Say): string {
  return say(id, inWords(particulars, say));
}

/** A warning in words. */
export function wordWarning({ id, particulars }: Warning, say: Say): string {
  return say(id, inWords(particulars, say));
}

/**
 * A message writes a day as `{shownDay}`, as the spreadsheet's date cells show it, or as `{day}`, which cannot be misread,
 * where it is about how dates are read.
 */
function inWords({ day, ...rest }: Particulars, say: Say): Particulars {
  const particulars = day === undefined ? rest : { ...rest, day, shownDay: day };
  const entries = Object.entries(particulars).map(([name, value]) => {
    const prefixes = ID_PARTICULARS[name];
    if (prefixes === undefined || typeof value !== "string") return [name, value] as const;
    return [name, value.split(", ").map((id) => label(id, prefixes, say))] as const;
  });
  return Object.fromEntries(entries);
}

function label(id: string, prefixes: readonly string[], say: Say): string {
  const message = prefixes.map((prefix) => `${prefix}-${id}`).find((candidate) => candidate in ENGLISH);
  return message === undefined ? id : say(message as MessageId);
}
