// The language of a run.

import { LANGUAGES, type Language } from "../core/messages/catalogue";
import { RfmError } from "../core/problem";

/** @throws {RfmError} for a language that the catalogue does not speak */
export function languageOf(wanted: string | undefined): Language {
  const value = wanted ?? "en";
  const language = LANGUAGES.find((known) => known === value);
  if (language !== undefined) return language;
  throw new RfmError("setting-not-one-of", { setting: "language", value, allowed: LANGUAGES.join(", ") });
}
