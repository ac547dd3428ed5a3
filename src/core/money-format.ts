// The number format in which money is shown: the source's own, so that a shop in euros sees euros.

import { decimalsOf } from "./exact-sum";
import { FORMAT } from "./plan/cell-text";
import type { Understanding } from "./understand";

/** Formats that say nothing about money: automatic, text and dates. */
const SAYS_NOTHING = /^(|general|@|0\.#+)$|[ymdhs]/i;

/** The format that most number cells of the amount column have; else as many decimals as money needs. */
export function moneyFormatOf(
  { table, roles, kind }: Understanding,
  formats: readonly string[],
  totals: Float64Array,
): string {
  const column = (kind === "orders" ? roles.amount : roles.spend) ?? 0;
  const counts = new Map<string, number>();
  table.rows.forEach((row, index) => {
    const format = formats[index] ?? "";
    if (typeof row[column] === "number" && !SAYS_NOTHING.test(bare(format)))
      counts.set(format, (counts.get(format) ?? 0) + 1);
  });
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most !== undefined && most[0] !== FORMAT.whole) return most[0];
  return decimalsOf(totals) === 0 ? FORMAT.wholeMoney : FORMAT.money;
}

/** The format without currency signs and quoted text, whose letters mean nothing. */
function bare(format: string): string {
  return format.replace(/\[[^\]]*\]|"[^"]*"|US|NT|HK|kr|zł|Fr\.?|R/g, "").trim();
}
