// Values of options that several commands share.

import { UsageProblem } from "./problem";

/** The text of an option, or undefined when it was not given. */
export function stringOf(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
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
