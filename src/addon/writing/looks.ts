// How cells look: the same look for many ranges in one call each.

import { columnLetters } from "../../core/own-columns";
import type { PlannedWidth, SheetDraft } from "../../core/plan/document-plan";
import type { PlannedRange, PlannedStyle } from "../../core/plan/sheet-parts";

import { tableOf } from "./table-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A property of cells: what a style says of it, how one value goes to many ranges, and how a table of values is set. */
interface Property<Value> {
  readonly read: (style: PlannedStyle) => Value | undefined;
  readonly change: (list: RangeList, value: Value) => unknown;
  readonly fill: (range: Range, values: (Value | null)[][]) => unknown;
}

const WEIGHT: Property<"bold" | "normal"> = {
  read: ({ bold }) => (bold === undefined ? undefined : bold ? "bold" : "normal"),
  change: (list, weight) => list.setFontWeight(weight),
  fill: (range, weights) => range.setFontWeights(weights),
};
const SIZE: Property<number> = {
  read: ({ fontSize }) => fontSize,
  change: (list, size) => list.setFontSize(size),
  fill: (range, sizes) => range.setFontSizes(sizes.map((row) => row.map((size) => size ?? USUAL_SIZE))),
};
const COLOR: Property<string> = {
  read: ({ fontColor }) => fontColor,
  change: (list, color) => list.setFontColor(color),
  fill: (range, colors) => range.setFontColors(colors as string[][]),
};
const BACKGROUND: Property<string> = {
  read: ({ background }) => background,
  change: (list, color) => list.setBackground(color),
  fill: (range, colors) => range.setBackgrounds(colors as string[][]),
};
const ALIGNMENT: Property<NonNullable<PlannedStyle["align"]>> = {
  read: ({ align }) => align,
  change: (list, align) => list.setHorizontalAlignment(align),
  fill: (range, alignments) => range.setHorizontalAlignments(alignments),
};
const WRAP: Property<boolean> = {
  read: ({ wrap }) => wrap,
  change: (list, wrap) => list.setWrap(wrap),
  fill: (range, wraps) => range.setWraps(wraps.map((row) => row.map((wrap) => wrap ?? false))),
};
/** Size of text that no style sizes; null is no size. */
const USUAL_SIZE = 10;

/**
 * Sets styles and widths of a sheet.
 *
 * @param isPage whether the whole sheet is ours and new or cleared, so that a table of values may cover it
 */
export function setLooks(
  sheet: Sheet,
  { styles, widths }: { readonly styles: readonly PlannedStyle[]; readonly widths: readonly PlannedWidth[] },
  isPage: boolean,
): void {
  const set = <Value>(property: Property<Value>): void => setProperty(sheet, styles, property, isPage);
  set(WEIGHT);
  set(SIZE);
  set(COLOR);
  set(BACKGROUND);
  set(ALIGNMENT);
  set(WRAP);
  for (const { column, columns, width } of joined(widths)) sheet.setColumnWidths(column, columns, width);
}

/** One call for all ranges that get the same value; on a page, one call for all values. */
function setProperty<Value>(
  sheet: Sheet,
  styles: readonly PlannedStyle[],
  { read, change, fill }: Property<Value>,
  isPage: boolean,
): void {
  const styled = styles.flatMap(({ range, ...style }) => {
    const value = read({ range, ...style });
    return value === undefined ? [] : [{ range, value }];
  });
  const values = new Set(styled.map(({ value }) => value));
  if (isPage && values.size > 1) {
    const table = tableOf(
      styled.map(({ range, value }) => ({
        ...range,
        values: Array.from({ length: range.rows }, () => Array<Value>(range.columns).fill(value)),
      })),
    );
    fill(sheet.getRange(1, 1, table.length, table[0]?.length ?? 1), table);
    return;
  }
  for (const value of values) {
    const addresses = styled.filter((one) => one.value === value).map(({ range }) => addressOf(range));
    change(sheet.getRangeList(addresses), value);
  }
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
