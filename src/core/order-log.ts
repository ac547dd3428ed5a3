// Reads an order log: each row becomes a line of an order, or is set aside with a reason.

import { type AmountColumn, readAmountColumn } from "./amount-column";
import { type Cell, isBlank, isErrorCell, keyText } from "./cell";
import { type DateColumn, NO_DAY, readDateColumn } from "./date-column";
import { decimalsOf } from "./exact-sum";
import { ERROR_ID, type IdColumn, idsLeft, NO_ID, readIdColumn } from "./id-column";
import { lastDay, mainDateOptions, type Reading } from "./reading";
import { type RejectedRow, type RejectReason, reportedValue } from "./rejected";
import type { ColumnRoles } from "./role";
import { ORDER_STANDS, readStatusColumn, TAKEN_BACK } from "./status-column";
import { isBlankRow, type Table } from "./table";
import { totalRowsAtBottom } from "./total-rows";

/**
 * Lines of orders, as columns with an entry for each row of the table: a row that is blank, set aside or a further
 * line is no line, and has {@link NO_ID} for a customer.
 */
export interface OrderLog {
  readonly customerIds: readonly string[];
  /** Each customer's id as it first stands in the sheet. */
  readonly customerCells: readonly Cell[];
  /** Sheet row in which each customer stands first. */
  readonly customerRows: Int32Array;
  /** Index in `customerIds`. */
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** NaN where there is no line. */
  readonly amount: Float64Array;
  /** Decimals that the amounts need, as `decimalsOf` finds them. */
  readonly decimals: number;
  /** Which order id; {@link NO_ID} for none: such a line is an order by itself. Null when no row has one. */
  readonly orderId: Int32Array | null;
  /** 1 where the status takes a negative amount out of its order: a refund by itself. Empty without statuses. */
  readonly refund: Uint8Array;
  /** Rows that were not blank. */
  readonly read: number;
  readonly rejected: readonly RejectedRow[];
  /** Currencies written in text amounts, by row index. */
  readonly currencyByRow: ReadonlyMap<number, string>;
}

/** Indices of the rows that are lines, in the order of the table. */
export function lineRows({ customer }: Pick<OrderLog, "customer">): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < customer.length; row += 1) if (customer[row] !== NO_ID) rows.push(row);
  return rows;
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

/** Reads customers, days and amounts as columns, and takes out of them what is no line. */
class LogReader {
  private readonly rejected: RejectedRow[] = [];
  private readonly totals: ReadonlySet<number>;
  private readonly needed: readonly number[];
  private readonly lastDay: number;
  private readonly ids: IdColumn;
  private readonly dates: DateColumn;
  private readonly amounts: AmountColumn;
  private readonly orders: IdColumn | null;
  /** As `readStatusColumn` gives them. */
  private readonly statuses: Uint8Array | null;
  private readonly refund: Uint8Array;
  /** The row above that was no further line, and its fault. */
  private above: { readonly row: readonly Cell[]; readonly fault: Fault | null } = { row: [], fault: null };
  private readRows = 0;
  /** Whether a row was taken out that may have been somebody's first. */
  private tookOut = false;

  constructor(
    private readonly table: Table,
    private readonly roles: OrderLogRoles,
    private readonly reading: Reading,
  ) {
    const { customer, date, amount, order, status } = roles;
    const { rows, header } = table;
    const { decimalMark } = reading;
    this.totals = totalRowsAtBottom(table, { customer, amount, date, decimalMark });
    this.needed = [customer, date, amount, order, status].filter((column) => column !== undefined);
    this.lastDay = lastDay(reading);
    this.ids = readIdColumn(rows, customer);
    this.dates = readDateColumn(rows, date, mainDateOptions(reading));
    this.amounts = readAmountColumn(rows, amount, decimalMark);
    this.orders = order === undefined ? null : readIdColumn(rows, order);
    this.statuses = status === undefined ? null : readStatusColumn(rows, status, header[status] ?? "");
    this.refund = new Uint8Array(status === undefined ? 0 : rows.length);
  }

  read(): OrderLog {
    const { rows } = this.table;
    for (let index = this.passPlain(0); index < rows.length; index = this.passPlain(index + 1)) {
      const row = rows[index] as readonly Cell[];
      if (!isBlankRow(row)) this.readRow(row, index);
    }
    const amount = this.amounts.values;
    return {
      ...this.customers(),
      day: this.dates.days,
      amount,
      decimals: decimalsOf(amount),
      orderId: this.orders === null || this.orders.ids.length === 0 ? null : this.orders.numbers,
      refund: this.refund,
      read: this.readRows,
      rejected: this.rejected,
      currencyByRow: this.amounts.currencyByRow,
    };
  }

  /** Somebody whose rows are all set aside is no customer. */
  private customers(): Pick<OrderLog, "customerIds" | "customerCells" | "customerRows" | "customer"> {
    const { rows, firstRow } = this.table;
    const { ids, firsts, numbers } = this.tookOut ? idsLeft(this.ids) : this.ids;
    const customerCells: Cell[] = [];
    const customerRows = new Int32Array(ids.length);
    for (let number = 0; number < ids.length; number += 1) {
      const first = firsts[number] as number;
      customerCells.push((rows[first] as readonly Cell[])[this.roles.customer] as Cell);
      customerRows[number] = firstRow + first;
    }
    return { customerIds: ids, customerCells, customerRows, customer: numbers };
  }

  private readRow(row: readonly Cell[], index: number): void {
    const isFurther = this.isFurtherLine(row);
    const fault = isFurther ? this.above.fault : this.faultOf(row, index);
    if (fault !== null) this.reject(index, fault);
    if (fault !== null || isFurther) this.takeOut(index);
    else if (this.isTakenBack(index)) this.refund[index] = 1;
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
   * Passes rows from `start` on as long as nothing about them is unusual, and gives the index of the first that is.
   * Nearly all rows of a large log pass here, so that it is a short loop over local variables.
   */
  private passPlain(start: number): number {
    const { lastDay, statuses } = this;
    const { days } = this.dates;
    const { numbers } = this.ids;
    const { values } = this.amounts;
    const orders = this.orders?.numbers ?? null;
    const stop = Math.max(start, Math.min(numbers.length, ...this.totals));
    let index = start;
    for (; index < stop; index += 1) {
      const day = days[index] as number;
      if ((numbers[index] as number) < 0 || day === NO_DAY || day > lastDay) break;
      if (Number.isNaN(values[index]) || orders?.[index] === ERROR_ID) break;
      if (statuses !== null && statuses[index] !== ORDER_STANDS) break;
    }
    if (index > start) this.above = { row: this.table.rows[index - 1] as readonly Cell[], fault: null };
    this.readRows += index - start;
    return index;
  }

  /** Why a row cannot be used and in which column; null when it can. */
  private faultOf(row: readonly Cell[], index: number): Fault | null {
    const { roles } = this;
    for (const column of this.needed) {
      if (isErrorCell(row[column] ?? "")) return { column, reason: "error-cell" };
    }
    if (this.totals.has(index)) return { column: roles.customer, reason: "total-row" };
    if (this.ids.numbers[index] === NO_ID) return { column: roles.customer, reason: "missing-customer" };
    const day = this.dates.days[index] as number;
    if (day === NO_DAY) return { column: roles.date, reason: "unreadable-date" };
    const amount = this.amounts.values[index] as number;
    if (Number.isNaN(amount)) return { column: roles.amount, reason: "unreadable-amount" };
    if (day > this.lastDay) return { column: roles.date, reason: "after-analysis-date" };
    if (amount >= 0 && this.isTakenBack(index))
      return { column: roles.status ?? roles.amount, reason: "cancelled" };
    return null;
  }

  private isTakenBack(index: number): boolean {
    return this.statuses?.[index] === TAKEN_BACK;
  }

  private takeOut(index: number): void {
    this.tookOut = true;
    this.ids.numbers[index] = NO_ID;
    this.amounts.values[index] = Number.NaN;
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
