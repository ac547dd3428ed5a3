// How commands read their options, and values that several of them share.

import type { ParseArgsConfig } from "node:util";
import { UsageProblem } from "./problem";
import { readArguments } from "./read-arguments.mjs";

/**
 * The options and the other words after a command's name.
 *
 * @throws {UsageProblem} for options that the command does not have
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
  command: string,
): ReturnType<typeof readArguments<Options>> {
  try {
    return readArguments([...args], options, command);
  } catch (problem) {
    throw new UsageProblem((problem as Error).message);
  }
}

/** @throws {UsageProblem} when it is no locale such as en_US */
export function localeFrom(written: string): string {
  if (/^[a-z]{2,3}(_[A-Z]{2})?$/.test(written)) return written;
  throw new UsageProblem(`--locale takes a locale such as en_US or zh_TW, not ${written}`);
}

/** @throws {UsageProblem} when it is no time zone such as Europe/Berlin */
export function timeZoneFrom(written: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: written });
    return written;
  } catch {
    throw new UsageProblem(`--time-zone takes a zone such as Europe/Berlin, not ${written}`);
  }
}
