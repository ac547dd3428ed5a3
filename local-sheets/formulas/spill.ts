// Where results go: into their own cell, or over the cells beside and below it when these are free.

import { blockText } from "../services/model/a1";
import type { Block } from "../services/model/block";
import type { FormulaCell } from "./formula-cell";
import type { SheetResults } from "./sheet-results";
import { badReference, type CellError, Matrix, type Scalar, toMatrix } from "./value";

/** Puts a result where it is to be seen; what its formula showed before is gone. Returns the cells touched. */
export function spill(cell: FormulaCell, results: SheetResults, table: Matrix): Block {
  const before = cell.area;
  clear(cell, results);
  const { row: top, column: left } = cell;
  const area = { top, left, height: table.height, width: table.width };
  cell.area = area;
  if (cell.isSpilling) results.spilling.add(cell);
  const problem = cell.isSpilling ? obstacle(cell, results) : undefined;
  // A single date of a function of the script keeps its format by staying a table.
  const isTable = cell.isSpilling || table.formats !== undefined;
  cell.result = problem ?? (isTable ? table : table.get(0, 0));
  results.shown.set(top, left, problem ?? table.get(0, 0));
  if (problem === undefined && cell.isSpilling) fill(cell, results, table.rows);
  return around(before, problem === undefined ? area : { ...area, height: 1, width: 1 });
}

/** Takes what a formula shows away. */
export function clear(cell: FormulaCell, results: SheetResults): void {
  const { top, left, height, width } = cell.area;
  results.spilling.delete(cell);
  results.shown.set(cell.row, cell.column, undefined);
  for (let row = top; height * width > 1 && row < top + height; row += 1) {
    for (let column = left; column < left + width; column += 1) {
      if (results.owners.get(row, column) !== cell) continue;
      results.owners.set(row, column, undefined);
      results.shown.set(row, column, undefined);
    }
  }
  cell.area = { top: cell.row, left: cell.column, height: 1, width: 1 };
}

function fill(cell: FormulaCell, results: SheetResults, rows: readonly (readonly Scalar[])[]): void {
  const { top, left } = cell.area;
  rows.forEach((row, index) => {
    results.shown.setRow(top + index, left, row);
    results.owners.setRow(
      top + index,
      left,
      row.map(() => cell),
    );
  });
}

function obstacle(cell: FormulaCell, { sheet, owners }: SheetResults): CellError | undefined {
  const { top, left, height, width } = cell.area;
  const [rows, columns] = [top + height - sheet.rowCount, left + width - sheet.columnCount];
  if (rows > 0)
    return badReference(`Result was not automatically expanded, please insert more rows (${rows}).`);
  if (columns > 0) {
    return badReference(`Result was not automatically expanded, please insert more columns (${columns}).`);
  }
  for (let row = top; row < top + height; row += 1) {
    for (let column = left; column < left + width; column += 1) {
      if (row === top && column === left) continue;
      const owner = owners.get(row, column);
      const isTaken =
        sheet.values.get(row, column) !== undefined ||
        sheet.formulas.get(row, column) !== undefined ||
        (owner !== undefined && owner !== cell);
      if (isTaken) return blocked(row, column);
    }
  }
  return undefined;
}

function blocked(row: number, column: number): CellError {
  const place = blockText({ top: row, left: column, height: 1, width: 1 });
  return badReference(`Array result was not expanded because it would overwrite data in ${place}.`);
}

function around(one: Block, other: Block): Block {
  const [top, left] = [Math.min(one.top, other.top), Math.min(one.left, other.left)];
  return {
    top,
    left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
  };
}

/** A result as a table; a table without rows shows nothing. */
export function tableOf(value: FormulaCell["result"]): Matrix {
  const table = toMatrix(value);
  return table.height === 0 || table.width === 0 ? new Matrix([[undefined]]) : table;
}
