import type { Host } from "../host";
import { method, property, type ServiceClass } from "../strict/service-class";
import * as enums from "./chart-enums";
import { CHART_TEXT_STYLE_BUILDER, ChartTextStyleBuilderService } from "./chart-text-style";

/** The names that charts on sheets are described with. */
export class ChartsService {
  readonly ChartType = enums.CHART_TYPE;
  readonly Position = enums.POSITION;
  readonly ChartHiddenDimensionStrategy = enums.HIDDEN_DIMENSION_STRATEGY;
  readonly ChartMergeStrategy = enums.MERGE_STRATEGY;
  readonly CurveStyle = enums.CURVE_STYLE;
  readonly PointStyle = enums.POINT_STYLE;
  readonly ColumnType = enums.COLUMN_TYPE;

  constructor(private readonly host: Host) {}

  newTextStyle(): ChartTextStyleBuilderService {
    return this.host.gate.expose(CHART_TEXT_STYLE_BUILDER, new ChartTextStyleBuilderService(this.host));
  }
}

/** `Charts`, as scripts see it. */
export const CHARTS: ServiceClass<ChartsService> = {
  name: "Charts",
  qualifiedName: "Charts",
  access: "free",
  members: {
    ChartType: property(),
    Position: property(),
    ChartHiddenDimensionStrategy: property(),
    ChartMergeStrategy: property(),
    CurveStyle: property(),
    PointStyle: property(),
    ColumnType: property(),
    newTextStyle: method("builder", [""]),
  },
};
