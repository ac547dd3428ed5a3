import { type MemberTable, method, type ServiceClass } from "../strict/service-class";
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
  build: method("builder", [""]),
};
const TITLED: Members = {
  setTitle: method("builder", ["String"]),
  setColors: method("builder", ["String[]"]),
  setBackgroundColor: method("builder", ["String"]),
  setLegendPosition: method("builder", ["Charts.Position"]),
};
const AXES: Members = {
  ...TITLED,
  setXAxisTitle: method("builder", ["String"]),
  setYAxisTitle: method("builder", ["String"]),
};
const STACKED: Members = { ...AXES, setStacked: method("builder", [""]) };
const BY_TYPE: Readonly<Record<string, Members>> = {
  AREA: STACKED,
  BAR: STACKED,
  COLUMN: STACKED,
  COMBO: STACKED,
  HISTOGRAM: STACKED,
  LINE: AXES,
  SCATTER: AXES,
  PIE: { ...TITLED, set3D: method("builder", [""]) },
  TABLE: {},
};

/** `EmbeddedChartBuilder`, as scripts see it. */
export const BUILDER: ServiceClass<ChartBuilderService> = {
  name: "EmbeddedChartBuilder",
  qualifiedName: "SpreadsheetApp.EmbeddedChartBuilder",
  access: "document",
  members: COMMON,
};

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
