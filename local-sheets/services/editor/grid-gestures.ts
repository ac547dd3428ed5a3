import { requireEditable, requireEditableSheet } from "../classes/protected-cells";
import { exception } from "../exception";
import { FilterModel } from "../model/filter-model";
import { Place } from "../model/place";
import type { SheetModel } from "../model/sheet-model";
import type { SpreadsheetModel } from "../model/spreadsheet-model";
import type { GridGesture } from "./gesture";
import { type Performers, sheetOf } from "./performers";

/** What users do to the grid of a sheet. */
export const GRID_GESTURES: Performers<GridGesture> = {
  "insert-rows": (model, { sheetId, at, count }) => editable(model, sheetId).insertRows(at, count),
  "delete-rows": (model, { sheetId, at, count }) => {
    const sheet = sheetOf(model, sheetId);
    requireEditable(sheet, { ...sheet.grid, top: at, height: count });
    sheet.deleteRows(at, count);
  },
  "insert-columns": (model, { sheetId, at, count }) => editable(model, sheetId).insertColumns(at, count),
  "delete-columns": (model, { sheetId, at, count }) => {
    const sheet = sheetOf(model, sheetId);
    requireEditable(sheet, { ...sheet.grid, left: at, width: count });
    sheet.deleteColumns(at, count);
  },
  "column-width": (model, { sheetId, at, count, pixels }) =>
    editable(model, sheetId).setColumnWidths(at, count, Math.max(2, Math.round(pixels))),
  "row-height": (model, { sheetId, at, count, pixels }) =>
    editable(model, sheetId).setRowHeights(at, count, Math.max(2, Math.round(pixels))),
  "hide-rows": (model, { sheetId, at, count, hidden }) =>
    editable(model, sheetId).hideRows(at, count, hidden),
  freeze: (model, { sheetId, rows, columns }) => {
    const sheet = editable(model, sheetId);
    sheet.freezeRows(rows);
    sheet.freezeColumns(columns);
  },
  "create-filter": (model, { area: { sheetId, block } }) => {
    const sheet = editable(model, sheetId);
    if (sheet.filter !== undefined)
      throw exception("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = new FilterModel(sheet, sheet.track(new Place(sheet, block)));
  },
  "remove-filter": (model, { sheetId }) => {
    const sheet = editable(model, sheetId);
    if (sheet.filter !== undefined) sheet.untrack(sheet.filter.place);
    sheet.filter = undefined;
  },
  "filter-values": (model, { sheetId, column, hiddenValues }) => {
    const criteria = { hiddenValues: [...hiddenValues], visibleValues: null, criterion: null };
    editable(model, sheetId).filter?.setCriteria(column, hiddenValues.length === 0 ? undefined : criteria);
  },
  "move-chart": (model, { sheetId, chartId, position }) => {
    const chart = editable(model, sheetId).charts.find(({ id }) => id === chartId);
    if (chart !== undefined) chart.description = { ...chart.description, position };
  },
};

function editable(model: SpreadsheetModel, sheetId: number): SheetModel {
  const sheet = sheetOf(model, sheetId);
  requireEditableSheet(sheet);
  return sheet;
}
