// Questions to the user and the answers. A dialog loses the document's lock: none may be open
// while one is asked.

/** Asks a yes-or-no question; closing the dialog means no. */
export function askYesNo(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Tells something that the user should not miss. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
