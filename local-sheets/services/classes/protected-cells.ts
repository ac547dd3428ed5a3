import { exception } from "../exception";
import { type Block, covers, overlap } from "../model/block";
import type { SheetModel } from "../model/sheet-model";

const PROTECTED =
  "You are trying to edit a protected cell or object. " +
  "Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Whether the user at the keyboard may change a block. */
export function canEdit(sheet: SheetModel, block: Block): boolean {
  return !sheet.protections.some(
    (protection) =>
      protection.isLocked &&
      (protection.place === undefined
        ? !protection.unprotected.some(({ present }) => covers(present, block))
        : overlap(protection.place.present, block)),
  );
}

/** Throws when a protection keeps the user from changing a block. */
export function requireEditable(sheet: SheetModel, block: Block): void {
  if (!canEdit(sheet, block)) throw refusal();
}

/** Throws when the sheet as a whole is protected from the user. */
export function requireEditableSheet(sheet: SheetModel): void {
  if (sheet.protections.some(({ isLocked, place }) => isLocked && place === undefined)) throw refusal();
}

/** Throws when entered values would stand in the way of a pivot table. */
export function requireNoPivot(sheet: SheetModel, block: Block): void {
  if (sheet.pivots.outputs().some((output) => overlap(output.block, block))) {
    throw exception("Cells of a pivot table cannot be edited.");
  }
}

/** What Google says about anything protected. */
export function refusal(): Error {
  return exception(PROTECTED);
}
