import { exception } from "../exception";
import type { Host } from "../host";
import type { ProtectionModel } from "../model/protection-model";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { PROTECTION_TYPE } from "./enums";
import type { NamedRangeService } from "./named-range";
import { refusal } from "./protected-cells";
import { exposePlaces, exposeRange, RangeService } from "./range";
import { addressOf } from "./spreadsheet-people";
import { exposeUser, type UserService } from "./user";

/** A protection of cells or of a whole sheet; the user is its owner, so that lists of editors are only kept. */
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

  getEditors(): UserService[] {
    return this.present.editors.map((address) => exposeUser(this.host, address));
  }

  addEditor(editor: string | UserService): this {
    return this.addEditors([addressOf(editor)]);
  }

  addEditors(addresses: readonly string[]): this {
    this.editable.editors = [...new Set([...this.model.editors, ...addresses])];
    return this;
  }

  removeEditor(editor: string | UserService): this {
    return this.removeEditors([editor]);
  }

  removeEditors(editors: readonly (string | UserService)[]): this {
    const gone = editors.map(addressOf);
    this.editable.editors = this.model.editors.filter((address) => !gone.includes(address));
    return this;
  }

  canDomainEdit(): boolean {
    return this.present.domainEdit;
  }

  setDomainEdit(isAllowed: boolean): this {
    this.editable.domainEdit = isAllowed;
    return this;
  }

  setRange(range: RangeService): this {
    const { sheet, place } = this.editable;
    if (place !== undefined) sheet.untrack(place);
    this.model.place = sheet.track(range.place());
    this.model.rangeName = null;
    return this;
  }

  getRangeName(): string | null {
    return this.present.rangeName;
  }

  setRangeName(name: string): this {
    const named = this.host.model.namedRange(name);
    if (named?.place.block === undefined) throw exception(`Named range "${name}" does not exist.`);
    this.setRange(new RangeService(this.host, named.place.sheet, named.place.block));
    this.model.rangeName = named.name;
    return this;
  }

  setNamedRange(named: NamedRangeService): this {
    return this.setRangeName(named.getName());
  }

  getUnprotectedRanges(): RangeService[] {
    return exposePlaces(this.host, this.present.unprotected);
  }

  setUnprotectedRanges(ranges: readonly RangeService[]): this {
    if (this.editable.place !== undefined)
      throw exception("Unprotected ranges are for protected sheets only.");
    this.model.unprotected = ranges.map((range) => this.model.sheet.track(range.place()));
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

/** `Protection`, as scripts see it. */
export const PROTECTION = documentClass<ProtectionService>("Protection", {
  getProtectionType: method("value", [""]),
  getRange: method("value", [""]),
  getDescription: method("value", [""]),
  setDescription: method("write", ["String"]),
  isWarningOnly: method("value", [""]),
  setWarningOnly: method("write", ["Boolean"]),
  getEditors: method("read", [""]),
  addEditor: method("write", ["String", "User"]),
  addEditors: method("write", ["String[]"]),
  removeEditor: method("write", ["String", "User"]),
  removeEditors: method("write", ["String[]", "User[]"]),
  canDomainEdit: method("read", [""]),
  setDomainEdit: method("write", ["Boolean"]),
  setRange: method("write", ["Range"]),
  getRangeName: method("read", [""]),
  setRangeName: method("write", ["String"]),
  setNamedRange: method("write", ["NamedRange"]),
  getUnprotectedRanges: method("read", [""]),
  setUnprotectedRanges: method("write", ["Range[]"]),
  canEdit: method("read", [""]),
  remove: method("write", [""]),
});

/** Hands out a protection. */
export function exposeProtection(host: Host, model: ProtectionModel): ProtectionService {
  return host.gate.expose(PROTECTION, new ProtectionService(host, model));
}
