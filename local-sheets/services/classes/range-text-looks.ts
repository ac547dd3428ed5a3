import { exception } from "../exception";
import { DEFAULT_FONT, type FontLine, type TextDirection, type TextTurn } from "../model/cell";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import { TEXT_DIRECTION, WRAP_STRATEGY } from "./enums";
import { RANGE_SINGLE_LOOKS_MEMBERS, RangeSingleLooks } from "./range-single-looks";
import { oneOf } from "./strict-choice";
import { exposeRotation, type TextRotationService } from "./text-rotation";

type Table<T> = readonly (readonly T[])[];
const UPRIGHT: TextTurn = { degrees: 0, isVertical: false };
const STEEPEST = 90;

/** How the letters of a range stand in its cells. */
export abstract class RangeTextLooks extends RangeSingleLooks {
  getFontFamily(): string {
    return this.first(this.sheetModel.fontFamilies, (family) => family ?? DEFAULT_FONT);
  }

  getFontFamilies(): string[][] {
    return this.table(this.sheetModel.fontFamilies, (family) => family ?? DEFAULT_FONT);
  }

  setFontFamily(family: string | null): this {
    return this.fill(this.sheetModel.fontFamilies, family ?? undefined);
  }

  setFontFamilies(families: Table<string | null>): this {
    return this.fillTable(this.sheetModel.fontFamilies, families, (family) => family ?? undefined);
  }

  getFontLine(): string {
    return this.first(this.sheetModel.fontLines, (line) => line ?? "none");
  }

  getFontLines(): string[][] {
    return this.table(this.sheetModel.fontLines, (line) => line ?? "none");
  }

  setFontLine(line: string | null): this {
    return this.fill(this.sheetModel.fontLines, storedLine(line));
  }

  setFontLines(lines: Table<string | null>): this {
    return this.fillTable(this.sheetModel.fontLines, lines, storedLine);
  }

  /** On untouched cells Google says true here and OVERFLOW as the strategy. */
  getWrap(): boolean {
    return this.first(this.sheetModel.wraps, (wrap) => wrap ?? true);
  }

  getWraps(): boolean[][] {
    return this.table(this.sheetModel.wraps, (wrap) => wrap ?? true);
  }

  getWrapStrategy(): EnumConstant {
    return this.firstOf(this.getWrapStrategies());
  }

  getWrapStrategies(): EnumConstant[][] {
    const { wraps, clips } = this.sheetModel;
    const { top, left } = this.block;
    return this.table(wraps, (wrap) => wrap === true).map((row, down) =>
      row.map((isWrapped, right) => {
        if (isWrapped) return WRAP_STRATEGY.WRAP;
        return clips.get(top + down, left + right) ? WRAP_STRATEGY.CLIP : WRAP_STRATEGY.OVERFLOW;
      }),
    );
  }

  setWrapStrategy(strategy: EnumConstant): this {
    this.fill(this.sheetModel.wraps, strategy.toString() === "WRAP");
    return this.fill(this.sheetModel.clips, strategy.toString() === "CLIP" ? true : undefined);
  }

  setWrapStrategies(strategies: Table<EnumConstant>): this {
    this.fillTable(this.sheetModel.wraps, strategies, (strategy) => strategy.toString() === "WRAP");
    return this.fillTable(this.sheetModel.clips, strategies, (strategy) =>
      strategy.toString() === "CLIP" ? true : undefined,
    );
  }

  getTextDirection(): EnumConstant | null {
    return this.first(this.sheetModel.textDirections, shownDirection);
  }

  getTextDirections(): (EnumConstant | null)[][] {
    return this.table(this.sheetModel.textDirections, shownDirection);
  }

  setTextDirection(direction: EnumConstant<TextDirection> | null): this {
    return this.fill(this.sheetModel.textDirections, direction?.toString());
  }

  setTextDirections(directions: Table<EnumConstant<TextDirection> | null>): this {
    return this.fillTable(this.sheetModel.textDirections, directions, (direction) => direction?.toString());
  }

  getTextRotation(): TextRotationService {
    return this.first(this.sheetModel.textRotations, (turn) => exposeRotation(this.host, turn ?? UPRIGHT));
  }

  getTextRotations(): TextRotationService[][] {
    return this.table(this.sheetModel.textRotations, (turn) => exposeRotation(this.host, turn ?? UPRIGHT));
  }

  /** Degrees only: Google refuses a TextRotation here, whatever its reference says. */
  setTextRotation(degrees: number): this {
    if (Math.abs(degrees) > STEEPEST) throw exception("Invalid argument: degrees");
    return this.fill(this.sheetModel.textRotations, { degrees, isVertical: false });
  }

  setTextRotations(rotations: Table<TextRotationService>): this {
    return this.fillTable(this.sheetModel.textRotations, rotations, ({ turn }) => turn);
  }

  setVerticalText(isVertical: boolean): this {
    return this.fill(this.sheetModel.textRotations, { degrees: 0, isVertical });
  }

  /** Links look the same here, shown or not. */
  setShowHyperlink(_isShown: boolean): this {
    this.requireWritable();
    return this;
  }
}

/** What scripts can do with the letters of cells. */
export const RANGE_TEXT_LOOKS_MEMBERS: MemberTable<RangeTextLooks> = {
  ...RANGE_SINGLE_LOOKS_MEMBERS,
  getFontFamily: method("read", [""]),
  getFontFamilies: method("read", [""]),
  setFontFamily: method("write", ["String?"]),
  setFontFamilies: method("write", ["String?[][]"]),
  getFontLine: method("read", [""]),
  getFontLines: method("read", [""]),
  setFontLine: method("write", ["String?"]),
  setFontLines: method("write", ["String?[][]"]),
  getWrap: method("read", [""]),
  getWraps: method("read", [""]),
  getWrapStrategy: method("read", [""]),
  getWrapStrategies: method("read", [""]),
  setWrapStrategy: method("write", ["SpreadsheetApp.WrapStrategy"]),
  setWrapStrategies: method("write", ["SpreadsheetApp.WrapStrategy[][]"]),
  getTextDirection: method("read", [""]),
  getTextDirections: method("read", [""]),
  setTextDirection: method("write", ["SpreadsheetApp.TextDirection?"]),
  setTextDirections: method("write", ["SpreadsheetApp.TextDirection?[][]"]),
  getTextRotation: method("read", [""]),
  getTextRotations: method("read", [""]),
  setTextRotation: method("write", ["Integer"]),
  setTextRotations: method("write", ["TextRotation[][]"]),
  setVerticalText: method("write", ["Boolean"]),
  setShowHyperlink: method("write", ["Boolean"]),
};

function storedLine(line: string | null): FontLine | undefined {
  const known = ["underline", "line-through", "none"] as const;
  const chosen = line === null ? "none" : oneOf(line, known, "font line");
  return chosen === "none" ? undefined : chosen;
}

function shownDirection(direction: TextDirection | undefined): EnumConstant | null {
  return direction === undefined ? null : constantNamed(TEXT_DIRECTION, direction);
}
