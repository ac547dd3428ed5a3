import type { ChartOption } from "../model/chart-model";
import type { EnumConstant } from "../strict/enumeration";
import type { ChartTextStyleService } from "./chart-text-style";
import { chosenColor } from "./strict-choice";

/** What the typed builders of charts set, all of it kept as options; each type offers a part of it. */
export abstract class ChartOptionsBuilder {
  protected abstract option(name: string, value: ChartOption): this;

  setTitle(title: string): this {
    return this.option("title", title);
  }

  setTitleTextStyle({ option }: ChartTextStyleService): this {
    return this.option("titleTextStyle", option);
  }

  setLegendTextStyle({ option }: ChartTextStyleService): this {
    return this.option("legend.textStyle", option);
  }

  setColors(colors: readonly string[]): this {
    return this.option(
      "colors",
      colors.map((color) => chosenColor(color) ?? color),
    );
  }

  setBackgroundColor(color: string): this {
    return this.option("backgroundColor", chosenColor(color) ?? color);
  }

  setLegendPosition(position: EnumConstant): this {
    return this.option("legend.position", position.toString().toLowerCase());
  }

  setXAxisTitle(title: string): this {
    return this.option("hAxis.title", title);
  }

  setYAxisTitle(title: string): this {
    return this.option("vAxis.title", title);
  }

  setXAxisTextStyle({ option }: ChartTextStyleService): this {
    return this.option("hAxis.textStyle", option);
  }

  setXAxisTitleTextStyle({ option }: ChartTextStyleService): this {
    return this.option("hAxis.titleTextStyle", option);
  }

  setYAxisTextStyle({ option }: ChartTextStyleService): this {
    return this.option("vAxis.textStyle", option);
  }

  setYAxisTitleTextStyle({ option }: ChartTextStyleService): this {
    return this.option("vAxis.titleTextStyle", option);
  }

  setRange(start: number, end: number): this {
    return this.option("vAxis.viewWindow", { min: start, max: end });
  }

  setXAxisRange(start: number, end: number): this {
    return this.option("hAxis.viewWindow", { min: start, max: end });
  }

  setYAxisRange(start: number, end: number): this {
    return this.setRange(start, end);
  }

  onLogScale(): this {
    return this.option("vAxis.logScale", true);
  }

  setXAxisLogScale(): this {
    return this.option("hAxis.logScale", true);
  }

  setYAxisLogScale(): this {
    return this.onLogScale();
  }

  setStacked(): this {
    return this.option("isStacked", true);
  }

  set3D(): this {
    return this.option("is3D", true);
  }

  reverseCategories(): this {
    return this.option("reverseCategories", true);
  }

  reverseDirection(): this {
    return this.option("hAxis.direction", -1);
  }

  setPointStyle(style: EnumConstant): this {
    return this.option("pointSize", POINT_SIZES[style.toString()] ?? 0);
  }

  setCurveStyle(style: EnumConstant): this {
    return this.option("curveType", style.toString() === "SMOOTH" ? "function" : "none");
  }

  enablePaging(paging: boolean | number, startPage?: number): this {
    this.option("page", paging === false ? "disable" : "enable");
    if (typeof paging === "number") this.option("pageSize", paging);
    return startPage === undefined ? this : this.option("startPage", startPage);
  }

  enableRtlTable(isEnabled: boolean): this {
    return this.option("rtlTable", isEnabled);
  }

  enableSorting(isEnabled: boolean): this {
    return this.option("sort", isEnabled ? "enable" : "disable");
  }

  setFirstRowNumber(number: number): this {
    return this.option("firstRowNumber", number);
  }

  setInitialSortingAscending(column: number): this {
    this.option("sortAscending", true);
    return this.option("sortColumn", column);
  }

  setInitialSortingDescending(column: number): this {
    this.option("sortAscending", false);
    return this.option("sortColumn", column);
  }

  showRowNumberColumn(isShown: boolean): this {
    return this.option("showRowNumber", isShown);
  }

  useAlternatingRowStyle(isAlternating: boolean): this {
    return this.option("alternatingRowStyle", isAlternating);
  }
}

const POINT_SIZES: Readonly<Record<string, number>> = { NONE: 0, TINY: 3, MEDIUM: 7, LARGE: 10, HUGE: 15 };
