// Reads an order log: each row becomes a line of an order, or is set aside with a reason.

import { type AmountColumn, readAmountColumn } from "./amount-column";
import { type Cell, isBlank, isErrorCell, keyText } from "./cell";
import { type DateColumn, NO_DAY, readDateColumn } from "./date-column";
import { decimalsOf } from "./exact-sum";
import { type IdColumn, NO_ID, readIdColumn } from "./id-column";
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

interface Fault {
  readonly column: number;
  readonly reason: RejectReason;
}

/** Collects lines into columns that are cut to length at the end. */
class LogReader {
  private readonly orderIds = new Map<string, number>();
  private readonly rejected: RejectedRow[] = [];
  private readonly takenBack: ((cell: Cell) => boolean) | null;
  private readonly totals: ReadonlySet<number>;
  private readonly needed: readonly number[];
  /** Whether customer, date and amount alone say what a row is. */
  private readonly plain: boolean;
  private readonly lastDay: number;
  private readonly ids: IdColumn;
  private readonly dates: DateColumn;
  private readonly amounts: AmountColumn;
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
    const { customer, date, amount, order, status } = roles;
    const size = table.rows.length;
    this.customer = new Int32Array(size);
    this.day = new Int32Array(size);
    this.amount = new Float64Array(size);
    this.orderId = new Int32Array(order === undefined ? 0 : size);
    this.refund = new Uint8Array(status === undefined ? 0 : size);
    this.row = new Int32Array(size);
    this.takenBack = status === undefined ? null : takenBackBy(table.header[status] ?? "");
    const { decimalMark } = reading;
    this.totals = totalRowsAtBottom(table, { customer, amount, date, decimalMark });
    this.needed = [customer, date, amount, order, status].filter((column) => column !== undefined);
    this.plain = order === undefined && status === undefined && this.totals.size === 0;
    this.lastDay = lastDay(reading);
    this.ids = readIdColumn(table.rows, customer);
    this.dates = readDateColumn(table.rows, date, mainDateOptions(reading));
    this.amounts = readAmountColumn(table.rows, amount, decimalMark);
  }

  read(): OrderLog {
    const { rows } = this.table;
    for (let index = this.keepPlain(0); index < rows.length; index = this.keepPlain(index + 1)) {
      const row = rows[index] as readonly Cell[];
      if (!isBlankRow(row)) this.readRow(row, index);
    }
    const size = this.lines;
    const amount = this.amount.subarray(0, size);
    return {
      ...this.customers(),
      day: this.day.subarray(0, size),
      amount,
      decimals: decimalsOf(amount),
      orderId: this.orderIds.size === 0 ? null : this.orderId.subarray(0, size),
      refund: this.refund.subarray(0, size),
      row: this.row.subarray(0, size),
      read: this.readRows,
      rejected: this.rejected,
      currencyByRow: this.amounts.currencyByRow,
      dates: this.dates,
    };
  }

  /** Customers are numbered as they come among the lines: somebody whose rows are all set aside is none. */
  private customers(): Pick<OrderLog, "customerIds" | "customerCells" | "customerRows" | "customer"> {
    const { table, roles, ids } = this;
    const customer = this.customer.subarray(0, this.lines);
    const { order, firsts } = renumber(customer, ids.ids.length);
    const customerRows = firsts.map((line) => this.row[line] as number);
    return {
      customerIds:
        order.length === ids.ids.length ? ids.ids : order.map((number) => ids.ids[number] as string),
      customerCells: customerRows.map((row) => table.rows[row - table.firstRow]?.[roles.customer] ?? ""),
      customerRows,
      customer,
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
   * Keeps rows from `start` on as long as nothing about them is unusual, and gives the index of the first that was
   * not kept. Nearly all rows of a large log pass here, so that it is a short loop over local variables.
   */
  private keepPlain(start: number): number {
    const { lastDay, customer, day, amount, row } = this;
    const { firstRow } = this.table;
    const { days } = this.dates;
    const { numbers } = this.ids;
    const { values } = this.amounts;
    const stop = this.plain ? numbers.length : start;
    let line = this.lines;
    let index = start;
    for (; index < stop; index += 1) {
      const who = numbers[index] as number;
      const when = days[index] as number;
      const sum = values[index] as number;
      if (who === NO_ID || when === NO_DAY || when > lastDay || Number.isNaN(sum)) break;
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
    const amount = this.amounts.values[index] as number;
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
    const amount = this.amounts.values[index] as number;
    this.customer[at] = this.ids.numbers[index] as number;
    this.day[at] = this.dates.days[index] as number;
    this.amount[at] = amount;
    this.row[at] = this.table.firstRow + index;
    this.lines = at + 1;
    if (amount < 0 && this.isTakenBack(row)) this.refund[at] = 1;
    if (this.roles.order !== undefined) this.orderId[at] = this.orderIndex(row[this.roles.order] ?? "");
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

/**
 * Numbers customers anew, in place, in the order of their first lines.
 *
 * @param customer number of each line, below `most`
 * @returns the former numbers in the new order, and the first line of each
 */
function renumber(customer: Int32Array, most: number): { order: number[]; firsts: number[] } {
  const numbers = new Int32Array(most).fill(NO_ID);
  const order: number[] = [];
  const firsts: number[] = [];
  for (let line = 0; line < customer.length; line += 1) {
    const former = customer[line] as number;
    if (numbers[former] === NO_ID) {
      numbers[former] = order.push(former) - 1;
      firsts.push(line);
    }
    customer[line] = numbers[former] as number;
  }
  return { order, firsts };
}
