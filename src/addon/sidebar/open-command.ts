// Customize scoring: opens the sidebar.

import { speechHere } from "../language";

/** The page's file, as the build names it. */
const PAGE = "sidebar";

/** Shows the sidebar; it asks for its data itself. */
export function customizeScoring(): void {
  const { say } = speechHere();
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle(say("sidebar-title"));
  SpreadsheetApp.getUi().showSidebar(page);
}
