import type { Block } from "../services/model/block";
import type { CellValue } from "../services/model/cell";
import { Layer } from "../services/model/layer";
import type { SheetModel } from "../services/model/sheet-model";
import { Dependents } from "./dependents";
import type { FormulaCell } from "./formula-cell";
import { CellError, ERROR_CODES, Matrix, type Scalar } from "./value";

const ERRORS = new Map<string, CellError>(
  ERROR_CODES.map((code) => [code, new CellError(code, "The cell holds an error.")]),
);
const BLANKS: readonly undefined[] = [];

interface Remembered {
  readonly matrix: Matrix;
  readonly at: number;
}

/** The formulas of one sheet, what they show, and who reads its cells. */
export class SheetResults {
  readonly formulas = new Layer<FormulaCell>(false);
  /** What formulas show, in their own cells and where they spill. */
  readonly shown = new Layer<Exclude<Scalar, undefined>>(false);
  /** Whose spill a cell is part of. */
  readonly owners = new Layer<FormulaCell>(false);
  readonly spilling = new Set<FormulaCell>();
  readonly dependents = new Dependents();
  count = 0;
  private readonly stamps: number[] = [];
  private lastStamp = 0;
  private readonly tables = new Map<string, Remembered>();

  constructor(readonly sheet: SheetModel) {}

  /** Values of these columns may be others from now on. */
  touch({ left, width }: Block): void {
    this.lastStamp += 1;
    const end = Math.min(left + width, this.sheet.columnCount);
    for (let column = left; column < end; column += 1) this.stamps[column] = this.lastStamp;
  }

  /** One cell as formulas see it. */
  cell(row: number, column: number): Scalar {
    const value = this.sheet.values.get(row, column) ?? this.shown.get(row, column);
    return typeof value === "string" ? textOrError(value) : (value ?? this.pivot(row, column));
  }

  /** A block that was read before and has not changed since. */
  remembered(block: Block): Matrix | undefined {
    if (this.sheet.pivots.tables.length > 0) return undefined;
    const known = this.tables.get(blockKey(block));
    if (known === undefined) return undefined;
    for (let column = block.left; column < block.left + block.width; column += 1) {
      if ((this.stamps[column] ?? 0) > known.at) return undefined;
    }
    return known.matrix;
  }

  /** A block as formulas see it. */
  read(block: Block): Matrix {
    const { top, left, height, width } = block;
    if (height === 1 && width === 1) {
      return new Matrix([[this.cell(top, left)]], { sheet: this.sheet, top, left });
    }
    const rows = Array.from({ length: height }, (_row, index) => this.row(top + index, left, width));
    const matrix = new Matrix(rows, { sheet: this.sheet, top, left });
    this.tables.set(blockKey(block), { matrix, at: this.lastStamp });
    return matrix;
  }

  private row(row: number, left: number, width: number): Scalar[] {
    const entered = this.sheet.values.row(row);
    const shown = this.count === 0 ? BLANKS : this.shown.row(row);
    const hasPivots = this.sheet.pivots.tables.length > 0;
    const cells = new Array<Scalar>(width);
    for (let index = 0; index < width; index += 1) {
      const value = entered[left + index] ?? shown[left + index];
      if (typeof value === "string") cells[index] = textOrError(value);
      else cells[index] = value === undefined && hasPivots ? this.pivot(row, left + index) : value;
    }
    return cells;
  }

  private pivot(row: number, column: number): CellValue | undefined {
    return this.sheet.pivots.tables.length === 0 ? undefined : this.sheet.pivots.value(row, column);
  }
}

function textOrError(text: string): Scalar {
  return text.startsWith("#") ? (ERRORS.get(text) ?? text) : text;
}

function blockKey({ top, left, height, width }: Block): string {
  return `${top},${left},${height},${width}`;
}
