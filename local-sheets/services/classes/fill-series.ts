import { seriesValue } from "../model/auto-fill";
import type { Block } from "../model/block";
import type { CellValue } from "../model/cell";
import { copyCells } from "../model/copy-cells";
import { isDateFormat } from "../model/number-format";
import type { SheetModel } from "../model/sheet-model";

/** Continues a block into a larger one around it: everything is copied, then values go on as a series. */
export function fillSeries(sheet: SheetModel, source: Block, target: Block, isSeries: boolean): void {
  const down = target.height !== source.height;
  const lines = down ? source.width : source.height;
  const length = down ? source.height : source.width;
  const first = down ? target.top - source.top : target.left - source.left;
  const wanted = down ? target.height : target.width;
  for (let line = 0; line < lines; line += 1) {
    const at = (index: number): { row: number; column: number } =>
      down
        ? { row: source.top + index, column: source.left + line }
        : { row: source.top + line, column: source.left + index };
    const values = Array.from({ length }, (_value, index) => valueAt(sheet, at(index)));
    for (let index = first; index < first + wanted; index += 1) {
      if (index >= 0 && index < length) continue;
      const from = at(((index % length) + length) % length);
      fillCell(sheet, from, at(index), (isDate) =>
        isSeries ? seriesValue(values, isDate, index) : undefined,
      );
    }
  }
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function valueAt(sheet: SheetModel, { row, column }: CellPlace): CellValue | undefined {
  return sheet.values.get(row, column);
}

function fillCell(
  sheet: SheetModel,
  from: CellPlace,
  to: CellPlace,
  series: (isDate: boolean) => CellValue | undefined,
): void {
  const parts = { formulas: true, formats: true, borders: true, validations: true };
  copyCells(sheet, cell(from), sheet, cell(to), parts);
  if (sheet.formulas.get(from.row, from.column) !== undefined) return;
  const next = series(isDateFormat(sheet.numberFormats.get(from.row, from.column) ?? ""));
  if (next !== undefined) sheet.values.set(to.row, to.column, next);
}

function cell({ row, column }: CellPlace): Block {
  return { top: row, left: column, height: 1, width: 1 };
}
