import { exception } from "../exception";
import type { Host } from "../host";
import type { MetadataLocationName, MetadataModel, MetadataVisibilityName } from "../model/metadata-model";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { METADATA_LOCATION_TYPE, METADATA_VISIBILITY } from "./enums";
import { locationOf } from "./metadata-owner";
import { exposeRange, type RangeService } from "./range";
import { exposeSheet, type SheetService } from "./sheet";
import { exposeSpreadsheet, type SpreadsheetService } from "./spreadsheet";

/** A key and a value attached to a part of the document. */
export class DeveloperMetadataService {
  constructor(
    private readonly host: Host,
    private readonly item: MetadataModel,
  ) {}

  getId(): number {
    return this.present.id;
  }

  getKey(): string {
    return this.present.key;
  }

  getValue(): string | null {
    return this.present.value;
  }

  getVisibility(): EnumConstant<MetadataVisibilityName> {
    return METADATA_VISIBILITY[this.present.visibility];
  }

  getLocation(): MetadataLocationService {
    return this.host.gate.expose(METADATA_LOCATION, new MetadataLocationService(this.host, this.present));
  }

  setKey(key: string): this {
    this.present.key = key;
    return this;
  }

  setValue(value: string): this {
    this.present.value = value;
    return this;
  }

  setVisibility(visibility: EnumConstant<MetadataVisibilityName>): this {
    this.present.visibility = visibility.toString();
    return this;
  }

  moveToSheet(sheet: SheetService): this {
    this.present.location = { type: "SHEET", sheet: sheet.model };
    return this;
  }

  moveToSpreadsheet(): this {
    this.present.location = { type: "SPREADSHEET" };
    return this;
  }

  moveToRow(row: RangeService): this {
    return this.moveToLine(row);
  }

  moveToColumn(column: RangeService): this {
    return this.moveToLine(column);
  }

  private moveToLine({ sheetModel, block }: RangeService): this {
    const location = locationOf(sheetModel, block);
    if (location.type === "ROW" || location.type === "COLUMN") sheetModel.track(location.place);
    this.present.location = location;
    return this;
  }

  remove(): void {
    this.host.model.removeMetadata(this.present);
  }

  private get present(): MetadataModel {
    if (this.host.model.metadata.includes(this.item)) return this.item;
    throw exception("The developer metadata no longer exists.");
  }
}

/** Where metadata is attached. */
export class MetadataLocationService {
  constructor(
    private readonly host: Host,
    private readonly item: MetadataModel,
  ) {}

  getLocationType(): EnumConstant<MetadataLocationName> {
    return METADATA_LOCATION_TYPE[this.item.location.type];
  }

  getSpreadsheet(): SpreadsheetService | null {
    return this.item.location.type === "SPREADSHEET" ? exposeSpreadsheet(this.host) : null;
  }

  getSheet(): SheetService | null {
    const { location } = this.item;
    return location.type === "SHEET" ? exposeSheet(this.host, location.sheet) : null;
  }

  getRow(): RangeService | null {
    const { location } = this.item;
    if (location.type !== "ROW") return null;
    return exposeRange(this.host, location.sheet, {
      top: location.place.present.top,
      left: 0,
      height: 1,
      width: location.sheet.columnCount,
    });
  }

  getColumn(): RangeService | null {
    const { location } = this.item;
    if (location.type !== "COLUMN") return null;
    return exposeRange(this.host, location.sheet, {
      top: 0,
      left: location.place.present.left,
      height: location.sheet.rowCount,
      width: 1,
    });
  }
}

/** `DeveloperMetadata`, as scripts see it. */
export const DEVELOPER_METADATA = documentClass<DeveloperMetadataService>("DeveloperMetadata", {
  getId: method("value", [""]),
  getKey: method("value", [""]),
  getValue: method("value", [""]),
  getVisibility: method("value", [""]),
  getLocation: method("value", [""]),
  setKey: method("write", ["String"]),
  setValue: method("write", ["String"]),
  setVisibility: method("write", ["SpreadsheetApp.DeveloperMetadataVisibility"]),
  moveToSheet: method("write", ["Sheet"]),
  moveToSpreadsheet: method("write", [""]),
  moveToRow: method("write", ["Range"]),
  moveToColumn: method("write", ["Range"]),
  remove: method("write", [""]),
});

/** `DeveloperMetadataLocation`, as scripts see it. */
export const METADATA_LOCATION = documentClass<MetadataLocationService>("DeveloperMetadataLocation", {
  getLocationType: method("value", [""]),
  getSpreadsheet: method("value", [""]),
  getSheet: method("value", [""]),
  getRow: method("value", [""]),
  getColumn: method("value", [""]),
});

/** Hands out a piece of metadata. */
export function exposeMetadata(host: Host, item: MetadataModel): DeveloperMetadataService {
  return host.gate.expose(DEVELOPER_METADATA, new DeveloperMetadataService(host, item));
}
