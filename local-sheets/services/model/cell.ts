/** What a cell holds; a blank cell holds `undefined`. Dates are serial numbers, errors their text ("#N/A"). */
export type CellValue = string | number | boolean;

/** Where text stands in its cell; "general" is left for text and right for numbers. */
export type HorizontalAlignment = "left" | "center" | "right" | "general";

/** How high text stands in its cell. */
export type VerticalAlignment = "top" | "middle" | "bottom";

/** How heavy the letters of a cell are. */
export type FontWeight = "bold" | "normal";

/** Whether the letters of a cell lean. */
export type FontStyle = "italic" | "normal";

/** A line under or through the letters of a cell. */
export type FontLine = "underline" | "line-through" | "none";

/** In which direction text runs. */
export type TextDirection = "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT";

/** How the text of a cell is turned: by degrees, or letter below letter. */
export interface TextTurn {
  readonly degrees: number;
  readonly isVertical: boolean;
}

/** The font of a new spreadsheet. */
export const DEFAULT_FONT = "Arial";

/** The looks of a cell as its users set them. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontWeight: FontWeight;
  readonly fontStyle: FontStyle;
  readonly fontSize: number;
  readonly background: string;
  readonly fontColor: string;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrap: boolean;
}

/** Everything stored about one cell. */
export interface Cell extends CellFormat {
  readonly value: CellValue | undefined;
  /** With its leading equals sign; `undefined` when the cell holds a plain value. */
  readonly formula: string | undefined;
  readonly note: string;
}

/** The looks of a cell nobody has touched. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fontWeight: "normal",
  fontStyle: "normal",
  fontSize: 10,
  background: "#ffffff",
  fontColor: "#000000",
  horizontalAlignment: "general",
  verticalAlignment: "bottom",
  wrap: false,
};

/** The most characters one cell may hold. */
export const CELL_CHARACTER_LIMIT = 50_000;
