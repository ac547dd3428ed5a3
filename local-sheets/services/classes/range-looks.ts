import { drawBorders } from "../model/borders";
import {
  DEFAULT_FORMAT,
  type FontStyle,
  type FontWeight,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "../model/cell";
import type { EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import { RANGE_CONTENTS_MEMBERS, RangeContents } from "./range-contents";
import { chosenColor, oneOf } from "./strict-choice";

/** What Google names as the format of a cell that was given none. */
const UNSET_FORMAT = "0.###############";

type Table<T> = readonly (readonly T[])[];
type Side = boolean | null;

/** How the cells of a range look. */
export abstract class RangeLooks extends RangeContents {
  setNumberFormat(format: string): this {
    return this.fill(this.sheetModel.numberFormats, storedFormat(format));
  }

  setNumberFormats(formats: Table<string>): this {
    return this.fillTable(this.sheetModel.numberFormats, formats, storedFormat);
  }

  getNumberFormats(): string[][] {
    return this.table(this.sheetModel.numberFormats, (format) => format ?? UNSET_FORMAT);
  }

  getFontWeights(): string[][] {
    return this.table(this.sheetModel.fontWeights, (weight) => weight ?? DEFAULT_FORMAT.fontWeight);
  }

  setFontWeight(weight: string | null): this {
    return this.fill(this.sheetModel.fontWeights, storedWeight(weight));
  }

  setFontWeights(weights: Table<string | null>): this {
    return this.fillTable(this.sheetModel.fontWeights, weights, storedWeight);
  }

  setFontStyle(style: string | null): this {
    const known = ["italic", "normal"] as const;
    return this.fill<FontStyle>(
      this.sheetModel.fontStyles,
      style === null ? undefined : oneOf(style, known, "font style"),
    );
  }

  setFontSize(size: number): this {
    return this.fill(this.sheetModel.fontSizes, size);
  }

  setFontSizes(sizes: Table<number>): this {
    return this.fillTable(this.sheetModel.fontSizes, sizes, (size) => size);
  }

  setFontColor(color: string | null): this {
    return this.fill(this.sheetModel.fontColors, chosenColor(color));
  }

  setFontColors(colors: Table<string | null>): this {
    return this.fillTable(this.sheetModel.fontColors, colors, chosenColor);
  }

  getBackgrounds(): string[][] {
    return this.table(this.sheetModel.backgrounds, (color) => color ?? DEFAULT_FORMAT.background);
  }

  setBackground(color: string | null): this {
    return this.fill(this.sheetModel.backgrounds, chosenColor(color));
  }

  setBackgrounds(colors: Table<string | null>): this {
    return this.fillTable(this.sheetModel.backgrounds, colors, chosenColor);
  }

  getHorizontalAlignments(): string[][] {
    return this.table(this.sheetModel.alignments, (alignment) => alignment ?? "general");
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.fill(this.sheetModel.alignments, storedAlignment(alignment));
  }

  setHorizontalAlignments(alignments: Table<string | null>): this {
    return this.fillTable(this.sheetModel.alignments, alignments, storedAlignment);
  }

  setVerticalAlignment(alignment: string | null): this {
    const known = ["top", "middle", "bottom"] as const;
    return this.fill<VerticalAlignment>(
      this.sheetModel.verticalAlignments,
      alignment === null ? undefined : oneOf(alignment, known, "vertical alignment"),
    );
  }

  setWrap(isWrapped: boolean): this {
    return this.fill(this.sheetModel.wraps, isWrapped);
  }

  setWraps(wraps: Table<boolean>): this {
    return this.fillTable(this.sheetModel.wraps, wraps, (isWrapped) => isWrapped);
  }

  setBorder(
    ...[top, left, bottom, right, vertical, horizontal, color, style]: [
      Side,
      Side,
      Side,
      Side,
      Side,
      Side,
      (string | null)?,
      (EnumConstant | null)?,
    ]
  ): this {
    this.requireWritable();
    const line = { color: chosenColor(color ?? null) ?? "#000000", style: style?.toString() ?? "SOLID" };
    drawBorders(this.sheetModel, this.block, { top, left, bottom, right, vertical, horizontal }, line);
    return this;
  }
}

const SIDES = "Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?";

/** What scripts can do with the contents and the looks of a range. */
export const RANGE_LOOKS_MEMBERS: MemberTable<RangeLooks> = {
  ...RANGE_CONTENTS_MEMBERS,
  setNumberFormat: method("write", ["String"]),
  setNumberFormats: method("write", ["String[][]"]),
  getNumberFormats: method("read", [""]),
  getFontWeights: method("read", [""]),
  setFontWeight: method("write", ["String?"]),
  setFontWeights: method("write", ["String?[][]"]),
  setFontStyle: method("write", ["String?"]),
  setFontSize: method("write", ["Integer"]),
  setFontSizes: method("write", ["Integer[][]"]),
  setFontColor: method("write", ["String?"]),
  setFontColors: method("write", ["String?[][]"]),
  getBackgrounds: method("read", [""]),
  setBackground: method("write", ["String?"]),
  setBackgrounds: method("write", ["String?[][]"]),
  getHorizontalAlignments: method("read", [""]),
  setHorizontalAlignment: method("write", ["String?"]),
  setHorizontalAlignments: method("write", ["String?[][]"]),
  setVerticalAlignment: method("write", ["String?"]),
  setWrap: method("write", ["Boolean"]),
  setWraps: method("write", ["Boolean[][]"]),
  setBorder: method("write", [SIDES, `${SIDES}, String?, SpreadsheetApp.BorderStyle?`]),
};

function storedFormat(format: string): string | undefined {
  return format === "" || format.toLowerCase() === "general" ? undefined : format;
}

function storedWeight(weight: string | null): FontWeight | undefined {
  return weight === null ? undefined : oneOf<FontWeight>(weight, ["bold", "normal"], "font weight");
}

function storedAlignment(alignment: string | null): HorizontalAlignment | undefined {
  const known = ["left", "center", "right", "normal"] as const;
  const chosen = alignment === null ? "normal" : oneOf(alignment, known, "horizontal alignment");
  return chosen === "normal" ? undefined : chosen;
}
