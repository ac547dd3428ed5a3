// Cells for an Excel workbook: values, formulas, notes and looks.

import type { Cell, CellStyle, CellValue, FillStyle } from "hucre";
import type { SheetSnapshot, SnapshotValue } from "../services/index";
import { readA1 } from "./a1";

/** The font of a new spreadsheet. */
export const FONT = { name: "Arial", size: 10 } as const;

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL: Readonly<Record<string, "top" | "center">> = { top: "top", middle: "center" };
const BLACK = "#000000";
const WHITE = "#ffffff";

/** A value as Excel keeps it. */
export function excelValue(value: SnapshotValue): CellValue {
  if (typeof value === "object") return new Date(`${value.date}Z`);
  return value === "" ? null : value;
}

/** The cells of which there is more to say than their value, by `row,column` from zero. */
export function styledCells(sheet: SheetSnapshot): Map<string, Partial<Cell>> {
  const styles = new Map<string, CellStyle>();
  const cells = new Map<string, Partial<Cell>>();
  sheet.values.forEach((row, at) => {
    row.forEach((value, column) => {
      const cell = cellParts(sheet, { at, column, styles });
      if (Object.keys(cell).length > 0) cells.set(`${at},${column}`, { value: excelValue(value), ...cell });
    });
  });
  for (const { cell, set } of sheet.backgroundsBeyond) {
    const place = readA1(cell).rectangle;
    const style = styles.get(set) ?? { fill: solid(set) };
    styles.set(set, style);
    if (place !== null) cells.set(`${place.row},${place.column}`, { value: null, style });
  }
  return cells;
}

interface Position {
  readonly at: number;
  readonly column: number;
  /** Equal styles are made once. */
  readonly styles: Map<string, CellStyle>;
}

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function cellParts(sheet: SheetSnapshot, position: Position): Partial<Cell> {
  const { at, column } = position;
  const style = excelStyle(sheet, position);
  const formula = sheet.formulas[at]?.[column] ?? "";
  const note = sheet.notes[at]?.[column] ?? "";
  const value = sheet.values[at]?.[column] ?? "";
  return {
    ...(style === null ? {} : { style }),
    ...(formula === "" ? {} : { formula: formula.slice(1), formulaResult: excelValue(value) }),
    ...(note === "" ? {} : { comment: { text: note } }),
    ...(typeof value === "string" && ERROR.test(value) ? { type: "error" } : {}),
  };
}

function excelStyle(sheet: SheetSnapshot, { at, column, styles }: Position): CellStyle | null {
  const of = <T>(table: readonly (readonly T[])[]): T | undefined => table[at]?.[column];
  const looks = [
    of(sheet.numberFormats) ?? "General",
    of(sheet.backgrounds) ?? WHITE,
    of(sheet.fontColors) ?? BLACK,
    of(sheet.fontWeights) === "bold",
    of(sheet.fontStyles) === "italic",
    of(sheet.fontSizes) ?? FONT.size,
    of(sheet.horizontalAlignments) ?? "general",
    of(sheet.verticalAlignments) ?? "bottom",
    of(sheet.wraps) === true,
  ] as const;
  const key = looks.join("\n");
  const style = styles.get(key) ?? styleOf(looks);
  styles.set(key, style);
  return Object.keys(style).length === 0 ? null : style;
}

type Looks = readonly [
  format: string,
  background: string,
  color: string,
  bold: boolean,
  italic: boolean,
  size: number,
  horizontal: string,
  vertical: string,
  wrap: boolean,
];

function styleOf([
  format,
  background,
  color,
  bold,
  italic,
  size,
  horizontal,
  vertical,
  wrap,
]: Looks): CellStyle {
  const plain = format === "" || format === "General" || format.startsWith("0.###");
  const ownFont = bold || italic || size !== FONT.size || color !== BLACK;
  const side = HORIZONTAL.find((known) => known === horizontal);
  const height = VERTICAL[vertical];
  return {
    ...(plain ? {} : { numFmt: format }),
    ...(ownFont ? { font: { ...FONT, size, bold, italic, color: { rgb: rgb(color) } } } : {}),
    ...(side === undefined && height === undefined && !wrap
      ? {}
      : {
          alignment: {
            ...(side === undefined ? {} : { horizontal: side }),
            ...(height === undefined ? {} : { vertical: height }),
            wrapText: wrap,
          },
        }),
    ...(background === WHITE || background === "" ? {} : { fill: solid(background) }),
  };
}

function solid(color: string): FillStyle {
  return { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(color) } };
}

function rgb(color: string): string {
  return color.slice(1).toUpperCase();
}
