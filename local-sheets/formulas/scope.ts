// What a formula can see while it is evaluated.

import type { Block } from "../services/model/block";
import type { SheetModel } from "../services/model/sheet-model";
import type { Coercion } from "./coerce";
import type { Node } from "./syntax";
import type { Matrix, Scalar, Value } from "./value";

/** Cells of one sheet. */
export interface Cells {
  readonly sheet: SheetModel;
  readonly block: Block;
}

/** The document as formulas see it. */
export interface Document {
  readonly coerce: Coercion;
  /** The format that the locale gives to days. */
  readonly dateFormat: string;
  cell(sheet: SheetModel, row: number, column: number): Scalar;
  cells(sheet: SheetModel, block: Block): Matrix;
  sheetNamed(name: string): SheetModel | undefined;
  namedRange(name: string): Cells | undefined;
  /** The present moment as a serial number in the spreadsheet's zone. */
  now(): number;
  /** A number from 0 up to 1. */
  random(): number;
  /** The number format by which a cell is shown. */
  formatOf(sheet: SheetModel, row: number, column: number): string | undefined;
  /** A call of a function of the script; undefined when there is none of this name. */
  custom(name: string): ((args: readonly CustomArgument[]) => Value) | undefined;
  /** A name that is no function. */
  unknown(name: string): void;
}

/** What a cell hands to a function of the script. */
export interface CustomArgument {
  readonly value: Value;
  /** Number formats that tell dates from numbers, by place in the value. */
  readonly format: (row: number, column: number) => string | undefined;
}

/** Where a formula stands and what its names mean. */
export interface Scope {
  readonly document: Document;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Whether functions of single values work on whole arrays, as inside ARRAYFORMULA. */
  readonly array: boolean;
  readonly names: ReadonlyMap<string, Value>;
  /** How far relative references are moved; conditional formats ask for many cells at once. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** Works out a part of the formula. */
  evaluate(node: Node, scope: Scope): Value;
}
