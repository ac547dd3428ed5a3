import { type CellValue, DEFAULT_FORMAT, type HorizontalAlignment } from "../model/cell";
import { conditionalLooks } from "../model/conditional-looks";
import { displayText } from "../model/display-text";
import type { SheetLocale } from "../model/locale";
import type { SheetModel } from "../model/sheet-model";
import { type ShownCell, type ShownLook, sharedLook } from "./shown-cell";

type ShownRow = readonly (ShownCell | undefined)[];

/** What the user sees on one sheet, worked out row by row when somebody looks. */
export class SheetView {
  private rows = new Map<number, ShownRow>();

  constructor(
    readonly sheet: SheetModel,
    private readonly locale: SheetLocale,
  ) {}

  /** Forgets what was worked out, since the document changed. */
  refresh(): void {
    this.rows = new Map();
  }

  /** The cells of a row; cells that show nothing and have no looks are undefined. */
  row(index: number): ShownRow {
    const known = this.rows.get(index);
    if (known !== undefined) return known;
    const row = this.shownRow(index);
    this.rows.set(index, row);
    return row;
  }

  /** One cell. */
  cell(row: number, column: number): ShownCell | undefined {
    return this.row(row)[column];
  }

  /** Whether the user or the filter keeps a row out of sight. */
  isHidden(row: number): boolean {
    const { sheet, locale } = this;
    return sheet.hiddenRows.get(row) === true || (sheet.filter?.hides(row, locale) ?? false);
  }

  private shownRow(row: number): ShownRow {
    const { sheet } = this;
    const values = sheet.valueRow(row);
    const layers = [...sheet.formats(), sheet.notes].map((layer) => layer.row(row));
    const ruled = sheet.conditionalRules.flatMap(({ places }) =>
      places.map(({ present }) => present.left + present.width),
    );
    const width = Math.max(values.length, ...layers.map(({ length }) => length), ...ruled);
    return Array.from({ length: Math.min(width, sheet.columnCount) }, (_cell, column) =>
      this.shownCell(row, column, values[column]),
    );
  }

  private shownCell(row: number, column: number, value: CellValue | undefined): ShownCell | undefined {
    const { sheet } = this;
    const look = shownLook(sheet, { row, column, value });
    const note = sheet.notes.get(row, column) ?? "";
    const format = sheet.shownFormat(row, column);
    const text = shownText(value, format, this.locale);
    const hasFilter = this.hasFilter(row, column);
    if (text === "" && note === "" && look === PLAIN && !hasFilter) return undefined;
    const error = isErrorText(value) ? (sheet.calculator.errorText(sheet, row, column) ?? "") : "";
    return { text, look, note, error, hasFilter };
  }

  private hasFilter(row: number, column: number): boolean {
    const { top, left, width } = this.sheet.filter?.place.present ?? NOWHERE;
    return row === top && column >= left && column < left + width;
  }
}

/** What a cell shows; what the model has no display for, such as 1E+20, is written as JavaScript does. */
export function shownText(
  value: CellValue | undefined,
  format: string | undefined,
  locale: SheetLocale,
): string {
  for (const tried of [format, undefined]) {
    try {
      return displayText(value, tried, locale);
    } catch {
      // Not modelled: the next way is plainer.
    }
  }
  return String(value);
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | undefined;
}

function shownLook(sheet: SheetModel, { row, column, value }: Place): ShownLook {
  const rule = conditionalLooks(sheet, row, column);
  const stored = sheet.format(row, column);
  const background = rule.background ?? stored.background;
  return sharedLook({
    background: background === DEFAULT_FORMAT.background ? null : background,
    fontColor: rule.fontColor ?? stored.fontColor,
    bold: rule.bold ?? stored.fontWeight === "bold",
    italic: rule.italic ?? stored.fontStyle === "italic",
    strikethrough: rule.strikethrough ?? false,
    underline: rule.underline ?? false,
    fontSize: stored.fontSize,
    horizontalAlignment: shownAlignment(stored.horizontalAlignment, value),
    verticalAlignment: stored.verticalAlignment,
    wrap: stored.wrap,
    borders: sheet.borders.get(row, column) ?? {},
  });
}

/** Text stands left, numbers right, booleans and errors in the middle, unless somebody chose. */
function shownAlignment(
  chosen: HorizontalAlignment,
  value: CellValue | undefined,
): Exclude<HorizontalAlignment, "general"> {
  if (chosen !== "general") return chosen;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isErrorText(value) ? "center" : "left";
}

const NOWHERE = { top: -1, left: 0, width: 0 };
const ERROR_TEXT = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!)$/;

/** Whether a cell shows a formula error. */
function isErrorText(value: CellValue | undefined): boolean {
  return typeof value === "string" && ERROR_TEXT.test(value);
}

const PLAIN: ShownLook = sharedLook({
  background: null,
  fontColor: DEFAULT_FORMAT.fontColor,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  fontSize: DEFAULT_FORMAT.fontSize,
  horizontalAlignment: "left",
  verticalAlignment: DEFAULT_FORMAT.verticalAlignment,
  wrap: DEFAULT_FORMAT.wrap,
  borders: {},
});
