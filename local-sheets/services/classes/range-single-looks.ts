import { DEFAULT_FORMAT, type FontStyle, type VerticalAlignment } from "../model/cell";
import { type MemberTable, method } from "../strict/service-class";
import { RANGE_LOOKS_MEMBERS, RangeLooks } from "./range-looks";
import { oneOf } from "./strict-choice";

type Table<T> = readonly (readonly T[])[];

/** The looks of the first cell, and those of all cells that scripts ask for less often. */
export abstract class RangeSingleLooks extends RangeLooks {
  getNumberFormat(): string {
    return this.firstOf(this.getNumberFormats());
  }

  getBackground(): string {
    return this.first(this.sheetModel.backgrounds, (color) => color ?? DEFAULT_FORMAT.background);
  }

  getFontColor(): string {
    return this.first(this.sheetModel.fontColors, (color) => color ?? DEFAULT_FORMAT.fontColor);
  }

  getFontColors(): string[][] {
    return this.table(this.sheetModel.fontColors, (color) => color ?? DEFAULT_FORMAT.fontColor);
  }

  getFontWeight(): string {
    return this.first(this.sheetModel.fontWeights, (weight) => weight ?? DEFAULT_FORMAT.fontWeight);
  }

  getFontStyle(): string {
    return this.first(this.sheetModel.fontStyles, (style) => style ?? DEFAULT_FORMAT.fontStyle);
  }

  getFontStyles(): string[][] {
    return this.table(this.sheetModel.fontStyles, (style) => style ?? DEFAULT_FORMAT.fontStyle);
  }

  setFontStyles(styles: Table<string | null>): this {
    return this.fillTable(this.sheetModel.fontStyles, styles, storedStyle);
  }

  getFontSize(): number {
    return this.first(this.sheetModel.fontSizes, (size) => size ?? DEFAULT_FORMAT.fontSize);
  }

  getFontSizes(): number[][] {
    return this.table(this.sheetModel.fontSizes, (size) => size ?? DEFAULT_FORMAT.fontSize);
  }

  getHorizontalAlignment(): string {
    return this.first(this.sheetModel.alignments, (alignment) => alignment ?? "general");
  }

  getVerticalAlignment(): string {
    return this.first(
      this.sheetModel.verticalAlignments,
      (alignment) => alignment ?? DEFAULT_FORMAT.verticalAlignment,
    );
  }

  getVerticalAlignments(): string[][] {
    return this.table(
      this.sheetModel.verticalAlignments,
      (alignment) => alignment ?? DEFAULT_FORMAT.verticalAlignment,
    );
  }

  setVerticalAlignments(alignments: Table<string | null>): this {
    return this.fillTable(this.sheetModel.verticalAlignments, alignments, storedVertical);
  }

  /** The range is never empty, so there is a first cell. */
  protected firstOf<T>(table: Table<T>): T {
    return (table[0] as readonly [T, ...T[]])[0];
  }
}

/** What scripts can ask of the looks of cells. */
export const RANGE_SINGLE_LOOKS_MEMBERS: MemberTable<RangeSingleLooks> = {
  ...RANGE_LOOKS_MEMBERS,
  getNumberFormat: method("read", [""]),
  getBackground: method("read", [""]),
  getFontColor: method("read", [""]),
  getFontColors: method("read", [""]),
  getFontWeight: method("read", [""]),
  getFontStyle: method("read", [""]),
  getFontStyles: method("read", [""]),
  setFontStyles: method("write", ["String?[][]"]),
  getFontSize: method("read", [""]),
  getFontSizes: method("read", [""]),
  getHorizontalAlignment: method("read", [""]),
  getVerticalAlignment: method("read", [""]),
  getVerticalAlignments: method("read", [""]),
  setVerticalAlignments: method("write", ["String?[][]"]),
};

function storedStyle(style: string | null): FontStyle | undefined {
  return style === null ? undefined : oneOf<FontStyle>(style, ["italic", "normal"], "font style");
}

function storedVertical(alignment: string | null): VerticalAlignment | undefined {
  const known = ["top", "middle", "bottom"] as const;
  return alignment === null ? undefined : oneOf(alignment, known, "vertical alignment");
}
