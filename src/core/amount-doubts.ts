// Amounts that can be read and added, and may still mean something else than what each row is worth: totals that an
// export repeats on every line, prices of one piece, sums in the currencies of a column beside them.

import { currencyOf } from "./amount";
import { type Cell, keyText } from "./cell";
import { canBeOneCurrency } from "./currency";
import { headerPhrase } from "./header-match";
import { NO_ID } from "./id-column";
import type { OrderLog } from "./order-log";
import type { Orders } from "./orders";
import type { Table } from "./table";
import type { Warning } from "./warnings";

/** Headers, as `headerPhrase` folds them. */
const PRICE =
  /^(unit |item )?price( each| per unit)?$|^(商品)?(单价|單價|単価|价格|價格|価格)$|^precio( unitario)?$|^(einzel|stuck)?preis$|^prix( unitaire)?$/;
const QUANTITY =
  /^(item )?(quantity|qty)( ordered| purchased)?$|^(商品|购买|購買|订购|注文)?(数量|數量|件数|件數|個数)$|^(units|cantidad|unidades|menge|anzahl|stuckzahl|quantite|qte)$/;
const CURRENCY = /^(currency( code)?|币种|货币|幣別|幣種|貨幣|moneda|divisa|wahrung|devise|通貨)$/;

/** A share of all orders of several lines; somebody may well buy the same thing twice. */
const MOSTLY = 0.8;

function columnOf(headers: readonly string[], name: RegExp): number {
  return headers.findIndex((header) => name.test(headerPhrase(header)));
}

/** Doubts about the amounts of an order log. */
export function amountDoubts(table: Table, amount: number, log: OrderLog, orders: Orders): Warning[] {
  const isUsed = (index: number) => log.customer[index] !== NO_ID;
  const column = table.header[amount] as string;
  const repeated = repeatedTotals(log, orders);
  const warnings: Warning[] = [];
  if (repeated > 0) warnings.push({ id: "totals-repeated", particulars: { count: repeated, column } });
  const pieces = PRICE.test(headerPhrase(column)) ? columnOf(table.header, QUANTITY) : -1;
  if (pieces >= 0 && table.rows.some((row, index) => isUsed(index) && isNotOne(row[pieces] as Cell)))
    warnings.push({
      id: "price-per-piece",
      particulars: { column, quantity: table.header[pieces] as string },
    });
  return [...warnings, ...severalCurrencies(table, amount, isUsed)];
}

function isNotOne(cell: Cell): boolean {
  const text = keyText(cell);
  return text !== "" && Math.abs(Number(text)) !== 1;
}

/**
 * Number of orders of several lines that all have the same amount, where most orders of several lines are
 * such, and amounts differ between them; else 0.
 */
function repeatedTotals({ customer, amount }: OrderLog, { ofRow, day }: Orders): number {
  if (ofRow === null) return 0;
  // By order: the amount of the first line, NaN once another differs, and the number of lines.
  const first = new Float64Array(day.length);
  const lines = new Float64Array(day.length);
  for (let row = 0; row < customer.length; row += 1) {
    if (customer[row] === NO_ID) continue;
    const order = ofRow[row] as number;
    if (lines[order] === 0) first[order] = amount[row] as number;
    else if (first[order] !== amount[row]) first[order] = Number.NaN;
    lines[order] = (lines[order] as number) + 1;
  }
  const several = first.filter((_, order) => (lines[order] as number) > 1);
  const same = several.filter((value) => Math.abs(value) > 0);
  const isTotal = same.length >= several.length * MOSTLY && same.some((value) => value !== same[0]);
  return isTotal ? same.length : 0;
}

/** Several currencies in a column of their own. */
export function severalCurrencies(
  { header, rows }: Table,
  amount: number,
  isUsed: (index: number) => boolean,
): Warning[] {
  const column = columnOf(header, CURRENCY);
  if (column < 0) return [];
  const cells = new Set(rows.filter((_, index) => isUsed(index)).map((row) => row[column] as Cell));
  const found = new Set([...cells].flatMap((cell) => currencyOf(keyText(cell)) ?? []));
  if (canBeOneCurrency([...found])) return [];
  const particulars = {
    column: header[column] as string,
    amount: header[amount] as string,
    currencies: [...found].sort(),
  };
  return [{ id: "several-currencies", particulars }];
}
