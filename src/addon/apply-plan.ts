// The only writer: puts a plan on the sheets, and takes it back when something goes wrong.

import type { PlannedBlock, PlannedSheet, PlannedValue, SheetPlan } from "../core/plan/sheet-plan";
import { RfmError } from "../core/problem";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that one call may write. */
const CELLS_A_WRITE = 250_000;
const HEADER_BACKGROUND = "#eceff1";
const TOO_MANY_CELLS = /10000000 cells/;

/**
 * Writes a plan. When any step fails, what was written is taken back before the problem is passed
 * on, so that a document is either complete or as it was.
 *
 * @throws {RfmError} when a sheet to create exists, the result does not fit, or an id reads back altered
 */
export function applyPlan(document: Spreadsheet, plan: SheetPlan): void {
  const takeBack: (() => void)[] = [];
  try {
    for (const planned of plan.sheets) applySheet(document, planned, takeBack);
  } catch (problem) {
    for (const step of takeBack.reverse()) step();
    throw TOO_MANY_CELLS.test(String(problem)) ? new RfmError("sheet-too-large") : problem;
  }
  const shown = document.getSheetByName(plan.activate);
  if (shown !== null) document.setActiveSheet(shown);
}

function applySheet(document: Spreadsheet, planned: PlannedSheet, takeBack: (() => void)[]): void {
  const sheet = planned.create === null ? existing(document, planned) : created(document, planned, takeBack);
  for (const block of planned.blocks) {
    if (planned.create === null) makeRoom(sheet, block, takeBack);
    writeBlock(sheet, block);
  }
  const { row, column, columns } = planned.header;
  sheet.getRange(row, column, 1, columns).setFontWeight("bold").setBackground(HEADER_BACKGROUND);
  const { centred } = planned;
  const middle = sheet.getRange(centred.row, centred.column, centred.rows, centred.columns);
  middle.setHorizontalAlignment("center");
  if (planned.frozenRows !== null) sheet.setFrozenRows(planned.frozenRows);
  for (const { column: first, columns: count, width } of planned.columnWidths)
    sheet.setColumnWidths(first, count, width);
  if (planned.readBack !== null) checkReadBack(sheet, planned.readBack);
}

function existing(document: Spreadsheet, { name }: PlannedSheet): Sheet {
  const sheet = document.getSheetByName(name);
  if (sheet === null) throw new RfmError("sheet-changed", { sheet: name });
  return sheet;
}

/** A new sheet, cut to size: spare columns go before rows come, to stay below the cell limit. */
function created(document: Spreadsheet, { name, create }: PlannedSheet, takeBack: (() => void)[]): Sheet {
  if (document.getSheetByName(name) !== null) throw new RfmError("result-exists", { sheet: name });
  const sheet = document.insertSheet(name);
  takeBack.push(() => document.deleteSheet(sheet));
  const size = create ?? { rows: 1, columns: 1 };
  const columns = sheet.getMaxColumns();
  if (columns > size.columns) sheet.deleteColumns(size.columns + 1, columns - size.columns);
  if (columns < size.columns) sheet.insertColumnsAfter(columns, size.columns - columns);
  const rows = sheet.getMaxRows();
  if (rows > size.rows) sheet.deleteRows(size.rows + 1, rows - size.rows);
  if (rows < size.rows) sheet.insertRowsAfter(rows, size.rows - rows);
  return sheet;
}

/** Adds the columns that a block needs; taking back empties the block and removes them. */
function makeRoom(sheet: Sheet, block: PlannedBlock, takeBack: (() => void)[]): void {
  const width = block.values[0]?.length ?? 0;
  const before = sheet.getMaxColumns();
  const needed = block.column + width - 1 - before;
  if (needed > 0) {
    sheet.insertColumnsAfter(before, needed);
    takeBack.push(() => sheet.deleteColumns(before + 1, needed));
  }
  takeBack.push(() => {
    const range = sheet.getRange(block.row, block.column, block.values.length, width);
    range
      .clearContent()
      .setNumberFormat("General")
      .setFontWeight(null)
      .setBackground(null)
      .setHorizontalAlignment(null);
  });
}

function writeBlock(sheet: Sheet, block: PlannedBlock): void {
  const width = block.values[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(CELLS_A_WRITE / Math.max(1, width)));
  for (let from = 0; from < block.values.length; from += step) {
    const values = block.values.slice(from, from + step);
    const range = sheet.getRange(block.row + from, block.column, values.length, width);
    range.setNumberFormats(block.numberFormats.slice(from, from + step) as string[][]);
    range.setValues(values as PlannedValue[][]);
  }
}

function checkReadBack(sheet: Sheet, { row, column, cells }: NonNullable<PlannedSheet["readBack"]>): void {
  if (cells.length === 0) return;
  const written = sheet.getRange(row, column, cells.length, 1).getValues();
  const altered = cells.find((cell, index) => written[index]?.[0] !== cell);
  if (altered !== undefined) throw new RfmError("read-back-differs", { value: String(altered) });
}
