// Reads an order log: each row becomes a line of an order, or is set aside with a reason.

import { type AmountColumn, isUsableNumber, readAmountColumn } from "./amount-column";
import { type Cell, isBlank, isErrorCell, keyText, trimmed } from "./cell";
import { type DateColumn, NO_DAY, readDateColumn } from "./date-column";
import { decimalsOf } from "./exact-sum";
import { IdTable } from "./id-table";
import { lastDay, mainDateOptions, type Reading } from "./reading";
import { type RejectedRow, type RejectReason, reportedValue } from "./rejected";
import type { ColumnRoles } from "./role";
import { takenBackBy } from "./status";
import { isBlankRow, type Table } from "./table";
import { totalRowsAtBottom } from "./total-rows";

/** Lines of orders, as columns of equal length. */
export interface OrderLog {
  readonly customerIds: readonly string[];
  /** Each customer's id as it first stands in the sheet. */
  readonly customerCells: readonly Cell[];
  /** Sheet row in which each customer stands first. */
  readonly customerRows: readonly number[];
  /** Index in `customerIds`. */
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Decimals that the amounts need, as `decimalsOf` finds them. */
  readonly decimals: number;
  /** Which order id, -1 for none: such a line is an order by itself. Null when no line has one. */
  readonly orderId: Int32Array | null;
  /** 1 where the status takes a negative amount out of its order: a refund by itself. Empty without statuses. */
  readonly refund: Uint8Array;
  /** Sheet row. */
  readonly row: Int32Array;
  /** Rows that were not blank. */
  readonly read: number;
  readonly rejected: readonly RejectedRow[];
  /** Currencies written in text amounts, by row index. */
  readonly currencyByRow: ReadonlyMap<number, string>;
  readonly dates: DateColumn;
}

/** Roles that an order log cannot do without. */
export type OrderLogRoles = ColumnRoles & {
  readonly customer: number;
  readonly date: number;
  readonly amount: number;
};

/**
 * Reads the lines of an order log. `read` = lines + further lines of orders + rejected rows.
 *
 * A row is set aside when a cell we need is a formula error, when it is a total at the bottom, when
 * customer, date or amount cannot be read, when it is later than the last day that counts, or when
 * its status takes it back (a negative amount then is a refund). A row without an amount right below one of
 * the same order is a further line of it: read, and no line here.
 */
export function readOrderLog(table: Table, roles: OrderLogRoles, reading: Reading): OrderLog {
  return new LogReader(table, roles, reading).read();
}

/** An engine that has just started takes up compiled code when a function is called, not within a long loop. */
const ROWS_AT_ONCE = 1000;

interface Fault {
  readonly column: number;
  readonly reason: RejectReason;
}

/** Collects lines into columns that are cut to length at the end. */
class LogReader {
  private readonly customers = new IdTable();
  /** Customers by cells that are not their ids as they stand, so that such a cell is read once and not once a row. */
  private readonly byCell = new Map<Cell, number>();
  private readonly customerCells: Cell[] = [];
  private readonly customerRows: number[] = [];
  private readonly orderIds = new Map<string, number>();
  private readonly rejected: RejectedRow[] = [];
  private readonly takenBack: ((cell: Cell) => boolean) | null;
  private readonly totals: ReadonlySet<number>;
  private readonly needed: readonly number[];
  /** Whether customer, date and amount alone say what a row is. */
  private readonly plain: boolean;
  private readonly lastDay: number;
  private readonly dates: DateColumn;
  private amountColumn: AmountColumn | null = null;
  private readonly customer: Int32Array;
  private readonly day: Int32Array;
  private readonly amount: Float64Array;
  private readonly orderId: Int32Array;
  private readonly refund: Uint8Array;
  private readonly row: Int32Array;
  private lines = 0;
  /** The row above that was no further line, and its fault. */
  private above: { readonly row: readonly Cell[]; readonly fault: Fault | null } = { row: [], fault: null };
  private readRows = 0;

  constructor(
    private readonly table: Table,
    private readonly roles: OrderLogRoles,
    private readonly reading: Reading,
  ) {
    const size = table.rows.length;
    this.customer = new Int32Array(size);
    this.day = new Int32Array(size);
    this.amount = new Float64Array(size);
    this.orderId = new Int32Array(roles.order === undefined ? 0 : size);
    this.refund = new Uint8Array(roles.status === undefined ? 0 : size);
    this.row = new Int32Array(size);
    this.takenBack = roles.status === undefined ? null : takenBackBy(table.header[roles.status] ?? "");
    this.totals = totalRowsAtBottom(table, {
      customer: roles.customer,
      amount: roles.amount,
      date: roles.date,
      decimalMark: reading.decimalMark,
    });
    const { customer, date, amount, order, status } = roles;
    this.needed = [customer, date, amount, order, status].filter((column) => column !== undefined);
    this.plain = order === undefined && status === undefined && this.totals.size === 0;
    this.lastDay = lastDay(reading);
    this.dates = readDateColumn(table.rows, roles.date, mainDateOptions(reading));
  }

  read(): OrderLog {
    const { rows } = this.table;
    for (let index = 0; index < rows.length; ) {
      const stop = this.plain ? Math.min(index + ROWS_AT_ONCE, rows.length) : index;
      index = this.keepPlain(index, stop);
      if (index < stop || !this.plain) {
        const row = rows[index] as readonly Cell[];
        if (!isBlankRow(row)) this.readRow(row, index);
        index += 1;
      }
    }
    const size = this.lines;
    const amount = this.amount.subarray(0, size);
    return {
      customerIds: this.customers.ids,
      customerCells: this.customerCells,
      customerRows: this.customerRows,
      customer: this.customer.subarray(0, size),
      day: this.day.subarray(0, size),
      amount,
      decimals: decimalsOf(amount),
      orderId: this.orderIds.size === 0 ? null : this.orderId.subarray(0, size),
      refund: this.refund.subarray(0, size),
      row: this.row.subarray(0, size),
      read: this.readRows,
      rejected: this.rejected,
      currencyByRow: this.amountColumn?.currencyByRow ?? new Map(),
      dates: this.dates,
    };
  }

  private readRow(row: readonly Cell[], index: number): void {
    const isFurther = this.isFurtherLine(row);
    const fault = isFurther ? this.above.fault : this.faultOf(row, index);
    if (fault !== null) this.reject(index, fault);
    else if (!isFurther) this.keep(row, index);
    if (!isFurther) this.above = { row, fault };
    this.readRows += 1;
  }

  /**
   * Whether a row without an amount continues the order above, shares its fate and adds nothing to it: shops
   * export one row for each product, and the total on the first one only.
   */
  private isFurtherLine(row: readonly Cell[]): boolean {
    const { customer, order, amount } = this.roles;
    if (order === undefined || !isBlank(row[amount]) || isBlank(row[order])) return false;
    const isSame = (column: number) => keyText(row[column] ?? "") === keyText(this.above.row[column] ?? "");
    return isSame(order) && (isBlank(row[customer]) || isSame(customer)) && !isBlank(this.above.row[amount]);
  }

  /**
   * Keeps rows from `start` up to `stop` as long as nothing about them is unusual, and gives the index of
   * the first that was not kept. Nearly all rows of a large log pass here, so that it is one loop over local variables.
   */
  private keepPlain(start: number, stop: number): number {
    const { lastDay, customer, day, amount, row, roles } = this;
    const { rows, firstRow } = this.table;
    const { days } = this.dates;
    let line = this.lines;
    let index = start;
    for (; index < stop; index += 1) {
      const cells = rows[index] as readonly Cell[];
      const when = days[index] as number;
      const sum = cells[roles.amount];
      if (when === NO_DAY || when > lastDay || typeof sum !== "number" || !isUsableNumber(sum)) break;
      const who = this.plainCustomer(cells[roles.customer], index);
      if (who < 0) break;
      customer[line] = who;
      day[line] = when;
      amount[line] = sum;
      row[line] = firstRow + index;
      line += 1;
    }
    this.readRows += line - this.lines;
    this.lines = line;
    return index;
  }

  /** The customer of a cell that is an id as it stands; -1 when the cell needs a closer look. */
  private plainCustomer(cell: Cell | undefined, index: number): number {
    if (typeof cell !== "string") return cell === undefined ? -1 : (this.byCell.get(cell) ?? -1);
    const customer = this.customers.find(cell);
    if (customer >= 0 || cell === "" || isErrorCell(cell) || trimmed(cell) !== cell) return customer;
    return this.newCustomer(cell, cell, index);
  }

  /** Numbers are taken as they are; how texts are read is decided for the column when the first one is met. */
  private amountIn(row: readonly Cell[], index: number): number {
    const cell = row[this.roles.amount];
    if (typeof cell === "number") return isUsableNumber(cell) ? cell : Number.NaN;
    const { table, roles, reading } = this;
    this.amountColumn ??= readAmountColumn(table.rows, roles.amount, reading.decimalMark);
    return this.amountColumn.values[index] as number;
  }

  /** Why a row cannot be used and in which column; null when it can. */
  private faultOf(row: readonly Cell[], index: number): Fault | null {
    const { roles } = this;
    for (const column of this.needed) {
      if (isErrorCell(row[column] ?? "")) return { column, reason: "error-cell" };
    }
    if (this.totals.has(index)) return { column: roles.customer, reason: "total-row" };
    if (isBlank(row[roles.customer])) return { column: roles.customer, reason: "missing-customer" };
    const day = this.dates.days[index] as number;
    if (day === NO_DAY) return { column: roles.date, reason: "unreadable-date" };
    const amount = this.amountIn(row, index);
    if (Number.isNaN(amount)) return { column: roles.amount, reason: "unreadable-amount" };
    if (day > this.lastDay) return { column: roles.date, reason: "after-analysis-date" };
    if (amount >= 0 && this.isTakenBack(row))
      return { column: roles.status ?? roles.amount, reason: "cancelled" };
    return null;
  }

  private isTakenBack(row: readonly Cell[]): boolean {
    if (this.takenBack === null || this.roles.status === undefined) return false;
    return this.takenBack(row[this.roles.status] ?? "");
  }

  private keep(row: readonly Cell[], index: number): void {
    const at = this.lines;
    const amount = this.amountIn(row, index);
    const customer = this.customerIndex(row[this.roles.customer] as Cell, index);
    this.customer[at] = customer;
    this.day[at] = this.dates.days[index] as number;
    this.amount[at] = amount;
    this.row[at] = this.table.firstRow + index;
    this.lines = at + 1;
    if (amount < 0 && this.isTakenBack(row)) this.refund[at] = 1;
    if (this.roles.order !== undefined) this.orderId[at] = this.orderIndex(row[this.roles.order] ?? "");
  }

  private customerIndex(cell: Cell, index: number): number {
    const plain = this.plainCustomer(cell, index);
    if (plain >= 0) return plain;
    const customer = this.byCell.get(cell) ?? this.customerOfId(keyText(cell), cell, index);
    if (typeof cell !== "object") this.byCell.set(cell, customer);
    return customer;
  }

  private customerOfId(id: string, cell: Cell, index: number): number {
    const customer = this.customers.find(id);
    return customer < 0 ? this.newCustomer(id, cell, index) : customer;
  }

  private newCustomer(id: string, cell: Cell, index: number): number {
    this.customerCells.push(cell);
    this.customerRows.push(this.table.firstRow + index);
    return this.customers.add(id);
  }

  private orderIndex(cell: Cell): number {
    const id = keyText(cell);
    if (id === "") return -1;
    const known = this.orderIds.get(id);
    if (known !== undefined) return known;
    this.orderIds.set(id, this.orderIds.size);
    return this.orderIds.size - 1;
  }

  private reject(index: number, { column, reason }: Fault): void {
    const { table, reading } = this;
    this.rejected.push({
      row: table.firstRow + index,
      column: table.header[column] ?? "",
      value: reportedValue(table.rows[index]?.[column] ?? "", reading.dayOf),
      reason,
    });
  }
}
