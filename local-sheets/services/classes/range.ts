import { exception } from "../exception";
import type { Host } from "../host";
import type { Block } from "../model/block";
import type { FontWeight, HorizontalAlignment } from "../model/cell";
import { readColor } from "../model/color";
import type { SheetModel } from "../model/sheet-model";
import { method, type ServiceClass } from "../strict/service-class";
import { readValues, type ScriptValue, writeValues } from "./range-values";
import { requirePresent } from "./sheet-presence";

/** What Google names as the format of a cell that was given none. */
const UNSET_FORMAT = "0.###############";

/** A block of cells of one sheet. */
export class RangeService {
  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {}

  getValues(): ScriptValue[][] {
    this.requireInGrid();
    return readValues(this.sheet, this.block, this.host.model.zone);
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.requireSize(values);
    writeValues(this.host.model, this.sheet, this.block, values);
    return this;
  }

  setNumberFormat(format: string): this {
    this.requireInGrid();
    this.sheet.numberFormats.fill(this.block, storedFormat(format));
    return this;
  }

  setNumberFormats(formats: readonly (readonly string[])[]): this {
    this.requireSize(formats);
    formats.forEach((row, index) => {
      this.sheet.numberFormats.setRow(this.block.top + index, this.block.left, row.map(storedFormat));
    });
    return this;
  }

  getNumberFormats(): string[][] {
    this.requireInGrid();
    const { top, left, height, width } = this.block;
    return Array.from({ length: height }, (_row, row) => {
      const formats = this.sheet.numberFormats.row(top + row);
      return Array.from({ length: width }, (_cell, column) => formats[left + column] ?? UNSET_FORMAT);
    });
  }

  setFontWeight(weight: string | null): this {
    this.requireInGrid();
    const stored = weight === null ? undefined : oneOf<FontWeight>(weight, ["bold", "normal"], "font weight");
    this.sheet.fontWeights.fill(this.block, stored);
    return this;
  }

  setBackground(color: string | null): this {
    this.requireInGrid();
    const stored = color === null ? undefined : readColor(color);
    if (color !== null && stored === undefined) throw ignoredByGoogle(color, "colour");
    this.sheet.backgrounds.fill(this.block, stored);
    return this;
  }

  setHorizontalAlignment(alignment: string | null): this {
    this.requireInGrid();
    const known = ["left", "center", "right", "normal"] as const;
    const chosen = alignment === null ? "normal" : oneOf(alignment, known, "horizontal alignment");
    const stored: HorizontalAlignment | undefined = chosen === "normal" ? undefined : chosen;
    this.sheet.alignments.fill(this.block, stored);
    return this;
  }

  clearContent(): this {
    this.requireInGrid();
    this.sheet.clearContent(this.block);
    return this;
  }

  /** A range keeps its numbers when rows or columns go, so it can end up outside. */
  private requireInGrid(): void {
    requirePresent(this.host, this.sheet);
    if (!this.sheet.contains(this.block)) throw exception(OUTSIDE);
  }

  private requireSize(table: readonly (readonly unknown[])[]): void {
    this.requireInGrid();
    const { height, width } = this.block;
    if (table.length !== height) throw sizeError("rows", table.length, height);
    const odd = table.find((row) => row.length !== width);
    if (odd !== undefined) throw sizeError("columns", odd.length, width);
  }
}

/** The text for a range that is not, or no longer, within its sheet. */
export const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

/** `Range`, as scripts see it. */
export const RANGE: ServiceClass<RangeService> = {
  name: "Range",
  qualifiedName: "SpreadsheetApp.Range",
  access: "document",
  members: {
    getValues: method("read", [""]),
    setValues: method("write", ["Object[][]"]),
    setNumberFormat: method("write", ["String"]),
    setNumberFormats: method("write", ["String[][]"]),
    getNumberFormats: method("read", [""]),
    setFontWeight: method("write", ["String?"]),
    setBackground: method("write", ["String?"]),
    setHorizontalAlignment: method("write", ["String?"]),
    clearContent: method("write", [""]),
  },
};

function sizeError(what: "rows" | "columns", given: number, expected: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${expected}.`,
  );
}

function storedFormat(format: string): string | undefined {
  return format === "" || format.toLowerCase() === "general" ? undefined : format;
}

function oneOf<Name extends string>(text: string, names: readonly Name[], what: string): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw ignoredByGoogle(text, what);
  return found;
}

/** Google ignores these in silence; a script under test must hear of its mistake. */
function ignoredByGoogle(text: string, what: string): Error {
  return new Error(`"${text}" is no ${what}; Google ignores it, local Sheets refuses it`);
}
