// The columns of a sheet as the sidebar shows them: what each means, and what stands in it.

import { type Cell, isBlank, isDateCell, keyText } from "../cell";
import { ROLES_OF_KIND } from "../columns";
import { type Display, formatDate, formatNumber } from "../display";
import { columnLetters } from "../own-columns";
import type { Reading } from "../reading";
import { type FoundColumns, headersOfRoles } from "../understand";
import type { ColumnsView } from "./view";

const SAMPLES = 3;
/** Samples are looked for this far down. */
const ROWS_LOOKED_AT = 200;
const LONGEST = 40;

/** The view of columns that were found; our own are left out. */
export function viewColumns(found: FoundColumns, reading: Reading, display: Display): ColumnsView {
  const { table, own, kind, missing } = found;
  const ours = new Set(own.values());
  const headers = table.header.flatMap((header, index) => {
    // A second column under the same header cannot be named.
    if (header === "" || ours.has(index + 1) || table.header.indexOf(header) < index) return [];
    return [
      { letter: columnLetters(index + 1), header, samples: samplesOf(table.rows, index, reading, display) },
    ];
  });
  const rows = table.rows.filter((row) => row.some((cell) => !isBlank(cell))).length;
  return { kind, rows, headers, roles: headersOfRoles(found), possible: ROLES_OF_KIND[kind], missing };
}

function samplesOf(
  rows: readonly (readonly Cell[])[],
  column: number,
  reading: Reading,
  display: Display,
): string[] {
  const cells = rows.slice(0, ROWS_LOOKED_AT).map((row) => row[column] ?? "");
  const filled = cells.filter((cell) => !isBlank(cell)).slice(0, SAMPLES);
  return filled.map((cell) => shown(cell, reading, display));
}

function shown(cell: Cell, { dayOf }: Reading, display: Display): string {
  if (isDateCell(cell)) {
    const epochMs = cell.getTime();
    return Number.isNaN(epochMs) ? "" : formatDate(dayOf(epochMs), display);
  }
  if (typeof cell === "number" && Number.isInteger(cell) === false) return formatNumber(cell, display);
  const text = keyText(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
