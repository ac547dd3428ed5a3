// Add sample data: a sheet of made-up orders to try the add-on on.

import { speaker } from "../core/messages/catalogue";
import { sampleOrders } from "../core/sample-orders";
import { tell } from "./ask";
import { tellingProblems } from "./telling";
import { fitGrid } from "./writing/grid";
import { freeName } from "./writing/free-name";
import { withDocumentLock } from "./writing/lock";
import { writeBlock } from "./writing/write-plan";
import { dayOfInstantIn } from "./zone";

/** Adds the sheet, shows it, and tells what to do with it. */
export function addSampleData(): void {
  const say = speaker("en");
  tellingProblems("failed-title", () => {
    const document = SpreadsheetApp.getActiveSpreadsheet();
    const today = dayOfInstantIn(document.getSpreadsheetTimeZone())(Date.now());
    const block = sampleOrders(today, say);
    withDocumentLock(() => {
      const sheet = document.insertSheet(freeName(document, say("sheet-sample-orders")));
      fitGrid(sheet, { rows: block.values.length, columns: block.values[0]?.length ?? 1 }, { shrink: true });
      writeBlock(sheet, block);
      sheet.setFrozenRows(1);
    });
    tell(say("menu-sample"), say("sample-added"));
  });
}
