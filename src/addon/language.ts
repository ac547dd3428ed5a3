// The language of a document: the user's at the first run, then the document's own, whoever runs.

import { type Display, displayOf } from "../core/display";
import { type Say, speaker } from "../core/messages/catalogue";
import { LANGUAGES, type Language, languageOfLocale, languageTagged } from "../core/messages/language";
import { SETTINGS_NAME } from "../core/plan/run-plan";
import { RfmError } from "../core/problem";
import { languageInSettingsText } from "../core/settings-text";
import { runRecordIn } from "./writing/run-record";
import { readStored, type Stored } from "./writing/store";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How the add-on speaks in a document. */
export interface Speech {
  readonly language: Language;
  /** The spreadsheet's locale, such as `en_US`, and how it shows numbers and dates. */
  readonly locale: string;
  readonly display: Display;
  readonly say: Say;
}

/** The user's own language. The locale may be asked for in every authorization mode; without it the menu must come all the same. */
export function userLanguage(): Language {
  try {
    return languageOfLocale(Session.getActiveUserLocale());
  } catch {
    return "en";
  }
}

/**
 * The language asked for; else that of the last run; else, as in a copied file that remembers no
 * run, that of the settings on its summary; else the user's.
 *
 * @throws {RfmError} for a language that the catalogue does not speak
 */
function languageFor(document: Spreadsheet, stored: Stored, wanted?: string): Language {
  if (wanted !== undefined) return languageWanted(wanted);
  const recorded = runRecordIn(stored)?.language;
  return (recorded === undefined ? languageInCopy(document) : languageTagged(recorded)) ?? userLanguage();
}

/** How to speak in a document. */
export function speechIn(document: Spreadsheet, stored: Stored, wanted?: string): Speech {
  const language = languageFor(document, stored, wanted);
  const locale = document.getSpreadsheetLocale();
  const display = displayOf(locale);
  return { language, locale, display, say: speaker(language, display) };
}

/** How to speak in the active document, for commands that have read nothing of it yet. */
export function speechHere(): Speech {
  return speechIn(SpreadsheetApp.getActiveSpreadsheet(), readStored());
}

function languageWanted(value: string): Language {
  const language = languageTagged(value);
  if (language !== null) return language;
  throw new RfmError("setting-not-one-of", { setting: "language", value, allowed: LANGUAGES.join(", ") });
}

function languageInCopy(document: Spreadsheet): Language | null {
  const text: unknown = document.getRangeByName(SETTINGS_NAME)?.getValue();
  return typeof text === "string" ? languageInSettingsText(text) : null;
}
