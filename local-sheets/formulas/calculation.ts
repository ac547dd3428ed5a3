import { type Block, overlap } from "../services/model/block";
import type { SheetModel } from "../services/model/sheet-model";
import type { SpreadsheetModel } from "../services/model/spreadsheet-model";
import { evaluateAt } from "./evaluate";
import { FormulaCell } from "./formula-cell";
import { blockOf } from "./reference";
import type { Document } from "./scope";
import { SheetResults } from "./sheet-results";
import { clear, spill, tableOf } from "./spill";
import { walk } from "./syntax";
import { badReference, CellError, CircularError, Matrix } from "./value";

/** Formulas that may wait for each other within one evaluation; more wait in a list, not on the stack. */
const DEEPEST = 150;
/** Results that change what they are made of, over and over. */
const MOST_RUNS = 20;

/** Thrown when formulas hang together too deeply: first work this one out. */
class Pending {
  constructor(readonly cell: FormulaCell) {}
}

/** The formulas of a document with their results: which are out of date, and how they are brought up to date. */
export class Calculation {
  private readonly results = new Map<SheetModel, SheetResults>();
  private readonly queue = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private isRunning = false;
  private isQuiet = false;
  private depth = 0;
  private current: FormulaCell | undefined;

  constructor(
    private readonly model: SpreadsheetModel,
    private readonly document: Document,
  ) {
    for (const sheet of model.sheets) this.add(sheet);
  }

  /** The results of a sheet. */
  of(sheet: SheetModel): SheetResults {
    const known = this.results.get(sheet);
    if (known !== undefined) return known;
    const made = new SheetResults(sheet);
    this.results.set(sheet, made);
    return made;
  }

  /** Cells of a block were entered or cleared. */
  changed(sheet: SheetModel, block: Block): void {
    if (this.isQuiet) return;
    const results = this.of(sheet);
    this.takeFormulas(results, block);
    for (const cell of results.spilling) if (overlap(cell.area, block)) this.mark(cell);
    this.touch(results, block);
    for (const cell of this.volatile) this.mark(cell);
  }

  /** Brings everything up to date. */
  run(): void {
    if (this.isRunning || this.queue.size === 0) return;
    this.isRunning = true;
    try {
      for (const cell of this.queue) cell.runs = 0;
      while (this.queue.size > 0) this.runBatch();
    } finally {
      this.isRunning = false;
      this.current = undefined;
    }
  }

  /** Brings what a formula is about to read up to date. */
  settle(results: SheetResults, { top, left, height, width }: Block): void {
    if (results.sheet.pivots.tables.length > 0) this.noteVolatile();
    if (results.count === 0 || this.queue.size === 0) return;
    for (let row = top; row < top + height; row += 1) {
      const formulas = results.formulas.row(row);
      const end = Math.min(left + width, formulas.length);
      for (let column = left; column < end; column += 1) {
        const cell = formulas[column];
        if (cell !== undefined && cell.state === "dirty") this.need(cell);
      }
    }
  }

  private add(sheet: SheetModel): void {
    const results = this.of(sheet);
    const { rows, columns } = sheet.formulas.extent();
    if (rows > 0) this.takeFormulas(results, { top: 0, left: 0, height: rows, width: columns });
  }

  /** What a pivot table shows changes without telling. */
  private noteVolatile(): void {
    if (this.current === undefined || this.current.isVolatile) return;
    this.current.isVolatile = true;
    this.volatile.add(this.current);
  }

  private takeFormulas(results: SheetResults, { top, left, height, width }: Block): void {
    const { sheet } = results;
    for (let row = top; row < top + height; row += 1) {
      const [texts, known] = [sheet.formulas.row(row), results.formulas.row(row)];
      const end = Math.min(left + width, Math.max(texts.length, known.length));
      for (let column = left; column < end; column += 1) {
        const [text, cell] = [texts[column], known[column]];
        if (cell?.text !== text) this.replace(results, row, column, text);
        else if (cell?.state === "stored" && sheet.values.get(row, column) === undefined) this.mark(cell);
      }
    }
  }

  private replace(results: SheetResults, row: number, column: number, text: string | undefined): void {
    const before = results.formulas.get(row, column);
    if (before !== undefined) this.remove(results, before);
    if (text === undefined) return;
    const cell = new FormulaCell(results.sheet, row, column, text);
    results.formulas.set(row, column, cell);
    results.count += 1;
    this.connect(cell);
    if (cell.isVolatile) this.volatile.add(cell);
    if (results.sheet.values.get(row, column) !== undefined) cell.state = "stored";
    else this.queue.add(cell);
  }

  private remove(results: SheetResults, cell: FormulaCell): void {
    const { area } = cell;
    clear(cell, results);
    results.formulas.set(cell.row, cell.column, undefined);
    results.count -= 1;
    for (const { sheet, block } of cell.dependsOn) this.of(sheet).dependents.remove(block, cell);
    this.queue.delete(cell);
    this.volatile.delete(cell);
    this.touch(results, area);
  }

  private connect(cell: FormulaCell): void {
    walk(cell.node, (node) => {
      if (node.kind === "reference") {
        const { sheetName } = node.reference;
        const sheet = sheetName === undefined ? cell.sheet : this.document.sheetNamed(sheetName);
        const block = sheet && blockOf(node.reference, { rows: sheet.rowCount, columns: sheet.columnCount });
        if (sheet !== undefined && block !== undefined) this.depend(cell, sheet, block);
      } else if (node.kind === "name") {
        const named = this.document.namedRange(node.name);
        if (named !== undefined) this.depend(cell, named.sheet, named.block);
      }
    });
  }

  private depend(cell: FormulaCell, sheet: SheetModel, block: Block): void {
    cell.dependsOn.push({ sheet, block });
    this.of(sheet).dependents.add(block, cell);
  }

  /** Values of a block may be others: whoever reads them is out of date. */
  private touch(results: SheetResults, block: Block): void {
    results.touch(block);
    results.dependents.each(block, (cell) => this.mark(cell));
  }

  /** A formula is out of date, and with it all that depend on it. */
  private mark(first: FormulaCell): void {
    const pending = [first];
    for (let cell = pending.pop(); cell !== undefined; cell = pending.pop()) {
      if (cell.state === "dirty") continue;
      if (cell.state === "stored") this.forgetStored(cell);
      cell.state = "dirty";
      this.queue.add(cell);
      const results = this.of(cell.sheet);
      results.touch(cell.area);
      results.dependents.each(cell.area, (reader) => {
        if (reader.state !== "dirty") pending.push(reader);
      });
    }
  }

  private forgetStored({ sheet, row, column }: FormulaCell): void {
    this.isQuiet = true;
    sheet.values.set(row, column, undefined);
    this.isQuiet = false;
  }

  /** Those that may spill go first, so that the others find what they spill. */
  private runBatch(): void {
    const batch = [...this.queue].sort((one, other) => this.order(one, other));
    this.queue.clear();
    for (const cell of batch) this.queue.add(cell);
    for (const cell of batch) if (cell.state === "dirty") this.runWaiting(cell);
    for (const cell of batch) if (cell.state !== "dirty") this.queue.delete(cell);
  }

  private order(one: FormulaCell, other: FormulaCell): number {
    if (one.mayGrow !== other.mayGrow) return one.mayGrow ? -1 : 1;
    if (one.sheet !== other.sheet) {
      return this.model.sheets.indexOf(one.sheet) - this.model.sheets.indexOf(other.sheet);
    }
    return one.row - other.row || one.column - other.column;
  }

  /** Works a formula out after all that it turns out to wait for. */
  private runWaiting(first: FormulaCell): void {
    const waiting = [first];
    for (let cell = waiting[waiting.length - 1]; cell !== undefined; cell = waiting[waiting.length - 1]) {
      cell.isWaiting = false;
      try {
        if (cell.state === "dirty") this.compute(cell);
        waiting.pop();
      } catch (problem) {
        if (!(problem instanceof Pending)) throw problem;
        cell.isWaiting = true;
        waiting.push(problem.cell);
      }
    }
  }

  private need(cell: FormulaCell): void {
    if (cell.isComputing || cell.isWaiting) {
      throw new CircularError();
    }
    if (this.depth >= DEEPEST) throw new Pending(cell);
    this.compute(cell);
  }

  private compute(cell: FormulaCell): void {
    const { current } = this;
    cell.isComputing = true;
    this.depth += 1;
    this.current = cell;
    try {
      this.place(cell, this.evaluate(cell));
    } finally {
      cell.isComputing = false;
      this.depth -= 1;
      this.current = current;
    }
  }

  private evaluate(cell: FormulaCell): Matrix {
    cell.runs += 1;
    if (cell.runs > MOST_RUNS) {
      return new Matrix([
        [badReference("Circular dependency detected: the result overwrites what it is made of.")],
      ]);
    }
    const value = evaluateAt(cell.node, this.document, cell);
    try {
      return tableOf(value);
    } catch (error) {
      if (error instanceof CellError) return new Matrix([[error]]);
      throw error;
    }
  }

  private place(cell: FormulaCell, table: Matrix): void {
    const results = this.of(cell.sheet);
    const wasSpilling = cell.isSpilling;
    cell.state = "clean";
    const area = spill(cell, results, table);
    results.touch(area);
    if (!wasSpilling && !cell.isSpilling) return;
    // Whoever read these cells before the spill was known must read them again.
    results.dependents.each(area, (reader) => this.mark(reader));
  }
}
