import type { CellValue } from "./cell";

const collator = new Intl.Collator("en", { sensitivity: "base" });

/** The order in which Sheets sorts: numbers, then texts in any case, then booleans. */
export function compareCells(one: CellValue, other: CellValue): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") return collator.compare(one, other);
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return rank(one) - rank(other);
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
