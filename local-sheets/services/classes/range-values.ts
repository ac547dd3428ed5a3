import { exception } from "../exception";
import { blockText } from "../model/a1";
import type { Block } from "../model/block";
import { CELL_CHARACTER_LIMIT } from "../model/cell";
import { displayText } from "../model/display-text";
import { withoutCovered } from "../model/merging";
import { isDateFormat, TEXT_FORMAT } from "../model/number-format";
import { civilOfSerial, localDateCell } from "../model/serial";
import type { SheetModel } from "../model/sheet-model";
import type { SpreadsheetModel } from "../model/spreadsheet-model";
import type { TypedCell } from "../model/typed-cell";
import { readTyped, type TypingContext } from "../model/typed-text";
import { isValid } from "../model/validation-check";
import type { Zone } from "../model/zone";
import { isDate } from "../strict/script-realm";
import { serviceOf } from "../strict/service-object";

/** A cell as `getValues` gives it. */
export type ScriptValue = string | number | boolean | Date;

/** The cells of a block as scripts read them: blanks are empty texts, dates are moments in the zone. */
export function readValues(sheet: SheetModel, block: Block, zone: Zone): ScriptValue[][] {
  return sheet.valueRows(block.top, block.height).map((values, index) => {
    const row = block.top + index;
    const formats = sheet.numberFormats.row(row);
    const read = new Array<ScriptValue>(block.width);
    for (let column = 0; column < block.width; column += 1) {
      const value = values[block.left + column];
      const own = formats[block.left + column];
      const isNumber = typeof value === "number";
      const format = own ?? (isNumber ? sheet.shownFormat(row, block.left + column) : undefined);
      read[column] =
        isNumber && format !== undefined && isDateFormat(format)
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
  const read = table.map((values, row) => {
    const formats = sheet.numberFormats.row(block.top + row);
    // Array.from visits holes as well, so that they are refused like undefined.
    return Array.from(values, (value, column) =>
      readScriptValue(model.isForgiving ? odd(value) : value, {
        typing,
        zone: model.zone,
        format: formats[block.left + column],
      }),
    );
  });
  const staged = withoutCovered<TypedCell>(sheet, block, read, { value: undefined });
  staged.forEach((cells, row) => {
    requireValid(model, sheet, { row: block.top + row, left: block.left }, cells);
  });
  sheet.formulas.fill(block, undefined);
  staged.forEach((cells, row) => {
    storeRow(sheet, block.top + row, block.left, cells);
  });
}

/** Throws when a cell has a rule that rejects what is written. */
function requireValid(
  model: SpreadsheetModel,
  sheet: SheetModel,
  { row, left }: { row: number; left: number },
  cells: readonly TypedCell[],
): void {
  const rules = sheet.validations.row(row);
  if (rules.length === 0) return;
  cells.forEach(({ value, formula }, index) => {
    const rule = rules[left + index];
    const isRefused = rule !== undefined && !rule.allowInvalid && formula === undefined;
    if (!isRefused || isValid(rule, value, model)) return;
    const cell = blockText({ top: row, left: left + index, height: 1, width: 1 });
    throw exception(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.` +
        (rule.helpText === null ? "" : ` ${rule.helpText}`),
    );
  });
}

interface CellContext {
  readonly typing: TypingContext;
  readonly zone: Zone;
  readonly format: string | undefined;
}

function storeRow(sheet: SheetModel, row: number, left: number, cells: readonly TypedCell[]): void {
  sheet.values.setRow(
    row,
    left,
    cells.map((cell) => cell.value),
  );
  cells.forEach(({ formula, numberFormat }, column) => {
    if (formula !== undefined) sheet.formulas.set(row, left + column, formula);
    if (numberFormat !== undefined && sheet.numberFormats.get(row, left + column) === undefined) {
      sheet.numberFormats.set(row, left + column, numberFormat);
    }
  });
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

function readDate(date: Date, { zone, format, typing }: CellContext): TypedCell {
  const civil = zone.toCivil(date.getTime());
  const { value, numberFormat = "" } = localDateCell(civil, typing.locale);
  if (format === TEXT_FORMAT) return { value: displayText(value, numberFormat, typing.locale) };
  return { value, numberFormat };
}

/** Values within objects, as `new String("x")` makes them. */
const BOXED: ReadonlySet<string> = new Set(["[object String]", "[object Number]", "[object Boolean]"]);

/** What Google makes of values that are none: blank, an error, or Java's text of an object. */
function odd(value: unknown): unknown {
  if (value === undefined || (isDate(value) && Number.isNaN(value.getTime()))) return null;
  if (typeof value === "number" && !Number.isFinite(value)) return "#NUM!";
  if (typeof value === "bigint" || typeof value === "function") return String(value);
  if (typeof value !== "object" || value === null || isDate(value)) return value;
  if (BOXED.has(Object.prototype.toString.call(value))) return value.valueOf();
  const service = serviceOf(value);
  if (service !== undefined) return service.name;
  if (Array.isArray(value)) return "[Ljava.lang.Object;@0";
  const entries = Object.entries(value).map(([key, item]) => `${key}=${String(item)}`);
  return `{${entries.join(", ")}}`;
}

function describe(value: unknown): string {
  return typeof value === "object"
    ? Object.prototype.toString.call(value)
    : `${typeof value} ${String(value)}`;
}
