import { IgnoredByGoogle } from "../exception";
import { readColor } from "../model/color";

/** One of the names Google knows; it ignores others in silence, but a script under test must hear of them. */
export function oneOf<Name extends string>(text: string, names: readonly Name[], what: string): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw ignoredByGoogle(text, what);
  return found;
}

/** A colour as `#rrggbb`; null resets it. */
export function chosenColor(color: string | null): string | undefined {
  if (color === null) return undefined;
  const chosen = readColor(color);
  if (chosen === undefined) throw ignoredByGoogle(color, "colour");
  return chosen;
}

function ignoredByGoogle(text: string, what: string): Error {
  return new IgnoredByGoogle(`"${text}" is no ${what}; Google ignores it, local Sheets refuses it`);
}
