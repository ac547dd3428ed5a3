import { exception } from "../exception";
import { type Calculator, type CalculatorMaker, NO_CALCULATOR } from "./calculator";
import type { Clock } from "./clock";
import { fillLike } from "./copy-sheet";
import { DocumentObjects } from "./document-objects";
import { SheetLocale } from "./locale";
import { DEFAULT_COLUMNS, DEFAULT_ROWS, SheetModel } from "./sheet-model";
import { Stores } from "./stores";
import type { TriggerModel } from "./trigger-model";
import { Zone } from "./zone";

/** Cells a spreadsheet may have over all its sheets, blank ones included. */
export const CELL_LIMIT = 10_000_000;
const NAME_LIMIT = 100;

/** What a spreadsheet is made with. */
export interface SpreadsheetSettings {
  readonly name: string;
  /** Such as `en_US`. */
  readonly locale: string;
  /** An IANA name such as `Asia/Taipei`. */
  readonly timeZone: string;
  readonly clock: Clock;
  /** The HTML files of the script, by name without `.html`. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
}

/** When formulas are calculated again. */
export interface Recalculation {
  interval: "ON_CHANGE" | "MINUTE" | "HOUR";
  isIterative: boolean;
  cycles: number;
  threshold: number;
}

/** How a new sheet deviates from the default. */
export interface NewSheet {
  readonly name: string;
  /** From zero; after the active sheet when left out. */
  readonly index?: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** The whole document: sheets in order, one of them active. */
export class SpreadsheetModel extends DocumentObjects {
  name: string;
  locale: SheetLocale;
  zone: Zone;
  /** The locale as it was given, even when its data come from a relative. */
  localeId: string;
  readonly clock: Clock;
  readonly stores: Stores;
  readonly htmlFiles: Readonly<Record<string, string>>;
  /** As it stands in the address of the document. */
  readonly id = "local-spreadsheet-0000000000000000000000000000";
  /** Addresses of those who may change the document besides its owner. */
  editors: readonly string[] = [];
  viewers: readonly string[] = [];
  readonly recalculation: Recalculation = {
    interval: "ON_CHANGE",
    isIterative: false,
    cycles: 50,
    threshold: 0.05,
  };
  private calculation: Calculator = NO_CALCULATOR;
  /** Whether values that Google takes in silence are taken here too, instead of refused. */
  isForgiving = false;
  /** The triggers the script has installed; nothing fires them. */
  readonly triggers: TriggerModel[] = [];
  private lastTriggerId = 0;
  private active: SheetModel | undefined;
  private nextSheetId = 0;

  constructor(settings: SpreadsheetSettings) {
    super();
    this.clock = settings.clock;
    this.stores = new Stores(settings.clock);
    this.htmlFiles = settings.htmlFiles ?? {};
    this.name = settings.name;
    this.localeId = settings.locale;
    this.locale = SheetLocale.of(settings.locale);
    this.zone = Zone.of(settings.timeZone);
  }

  /** What works the formulas of all sheets out. */
  get calculator(): Calculator {
    return this.calculation;
  }

  /** Lets formulas be worked out from now on. */
  calculateWith(make: CalculatorMaker): void {
    this.calculation = make(this);
    for (const sheet of this.tabs) sheet.calculator = this.calculation;
  }

  /** Installs a trigger. */
  addTrigger(trigger: Omit<TriggerModel, "id">): TriggerModel {
    this.lastTriggerId += 1;
    const installed = { ...trigger, id: String(this.lastTriggerId) };
    this.triggers.push(installed);
    return installed;
  }

  /** The sheets in the order of their tabs. */
  get sheets(): readonly SheetModel[] {
    return this.tabs;
  }

  /** The sheet its user looks at. */
  get activeSheet(): SheetModel {
    if (this.active === undefined)
      throw new Error("A spreadsheet has no active sheet before its first sheet");
    return this.active;
  }

  /** Cells of all sheets together. */
  get cellCount(): number {
    return this.tabs.reduce((sum, sheet) => sum + sheet.cellCount, 0);
  }

  /** The present year in the spreadsheet's zone, for dates typed without one. */
  currentYear(): number {
    return new Date(this.zone.toCivil(this.clock.now())).getUTCFullYear();
  }

  /** The sheet of exactly this name. */
  sheetByName(name: string): SheetModel | undefined {
    return this.tabs.find((sheet) => sheet.name === name);
  }

  /** Adds a sheet, which becomes the active one. */
  insertSheet(added: NewSheet): SheetModel {
    this.requireFreeName(added.name);
    const index = added.index ?? (this.active === undefined ? 0 : this.tabs.indexOf(this.active) + 1);
    if (index < 0 || index > this.tabs.length) throw exception("Invalid argument: sheetIndex");
    const rows = added.rows ?? DEFAULT_ROWS;
    const columns = added.columns ?? DEFAULT_COLUMNS;
    this.requireRoom(rows * columns);
    const sheet = new SheetModel(this.nextSheetId, added.name, rows, columns, this);
    sheet.calculator = this.calculation;
    this.nextSheetId += 1;
    this.tabs.splice(index, 0, sheet);
    this.active = sheet;
    this.calculation.reset();
    return sheet;
  }

  /** Adds a copy of a sheet at the end, or at an index; it becomes active only where Sheets says so. */
  copySheet(
    from: SheetModel,
    index = this.tabs.length,
    name = this.freeName(`Copy of ${from.name}`),
  ): SheetModel {
    const { active } = this;
    const copy = this.insertSheet({ name, index, rows: from.rowCount, columns: from.columnCount });
    fillLike(copy, from, () => this.nextChartId());
    this.active = active;
    return copy;
  }

  /** `Sheet2` and so on: the next name a new sheet can have. */
  nextSheetName(): string {
    let number = this.tabs.length + 1;
    while (this.isTaken(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  private freeName(wanted: string): string {
    let name = wanted;
    for (let copy = 1; this.isTaken(name); copy += 1) name = `${wanted} ${copy}`;
    return name;
  }

  /** Removes a sheet; a neighbour becomes active when it was the active one. */
  deleteSheet(sheet: SheetModel): void {
    const index = this.tabs.indexOf(sheet);
    if (index < 0) throw exception(`Sheet ${sheet.sheetId} not found`);
    if (this.tabs.length === 1) throw exception("You can't remove all the sheets in a document.");
    const visible = this.tabs.filter((other) => other !== sheet && !other.hidden);
    if (visible.length === 0) throw exception("You can't remove all the visible sheets in a document.");
    this.tabs.splice(index, 1);
    if (this.active === sheet) this.active = this.tabs[Math.max(0, index - 1)];
    this.calculation.deleted(sheet);
  }

  /** Gives a sheet another name. */
  renameSheet(sheet: SheetModel, name: string): void {
    if (sheet.name === name) return;
    this.requireFreeName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.calculation.renamed(sheet, before);
  }

  /** Brings a sheet to the front. */
  activate(sheet: SheetModel): void {
    this.active = sheet;
  }

  /** Moves a sheet's tab to another place, counted from zero. */
  moveSheet(sheet: SheetModel, index: number): void {
    if (index < 0 || index >= this.tabs.length) throw exception("Invalid argument: pos");
    this.tabs.splice(this.tabs.indexOf(sheet), 1);
    this.tabs.splice(index, 0, sheet);
  }

  /** Takes a sheet out of sight; one must stay visible. */
  hideSheet(sheet: SheetModel): void {
    const next = this.tabs.find((other) => other !== sheet && !other.hidden);
    if (next === undefined) throw exception("You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (this.active === sheet) this.active = next;
  }

  private requireFreeName(name: string, except?: SheetModel): void {
    if (name === "") throw exception("The sheet name cannot be empty.");
    if (name.length > NAME_LIMIT) {
      throw exception(`The sheet name cannot be greater than ${NAME_LIMIT} characters.`);
    }
    if (this.isTaken(name, except))
      throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  /** Sheets calls "data" and "Data" the same name. */
  private isTaken(name: string, except?: SheetModel): boolean {
    return this.tabs.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Throws when the document has no room for so many more cells. */
  requireRoom(addedCells: number): void {
    if (this.cellCount + addedCells <= CELL_LIMIT) return;
    throw exception(
      `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
    );
  }
}
