import { exception } from "../exception";
import type { Host } from "../host";
import type { SheetModel } from "../model/sheet-model";

/** Throws when a sheet a script still holds was deleted meanwhile. */
export function requirePresent(host: Host, sheet: SheetModel): void {
  if (!host.model.sheets.includes(sheet)) throw exception(`Sheet ${sheet.sheetId} not found`);
}
