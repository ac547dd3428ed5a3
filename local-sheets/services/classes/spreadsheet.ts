import type { Host } from "../host";
import type { Block } from "../model/block";
import type { SheetModel } from "../model/sheet-model";
import { method, type ServiceClass } from "../strict/service-class";
import { type DeveloperMetadataService, exposeMetadata } from "./developer-metadata";
import { exposeFinder, type MetadataFinderService } from "./metadata-finder";
import { type AddedMetadata, METADATA_SIGNATURES, readAddedMetadata } from "./metadata-owner";
import { exposeNamedRange, type NamedRangeService } from "./named-range";
import { requireEditable } from "./protected-cells";
import { exposeRange, type RangeService } from "./range";
import { exposeSheet, type SheetService } from "./sheet";

/** The open document. */
export class SpreadsheetService {
  constructor(private readonly host: Host) {}

  getActiveSheet(): SheetService {
    return this.handOut(this.host.model.activeSheet);
  }

  getSheets(): SheetService[] {
    return this.host.model.sheets.map((sheet) => this.handOut(sheet));
  }

  getSheetByName(name: string): SheetService | null {
    const sheet = this.host.model.sheetByName(name);
    return sheet === undefined ? null : this.handOut(sheet);
  }

  getSheetById(id: number): SheetService | null {
    const sheet = this.host.model.sheets.find(({ sheetId }) => sheetId === id);
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
    requireEditable(sheet.model, sheet.model.grid);
    this.host.model.deleteSheet(sheet.model);
  }

  setActiveSheet(sheet: SheetService): SheetService {
    this.host.model.activate(sheet.model);
    return this.handOut(sheet.model);
  }

  getCurrentCell(): RangeService | null {
    const sheet = this.host.model.activeSheet;
    const { top, left } = sheet.selected[sheet.selected.length - 1] ?? { top: 0, left: 0 };
    const cell: Block = { top, left, height: 1, width: 1 };
    return sheet.contains(cell) ? exposeRange(this.host, sheet, cell) : null;
  }

  moveActiveSheet(position: number): void {
    this.host.model.moveSheet(this.host.model.activeSheet, position - 1);
  }

  getNamedRanges(): NamedRangeService[] {
    return this.host.model.namedRanges.map((named) => exposeNamedRange(this.host, named));
  }

  getRangeByName(name: string): RangeService | null {
    const place = this.host.model.namedRange(name)?.place;
    return place?.block === undefined ? null : exposeRange(this.host, place.sheet, place.block);
  }

  setNamedRange(name: string, range: RangeService): void {
    this.host.model.setNamedRange(name, range.place());
  }

  removeNamedRange(name: string): void {
    this.host.model.removeNamedRange(this.host.model.namedRange(name), name);
  }

  addDeveloperMetadata(...args: AddedMetadata): this {
    const { key, value, visibility } = readAddedMetadata(args);
    this.host.model.addMetadata(key, value, visibility, { type: "SPREADSHEET" });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return this.host.model.metadataAt({ type: "SPREADSHEET" }).map((item) => exposeMetadata(this.host, item));
  }

  createDeveloperMetadataFinder(): MetadataFinderService {
    return exposeFinder(this.host, () => true);
  }

  toast(message: string, title: string | null = null, timeoutSeconds: number | null = null): void {
    this.host.records.toasts.push({ message, title: title ?? "", timeoutSeconds });
  }

  private handOut(sheet: SheetModel): SheetService {
    return exposeSheet(this.host, sheet);
  }
}

/** `Spreadsheet`, as scripts see it. */
export const SPREADSHEET: ServiceClass<SpreadsheetService> = {
  name: "Spreadsheet",
  qualifiedName: "SpreadsheetApp.Spreadsheet",
  access: "document",
  members: {
    getActiveSheet: method("handle", [""]),
    getSheets: method("handle", [""]),
    getSheetByName: method("handle", ["String"]),
    getSheetById: method("handle", ["Integer"]),
    getSpreadsheetTimeZone: method("read", [""]),
    getSpreadsheetLocale: method("read", [""]),
    insertSheet: method("write", ["String", "String, Integer"]),
    deleteSheet: method("write", ["Sheet"]),
    setActiveSheet: method("write", ["Sheet"]),
    getCurrentCell: method("read", [""]),
    moveActiveSheet: method("write", ["Integer"]),
    getNamedRanges: method("read", [""]),
    getRangeByName: method("read", ["String"]),
    setNamedRange: method("write", ["String, Range"]),
    removeNamedRange: method("write", ["String"]),
    addDeveloperMetadata: method("write", METADATA_SIGNATURES),
    getDeveloperMetadata: method("read", [""]),
    createDeveloperMetadataFinder: method("handle", [""]),
    toast: method("ui", ["String", "String, String?", "String, String?, Number?"]),
  },
};

/** Hands out the open document. */
export function exposeSpreadsheet(host: Host): SpreadsheetService {
  return host.gate.expose(SPREADSHEET, new SpreadsheetService(host));
}
