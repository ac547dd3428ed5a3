// Totals at the foot of a sheet: rows that add up others and are nobody's.

import { type DecimalMark, dissectAmount } from "./amount";
import { readAmountColumn } from "./amount-column";
import { type Cell, isBlank, isDateCell } from "./cell";
import { dayOfNumber, NO_DAY } from "./date-number";
import { readDateText } from "./date-text";
import { dayInUtc } from "./day";
import { foldText } from "./fold";
import { isBlankRow, type Table } from "./table";

/** Columns (0-based) by which a total is told from a customer's row. */
export interface TotalRowHints {
  readonly customer: number;
  /** The column that a total would add up: the order's amount, or the member's spend. */
  readonly amount: number;
  /** The date of the order; a row with a readable one is never a total. */
  readonly date?: number | undefined;
  /** How text amounts are written where the cells do not tell; a dot if not given. */
  readonly decimalMark?: DecimalMark | undefined;
}

/** What a total is called, folded as `foldText` does. */
const TOTAL_WORDS: ReadonlySet<string> = new Set(
  (
    "total|totals|grand total|subtotal|sub-total|sub total|sum|average|avg|mean|" +
    "合计|总计|小计|平均|平均值|总和|共计|合計|總計|小計|總和|共計|総計|計|" +
    "summe|gesamt|gesamtsumme|zwischensumme|insgesamt|durchschnitt|mittelwert|" +
    "suma|suma total|promedio|media|" +
    "total general|somme|sous-total|sous total|moyenne"
  ).split("|"),
);

/** A sheet ends with a few totals (subtotal, tax, total), not with dozens. */
const MOST_TOTALS = 5;
const LEAST_ROWS_ABOVE = 2;
/** Half a cent, so that a total rounded for display still matches. */
const TOLERANCE = 0.005;

function isTotalWord(cell: Cell | undefined): boolean {
  if (typeof cell !== "string") return false;
  return TOTAL_WORDS.has(foldText(cell).replace(/ ?:$/, ""));
}

function isReadableDate(cell: Cell | undefined): boolean {
  if (typeof cell === "number") return dayOfNumber(cell, dayInUtc) !== NO_DAY;
  if (typeof cell === "string") return readDateText(cell) !== null;
  return cell !== undefined && isDateCell(cell);
}

/** A cell that describes somebody: a date, or text that is neither a total word nor a number. */
function isDescription(cell: Cell): boolean {
  if (isDateCell(cell)) return true;
  if (typeof cell !== "string" || isBlank(cell) || isTotalWord(cell)) return false;
  return dissectAmount(cell) === null;
}

/** Whether a row is named a total and nothing in it belongs to a customer. */
function isNamedTotal(row: readonly Cell[], hints: TotalRowHints): boolean {
  if (!row.some(isTotalWord)) return false;
  const customer = row[hints.customer];
  if (!isBlank(customer) && !isTotalWord(customer)) return false;
  if (hints.date !== undefined) return !isReadableDate(row[hints.date]);
  return !row.some(isDescription);
}

/** Whether the row at `index` has no customer and no date, and its amount is the sum of those above. */
function isSilentTotal(table: Table, index: number, amounts: Float64Array, hints: TotalRowHints): boolean {
  const row = table.rows[index] ?? [];
  const amount = amounts[index] ?? Number.NaN;
  if (Number.isNaN(amount) || !isBlank(row[hints.customer])) return false;
  if (hints.date !== undefined && !isBlank(row[hints.date])) return false;
  let sum = 0;
  let count = 0;
  for (let above = 0; above < index; above += 1) {
    const value = amounts[above] ?? Number.NaN;
    if (Number.isNaN(value) || isNamedTotal(table.rows[above] ?? [], hints)) continue;
    sum += value;
    count += 1;
  }
  return count >= LEAST_ROWS_ABOVE && Math.abs(sum - amount) <= TOLERANCE;
}

/**
 * Indexes of the rows at the end of a table that are totals, at most five; blank rows between them
 * do not count. A row is a total when a cell says so (`Total`, `合计:`) and it has no customer of its
 * own, or when it has neither customer nor date and its amount is the sum of at least two rows above.
 * A customer named "Total" further up stays a customer.
 */
export function totalRowsAtBottom(table: Table, hints: TotalRowHints): ReadonlySet<number> {
  const totals = new Set<number>();
  // Only when a candidate needs it, because it reads the whole column.
  let amounts: Float64Array | null = null;
  for (let index = table.rows.length - 1; index >= 0 && totals.size < MOST_TOTALS; index -= 1) {
    const row = table.rows[index] ?? [];
    if (isBlankRow(row)) continue;
    if (!isNamedTotal(row, hints)) {
      if (!isBlank(row[hints.customer])) break;
      amounts = amounts ?? readAmountColumn(table.rows, hints.amount, hints.decimalMark ?? ".").values;
      if (!isSilentTotal(table, index, amounts, hints)) break;
    }
    totals.add(index);
  }
  return totals;
}
