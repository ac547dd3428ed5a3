import type { CellFunctions } from "../services/index";
import type { Block } from "../services/model/block";
import { serialOfCivil } from "../services/model/serial";
import type { SheetModel } from "../services/model/sheet-model";
import type { SpreadsheetModel } from "../services/model/spreadsheet-model";
import type { Calculation } from "./calculation";
import { Coercion } from "./coerce";
import { CustomFunctions } from "./custom-functions";
import type { Cells, CustomArgument, Document } from "./scope";
import type { Matrix, Scalar, Value } from "./value";

const MODULUS = 2 ** 31 - 1;
const MULTIPLIER = 48_271;

/** The document as formulas see it while a calculation brings their cells up to date. */
export class DocumentView implements Document {
  readonly coerce: Coercion;
  readonly dateFormat: string;
  readonly unknownFunctions = new Set<string>();
  private readonly functions: CustomFunctions;
  private seed = 1;

  constructor(
    private readonly model: SpreadsheetModel,
    functions: CellFunctions,
    private readonly calculation: () => Calculation,
  ) {
    this.coerce = new Coercion({ locale: model.locale, currentYear: model.currentYear() });
    this.dateFormat = model.locale.data.dateFormat;
    this.functions = new CustomFunctions(functions, model);
  }

  cell(sheet: SheetModel, row: number, column: number): Scalar {
    const results = this.calculation().of(sheet);
    this.calculation().settle(results, { top: row, left: column, height: 1, width: 1 });
    return results.cell(row, column);
  }

  cells(sheet: SheetModel, block: Block): Matrix {
    const results = this.calculation().of(sheet);
    const known = results.remembered(block);
    if (known !== undefined) return known;
    this.calculation().settle(results, block);
    return results.read(block);
  }

  sheetNamed(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.model.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  namedRange(name: string): Cells | undefined {
    const place = this.model.namedRange(name)?.place;
    return place?.block === undefined ? undefined : { sheet: place.sheet, block: place.block };
  }

  now(): number {
    return serialOfCivil(this.model.zone.toCivil(this.model.clock.now()));
  }

  /** The same numbers in every run of the same document: a sequence of its own. */
  random(): number {
    this.seed = (this.seed * MULTIPLIER) % MODULUS;
    return this.seed / MODULUS;
  }

  formatOf(sheet: SheetModel, row: number, column: number): string | undefined {
    return sheet.shownFormat(row, column);
  }

  custom(name: string): ((args: readonly CustomArgument[]) => Value) | undefined {
    return this.functions.find(name);
  }

  unknown(name: string): void {
    this.unknownFunctions.add(name);
  }
}
