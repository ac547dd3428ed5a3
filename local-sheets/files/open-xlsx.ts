// Opens an Excel workbook as a spreadsheet.

import type { Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { gridsFor, requireShortCells } from "./limits";
import type { OpenedFile, OpenOptions } from "./opened-file";
import { FileProblem } from "./problem";
import { setupOfSheet } from "./xlsx-sheet";

/** @throws {FileProblem} when it is protected, damaged, empty or too large */
export async function openXlsx(name: string, bytes: Uint8Array, options: OpenOptions): Promise<OpenedFile> {
  const workbook = await read(name, bytes);
  const { sheets } = workbook;
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new FileProblem(`${name} has no cells with content. Open a file with a header row and data.`);
  const grids = gridsFor(name, sheets.map(extentOf));
  const setups = sheets.map((sheet, at) =>
    setupOfSheet(sheet, {
      grid: grids[at] ?? { rows: 1, columns: 1 },
      themeColors: workbook.themeColors ?? [],
    }),
  );
  for (const setup of setups) requireShortCells(name, setup);
  return {
    setup: { name: name.replace(/\.[^.]*$/, ""), ...options, sheets: setups, active: activeOf(workbook) },
    notes: notesOn(workbook),
  };
}

async function read(name: string, bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (problem) {
    // By name: a bundle may hold the library's classes twice.
    if (problem instanceof Error && problem.name === "EncryptedFileError")
      throw new FileProblem(
        `${name} is protected by a password. Remove it in Excel (File > Info > Protect Workbook) and open the file again.`,
      );
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new FileProblem(
      `${name} is damaged or no XLSX workbook (${reason}). Open it in Excel, save it as XLSX or CSV, and open that.`,
    );
  }
}

function extentOf({ rows, merges = [] }: Sheet): { rows: number; columns: number } {
  return {
    rows: Math.max(rows.length, ...merges.map(({ endRow }) => endRow + 1)),
    columns: Math.max(
      rows.reduce((widest, row) => Math.max(widest, row.length), 0),
      ...merges.map(({ endCol }) => endCol + 1),
    ),
  };
}

/** The sheet that was in front, unless it is hidden. */
function activeOf({ sheets, activeSheet = 0 }: Workbook): string {
  const visible = sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
  const front = sheets[activeSheet];
  return (front !== undefined && visible.includes(front) ? front : (visible[0] ?? sheets[0]))?.name ?? "";
}

/** Things that local Sheets does not take over from a workbook, with words for them. */
const LEFT_OUT: readonly (readonly [(sheet: Sheet) => boolean, string])[] = [
  [({ charts = [] }) => charts.length > 0, "charts"],
  [({ pivotTables = [] }) => pivotTables.length > 0, "pivot tables (their values are kept)"],
  [({ images = [], textBoxes = [] }) => images.length + textBoxes.length > 0, "pictures"],
  [({ dataValidations = [] }) => dataValidations.length > 0, "drop-down lists"],
  [({ columns = [] }) => columns.some(({ hidden }) => hidden === true), "the hiding of columns"],
];

function notesOn({ sheets }: Workbook): string[] {
  const missing = LEFT_OUT.filter(([has]) => sheets.some(has)).map(([, words]) => words);
  return missing.length === 0 ? [] : [`Not taken over from the file: ${missing.join(", ")}.`];
}
