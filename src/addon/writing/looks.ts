// How cells look: the same look for many ranges in one call each.

import { columnLetters } from "../../core/own-columns";
import type { PlannedWidth, SheetDraft } from "../../core/plan/document-plan";
import type { PlannedRange, PlannedStyle } from "../../core/plan/sheet-parts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Sets styles and widths of a sheet. */
export function setLooks(
  sheet: Sheet,
  looks: {
    readonly styles: readonly PlannedStyle[];
    readonly widths: readonly PlannedWidth[];
  },
): void {
  const { styles } = looks;
  byValue(
    sheet,
    styles,
    ({ bold }) => bold,
    (list, bold) => list.setFontWeight(bold ? "bold" : "normal"),
  );
  byValue(
    sheet,
    styles,
    ({ fontSize }) => fontSize,
    (list, size) => list.setFontSize(size),
  );
  byValue(
    sheet,
    styles,
    ({ fontColor }) => fontColor,
    (list, color) => list.setFontColor(color),
  );
  byValue(
    sheet,
    styles,
    ({ background }) => background,
    (list, color) => list.setBackground(color),
  );
  byValue(
    sheet,
    styles,
    ({ align }) => align,
    (list, align) => list.setHorizontalAlignment(align),
  );
  byValue(
    sheet,
    styles,
    ({ wrap }) => wrap,
    (list, wrap) => list.setWrap(wrap),
  );
  byValue(
    sheet,
    styles,
    ({ middle }) => middle,
    (list) => list.setVerticalAlignment("middle"),
  );
  for (const { column, columns, width } of joined(looks.widths))
    sheet.setColumnWidths(column, columns, width);
}

/** Number formats of a page of ours, pivot tables included, in one call. */
export function setPageFormats(sheet: Sheet, { blocks, formats }: SheetDraft): void {
  const ranges = formats.map(({ range }) => range);
  const rows = Math.max(
    ...blocks.map(({ row, values }) => row + values.length - 1),
    ...ranges.map((range) => range.row + range.rows - 1),
  );
  const columns = Math.max(
    ...blocks.map(({ column, values }) => column + (values[0]?.length ?? 1) - 1),
    ...ranges.map((range) => range.column + range.columns - 1),
  );
  const page = Array.from({ length: rows }, () => Array<string>(columns).fill("General"));
  const set = (row: number, column: number, format: string): void => {
    (page[row - 1] as string[])[column - 1] = format;
  };
  for (const { row, column, numberFormats } of blocks)
    numberFormats.forEach((line, down) => {
      line.forEach((format, right) => {
        set(row + down, column + right, format);
      });
    });
  for (const { range, numberFormat } of formats)
    for (let down = 0; down < range.rows; down += 1)
      for (let right = 0; right < range.columns; right += 1)
        set(range.row + down, range.column + right, numberFormat);
  sheet.getRange(1, 1, rows, columns).setNumberFormats(page);
}

/** Address of a range on its own sheet. */
export function addressOf({ row, column, rows, columns }: Omit<PlannedRange, "sheet">): string {
  const last = columnLetters(column + columns - 1) + (row + rows - 1);
  return `${columnLetters(column)}${row}:${last}`;
}

/** One call for all ranges that get the same value. */
function byValue<Item extends { readonly range: PlannedRange }, Value>(
  sheet: Sheet,
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
  change: (list: RangeList, value: Value) => unknown,
): void {
  const addresses = new Map<Value, string[]>();
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) addresses.set(value, [...(addresses.get(value) ?? []), addressOf(item.range)]);
  }
  for (const [value, list] of addresses) change(sheet.getRangeList(list), value);
}

/** Neighbouring columns of one width as one. */
function joined(widths: readonly PlannedWidth[]): PlannedWidth[] {
  const runs: PlannedWidth[] = [];
  for (const one of widths) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.width === one.width && last.column + last.columns === one.column)
      runs[runs.length - 1] = { ...last, columns: last.columns + one.columns };
    else runs.push(one);
  }
  return runs;
}
