import { exception } from "../exception";
import { DEFAULT_FONT } from "../model/cell";
import { plainText, type RichText } from "../model/rich-text";
import { type MemberTable, method } from "../strict/service-class";
import { RANGE_FORMULAS_MEMBERS, RangeFormulas } from "./range-formulas";
import { exposeRichText, type RichTextValueService } from "./rich-text";
import { exposeStyle, type TextStyleService } from "./text-style";

type Table<T> = readonly (readonly T[])[];

/** Texts whose parts look different, and the style of whole cells. */
export abstract class RangeRichText extends RangeFormulas {
  getRichTextValue(): RichTextValueService | null {
    return this.richAt(this.block.top, this.block.left);
  }

  /** Null where a number, a boolean or a date stands; the text of a formula counts as any other. */
  getRichTextValues(): (RichTextValueService | null)[][] {
    return this.eachOf((row, column) => this.richAt(row, column));
  }

  setRichTextValue(value: RichTextValueService): this {
    const { height, width } = this.block;
    return this.setRichTextValues(
      Array.from({ length: height }, () => new Array<RichTextValueService>(width).fill(value)),
    );
  }

  /** Texts stay texts, whatever they look like. */
  setRichTextValues(values: Table<RichTextValueService>): this {
    this.requireSize(values);
    this.requireEnterable();
    const { top, left } = this.block;
    this.sheetModel.clearContent(this.block);
    values.forEach((row, down) => {
      row.forEach(({ rich }, right) => {
        this.sheetModel.values.set(top + down, left + right, rich.text || undefined);
        this.sheetModel.richTexts.set(top + down, left + right, rich);
      });
    });
    return this;
  }

  getTextStyle(): TextStyleService {
    return this.styleAt(this.block.top, this.block.left);
  }

  getTextStyles(): TextStyleService[][] {
    return this.eachOf((row, column) => this.styleAt(row, column));
  }

  setTextStyle(style: TextStyleService): this {
    const { height, width } = this.block;
    return this.setTextStyles(
      Array.from({ length: height }, () => new Array<TextStyleService>(width).fill(style)),
    );
  }

  setTextStyles(styles: Table<TextStyleService>): this {
    this.requireSize(styles);
    styles.forEach((row, down) => {
      row.forEach((style, right) => {
        const { top, left } = this.block;
        applyStyle(this.part({ top: top + down, left: left + right, height: 1, width: 1 }), style);
      });
    });
    return this;
  }

  private eachOf<T>(read: (row: number, column: number) => T): T[][] {
    this.requireInGrid();
    const { top, left, height, width } = this.block;
    return Array.from({ length: height }, (_row, down) =>
      Array.from({ length: width }, (_cell, right) => read(top + down, left + right)),
    );
  }

  private richAt(row: number, column: number): RichTextValueService | null {
    this.requireInGrid();
    const value = this.sheetModel.value(row, column);
    if (typeof value !== "string" && value !== undefined) return null;
    return exposeRichText(this.host, this.storedRich(row, column, value ?? ""));
  }

  private storedRich(row: number, column: number, text: string): RichText {
    const stored = this.sheetModel.richTexts.get(row, column);
    return stored?.text === text ? stored : plainText(text);
  }

  private styleAt(row: number, column: number): TextStyleService {
    this.requireInGrid();
    const cell = this.sheetModel.cell(row, column);
    const line = this.sheetModel.fontLines.get(row, column);
    return exposeStyle(this.host, {
      bold: cell.fontWeight === "bold",
      italic: cell.fontStyle === "italic",
      underline: line === "underline",
      strikethrough: line === "line-through",
      fontFamily: this.sheetModel.fontFamilies.get(row, column) ?? DEFAULT_FONT,
      fontSize: cell.fontSize,
      foregroundColor: cell.fontColor,
    });
  }
}

/** What scripts can do with texts whose parts look different. */
export const RANGE_RICH_TEXT_MEMBERS: MemberTable<RangeRichText> = {
  ...RANGE_FORMULAS_MEMBERS,
  getRichTextValue: method("read", [""]),
  getRichTextValues: method("read", [""]),
  setRichTextValue: method("write", ["RichTextValue"]),
  setRichTextValues: method("write", ["RichTextValue[][]"]),
  getTextStyle: method("read", [""]),
  getTextStyles: method("read", [""]),
  setTextStyle: method("write", ["TextStyle"]),
  setTextStyles: method("write", ["TextStyle[][]"]),
};

function applyStyle(range: RangeFormulas, { looks }: TextStyleService): void {
  const { bold, italic, underline, strikethrough, fontFamily, fontSize, foregroundColor } = looks;
  if (fontSize !== null && fontSize <= 0) throw exception("Invalid argument: size");
  if (bold !== null) range.setFontWeight(bold ? "bold" : "normal");
  if (italic !== null) range.setFontStyle(italic ? "italic" : "normal");
  if (underline !== null || strikethrough !== null)
    range.setFontLine(strikethrough ? "line-through" : underline ? "underline" : "none");
  if (fontFamily !== null) range.setFontFamily(fontFamily);
  if (fontSize !== null) range.setFontSize(fontSize);
  if (foregroundColor !== null) range.setFontColor(foregroundColor);
}
