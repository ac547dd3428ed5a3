import { enumeration } from "../strict/enumeration";

/** `Charts.ChartType`. */
export const CHART_TYPE = enumeration("Charts.ChartType", [
  "TIMELINE",
  "AREA",
  "BAR",
  "BUBBLE",
  "CANDLESTICK",
  "COLUMN",
  "COMBO",
  "GAUGE",
  "GEO",
  "HISTOGRAM",
  "RADAR",
  "LINE",
  "ORG",
  "PIE",
  "SCATTER",
  "SPARKLINE",
  "STEPPED_AREA",
  "TABLE",
  "TREEMAP",
  "WATERFALL",
]);
/** `Charts.Position`. */
export const POSITION = enumeration("Charts.Position", ["TOP", "RIGHT", "BOTTOM", "NONE"]);
/** `Charts.ChartHiddenDimensionStrategy`. */
export const HIDDEN_DIMENSION_STRATEGY = enumeration("Charts.ChartHiddenDimensionStrategy", [
  "IGNORE_BOTH",
  "IGNORE_ROWS",
  "IGNORE_COLUMNS",
  "SHOW_BOTH",
]);
/** `Charts.ChartMergeStrategy`. */
export const MERGE_STRATEGY = enumeration("Charts.ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]);
/** `Charts.CurveStyle`. */
export const CURVE_STYLE = enumeration("Charts.CurveStyle", ["NORMAL", "SMOOTH"]);
/** `Charts.PointStyle`. */
export const POINT_STYLE = enumeration("Charts.PointStyle", ["NONE", "TINY", "MEDIUM", "LARGE", "HUGE"]);
/** `Charts.ColumnType`. */
export const COLUMN_TYPE = enumeration("Charts.ColumnType", ["DATE", "NUMBER", "STRING"]);
