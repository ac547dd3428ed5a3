import { DEFAULT_FORMAT } from "../model/cell";
import { type MemberTable, method } from "../strict/service-class";
import { type ColorService, exposeColor } from "./color";
import { RANGE_RICH_TEXT_MEMBERS, RangeRichText } from "./range-rich-text";

type Table<T> = readonly (readonly T[])[];

/** Colours as objects; local Sheets keeps those of the theme by what they look like. */
export abstract class RangeColors extends RangeRichText {
  getBackgroundObject(): ColorService {
    return this.firstOf(this.getBackgroundObjects());
  }

  getBackgroundObjects(): ColorService[][] {
    return this.table(this.sheetModel.backgrounds, (rgb) => this.color(rgb ?? DEFAULT_FORMAT.background));
  }

  setBackgroundObject(color: ColorService | null): this {
    return this.setBackground(color?.hex ?? null);
  }

  setBackgroundObjects(colors: Table<ColorService | null>): this {
    return this.setBackgrounds(colors.map((row) => row.map((color) => color?.hex ?? null)));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setBackground(hexOf(red, green, blue));
  }

  getFontColorObject(): ColorService {
    return this.firstOf(this.getFontColorObjects());
  }

  getFontColorObjects(): ColorService[][] {
    return this.table(this.sheetModel.fontColors, (rgb) => this.color(rgb ?? DEFAULT_FORMAT.fontColor));
  }

  setFontColorObject(color: ColorService | null): this {
    return this.setFontColor(color?.hex ?? null);
  }

  setFontColorObjects(colors: Table<ColorService | null>): this {
    return this.setFontColors(colors.map((row) => row.map((color) => color?.hex ?? null)));
  }

  private color(rgb: string): ColorService {
    return exposeColor(this.host, { rgb });
  }
}

/** What scripts can do with colours as objects. */
export const RANGE_COLORS_MEMBERS: MemberTable<RangeColors> = {
  ...RANGE_RICH_TEXT_MEMBERS,
  getBackgroundObject: method("read", [""]),
  getBackgroundObjects: method("read", [""]),
  setBackgroundObject: method("write", ["Color?"]),
  setBackgroundObjects: method("write", ["Color?[][]"]),
  setBackgroundRGB: method("write", ["Integer, Integer, Integer"]),
  getFontColorObject: method("read", [""]),
  getFontColorObjects: method("read", [""]),
  setFontColorObject: method("write", ["Color?"]),
  setFontColorObjects: method("write", ["Color?[][]"]),
};

function hexOf(...parts: readonly number[]): string {
  return `#${parts.map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, "0")).join("")}`;
}
