// Reads a member sheet: one row a customer, with the metrics ready or nearly so.

import { type AmountColumn, readAmountColumn } from "./amount-column";
import { type Cell, isBlank, isErrorCell, keyText } from "./cell";
import type { Customers } from "./customers";
import { type DateColumn, type DateColumnOptions, NO_DAY, readDateColumn } from "./date-column";
import type { Day } from "./day";
import { dateOptions, lastDay, mainDateOptions, type Reading } from "./reading";
import { type RejectedRow, type RejectReason, reportedValue } from "./rejected";
import type { ColumnRoles } from "./role";
import { isBlankRow, type Table } from "./table";
import { totalRowsAtBottom } from "./total-rows";

/** Roles that a member sheet cannot do without; recency or last-order comes with them. */
export type MemberRoles = ColumnRoles & {
  readonly customer: number;
  readonly orders: number;
  readonly spend: number;
};

export interface MemberList {
  /** In row order; prospects included. */
  readonly customers: Customers;
  /** Null when recency came ready and no date was given. */
  readonly analysisDate: Day | null;
  /** Rows that were not blank. */
  readonly read: number;
  readonly rejected: readonly RejectedRow[];
  readonly spends: AmountColumn;
}

/** What people write for "no order yet" where a date or a number would stand. */
const NOTHING = new Set([
  "-",
  "–",
  "—",
  "/",
  "n/a",
  "na",
  "none",
  "null",
  "nan",
  "never",
  "无",
  "無",
  "なし",
]);

/**
 * Reads members. A last-order date wins over ready recency days. Somebody with no orders (0 or
 * blank) and no last order is a prospect; a member with orders and no date is set aside.
 * `read` = customers + rejected rows.
 */
export function readMembers(table: Table, roles: MemberRoles, reading: Reading): MemberList {
  return new MemberReader(table, roles, reading).read();
}

interface Member {
  readonly index: number;
  readonly lastDay: Day;
  readonly recency: number;
  readonly orders: number;
  readonly spend: number;
  readonly prospect: boolean;
}

class MemberReader {
  private readonly rejected: RejectedRow[] = [];
  private readonly dates: DateColumn | null;
  private readonly firstDates: DateColumn | null;
  private readonly recencies: AmountColumn | null;
  private readonly orders: AmountColumn;
  private readonly spends: AmountColumn;

  constructor(
    private readonly table: Table,
    private readonly roles: MemberRoles,
    private readonly reading: Reading,
  ) {
    const number = (column: number): AmountColumn =>
      readAmountColumn(table.rows, column, reading.decimalMark);
    const date = (column: number | undefined, options: DateColumnOptions): DateColumn | null =>
      column === undefined ? null : readDateColumn(table.rows, column, options);
    this.dates = date(roles["last-order"], mainDateOptions(reading));
    this.firstDates = date(roles["first-order"], dateOptions(reading));
    this.recencies = this.dates === null && roles.recency !== undefined ? number(roles.recency) : null;
    this.orders = number(roles.orders);
    this.spends = number(roles.spend);
  }

  read(): MemberList {
    const { table, reading } = this;
    const totals = totalRowsAtBottom(table, {
      customer: this.roles.customer,
      amount: this.roles.spend,
      decimalMark: reading.decimalMark,
    });
    const members: Member[] = [];
    let read = 0;
    table.rows.forEach((row, index) => {
      if (isBlankRow(row)) return;
      read += 1;
      const member = this.member(row, index, totals.has(index));
      if (member !== null) members.push(member);
    });
    const newest = members.reduce((latest, member) => Math.max(latest, member.lastDay), NO_DAY);
    const analysisDate = reading.asOf ?? (newest === NO_DAY ? null : newest + 1);
    const { rejected, spends } = this;
    return { customers: this.customers(members, analysisDate), analysisDate, read, rejected, spends };
  }

  /** The member of a row, or null when the row was set aside. */
  private member(row: readonly Cell[], index: number, isTotal: boolean): Member | null {
    const { roles } = this;
    const recencyColumn = (roles["last-order"] ?? roles.recency) as number;
    const broken = [roles.customer, recencyColumn, roles.orders, roles.spend].find((column) =>
      isErrorCell(row[column] ?? ""),
    );
    if (broken !== undefined) return this.reject(index, broken, "error-cell");
    if (isTotal) return this.reject(index, roles.customer, "total-row");
    if (isBlank(row[roles.customer])) return this.reject(index, roles.customer, "missing-customer");
    const orders = saysNothing(row[roles.orders] ?? "") ? 0 : (this.orders.values[index] as number);
    if (!(orders >= 0)) return this.reject(index, roles.orders, "unreadable-orders");
    if (orders === 0 && this.hasNoDate(row, index, recencyColumn)) return this.prospect(index);
    return this.buyer(index, orders, recencyColumn);
  }

  private buyer(index: number, orders: number, recencyColumn: number): Member | null {
    const lastOrder = this.dates === null ? NO_DAY : (this.dates.days[index] as number);
    const recency = this.recencies === null ? Number.NaN : (this.recencies.values[index] as number);
    if (this.dates !== null && lastOrder === NO_DAY)
      return this.reject(index, recencyColumn, "unreadable-date");
    if (this.dates === null && Number.isNaN(recency))
      return this.reject(index, recencyColumn, "unreadable-recency");
    if (lastOrder > lastDay(this.reading) || recency < 0)
      return this.reject(index, recencyColumn, "after-analysis-date");
    const spend = this.spends.values[index] as number;
    if (Number.isNaN(spend)) return this.reject(index, this.roles.spend, "unreadable-amount");
    return { index, lastDay: lastOrder, recency, orders, spend, prospect: false };
  }

  /**
   * Whether nothing dates an order of somebody with none: a cell that says nothing, ready days, which
   * are no date, or beside a plain 0 a date that is none, such as `0000-00-00`.
   */
  private hasNoDate(row: readonly Cell[], index: number, recencyColumn: number): boolean {
    if (this.dates === null || saysNothing(row[recencyColumn] ?? "")) return true;
    return !saysNothing(row[this.roles.orders] ?? "") && this.dates.days[index] === NO_DAY;
  }

  private prospect(index: number): Member {
    const spend = this.spends.values[index] as number;
    return {
      index,
      lastDay: NO_DAY,
      recency: Number.NaN,
      orders: 0,
      spend: Number.isNaN(spend) ? 0 : spend,
      prospect: true,
    };
  }

  private reject(index: number, column: number, reason: RejectReason): null {
    const { table, reading } = this;
    const value = reportedValue(table.rows[index]?.[column] ?? "", reading.dayOf);
    this.rejected.push({ row: table.firstRow + index, column: table.header[column] ?? "", value, reason });
    return null;
  }

  private customers(members: readonly Member[], analysisDate: Day | null): Customers {
    const cell = (member: Member): Cell => this.table.rows[member.index]?.[this.roles.customer] ?? "";
    const recency = (member: Member): number =>
      member.lastDay === NO_DAY || analysisDate === null ? member.recency : analysisDate - member.lastDay;
    const rows = Int32Array.from(members, (member) => this.table.firstRow + member.index);
    return {
      ids: members.map((member) => keyText(cell(member))),
      idCells: members.map(cell),
      firstOrderDay: Int32Array.from(members, (member) => this.firstDates?.days[member.index] ?? NO_DAY),
      lastOrderDay: Int32Array.from(members, (member) => member.lastDay),
      recencyDays: Float64Array.from(members, recency),
      orderCount: Float64Array.from(members, (member) => member.orders),
      totalSpend: Float64Array.from(members, (member) => member.spend),
      prospect: Uint8Array.from(members, (member) => (member.prospect ? 1 : 0)),
      row: rows,
      firstRow: rows,
    };
  }
}

function saysNothing(cell: Cell): boolean {
  if (isBlank(cell)) return true;
  return typeof cell === "string" && NOTHING.has(keyText(cell).toLowerCase());
}
