import type { Block } from "../services/model/block";
import type { SheetModel } from "../services/model/sheet-model";
import { callsAny, type Node, parseFormula } from "./syntax";
import type { Value } from "./value";

/** Functions whose results change without any of their cells changing, or that read cells they do not name. */
const VOLATILE: ReadonlySet<string> = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT"]);

/** A cell with a formula, and what came out. */
export class FormulaCell {
  readonly node: Node;
  /** Worked out again after every change of the document. */
  isVolatile: boolean;
  /** `stored`: shows the value it was opened with, until something it depends on changes. */
  state: "stored" | "dirty" | "clean" = "dirty";
  isComputing = false;
  /** Others have to be worked out before it. */
  isWaiting = false;
  /** How often it was worked out in one calculation; too often when it depends on its own spill. */
  runs = 0;
  /** The cell itself and all cells its result wants. */
  area: Block;
  result: Value;
  readonly dependsOn: Dependency[] = [];

  constructor(
    readonly sheet: SheetModel,
    readonly row: number,
    readonly column: number,
    readonly text: string,
  ) {
    this.node = parseFormula(text);
    this.area = { top: row, left: column, height: 1, width: 1 };
    this.isVolatile = callsAny(this.node, (name) => VOLATILE.has(name));
  }

  get isSpilling(): boolean {
    return this.area.height > 1 || this.area.width > 1;
  }

  /** Whether the result may take several cells: such formulas are worked out first. */
  get mayGrow(): boolean {
    const { kind } = this.node;
    return (
      this.isSpilling || (kind !== "literal" && kind !== "binary" && kind !== "unary" && kind !== "error")
    );
  }
}

/** Cells of a sheet that a formula reads. */
export interface Dependency {
  readonly sheet: SheetModel;
  readonly block: Block;
}
