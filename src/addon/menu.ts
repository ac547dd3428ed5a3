// The add-on's menu.

import { speaker } from "../core/messages/catalogue";
import { ENTRY_POINTS } from "./entry-points";
import { userLanguage } from "./language";

/**
 * Adds the menu, in the user's language. Runs in every authorization mode, in NONE too, where
 * properties and the document may not be touched: so it asks for the locale, builds the menu and
 * does nothing else.
 */
export function onOpen(_event?: unknown): void {
  const say = speaker(userLanguage());
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { name, caption, startsGroup } of ENTRY_POINTS) {
    if (caption === undefined) continue;
    if (startsGroup) menu.addSeparator();
    menu.addItem(say(caption), name);
  }
  menu.addToUi();
}

/** Adds the menu right after installation, without waiting for the next opening. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}
