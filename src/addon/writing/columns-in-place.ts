// Are the columns of a sheet where the plan takes them to be? Google offers no write that looks first, so that a
// run looks at the headers right before and right after it writes.

import { type Cell, keyText } from "../../core/cell";
import { columnLetters } from "../../core/own-columns";
import { boxOf } from "../../core/plan/box";
import type { SheetDraft } from "../../core/plan/document-plan";
import { RfmError } from "../../core/problem";
import type { BeforeImage } from "./before-image";
import { hashOf } from "./fingerprint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a sheet of people holds columns of the user's. */
function holdsMore({ ids, kind, ownColumns }: SheetDraft): boolean {
  return kind === "source" || (ids !== null && ids.header.length > ownColumns.length);
}

/**
 * Before the first cell is written: do headers stand as they were read? On our own sheet the ids are written anew
 * with everything else, so that what the user keeps beside them must still stand in the same rows; with nothing beside, nothing can be lost.
 *
 * @throws {RfmError} `sheet-changed`
 */
export function requireAsRead(draft: SheetDraft, image: BeforeImage, sheet: Sheet | undefined): void {
  const { ids, kind } = draft;
  const before = image.sheets.find((one) => one.kind === kind);
  if (sheet === undefined || before === undefined || ids === null || !holdsMore(draft)) return;
  if (!stands(headerOf(sheet, ids.row - 1, ids.header.length), ids.header)) changed(sheet);
  const copied = image.copies.find(({ sheetId }) => sheetId === before.sheetId)?.ids;
  if (kind !== "customers" || !copied) return;
  const letters = columnLetters(ids.column);
  const now = sheet.getRange(`${letters}${ids.row}:${letters}`).getValues();
  if (hashOf(now.map(([id]) => id as Cell)) !== copied.hash) changed(sheet);
}

/**
 * After writing: do our headers stand where they were written, and the others where they were?
 *
 * @throws {RfmError} `sheet-changed`
 */
export function requireOwnHeader(sheet: Sheet, draft: SheetDraft): void {
  const { ids, blocks } = draft;
  if (ids === null) return;
  const last = Math.max(ids.header.length, ...draft.ownColumns.map(({ column }) => column));
  const now = headerOf(sheet, ids.row - 1, last);
  const theirs = [...ids.header];
  for (const block of blocks) {
    const { column, columns } = boxOf(block);
    for (let at = 0; at < columns; at += 1) {
      if (now[column - 1 + at] !== keyText(block.values[0]?.[at] ?? "")) changed(sheet);
      if (column - 1 + at < theirs.length) theirs[column - 1 + at] = now[column - 1 + at] ?? "";
    }
  }
  if (!stands(now, theirs)) changed(sheet);
}

/** The texts of a row of headers from column A on. */
export function headerOf(sheet: Sheet, row: number, columns: number): string[] {
  const [cells = []] = sheet.getRange(row, 1, 1, columns).getValues();
  return cells.map((cell) => keyText(cell as Cell));
}

/** Whether headers are those that are expected. One may have another text: somebody renamed it. A column that came or went moves several, or leaves a gap. */
export function stands(now: readonly string[], expected: readonly string[]): boolean {
  const others = expected.filter((text, index) => text !== now[index]);
  return others.length <= 1 && !expected.some((text, index) => text !== "" && now[index] === "");
}

function changed(sheet: Sheet): never {
  throw new RfmError("sheet-changed", { sheet: sheet.getName() });
}
