import type { Host } from "../host";
import type { SheetModel } from "../model/sheet-model";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, method, type ServiceClass } from "../strict/service-class";
import { serviceOf } from "../strict/service-object";
import { type BandingService, exposeBanding } from "./banding";
import { type DeveloperMetadataService, exposeMetadata } from "./developer-metadata";
import { exposeFinder, type MetadataFinderService } from "./metadata-finder";
import { type AddedMetadata, METADATA_SIGNATURES, readAddedMetadata } from "./metadata-owner";
import { exposeNamedRange, type NamedRangeService } from "./named-range";
import { requireEditable } from "./protected-cells";
import { exposeProtection, type ProtectionService } from "./protection";
import { exposeRange, type RangeService } from "./range";
import { exposeSheet, SheetService } from "./sheet";
import { activeMembers } from "./spreadsheet-active";
import { PEOPLE_MEMBERS } from "./spreadsheet-people";
import { SETTINGS_MEMBERS, SpreadsheetSettings } from "./spreadsheet-settings";
import { exposeFinder as exposeTextFinder, type TextFinderService } from "./text-finder";

/** The open document. */
export class SpreadsheetService extends SpreadsheetSettings {
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

  getNumSheets(): number {
    return this.host.model.sheets.length;
  }

  /** Name, index from zero and options may be left out in any combination. */
  insertSheet(...args: readonly (string | number | { readonly template?: unknown } | null)[]): SheetService {
    const { model } = this.host;
    const name = args.find((arg) => typeof arg === "string") ?? model.nextSheetName();
    const index = args.find((arg) => typeof arg === "number");
    const template = args.map(templateOf).find((sheet) => sheet !== undefined);
    if (template === undefined)
      return this.handOut(model.insertSheet(index === undefined ? { name } : { name, index }));
    const after = model.sheets.indexOf(model.activeSheet) + 1;
    const copy = model.copySheet(template, index ?? after, name);
    model.activate(copy);
    return this.handOut(copy);
  }

  duplicateActiveSheet(): SheetService {
    const { model } = this.host;
    const copy = model.copySheet(model.activeSheet, model.sheets.indexOf(model.activeSheet) + 1);
    model.activate(copy);
    return this.handOut(copy);
  }

  deleteActiveSheet(): SheetService {
    this.deleteSheet(this.active);
    return this.getActiveSheet();
  }

  createTextFinder(text: string): TextFinderService {
    const searched = this.host.model.sheets.map((sheet) => ({ sheet, block: sheet.grid }));
    return exposeTextFinder(this.host, text, searched);
  }

  getBandings(): BandingService[] {
    return this.host.model.sheets.flatMap(({ bandings }) =>
      bandings.map((banding) => exposeBanding(this.host, banding)),
    );
  }

  getImages(): never[] {
    return [];
  }

  getProtections(type: EnumConstant): ProtectionService[] {
    const isWhole = type.toString() === "SHEET";
    return this.host.model.sheets
      .flatMap(({ protections }) => protections)
      .filter(({ place }) => (place === undefined) === isWhole)
      .map((protection) => exposeProtection(this.host, protection));
  }

  deleteSheet(sheet: SheetService): void {
    requireEditable(sheet.model, sheet.model.grid);
    this.host.model.deleteSheet(sheet.model);
  }

  setActiveSheet(sheet: SheetService, _restoresSelection?: boolean): SheetService {
    this.host.model.activate(sheet.model);
    return this.handOut(sheet.model);
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

  toast(message: string | null, title: string | null = null, timeoutSeconds: number | null = null): void {
    this.host.records.toasts.push({ message: message ?? "", title: title ?? "", timeoutSeconds });
  }

  private handOut(sheet: SheetModel): SheetService {
    return exposeSheet(this.host, sheet);
  }
}

const OPTIONS = ["", "String", "Integer", "String, Integer"];
const READ = method("read", [""]);

/** `Spreadsheet`, as scripts see it; made when it is first needed, since sheets must be there before. */
export function spreadsheetClass(): ServiceClass<SpreadsheetService> {
  return documentClass("Spreadsheet", {
    ...activeMembers(),
    ...PEOPLE_MEMBERS,
    ...SETTINGS_MEMBERS,
    getSheets: method("handle", [""]),
    getNumSheets: READ,
    getSheetByName: method("handle", ["String"]),
    getSheetById: method("handle", ["Integer"]),
    insertSheet: method("write", [
      ...OPTIONS,
      ...OPTIONS.map((overload) => (overload === "" ? "PlainObject" : `${overload}, PlainObject`)),
    ]),
    deleteSheet: method("write", ["Sheet"]),
    duplicateActiveSheet: method("write", [""]),
    deleteActiveSheet: method("write", [""]),
    setActiveSheet: method("write", ["Sheet", "Sheet, Boolean"]),
    moveActiveSheet: method("write", ["Integer"]),
    createTextFinder: method("handle", ["String"]),
    getBandings: READ,
    getImages: READ,
    getProtections: method("read", ["SpreadsheetApp.ProtectionType"]),
    getNamedRanges: READ,
    getRangeByName: method("read", ["String"]),
    setNamedRange: method("write", ["String, Range"]),
    removeNamedRange: method("write", ["String"]),
    addDeveloperMetadata: method("write", METADATA_SIGNATURES),
    getDeveloperMetadata: READ,
    createDeveloperMetadataFinder: method("handle", [""]),
    toast: method("ui", ["Text?", "Text?, Text?", "Text?, Text?, Number?"]),
  });
}

let known: ServiceClass<SpreadsheetService> | undefined;

/** Hands out the open document. */
export function exposeSpreadsheet(host: Host): SpreadsheetService {
  known ??= spreadsheetClass();
  return host.gate.expose(known, new SpreadsheetService(host));
}

function templateOf(argument: unknown): SheetModel | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  const sheet = serviceOf(Reflect.get(argument, "template"))?.implementation;
  return sheet instanceof SheetService ? sheet.model : undefined;
}
