// How scoring works: the help page, shown in a dialog.

import type { Language } from "../core/messages/language";
import { speechHere } from "./language";

const [WIDTH, HEIGHT] = [720, 560];

/** The page's file in each language, as the build names it. */
const PAGES: Readonly<Record<Language, string>> = {
  en: "how-scoring-works",
  "zh-CN": "how-scoring-works-zh-cn",
  "zh-TW": "how-scoring-works-zh-tw",
};

/** Shows the help page. */
export function showHelp(): void {
  const { language, say } = speechHere();
  const page = HtmlService.createHtmlOutputFromFile(PAGES[language]).setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, say("menu-help"));
}
