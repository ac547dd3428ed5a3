// What a spreadsheet can hold, told before anything is built.

import type { SetupCell, SheetSetup } from "../services/index";
import { FileProblem } from "./problem";

const MEGABYTE = 1_000_000;
/** The biggest file that is opened. */
const FILE_LIMIT = 100 * MEGABYTE;
/** Cells of a whole spreadsheet, blank ones included. */
export const CELL_LIMIT = 10_000_000;
/** Characters of one cell. */
const CHARACTER_LIMIT = 50_000;
/** The size of a new sheet; smaller tables get spare room. */
const USUAL = { rows: 1000, columns: 26 };

/** @throws {FileProblem} when a file is too big to be opened */
export function requireSize(name: string, bytes: number): void {
  if (bytes <= FILE_LIMIT) return;
  const size = Math.ceil(bytes / MEGABYTE);
  throw new FileProblem(
    `${name} has ${size} MB; files up to ${FILE_LIMIT / MEGABYTE} MB can be opened. Split it, or leave out columns that are not needed.`,
  );
}

/** The size of a table. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Grids for tables that become sheets of one spreadsheet: with room to type where all fit so, else exactly
 * as large as the tables.
 *
 * @throws {FileProblem} when the tables themselves do not fit
 */
export function gridsFor(name: string, tables: readonly Extent[]): Extent[] {
  const roomy = tables.map(({ rows, columns }) => ({
    rows: Math.max(rows, USUAL.rows),
    columns: Math.max(columns, USUAL.columns),
  }));
  if (cellsOf(roomy) <= CELL_LIMIT) return roomy;
  const exact = tables.map(({ rows, columns }) => ({
    rows: Math.max(rows, 1),
    columns: Math.max(columns, 1),
  }));
  const cells = cellsOf(exact);
  if (cells <= CELL_LIMIT) return exact;
  throw new FileProblem(
    `${name} has ${cells.toLocaleString("en-US")} cells (rows times columns, blank ones too); a spreadsheet holds ${CELL_LIMIT.toLocaleString("en-US")}. Leave out columns or sheets, or split it.`,
  );
}

/** @throws {FileProblem} when a cell holds more text than a cell can */
export function requireShortCells(name: string, sheet: Pick<SheetSetup, "name" | "values">): void {
  sheet.values.forEach((row, at) => {
    const column = row.findIndex((cell) => lengthOf(cell) > CHARACTER_LIMIT);
    if (column < 0) return;
    throw new FileProblem(
      `${name}: row ${at + 1}, column ${column + 1} of ${sheet.name} holds ${lengthOf(row[column] ?? null).toLocaleString("en-US")} characters; a cell holds ${CHARACTER_LIMIT.toLocaleString("en-US")}. Shorten it and open the file again.`,
    );
  });
}

function cellsOf(extents: readonly Extent[]): number {
  return extents.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function lengthOf(cell: SetupCell): number {
  const value = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
  return typeof value === "string" ? value.length : 0;
}
