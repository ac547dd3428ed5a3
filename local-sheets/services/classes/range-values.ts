import { exception, notModelled } from "../exception";
import type { Block } from "../model/block";
import { CELL_CHARACTER_LIMIT, type CellValue } from "../model/cell";
import { formulaValue } from "../model/formula-value";
import { isDateFormat, TEXT_FORMAT } from "../model/number-format";
import { civilOfSerial, dateCell } from "../model/serial";
import type { SheetModel } from "../model/sheet-model";
import type { SpreadsheetModel } from "../model/spreadsheet-model";
import type { TypedCell } from "../model/typed-cell";
import { readTyped, type TypingContext } from "../model/typed-text";
import type { Zone } from "../model/zone";
import { isDate } from "../strict/script-realm";

/** A cell as `getValues` gives it. */
export type ScriptValue = string | number | boolean | Date;

/** The cells of a block as scripts read them: blanks are empty texts, dates are moments in the zone. */
export function readValues(sheet: SheetModel, block: Block, zone: Zone): ScriptValue[][] {
  return Array.from({ length: block.height }, (_, index) => {
    const values = sheet.valueRow(block.top + index);
    const formats = sheet.numberFormats.row(block.top + index);
    const read = new Array<ScriptValue>(block.width);
    for (let column = 0; column < block.width; column += 1) {
      const value = values[block.left + column];
      const format = formats[block.left + column];
      read[column] =
        typeof value === "number" && format !== undefined && isDateFormat(format)
          ? new Date(zone.toInstant(civilOfSerial(value)))
          : (value ?? "");
    }
    return read;
  });
}

/** Writes a table of exactly the block's size as if a user typed it; throws before anything is written. */
export function writeValues(
  model: SpreadsheetModel,
  sheet: SheetModel,
  block: Block,
  table: readonly (readonly unknown[])[],
): void {
  const typing = { locale: model.locale, currentYear: model.currentYear() };
  const staged = table.map((values, row) => {
    const formats = sheet.numberFormats.row(block.top + row);
    // Array.from visits holes as well, so that they are refused like undefined.
    return Array.from(values, (value, column) =>
      readScriptValue(value, { typing, zone: model.zone, format: formats[block.left + column] }),
    );
  });
  sheet.formulas.fill(block, undefined);
  staged.forEach((cells, row) => {
    storeRow(sheet, block.top + row, block.left, cells);
  });
}

interface CellContext {
  readonly typing: TypingContext;
  readonly zone: Zone;
  readonly format: string | undefined;
}

function storeRow(sheet: SheetModel, row: number, left: number, cells: readonly TypedCell[]): void {
  sheet.values.setRow(row, left, cells.map(shownValue));
  cells.forEach(({ formula, numberFormat }, column) => {
    if (formula !== undefined) sheet.formulas.set(row, left + column, formula);
    if (numberFormat !== undefined && sheet.numberFormats.get(row, left + column) === undefined) {
      sheet.numberFormats.set(row, left + column, numberFormat);
    }
  });
}

function shownValue(cell: TypedCell): CellValue | undefined {
  return cell.formula === undefined ? cell.value : formulaValue(cell.formula);
}

function readScriptValue(value: unknown, context: CellContext): TypedCell {
  if (value === null) return { value: undefined };
  if (typeof value === "string") return readText(value, context);
  const plain = typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  if (plain) return { value: context.format === TEXT_FORMAT ? String(value).toUpperCase() : value };
  if (isDate(value) && !Number.isNaN(value.getTime())) return readDate(value, context);
  throw new Error(
    `setValues cannot store ${describe(value)}: local Sheets takes text, numbers, booleans, dates, null`,
  );
}

function readText(text: string, { typing, format }: CellContext): TypedCell {
  if (text.length > CELL_CHARACTER_LIMIT) {
    throw exception(
      `Your input contains more than the maximum of ${CELL_CHARACTER_LIMIT} characters in a single cell.`,
    );
  }
  return readTyped(text, typing, format);
}

function readDate(date: Date, { zone, format }: CellContext): TypedCell {
  if (format === TEXT_FORMAT) throw notModelled("A Date written to a cell in text format");
  return dateCell(zone.toCivil(date.getTime()));
}

function describe(value: unknown): string {
  return typeof value === "object"
    ? Object.prototype.toString.call(value)
    : `${typeof value} ${String(value)}`;
}
