import { exception } from "../exception";
import type { Host } from "../host";
import type { ProtectionModel } from "../model/protection-model";
import type { EnumConstant } from "../strict/enumeration";
import { method, type ServiceClass } from "../strict/service-class";
import { PROTECTION_TYPE } from "./enums";
import { refusal } from "./protected-cells";
import { exposeRange, type RangeService } from "./range";

/** A protection of cells or of a whole sheet; editors are not modelled but for `lockedForUser`. */
export class ProtectionService {
  constructor(
    private readonly host: Host,
    private readonly model: ProtectionModel,
  ) {}

  getProtectionType(): EnumConstant {
    return this.present.place === undefined ? PROTECTION_TYPE.SHEET : PROTECTION_TYPE.RANGE;
  }

  getRange(): RangeService {
    const { sheet, place } = this.present;
    return exposeRange(this.host, sheet, place?.present ?? sheet.grid);
  }

  getDescription(): string {
    return this.present.description;
  }

  setDescription(description: string): this {
    this.editable.description = description;
    return this;
  }

  isWarningOnly(): boolean {
    return this.present.warningOnly;
  }

  setWarningOnly(isWarningOnly: boolean): this {
    this.editable.warningOnly = isWarningOnly;
    return this;
  }

  canEdit(): boolean {
    return !this.present.isLocked;
  }

  remove(): void {
    const { sheet, place } = this.editable;
    sheet.protections.splice(sheet.protections.indexOf(this.model), 1);
    if (place !== undefined) sheet.untrack(place);
  }

  private get editable(): ProtectionModel {
    if (this.present.isLocked) throw refusal();
    return this.model;
  }

  private get present(): ProtectionModel {
    if (this.model.sheet.protections.includes(this.model)) return this.model;
    throw exception("The protection no longer exists.");
  }
}

const PROTECTION: ServiceClass<ProtectionService> = {
  name: "Protection",
  qualifiedName: "SpreadsheetApp.Protection",
  access: "document",
  members: {
    getProtectionType: method("value", [""]),
    getRange: method("value", [""]),
    getDescription: method("value", [""]),
    setDescription: method("write", ["String"]),
    isWarningOnly: method("value", [""]),
    setWarningOnly: method("write", ["Boolean"]),
    canEdit: method("read", [""]),
    remove: method("write", [""]),
  },
};

/** Hands out a protection. */
export function exposeProtection(host: Host, model: ProtectionModel): ProtectionService {
  return host.gate.expose(PROTECTION, new ProtectionService(host, model));
}
