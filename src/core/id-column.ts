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
  /** Index of the row in which each stands first. */
  readonly firsts: readonly number[];
  /** Index in `ids` of each row, or {@link NO_ID} or {@link ERROR_ID}. */
  readonly numbers: Int32Array;
}

/** Reads column `column` (0-based) of `rows` as ids, by {@link keyText}. */
export function readIdColumn(rows: readonly (readonly Cell[])[], column: number): IdColumn {
  const table = new IdTable();
  const { ids } = table;
  const numbers = new Int32Array(rows.length);
  const firsts: number[] = [];
  const cells = { rows, column, numbers, firsts };
  const others = new OtherIds(table);
  for (let row = table.numberTexts(cells, 0); row < rows.length; row = table.numberTexts(cells, row + 1)) {
    numbers[row] = others.numberOf((rows[row] as readonly Cell[])[column] ?? "");
    if (firsts.length < ids.length) firsts.push(row);
  }
  return { ids, firsts, numbers };
}

/**
 * The ids that are left after rows were taken out, by {@link NO_ID} in `numbers`: an id without rows is none, and the
 * others come in the order of their first rows. Numbers them anew in place.
 */
export function idsLeft({ ids, numbers }: IdColumn): IdColumn {
  const renumbered = new Int32Array(ids.length).fill(NO_ID);
  const left: string[] = [];
  const firsts: number[] = [];
  for (let row = 0; row < numbers.length; row += 1) {
    const former = numbers[row] as number;
    if (former < 0) continue;
    if (renumbered[former] === NO_ID) {
      renumbered[former] = left.push(ids[former] as string) - 1;
      firsts.push(row);
    }
    numbers[row] = renumbered[former] as number;
  }
  return { ids: left, firsts, numbers };
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
