// Where the header of a sheet is: usually its first row, sometimes below a title.

import { dissectAmount } from "./amount";
import { type Cell, isBlank } from "./cell";
import { readDateText } from "./date-text";
import { isKnownHeader } from "./header-match";

const ROWS_LOOKED_AT = 10;

/** What a row looks like to somebody searching for the header. */
interface RowLook {
  readonly index: number;
  readonly filled: number;
  /** Cells that are not text, or text that is a date or a number. */
  readonly data: number;
  /** Cells that name something we know. */
  readonly known: number;
}

function isData(cell: Cell): boolean {
  if (typeof cell !== "string") return true;
  return dissectAmount(cell) !== null || readDateText(cell) !== null;
}

function lookAt(row: readonly Cell[], index: number): RowLook {
  const filled = row.filter((cell) => !isBlank(cell));
  const data = filled.filter(isData);
  const known = filled.filter((cell) => typeof cell === "string" && !isData(cell) && isKnownHeader(cell));
  return { index, filled: filled.length, data: data.length, known: known.length };
}

/** Looks at rows in turn, up to one in which every cell names something: no other can have more. */
function looksAt(rows: readonly (readonly Cell[])[], widest: number): readonly RowLook[] {
  const looks: RowLook[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const look = lookAt(rows[index] ?? [], index);
    looks.push(look);
    if (look.known === widest) break;
  }
  return looks;
}

/** The row with most known names, if its names outweigh its data. */
function rowOfKnownNames(looks: readonly RowLook[]): RowLook | null {
  let best: RowLook | null = null;
  for (const look of looks) {
    const convincing = look.known > look.data && (look.known > 1 || look.filled <= 2 || look.data === 0);
    if (convincing && look.known > (best?.known ?? 0)) best = look;
  }
  return best;
}

/**
 * Index in `values` of the header, looked for in the first ten rows: the row with most known names,
 * else the first that is at least half as wide as the widest and holds no data. Null when the sheet
 * starts with data or is empty.
 */
export function findHeaderRow(values: readonly (readonly Cell[])[]): number | null {
  const rows = values.slice(0, ROWS_LOOKED_AT);
  const widest = Math.max(...rows.map((row) => row.filter((cell) => !isBlank(cell)).length));
  const looks = looksAt(rows, widest).filter((look) => look.filled > 0);
  // A title of one or two cells may hold a known word: "Order report".
  const wide = looks.filter((look) => look.filled * 2 >= widest);
  const known = rowOfKnownNames(wide);
  if (known) return known.index;
  const first = wide[0];
  return first && first.data === 0 ? first.index : null;
}
