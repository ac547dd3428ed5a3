import { exception } from "../exception";
import type { MenuItemRecord } from "../host";
import { SheetLocale } from "../model/locale";
import { Zone } from "../model/zone";
import type { EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import { RECALCULATION_INTERVAL } from "./enums";
import type { HtmlOutputService } from "./html-output";
import { SpreadsheetPeople } from "./spreadsheet-people";

type MenuLines = readonly ({ readonly name?: unknown; readonly functionName?: unknown } | null)[];

/** Name, locale, zone and recalculation of a spreadsheet, and its older menus. */
export class SpreadsheetSettings extends SpreadsheetPeople {
  getId(): string {
    return this.host.model.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.host.model.id}/edit`;
  }

  getFormUrl(): null {
    return null;
  }

  getName(): string {
    return this.host.model.name;
  }

  rename(name: string): void {
    if (name === "") throw exception("Invalid argument: newName");
    this.host.model.name = name;
  }

  getSpreadsheetTimeZone(): string {
    return this.host.model.zone.id;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      this.host.model.zone = Zone.of(timeZone);
      this.host.model.calculator.reset();
    } catch {
      throw exception(`Invalid argument: timezone ${timeZone}`);
    }
  }

  getSpreadsheetLocale(): string {
    return this.host.model.localeId;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw exception(`Invalid argument: locale ${locale}`);
    this.host.model.localeId = locale;
    this.host.model.locale = SheetLocale.of(locale);
    this.host.model.calculator.reset();
  }

  getRecalculationInterval(): EnumConstant {
    return RECALCULATION_INTERVAL[this.host.model.recalculation.interval];
  }

  setRecalculationInterval(interval: EnumConstant<"ON_CHANGE" | "MINUTE" | "HOUR">): this {
    this.host.model.recalculation.interval = interval.toString();
    return this;
  }

  isIterativeCalculationEnabled(): boolean {
    return this.host.model.recalculation.isIterative;
  }

  setIterativeCalculationEnabled(isEnabled: boolean): this {
    this.host.model.recalculation.isIterative = isEnabled;
    return this;
  }

  getMaxIterativeCalculationCycles(): number {
    return this.host.model.recalculation.cycles;
  }

  setMaxIterativeCalculationCycles(cycles: number): this {
    this.host.model.recalculation.cycles = cycles;
    return this;
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return this.host.model.recalculation.threshold;
  }

  setIterativeCalculationConvergenceThreshold(threshold: number): this {
    this.host.model.recalculation.threshold = threshold;
    return this;
  }

  addMenu(caption: string, lines: MenuLines): void {
    this.removeMenu(caption);
    this.host.records.menus.push({ kind: "menu", caption, items: lines.map(menuLine) });
  }

  updateMenu(caption: string, lines: MenuLines): void {
    const { menus } = this.host.records;
    const index = menus.findIndex((menu) => menu.kind === "menu" && menu.caption === caption);
    if (index < 0) throw exception(`Menu not found: ${caption}`);
    menus.splice(index, 1, { kind: "menu", caption, items: lines.map(menuLine) });
  }

  removeMenu(caption: string): void {
    const { menus } = this.host.records;
    const others = menus.filter((menu) => menu.kind !== "menu" || menu.caption !== caption);
    menus.splice(0, menus.length, ...others);
  }

  show(page: HtmlOutputService): void {
    const [title, html, width, height] = [
      page.getTitle(),
      page.getContent(),
      page.getWidth(),
      page.getHeight(),
    ];
    this.host.records.dialogs.push({ kind: "modal", title, html, width, height });
  }
}

function menuLine(line: MenuLines[number]): MenuItemRecord {
  if (line === null) return { kind: "separator" };
  return { kind: "item", caption: String(line.name), functionName: String(line.functionName) };
}

const READ = method("read", [""]);
const FLAG = method("write", ["Boolean"]);

/** What scripts can do with the settings of a spreadsheet. */
export const SETTINGS_MEMBERS: MemberTable<SpreadsheetSettings> = {
  getId: method("value", [""]),
  getUrl: method("value", [""]),
  getFormUrl: READ,
  getName: READ,
  rename: method("write", ["String"]),
  getSpreadsheetTimeZone: READ,
  setSpreadsheetTimeZone: method("write", ["String"]),
  getSpreadsheetLocale: READ,
  setSpreadsheetLocale: method("write", ["String"]),
  getRecalculationInterval: READ,
  setRecalculationInterval: method("write", ["SpreadsheetApp.RecalculationInterval"]),
  isIterativeCalculationEnabled: READ,
  setIterativeCalculationEnabled: FLAG,
  getMaxIterativeCalculationCycles: READ,
  setMaxIterativeCalculationCycles: method("write", ["Integer"]),
  getIterativeCalculationConvergenceThreshold: READ,
  setIterativeCalculationConvergenceThreshold: method("write", ["Number"]),
  addMenu: method("ui", ["String, Object[]"], "menu"),
  updateMenu: method("ui", ["String, Object[]"], "menu"),
  removeMenu: method("ui", ["String"], "menu"),
  show: method("ui", ["HtmlOutput"], "dialog"),
};
