// How scoring works: the help page, shown in a dialog.

import { speaker } from "../core/messages/catalogue";

const [WIDTH, HEIGHT] = [720, 560];

/** Shows the help page. */
export function showHelp(): void {
  const page = HtmlService.createHtmlOutputFromFile("how-scoring-works").setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, speaker("en")("menu-help"));
}
