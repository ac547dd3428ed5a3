import type { Host } from "../host";
import type { SheetModel } from "../model/sheet-model";
import { method, type ServiceClass } from "../strict/service-class";
import { SHEET, SheetService } from "./sheet";

/** The open document. */
export class SpreadsheetService {
  constructor(private readonly host: Host) {}

  getActiveSheet(): SheetService {
    return this.handOut(this.host.model.activeSheet);
  }

  getSheetByName(name: string): SheetService | null {
    const sheet = this.host.model.sheetByName(name);
    return sheet === undefined ? null : this.handOut(sheet);
  }

  getSpreadsheetTimeZone(): string {
    return this.host.model.zone.id;
  }

  getSpreadsheetLocale(): string {
    return this.host.model.localeId;
  }

  insertSheet(name: string, index?: number): SheetService {
    return this.handOut(this.host.model.insertSheet(index === undefined ? { name } : { name, index }));
  }

  deleteSheet(sheet: SheetService): void {
    this.host.model.deleteSheet(sheet.model);
  }

  setActiveSheet(sheet: SheetService): SheetService {
    this.host.model.activate(sheet.model);
    return this.handOut(sheet.model);
  }

  toast(message: string, title: string | null = null, timeoutSeconds: number | null = null): void {
    this.host.records.toasts.push({ message, title: title ?? "", timeoutSeconds });
  }

  private handOut(sheet: SheetModel): SheetService {
    return this.host.gate.expose(SHEET, new SheetService(this.host, sheet));
  }
}

/** `Spreadsheet`, as scripts see it. */
export const SPREADSHEET: ServiceClass<SpreadsheetService> = {
  name: "Spreadsheet",
  qualifiedName: "SpreadsheetApp.Spreadsheet",
  access: "document",
  members: {
    getActiveSheet: method("handle", [""]),
    getSheetByName: method("handle", ["String"]),
    getSpreadsheetTimeZone: method("read", [""]),
    getSpreadsheetLocale: method("read", [""]),
    insertSheet: method("write", ["String", "String, Integer"]),
    deleteSheet: method("write", ["Sheet"]),
    setActiveSheet: method("write", ["Sheet"]),
    toast: method("ui", ["String", "String, String?", "String, String?, Number?"]),
  },
};
