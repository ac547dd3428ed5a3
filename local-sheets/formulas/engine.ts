import type { CellFunctions } from "../services/index";
import type { Block } from "../services/model/block";
import { Calculator, type RuleTest } from "../services/model/calculator";
import type { CellValue } from "../services/model/cell";
import type { GridChange } from "../services/model/grid-change";
import type { Place } from "../services/model/place";
import type { SheetModel } from "../services/model/sheet-model";
import type { SpreadsheetModel } from "../services/model/spreadsheet-model";
import { Calculation } from "./calculation";
import { DocumentView } from "./document-view";
import { evaluateAt, scopeAt } from "./evaluate";
import { formatInference } from "./formats";
import type { FormulaCell } from "./formula-cell";
import { FUNCTIONS } from "./functions/index";
import { qualifyFormula, relocateFormula } from "./relocate";
import { dropInFormula, moveFormula, renameInFormula, shiftFormula } from "./rewrite";
import type { SheetResults } from "./sheet-results";
import { callsAny, parseFormula } from "./syntax";
import { CellError, Matrix, type Scalar } from "./value";

/** The functions that formulas can call, besides those of the script. */
export const FUNCTION_NAMES: readonly string[] = Object.keys(FUNCTIONS).sort();

/** Works the formulas of a document out when somebody looks, and only those that are out of date. */
export class Engine extends Calculator {
  private changes = 0;
  private isRewriting = false;
  private known: Calculation | undefined;
  private readonly view: DocumentView;

  constructor(
    private readonly model: SpreadsheetModel,
    functions: CellFunctions,
  ) {
    super();
    this.view = new DocumentView(model, functions, () => this.calculation());
  }

  get version(): number {
    return this.changes;
  }

  get unknownFunctions(): readonly string[] {
    return [...this.view.unknownFunctions].sort();
  }

  value(sheet: SheetModel, row: number, column: number): CellValue | undefined {
    return entered(this.upToDate(sheet).shown.get(row, column));
  }

  over(
    sheet: SheetModel,
    row: number,
    values: readonly (CellValue | undefined)[],
  ): readonly (CellValue | undefined)[] {
    const results = this.upToDate(sheet);
    if (results.count === 0) return values;
    const shown = results.shown.row(row);
    if (shown.length === 0) return values;
    const merged = new Array<CellValue | undefined>(Math.max(values.length, shown.length));
    for (let column = 0; column < merged.length; column += 1) {
      merged[column] = values[column] ?? entered(shown[column]);
    }
    return merged;
  }

  extent(sheet: SheetModel): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    for (const { area, result } of this.upToDate(sheet).spilling) {
      if (!(result instanceof Matrix)) continue;
      rows = Math.max(rows, area.top + area.height);
      columns = Math.max(columns, area.left + area.width);
    }
    return { rows, columns };
  }

  format(sheet: SheetModel, row: number, column: number): string | undefined {
    const results = this.upToDate(sheet);
    if (results.count === 0) return undefined;
    const cell = results.formulas.get(row, column) ?? results.owners.get(row, column);
    if (cell === undefined || typeof sheet.value(row, column) !== "number") return undefined;
    return this.resultFormat(cell, row - cell.row, column - cell.column);
  }

  errorText(sheet: SheetModel, row: number, column: number): string | undefined {
    const cell = this.upToDate(sheet).formulas.get(row, column);
    const result = cell?.result instanceof Matrix ? cell.result.get(0, 0) : cell?.result;
    return result instanceof CellError ? result.text : undefined;
  }

  anchor(sheet: SheetModel, row: number, column: number): { row: number; column: number } | undefined {
    return this.upToDate(sheet).owners.get(row, column);
  }

  rule(formula: string, origin: Place): RuleTest | undefined {
    const node = parseFormula(formula);
    if (node.kind === "error") return undefined;
    const isUnknown = (name: string): boolean =>
      !Object.hasOwn(FUNCTIONS, name) && this.view.custom(name) === undefined;
    if (callsAny(node, isUnknown)) return undefined;
    const { sheet } = origin;
    const { top, left } = origin.present;
    return (row, column) => {
      this.calculation().run();
      const shift = { rows: row - top, columns: column - left };
      const value = evaluateAt(node, this.view, { sheet, row, column }, shift);
      const one = value instanceof Matrix ? value.get(0, 0) : value;
      return one === true || (typeof one === "number" && one !== 0);
    };
  }

  shifted(formula: string, rows: number, columns: number): string {
    return shiftFormula(formula, rows, columns);
  }

  carried(formula: string, from: SheetModel): string {
    return qualifyFormula(formula, from.name);
  }

  changed(sheet: SheetModel, block: Block): void {
    this.changes += 1;
    if (!this.isRewriting) this.calculation().changed(sheet, block);
  }

  moved(sheet: SheetModel, change: GridChange): void {
    const loses = change.kind === "delete";
    this.rewriteAll((formula, own) => moveFormula(formula, named(sheet, own), change), loses);
  }

  relocated(from: SheetModel, source: Block, to: SheetModel, target: Block): void {
    const relocation = {
      source,
      down: target.top - source.top,
      right: target.left - source.left,
      sheetName: to === from ? undefined : to.name,
    };
    this.rewriteAll((formula, own) => relocateFormula(formula, named(from, own), relocation), false);
  }

  renamed(sheet: SheetModel, before: string): void {
    this.rewriteAll((formula) => renameInFormula(formula, before, sheet.name), false);
  }

  deleted(sheet: SheetModel): void {
    this.rewriteAll((formula) => dropInFormula(formula, sheet.name), true);
  }

  reset(): void {
    this.changes += 1;
    this.known = undefined;
  }

  private upToDate(sheet: SheetModel): SheetResults {
    const calculation = this.calculation();
    calculation.run();
    return calculation.of(sheet);
  }

  private calculation(): Calculation {
    this.known ??= new Calculation(this.model, this.view);
    return this.known;
  }

  private resultFormat(cell: FormulaCell, row: number, column: number): string | undefined {
    const formats = cell.result instanceof Matrix ? cell.result.formats : undefined;
    return formats?.(row, column) ?? formatInference(cell.node, scopeAt(this.view, cell))(row, column);
  }

  /** @param loses whether results may have lost what they were made of, so that stored ones do not hold */
  private rewriteAll(rewrite: (formula: string, sheet: SheetModel) => string, loses: boolean): void {
    this.isRewriting = true;
    try {
      for (const sheet of this.model.sheets) this.rewriteSheet(sheet, rewrite, loses);
    } finally {
      this.isRewriting = false;
      this.reset();
    }
  }

  private rewriteSheet(
    sheet: SheetModel,
    rewrite: (formula: string, sheet: SheetModel) => string,
    loses: boolean,
  ): void {
    const { rows } = sheet.formulas.extent();
    for (let row = 0; row < rows; row += 1) {
      sheet.formulas.row(row).forEach((formula, column) => {
        const changed = formula === undefined ? formula : rewrite(formula, sheet);
        if (changed === formula) return;
        sheet.formulas.set(row, column, changed);
        if (loses) sheet.values.set(row, column, undefined);
      });
    }
  }
}

/** Whether a name in a formula of one sheet means another; no name means the formula's own. */
function named(sheet: SheetModel, own: SheetModel): (name: string | undefined) => boolean {
  return (name) => (name === undefined ? own === sheet : name.toLowerCase() === sheet.name.toLowerCase());
}

function entered(value: Scalar): CellValue | undefined {
  return value instanceof CellError ? value.code : value;
}
