import { exception } from "../exception";
import type { SortKey } from "../model/sort-cells";

/** Reads what `Range.sort` takes: a column, `{column, ascending}`, or several of them; columns count from A = 1. */
export function readSortKeys(spec: unknown, left: number, width: number): SortKey[] {
  const parts: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  return parts.map((part) => readSortKey(part, left, width));
}

function readSortKey(part: unknown, left: number, width: number): SortKey {
  const isObject = typeof part === "object" && part !== null;
  const number: unknown = isObject ? Reflect.get(part, "column") : part;
  const isAscending = isObject ? Reflect.get(part, "ascending") !== false : true;
  const column = typeof number === "number" ? number - 1 : Number.NaN;
  if (!Number.isInteger(column)) throw exception("Invalid argument: sortSpecObj");
  if (column < left || column >= left + width) {
    throw exception("The sort column is outside the sort range.");
  }
  return { column, ascending: isAscending };
}
