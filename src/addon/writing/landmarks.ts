// Texts by which our page is known: where they stand tells whether the user has inserted, deleted or sorted rows or
// columns there. A page that was rearranged is the user's; the run makes one of its own.

import { type Cell, keyText } from "../../core/cell";
import { columnLetters } from "../../core/own-columns";
import type { SheetDraft } from "../../core/plan/document-plan";
import type { GridSize } from "./grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A text on the page; row and column are counted from 1. */
export interface Landmark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The first text of the first and of the last row of every block of the summary page. */
export function landmarksOf({ kind, blocks }: SheetDraft): Landmark[] {
  if (kind !== "summary") return [];
  return blocks.flatMap(({ row, column, values }) =>
    [...new Set([0, values.length - 1])].flatMap((down): Landmark[] => {
      const right = values[down]?.findIndex((value) => typeof value === "string" && value !== "") ?? -1;
      const text = keyText(values[down]?.[right] ?? "");
      return text === "" ? [] : [{ row: row + down, column: column + right, text }];
    }),
  );
}

/** What looking for the landmarks of a page tells of it. */
export interface LookedAt {
  /** Whether a text of ours is not where it was, but elsewhere: one that the user only rewrote is nowhere. */
  readonly isRearranged: boolean;
  /** Its size, as far as it was read. */
  readonly grid: Partial<GridSize>;
}

/** Looks for the landmarks of a page. */
export function lookAtPage(sheet: Sheet, landmarks: readonly Landmark[]): LookedAt {
  if (landmarks.length === 0) return { isRearranged: false, grid: {} };
  const columns = Math.max(...landmarks.map(({ column }) => column));
  // Whole columns: what was moved down may be anywhere, and where the page ends would have to be asked for.
  const cells: Cell[][] = sheet.getRange(`A:${columnLetters(columns)}`).getValues();
  const texts = cells.map((row) => row.map((cell) => keyText(cell)));
  const isRearranged = landmarks.some(({ row, column, text }) => {
    if (texts[row - 1]?.[column - 1] === text) return false;
    return (
      texts.some((line, down) => line[column - 1] === text && down !== row - 1) ||
      (texts[row - 1] ?? []).includes(text)
    );
  });
  return { isRearranged, grid: { rows: cells.length } };
}
