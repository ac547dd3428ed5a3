// How commands read their options. Plain JavaScript, as `npm start` reads its own before anything is built.

import { parseArgs } from "node:util";

/**
 * The options and the other words of a command.
 *
 * @throws {Error} in one clear line, for options that the command does not have and values that are missing or too much
 */
export function readArguments(args, options, command) {
  const read = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of read.tokens) {
    const problem = token.kind === "option" ? problemOf(token, options) : null;
    if (problem !== null) throw new Error(`${problem} All options: ${command} --help`);
  }
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  return { values, positionals };
}

function problemOf({ name, rawName, value, inlineValue }, options) {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const near = nearestOf(name, Object.keys(options));
    return `There is no option ${rawName}.${near === null ? "" : ` Did you mean --${near}?`}`;
  }
  if (option.type === "boolean")
    return value === undefined ? null : `${rawName} takes no value; leave “=${value}” out.`;
  if (value === undefined) return `${rawName} needs a value.`;
  if (inlineValue || !value.startsWith("-") || value === "-") return null;
  return `${rawName} needs a value; one that begins with a hyphen is written --${name}=${value}.`;
}

/** The known name that was most likely meant: one that begins so, else one that differs in few letters; null for none. */
function nearestOf(written, names) {
  const beginning = names.find((name) => written.length > 1 && name.startsWith(written));
  if (beginning !== undefined) return beginning;
  const distances = names.map((name) => distance(written.toLowerCase(), name));
  const least = Math.min(...distances);
  return least <= Math.max(2, Math.floor(written.length / 3)) ? names[distances.indexOf(least)] : null;
}

/** How many letters have to be changed, added or left out. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[other.length];
}
