import { property, type ServiceClass } from "../strict/service-class";
import { CHART_TYPE, HIDDEN_DIMENSION_STRATEGY, MERGE_STRATEGY, POSITION } from "./chart-enums";

/** The names that charts on sheets are described with. */
export class ChartsService {
  readonly ChartType = CHART_TYPE;
  readonly Position = POSITION;
  readonly ChartHiddenDimensionStrategy = HIDDEN_DIMENSION_STRATEGY;
  readonly ChartMergeStrategy = MERGE_STRATEGY;
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
  },
};
