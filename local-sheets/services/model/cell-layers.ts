import type { Block } from "./block";
import {
  type CellFormat,
  type CellValue,
  DEFAULT_FORMAT,
  type FontLine,
  type FontStyle,
  type FontWeight,
  type HorizontalAlignment,
  type TextDirection,
  type TextTurn,
  type VerticalAlignment,
} from "./cell";
import type { CellBorders, ValidationRule } from "./cell-rules";
import type { GridChange } from "./grid-change";
import { Layer } from "./layer";
import type { RichText } from "./rich-text";

/** Everything stored about the cells of one sheet, an attribute a layer. */
export class CellLayers {
  /** What was entered; what pivot tables show is not in here. */
  readonly values = new Layer<CellValue>(false);
  readonly formulas = new Layer<string>(false);
  readonly notes = new Layer<string>(false);
  /** Looks and links of parts of a text; they hold as long as the cell holds that text. */
  readonly richTexts = new Layer<RichText>(false);
  readonly numberFormats = new Layer<string>(true);
  readonly fontWeights = new Layer<FontWeight>(true);
  readonly fontStyles = new Layer<FontStyle>(true);
  readonly fontSizes = new Layer<number>(true);
  readonly fontFamilies = new Layer<string>(true);
  readonly fontLines = new Layer<FontLine>(true);
  readonly fontColors = new Layer<string>(true);
  readonly backgrounds = new Layer<string>(true);
  readonly alignments = new Layer<HorizontalAlignment>(true);
  readonly verticalAlignments = new Layer<VerticalAlignment>(true);
  readonly wraps = new Layer<boolean>(true);
  /** Where text that is not wrapped is cut off at the edge of its cell. */
  readonly clips = new Layer<true>(true);
  readonly textDirections = new Layer<TextDirection>(true);
  readonly textRotations = new Layer<TextTurn>(true);
  readonly borders = new Layer<CellBorders>(true);
  readonly validations = new Layer<ValidationRule>(true);

  /** The looks of one cell as its users set them, defaults filled in. */
  format(row: number, column: number): CellFormat {
    const unset = DEFAULT_FORMAT;
    return {
      numberFormat: this.numberFormats.get(row, column) ?? unset.numberFormat,
      fontWeight: this.fontWeights.get(row, column) ?? unset.fontWeight,
      fontStyle: this.fontStyles.get(row, column) ?? unset.fontStyle,
      fontSize: this.fontSizes.get(row, column) ?? unset.fontSize,
      background: this.backgrounds.get(row, column) ?? unset.background,
      fontColor: this.fontColors.get(row, column) ?? unset.fontColor,
      horizontalAlignment: this.alignments.get(row, column) ?? unset.horizontalAlignment,
      verticalAlignment: this.verticalAlignments.get(row, column) ?? unset.verticalAlignment,
      wrap: this.wraps.get(row, column) ?? unset.wrap,
    };
  }

  /** Gives cells looks; what is left out stays as it is. */
  setFormat(block: Block, format: Partial<CellFormat>): void {
    const set = <T>(layer: Layer<T>, item: T | undefined): void => {
      if (item !== undefined) layer.fill(block, item);
    };
    set(this.numberFormats, format.numberFormat);
    set(this.fontWeights, format.fontWeight);
    set(this.fontStyles, format.fontStyle);
    set(this.fontSizes, format.fontSize);
    set(this.fontColors, format.fontColor);
    set(this.backgrounds, format.background);
    set(this.alignments, format.horizontalAlignment);
    set(this.verticalAlignments, format.verticalAlignment);
    set(this.wraps, format.wrap);
  }

  /** The looks of cells but their number formats, in an order that is the same for every sheet. */
  textFormats(): readonly Layer<unknown>[] {
    return [
      this.fontWeights,
      this.fontStyles,
      this.fontSizes,
      this.fontFamilies,
      this.fontLines,
      this.fontColors,
      this.backgrounds,
      this.alignments,
      this.verticalAlignments,
      this.wraps,
      this.clips,
      this.textDirections,
      this.textRotations,
      this.borders,
    ];
  }

  /** All looks of cells, in an order that is the same for every sheet. */
  formats(): readonly Layer<unknown>[] {
    return [this.numberFormats, ...this.textFormats()];
  }

  /** All layers, in an order that is the same for every sheet. */
  all(): readonly Layer<unknown>[] {
    return [this.values, this.formulas, this.richTexts, this.notes, this.validations, ...this.formats()];
  }

  /** Follows inserted and deleted rows and columns. */
  protected moveLayers({ axis, kind, at, count }: GridChange): void {
    for (const layer of this.all()) {
      if (axis === "rows" && kind === "insert") layer.insertRows(at, count);
      else if (axis === "rows") layer.deleteRows(at, count);
      else if (kind === "insert") layer.insertColumns(at, count);
      else layer.deleteColumns(at, count);
    }
  }
}
