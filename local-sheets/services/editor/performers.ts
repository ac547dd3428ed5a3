import { exception } from "../exception";
import type { SheetModel } from "../model/sheet-model";
import type { SpreadsheetModel } from "../model/spreadsheet-model";

/** How each gesture of a group changes the document. */
export type Performers<Group extends { readonly kind: string }> = {
  readonly [Kind in Group["kind"]]: (
    model: SpreadsheetModel,
    gesture: Extract<Group, { readonly kind: Kind }>,
  ) => void;
};

/** The sheet of an id. */
export function sheetOf(model: SpreadsheetModel, sheetId: number): SheetModel {
  const sheet = model.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (sheet === undefined) throw exception(`Sheet ${sheetId} not found`);
  return sheet;
}
