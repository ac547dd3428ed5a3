// The user guide: one page a language, shown in a dialog.

import { type Speech, speechHere } from "./language";

const [WIDTH, HEIGHT] = [860, 620];

/** Shows the guide at its top. */
export function showHelp(): void {
  showHelpOn(speechHere());
}

/**
 * Shows the guide.
 *
 * @param entry id of the message at which it opens; else it opens at its top
 */
export function showHelpOn({ language, say }: Pick<Speech, "language" | "say">, entry?: string): void {
  const page = HtmlService.createHtmlOutputFromFile(`help-${language.toLowerCase()}`);
  // The page's own script finds it and goes there: the address of a page in Google's sandbox has no fragment.
  if (entry !== undefined) page.append(`<p hidden data-entry="${entry}"></p>`);
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(WIDTH).setHeight(HEIGHT), say("menu-help"));
}
