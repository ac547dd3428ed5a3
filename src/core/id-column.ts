// A column of ids as numbers, so that whoever works with rows compares numbers and no texts.

import { type Cell, isErrorCell, keyText } from "./cell";
import { IdTable } from "./id-table";

/** Stands for a blank cell in an `Int32Array` of numbers of ids. */
export const NO_ID = -1;
/** Stands there for a formula error. */
export const ERROR_ID = -2;

/** Ids of a column. */
export interface IdColumn {
  /** Different ids, in the order in which they come. */
  readonly ids: readonly string[];
  /** Index in `ids` of each row, or {@link NO_ID} or {@link ERROR_ID}. */
  readonly numbers: Int32Array;
}

/** Reads column `column` (0-based) of `rows` as ids, by {@link keyText}. */
export function readIdColumn(rows: readonly (readonly Cell[])[], column: number): IdColumn {
  const table = new IdTable();
  const numbers = new Int32Array(rows.length);
  const cells = { rows, column, numbers };
  const others = new OtherIds(table);
  for (let row = table.numberTexts(cells, 0); row < rows.length; row = table.numberTexts(cells, row + 1))
    numbers[row] = others.numberOf((rows[row] as readonly Cell[])[column] ?? "");
  return { ids: table.ids, numbers };
}

/** Cells that are not their ids as they stand: numbers, texts with blanks around them. */
class OtherIds {
  /** So that the text of a number is made once and not once a row. */
  private readonly known = new Map<Cell, number>();

  constructor(private readonly table: IdTable) {}

  numberOf(cell: Cell): number {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const number = this.newNumberOf(cell);
    this.known.set(cell, number);
    return number;
  }

  private newNumberOf(cell: Cell): number {
    if (isErrorCell(cell)) return ERROR_ID;
    const id = keyText(cell);
    return id === "" ? NO_ID : this.table.numberOf(id);
  }
}
