// Rows are as high as what stands in them, as in Sheets.

import type { SheetModel, SheetView } from "../../services/index";
import { FONT } from "./style";

/** The height of a row of a new sheet. */
export const ROW_HEIGHT = 21;
const PADDING = 6;
const LINE = 1.2;
const POINT = 4 / 3;
const DEFAULT_SIZE = 10;

const context = document.createElement("canvas").getContext("2d");
const measured = new Map<string, number>();

/** The heights of the rows that are not as high as a row of a new sheet. */
export function rowHeights(sheet: SheetModel, view: SheetView): Map<number, number> {
  const heights = new Map<number, number>();
  const { rows } = sheet.contentExtent();
  for (let row = 0; row < rows; row += 1) {
    if (!mayBeHigh(sheet, row)) continue;
    const height = contentHeight(sheet, view, row);
    if (height > ROW_HEIGHT) heights.set(row, height);
  }
  for (const [row, height] of sheet.rowHeights.entries()) heights.set(row, height);
  return heights;
}

function mayBeHigh(sheet: SheetModel, row: number): boolean {
  if (sheet.wraps.row(row).some((wrap) => wrap === true)) return true;
  if (sheet.fontSizes.row(row).some((size) => size !== undefined && size > DEFAULT_SIZE)) return true;
  return sheet.values.row(row).some((value) => typeof value === "string" && value.includes("\n"));
}

function contentHeight(sheet: SheetModel, view: SheetView, row: number): number {
  return view.row(row).reduce((highest, cell, column) => {
    if (cell === undefined || cell.text === "") return highest;
    const merge = sheet.mergesAt({ top: row, left: column, height: 1, width: 1 })[0];
    if (merge !== undefined && merge.height > 1) return highest;
    const { fontSize, bold, wrap } = cell.look;
    const last = merge === undefined ? column + 1 : merge.left + merge.width;
    const width = sheet.columnWidths.slice(column, last).reduce((sum, own) => sum + own, 0) - PADDING;
    const font = `${bold ? "bold " : ""}${fontSize * POINT}px ${FONT}`;
    const lines = cell.text
      .split("\n")
      .reduce((count, line) => count + (wrap ? wrappedLines(line, font, width) : 1), 0);
    return Math.max(highest, Math.ceil(lines * fontSize * POINT * LINE) + PADDING);
  }, 0);
}

function wrappedLines(text: string, font: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/(?<=[\s-])|(?=[\u2E80-\u9FFF])/u)) {
    const length = textWidth(word, font);
    if (used > 0 && used + textWidth(word.trimEnd(), font) > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += length;
  }
  return lines;
}

function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  if (context !== null) context.font = font;
  const width = context?.measureText(text).width ?? text.length * DEFAULT_SIZE;
  measured.set(key, width);
  return width;
}
