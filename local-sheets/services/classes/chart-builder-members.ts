import { documentClass, type MemberTable, method, type ServiceClass } from "../strict/service-class";
import type { ChartBuilderService } from "./chart-builder";

type Members = MemberTable<ChartBuilderService>;

const COMMON: Members = {
  addRange: method("builder", ["Range"]),
  removeRange: method("builder", ["Range"]),
  clearRanges: method("builder", [""]),
  getRanges: method("value", [""]),
  getChartType: method("value", [""]),
  setChartType: method("builder", ["Charts.ChartType"]),
  setOption: method("builder", ["String, Any"]),
  setPosition: method("builder", ["Integer, Integer, Integer, Integer"]),
  setNumHeaders: method("builder", ["Integer"]),
  setTransposeRowsAndColumns: method("builder", ["Boolean"]),
  setMergeStrategy: method("builder", ["Charts.ChartMergeStrategy"]),
  setHiddenDimensionStrategy: method("builder", ["Charts.ChartHiddenDimensionStrategy"]),
  asAreaChart: method("builder", [""]),
  asBarChart: method("builder", [""]),
  asColumnChart: method("builder", [""]),
  asComboChart: method("builder", [""]),
  asHistogramChart: method("builder", [""]),
  asLineChart: method("builder", [""]),
  asPieChart: method("builder", [""]),
  asScatterChart: method("builder", [""]),
  asTableChart: method("builder", [""]),
  getContainer: method("value", [""]),
  build: method("builder", [""]),
};
const STYLE = method("builder", ["Charts.TextStyle"]);
const TITLED: Members = {
  setTitle: method("builder", ["Text"]),
  setTitleTextStyle: STYLE,
  setLegendTextStyle: STYLE,
  setColors: method("builder", ["String[]"]),
  setBackgroundColor: method("builder", ["String"]),
  setLegendPosition: method("builder", ["Charts.Position"]),
};
const AXES: Members = {
  ...TITLED,
  setXAxisTitle: method("builder", ["Text"]),
  setYAxisTitle: method("builder", ["Text"]),
  setXAxisTextStyle: STYLE,
  setXAxisTitleTextStyle: STYLE,
  setYAxisTextStyle: STYLE,
  setYAxisTitleTextStyle: STYLE,
};
const VALUE_AXIS: Members = {
  setRange: method("builder", ["Number, Number"]),
  onLogScale: method("builder", [""]),
  reverseCategories: method("builder", [""]),
};
const POINTS: Members = { setPointStyle: method("builder", ["Charts.PointStyle"]) };
const CURVED: Members = { ...POINTS, setCurveStyle: method("builder", ["Charts.CurveStyle"]) };
const BAR: Members = { reverseDirection: method("builder", [""]) };
const STACKED: Members = { ...AXES, ...VALUE_AXIS, setStacked: method("builder", [""]) };
const BY_TYPE: Readonly<Record<string, Members>> = {
  AREA: { ...STACKED, ...POINTS },
  BAR: { ...STACKED, ...BAR },
  COLUMN: STACKED,
  COMBO: STACKED,
  HISTOGRAM: STACKED,
  LINE: { ...AXES, ...VALUE_AXIS, ...CURVED },
  SCATTER: {
    ...AXES,
    ...POINTS,
    setXAxisRange: method("builder", ["Number, Number"]),
    setXAxisLogScale: method("builder", [""]),
    setYAxisRange: method("builder", ["Number, Number"]),
    setYAxisLogScale: method("builder", [""]),
  },
  PIE: { ...TITLED, set3D: method("builder", [""]), reverseCategories: method("builder", [""]) },
  TABLE: {
    enablePaging: method("builder", ["Boolean", "Integer", "Integer, Integer"]),
    enableRtlTable: method("builder", ["Boolean"]),
    enableSorting: method("builder", ["Boolean"]),
    setFirstRowNumber: method("builder", ["Integer"]),
    setInitialSortingAscending: method("builder", ["Integer"]),
    setInitialSortingDescending: method("builder", ["Integer"]),
    showRowNumberColumn: method("builder", ["Boolean"]),
    useAlternatingRowStyle: method("builder", ["Boolean"]),
  },
};

/** The types of charts that have builders of their own. */
export const TYPED_CHARTS = Object.keys(BY_TYPE);

/** `EmbeddedChartBuilder`, as scripts see it. */
export const BUILDER = documentClass<ChartBuilderService>("EmbeddedChartBuilder", COMMON);

/** A builder for one type of chart, such as `EmbeddedColumnChartBuilder`. */
export function typedBuilder(type: string): ServiceClass<ChartBuilderService> {
  const name = `Embedded${type.charAt(0)}${type.slice(1).toLowerCase()}ChartBuilder`;
  return {
    name,
    qualifiedName: `SpreadsheetApp.${name}`,
    access: "document",
    members: { ...COMMON, ...BY_TYPE[type] },
  };
}
