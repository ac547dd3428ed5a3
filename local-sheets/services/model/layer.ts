import type { Block } from "./block";

type LayerRow<T> = (T | undefined)[];

/**
 * One attribute of all cells of a sheet (their values, their backgrounds, ...), row by row.
 * Rows without content take no room, so a sheet with a million untouched cells costs nothing.
 */
export class Layer<T> {
  private rows: (LayerRow<T> | undefined)[] = [];
  private changes = 0;
  /** Told of every block whose items were set; not of rows and columns that come or go. */
  onSet: ((block: Block) => void) | undefined;

  /** @param inherited whether inserted rows and columns take over what stands before them, as formats do */
  constructor(private readonly inherited: boolean) {}

  /** Grows with every change, so that what was worked out from the layer can tell whether it still holds. */
  get version(): number {
    return this.changes;
  }

  /** The stored part of a row; cells beyond its end are unset. */
  row(index: number): readonly (T | undefined)[] {
    return this.rows[index] ?? [];
  }

  /** What is set at a cell. */
  get(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  /** Sets one cell, or unsets it. */
  set(row: number, column: number, item: T | undefined): void {
    if (item === undefined && this.rows[row] === undefined) return;
    this.writable(row, column)[column] = item;
    this.onSet?.({ top: row, left: column, height: 1, width: 1 });
  }

  /** Sets the cells of a row from a column on. */
  setRow(row: number, left: number, items: readonly (T | undefined)[]): void {
    const target = this.writable(row, left);
    for (let index = 0; index < items.length; index += 1) target[left + index] = items[index];
    this.onSet?.({ top: row, left, height: 1, width: items.length });
  }

  /** Sets every cell of a block to the same, or unsets them all. */
  fill(block: Block, item: T | undefined): void {
    for (let row = block.top; row < block.top + block.height; row += 1) {
      if (item === undefined && this.rows[row] === undefined) continue;
      const target = this.writable(row, block.left);
      for (let column = block.left; column < block.left + block.width; column += 1) target[column] = item;
    }
    this.onSet?.(block);
  }

  /** Opens empty rows before the row `at`; what was there moves down. */
  insertRows(at: number, count: number): void {
    this.changes += 1;
    if (at >= this.rows.length && !this.inherits(at)) return;
    const opened = Array.from({ length: count }, () =>
      this.inherits(at) ? [...this.row(at - 1)] : undefined,
    );
    this.rows = [...pad(this.rows.slice(0, at), at), ...opened, ...this.rows.slice(at)];
  }

  /** Takes rows out; what was below moves up. */
  deleteRows(at: number, count: number): void {
    this.changes += 1;
    this.rows.splice(at, count);
  }

  /** Opens empty columns before the column `at`; what was there moves right. */
  insertColumns(at: number, count: number): void {
    this.changes += 1;
    for (const row of this.rows) {
      if (row === undefined) continue;
      const before = this.inherited && at > 0 ? row[at - 1] : undefined;
      if (row.length <= at && before === undefined) continue;
      row.splice(at, 0, ...new Array<T | undefined>(count).fill(before));
    }
  }

  /** Takes columns out; what was to the right moves left. */
  deleteColumns(at: number, count: number): void {
    this.changes += 1;
    for (const row of this.rows) row?.splice(at, count);
  }

  /** How many rows and columns, counted from A1, hold all that is set. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const [index, row] of this.rows.entries()) {
      const length = row === undefined ? 0 : setLength(row);
      if (length > 0) rows = index + 1;
      if (length > columns) columns = length;
    }
    return { rows, columns };
  }

  private inherits(at: number): boolean {
    return this.inherited && at > 0 && this.rows[at - 1] !== undefined;
  }

  private writable(index: number, width: number): LayerRow<T> {
    this.changes += 1;
    pad(this.rows, index);
    const row = this.rows[index] ?? [];
    this.rows[index] = row;
    return pad(row, width);
  }
}

/** Fills up to `length`, since arrays with holes are slow and are skipped by array methods. */
function pad<T>(items: (T | undefined)[], length: number): (T | undefined)[] {
  while (items.length < length) items.push(undefined);
  return items;
}

function setLength<T>(row: LayerRow<T>): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === undefined) length -= 1;
  return length;
}
