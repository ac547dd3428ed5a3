// The frame of a sheet for Univer: sizes, merges, frozen panes. Its cells stay in our model.

import type { IFreeze, IRange, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Block, SheetModel, SheetView } from "../../services/index";
import { ROW_HEIGHT, rowHeights } from "./row-heights";
import { FONT } from "./style";

const COLUMN_WIDTH = 100;
/** Widths of the headings, as in Sheets. */
export const HEADINGS = { width: 46, height: 24 };

/** Univer's id of a sheet. */
export function idOf(sheet: { readonly sheetId: number }): string {
  return `sheet-${sheet.sheetId}`;
}

/** A sheet without its cells. */
export function worksheetData(sheet: SheetModel, view: SheetView): IWorksheetData {
  return {
    id: idOf(sheet),
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: flag(sheet.hidden),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: { ff: FONT, fs: 10, vt: 3 },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    cellData: {},
    rowData: rowData(sheet, view),
    columnData: columnData(sheet),
    mergeData: sheet.merges.map(({ present }) => rangeOf(present)),
    freeze: freezeOf(sheet),
    showGridlines: flag(!sheet.hiddenGridlines),
    rowHeader: { width: HEADINGS.width, hidden: BooleanNumber.FALSE },
    columnHeader: { height: HEADINGS.height, hidden: BooleanNumber.FALSE },
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** A block as Univer's range. */
export function rangeOf({ top, left, height, width }: Block): IRange {
  return { startRow: top, startColumn: left, endRow: top + height - 1, endColumn: left + width - 1 };
}

/** Univer's range as a block. */
export function blockOf({ startRow, startColumn, endRow, endColumn }: IRange): Block {
  return {
    top: startRow,
    left: startColumn,
    height: endRow - startRow + 1,
    width: endColumn - startColumn + 1,
  };
}

function rowData(sheet: SheetModel, view: SheetView): IWorksheetData["rowData"] {
  const heights = rowHeights(sheet, view);
  const fixed = { ia: BooleanNumber.FALSE };
  return Object.fromEntries([...heights].map(([row, h]) => [row, { h, ...fixed }]));
}

function columnData(sheet: SheetModel): IWorksheetData["columnData"] {
  return Object.fromEntries(sheet.columnWidths.map((w, column) => [column, { w }]));
}

function freezeOf({ frozenRows, frozenColumns }: SheetModel): IFreeze {
  // In the order in which Univer keeps them, so that the two can be compared.
  return {
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    ySplit: frozenRows,
    xSplit: frozenColumns,
  };
}

function flag(isSet: boolean): BooleanNumber {
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
