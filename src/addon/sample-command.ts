// Add sample data: a sheet of made-up orders to try the add-on on.

import { sampleOrders } from "../core/sample-orders";
import { tell } from "./ask";
import { speechIn } from "./language";
import { tellingProblems } from "./telling";
import { freeName } from "./writing/free-name";
import { fitGrid } from "./writing/grid";
import { withDocumentLock } from "./writing/lock";
import { readStored } from "./writing/store";
import { writeBlock } from "./writing/write-plan";
import { dayOfInstantIn } from "./zone";

/** Adds the sheet, shows it, and tells what to do with it. */
export function addSampleData(): void {
  tellingProblems("failed-title", () => {
    const document = SpreadsheetApp.getActiveSpreadsheet();
    const { say, display } = speechIn(document, readStored());
    const today = dayOfInstantIn(document.getSpreadsheetTimeZone())(Date.now());
    const block = sampleOrders(today, say, display);
    withDocumentLock(() => {
      const sheet = document.insertSheet(freeName(document, say("sheet-sample-orders")));
      fitGrid(sheet, { rows: block.values.length, columns: block.values[0]?.length ?? 1 }, { shrink: false });
      writeBlock(sheet, block);
      sheet.setFrozenRows(1);
    });
    tell(say("menu-sample"), say("sample-added"));
  });
}
