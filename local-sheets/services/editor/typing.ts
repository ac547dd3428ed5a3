import type { Host } from "../host";
import { readReference } from "../model/a1";
import type { Block } from "../model/block";
import type { CellValue } from "../model/cell";
import type { SheetModel } from "../model/sheet-model";
import { perform } from "./perform";

/** What a user changed in one cell. */
export interface TypedEdit {
  readonly sheet: SheetModel;
  readonly block: Block;
  readonly before: CellValue | undefined;
  readonly after: CellValue | undefined;
}

/** Whoever types named no cell of the document. */
export class NoSuchCell extends Error {
  override readonly name = "NoSuchCell";
}

/**
 * Types text into one cell as its user does.
 *
 * @param reference such as `Sheet1!E2`, or `E2` on the active sheet
 * @throws {NoSuchCell} when the reference is none of a cell
 * @throws {ServiceException} when the cell is protected or refuses the text
 */
export function typeInto({ model }: Host, reference: string, text: string): TypedEdit {
  const { sheet, block } = cellOf(model, reference);
  // Whoever types into a cell has selected it.
  model.activate(sheet);
  sheet.select([block]);
  const before = sheet.value(block.top, block.left);
  perform(model, { kind: "type", area: { sheetId: sheet.sheetId, block }, text });
  return { sheet, block, before, after: sheet.value(block.top, block.left) };
}

function cellOf(model: Host["model"], reference: string): { sheet: SheetModel; block: Block } {
  const first = readReference(reference, { rows: 1, columns: 1 });
  const sheet = first?.sheetName === undefined ? model.activeSheet : model.sheetByName(first.sheetName);
  if (first === undefined || sheet === undefined) throw new NoSuchCell(`There is no cell ${reference}.`);
  const { block } = first;
  if (block.height !== 1 || block.width !== 1) throw new NoSuchCell(`${reference} is more than one cell.`);
  if (!sheet.contains(block)) throw new NoSuchCell(`${reference} is outside the grid of its sheet.`);
  return { sheet, block };
}
