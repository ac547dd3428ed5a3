// What formulas compute with.

import type { SheetModel } from "../services/model/sheet-model";

/** The errors that cells show. */
export const ERROR_CODES = [
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#REF!",
  "#ERROR!",
  "#NULL!",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as a value; it is also what functions throw to become that value. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    /** What Sheets tells when one points at the cell. */
    readonly text: string,
  ) {}
}

/** A formula that needs its own result. No function is called with it. */
export class CircularError extends CellError {
  constructor() {
    super(
      "#REF!",
      "Circular dependency detected. To resolve with iterative calculation, see File > Settings.",
    );
  }
}

/** One value of a cell; undefined is blank. */
export type Scalar = number | string | boolean | CellError | undefined;

/** A table of values, at least one by one, rows of equal length. */
export class Matrix {
  private readonly lookups = new Map<string, Map<Scalar, number>>();

  constructor(
    readonly rows: readonly (readonly Scalar[])[],
    /** The cells it was read from, if it is a reference. */
    readonly source?: Source,
    /** The number formats its values bring along, where a function of the script gave dates. */
    readonly formats?: (row: number, column: number) => string | undefined,
  ) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  get(row: number, column: number): Scalar {
    return this.rows[row]?.[column];
  }

  /** All values, row by row. */
  flat(): Scalar[] {
    return this.width === 1 ? this.rows.map((row) => row[0]) : this.rows.flat();
  }

  /** One column from the top. */
  column(index: number): Scalar[] {
    return this.rows.map((row) => row[index]);
  }

  /** Something worked out once for all who look into the same cells, such as an index of a column. */
  remember(key: string, make: () => Map<Scalar, number>): Map<Scalar, number> {
    const known = this.lookups.get(key) ?? make();
    this.lookups.set(key, known);
    return known;
  }
}

/** Cells a matrix was read from; numbers count from zero. */
export interface Source {
  readonly sheet: SheetModel;
  readonly top: number;
  readonly left: number;
}

/** A function made by LAMBDA. */
export class Lambda {
  constructor(
    readonly size: number,
    readonly call: (args: readonly Value[]) => Value,
  ) {}
}

export type Value = Scalar | Matrix | Lambda;

/** A matrix of one column. */
export function columnOf(values: readonly Scalar[]): Matrix {
  return new Matrix(values.map((value) => [value]));
}

/** Any value as a table. */
export function toMatrix(value: Value): Matrix {
  if (value instanceof Lambda) throw new CellError("#VALUE!", "A LAMBDA must be called with its values.");
  return value instanceof Matrix ? value : new Matrix([[value]]);
}

/** Any value as one: the first of a table. */
export function toScalar(value: Value): Scalar {
  if (value instanceof Lambda) throw new CellError("#VALUE!", "A LAMBDA must be called with its values.");
  return value instanceof Matrix ? value.get(0, 0) : value;
}

export const notAvailable = (text = "Did not find a value."): CellError => new CellError("#N/A", text);
export const badValue = (text: string): CellError => new CellError("#VALUE!", text);
export const badNumber = (text: string): CellError => new CellError("#NUM!", text);
export const badReference = (text: string): CellError => new CellError("#REF!", text);
export const divisionByZero = (): CellError =>
  new CellError("#DIV/0!", "Function DIVIDE parameter 2 cannot be zero.");
