import type { SpreadsheetModel } from "../model/spreadsheet-model";
import { CELL_GESTURES } from "./cell-gestures";
import type { Gesture } from "./gesture";
import { GRID_GESTURES } from "./grid-gestures";
import { TAB_GESTURES } from "./tab-gestures";

const PERFORMERS = { ...CELL_GESTURES, ...GRID_GESTURES, ...TAB_GESTURES };

/**
 * Does to the document what a user did.
 *
 * @throws {ServiceException} with the text that Sheets shows; the document may be half changed then
 */
export function perform(model: SpreadsheetModel, gesture: Gesture): void {
  const performer = PERFORMERS[gesture.kind] as (model: SpreadsheetModel, gesture: Gesture) => void;
  performer(model, gesture);
}
