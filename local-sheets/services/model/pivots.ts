import { type Block, overlap } from "./block";
import type { CellValue } from "./cell";
import { displayText } from "./display-text";
import { SheetLocale } from "./locale";
import { isDateFormat } from "./number-format";
import { pivotFormat } from "./pivot-formats";
import type { PivotModel } from "./pivot-model";
import { type PivotSource, type PivotTableCells, pivotResult } from "./pivot-result";
import type { SheetModel } from "./sheet-model";

/** What one pivot table shows, and where. */
export interface PivotOutput {
  readonly pivot: PivotModel;
  readonly block: Block;
  readonly cells: PivotTableCells;
}

/** The values of a row; cells beyond its end are blank. */
export type ValueRow = readonly (CellValue | undefined)[];

/** What was computed from certain facts: no part of the document, and never changed. */
export class PivotMemory {
  constructor(
    readonly facts: readonly unknown[],
    readonly outputs: readonly PivotOutput[],
  ) {}
}

/** Names of months in totals of days; everything else about a day is in its format. */
const ENGLISH = SheetLocale.of("en_US");
const REFUSED: PivotTableCells = [["#REF!"]];

/** The pivot tables of one sheet; what they show is computed when somebody looks, if anything changed. */
export class Pivots {
  readonly tables: PivotModel[] = [];
  private remembered: PivotMemory | undefined;
  private steady: readonly PivotOutput[] | undefined;
  private isComputing = false;

  /** What every pivot table shows; an earlier one has the right of way. */
  outputs(): readonly PivotOutput[] {
    if (this.tables.length === 0 || this.isComputing) return [];
    if (this.steady !== undefined) return this.steady;
    const facts = this.facts();
    if (this.remembered === undefined || !isSame(this.remembered.facts, facts)) {
      this.remembered = new PivotMemory(facts, this.computed());
    }
    return this.remembered.outputs;
  }

  private computed(): PivotOutput[] {
    this.isComputing = true;
    try {
      const outputs: PivotOutput[] = [];
      for (const pivot of this.tables) {
        outputs.push(
          compute(
            pivot,
            outputs.map(({ block }) => block),
          ),
        );
      }
      return outputs;
    } finally {
      this.isComputing = false;
    }
  }

  /** Does work that changes nothing, so that nobody needs to ask before every cell whether something changed. */
  steadily<Result>(work: () => Result): Result {
    const { steady } = this;
    this.steady = this.outputs();
    try {
      return work();
    } finally {
      this.steady = steady;
    }
  }

  /** What a pivot table shows in a cell. */
  value(row: number, column: number): CellValue | undefined {
    for (const { block, cells } of this.outputs()) {
      const value = cells[row - block.top]?.[column - block.left];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** The number format that a pivot table gives to a cell. */
  format(row: number, column: number): string | undefined {
    for (const { pivot, block } of this.outputs()) {
      if (contains(block, row, column)) return pivotFormat(pivot, row - block.top, column - block.left);
    }
    return undefined;
  }

  /** Rows of entered values, the first of them at `top`, with what pivot tables show in them. */
  over(top: number, entered: readonly ValueRow[]): readonly ValueRow[] {
    const outputs = this.outputs();
    if (outputs.length === 0) return entered;
    return entered.map((row, index) =>
      outputs.reduce((shown, output) => laid(output, top + index, shown), row),
    );
  }

  /** How many rows and columns from A1 the pivot tables take. */
  extent(): { rows: number; columns: number } {
    const blocks = this.outputs().map(({ block }) => block);
    return {
      rows: blocks.reduce((most, { top, height }) => Math.max(most, top + height), 0),
      columns: blocks.reduce((most, { left, width }) => Math.max(most, left + width), 0),
    };
  }

  /** Takes a pivot table away; its cells are blank again. */
  remove(pivot: PivotModel): void {
    const index = this.tables.indexOf(pivot);
    if (index >= 0) this.tables.splice(index, 1);
  }

  /** Removes pivot tables whose anchor was deleted. */
  dropDeleted(): void {
    for (const pivot of [...this.tables]) if (pivot.anchor.block === undefined) this.remove(pivot);
  }

  /** Everything that what is shown depends on. */
  private facts(): unknown[] {
    const facts: unknown[] = [];
    for (const pivot of this.tables) {
      addFacts(facts, pivot);
      addVersion(facts, pivot.anchor.sheet);
      // What the pivot tables of the source show is seen as well.
      for (const other of pivot.source.sheet.pivots.tables) addFacts(facts, other);
    }
    return facts;
  }
}

function addFacts(facts: unknown[], pivot: PivotModel): void {
  facts.push(pivot, ...pivot.definition());
  addVersion(facts, pivot.source.sheet);
}

function addVersion(
  facts: unknown[],
  { values, formulas, calculator, rowCount, columnCount }: SheetModel,
): void {
  facts.push(values.version, formulas.version, calculator.version, rowCount, columnCount);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((fact, index) => Object.is(fact, other[index]));
}

function compute(pivot: PivotModel, taken: readonly Block[]): PivotOutput {
  const { top, left } = pivot.anchor.present;
  const source = readSource(pivot);
  const cells = (source && pivotResult(pivot, source)) ?? REFUSED;
  const block: Block = { top, left, height: cells.length, width: cells[0]?.length ?? 0 };
  const sheet = pivot.anchor.sheet;
  const isFree =
    sheet.contains(block) && !hasContent(sheet, block) && !taken.some((other) => overlap(other, block));
  return isFree
    ? { pivot, block, cells }
    : { pivot, block: { ...block, height: 1, width: 1 }, cells: REFUSED };
}

/** A row with what one pivot table shows in it. */
function laid({ block, cells }: PivotOutput, row: number, below: ValueRow): ValueRow {
  const own = cells[row - block.top];
  if (own === undefined) return below;
  const width = Math.max(below.length, block.left + block.width);
  return Array.from({ length: width }, (_cell, column) => below[column] ?? own[column - block.left]);
}

function contains({ top, left, height, width }: Block, row: number, column: number): boolean {
  return row >= top && row < top + height && column >= left && column < left + width;
}

function readSource({ source }: PivotModel): PivotSource | undefined {
  if (source.block === undefined) return undefined;
  const { top, left, height, width } = source.block;
  const rows = source.sheet.valueRows(top, height).map((row) => row.slice(left, left + width));
  const names = Array.from({ length: width }, (_name, index) => rows[0]?.[index]);
  const show = (column: number, value: CellValue): string => {
    const format = source.sheet.shownFormat(top + 1, left + column);
    const isDay = typeof value === "number" && format !== undefined && isDateFormat(format);
    return isDay ? displayText(value, format, ENGLISH) : String(value);
  };
  return { names, records: rows.slice(1), left, show };
}

function hasContent(sheet: SheetModel, { top, left, height, width }: Block): boolean {
  for (let row = top; row < top + height; row += 1) {
    for (let column = left; column < left + width; column += 1) {
      const isBlank =
        sheet.values.get(row, column) === undefined && sheet.formulas.get(row, column) === undefined;
      if (!isBlank) return true;
    }
  }
  return false;
}
