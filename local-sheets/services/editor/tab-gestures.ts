import { requireEditable } from "../classes/protected-cells";
import { exception } from "../exception";
import type { SpreadsheetModel } from "../model/spreadsheet-model";
import type { TabGesture } from "./gesture";
import { type Performers, sheetOf } from "./performers";

/** What users do to the tabs and the document. */
export const TAB_GESTURES: Performers<TabGesture> = {
  "add-sheet": (model) => {
    model.insertSheet({ name: freeName(model) });
  },
  "delete-sheet": (model, { sheetId }) => {
    const sheet = sheetOf(model, sheetId);
    requireEditable(sheet, sheet.grid);
    model.deleteSheet(sheet);
    showActive(model);
  },
  "rename-sheet": (model, { sheetId, name }) => model.renameSheet(sheetOf(model, sheetId), name.trim()),
  "move-sheet": (model, { sheetId, index }) => model.moveSheet(sheetOf(model, sheetId), index),
  "hide-sheet": (model, { sheetId, hidden }) => {
    const sheet = sheetOf(model, sheetId);
    if (hidden) {
      model.hideSheet(sheet);
      return;
    }
    sheet.hidden = false;
    model.activate(sheet);
  },
  "tab-color": (model, { sheetId, color }) => {
    sheetOf(model, sheetId).tabColor = color;
  },
  "rename-document": (model, { name }) => {
    if (name.trim() === "") throw exception("A document needs a name.");
    model.name = name.trim();
  },
};

/** Sheet1, Sheet2, ...: the first that is free. */
function freeName(model: SpreadsheetModel): string {
  const taken = new Set(model.sheets.map(({ name }) => name.toLowerCase()));
  let number = model.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** A hidden neighbour cannot be looked at. */
function showActive(model: SpreadsheetModel): void {
  const visible = model.sheets.find(({ hidden }) => !hidden);
  if (model.activeSheet.hidden && visible !== undefined) model.activate(visible);
}
