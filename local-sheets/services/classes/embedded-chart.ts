import type { Host } from "../host";
import type { ChartDescription, ChartModel, ChartOption, ChartPosition } from "../model/chart-model";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { documentClass, method, type ServiceClass } from "../strict/service-class";
import { type ChartBuilderService, exposeChartBuilder } from "./chart-builder";
import { HIDDEN_DIMENSION_STRATEGY, MERGE_STRATEGY } from "./chart-enums";
import { exposePlaces, type RangeService } from "./range";

/** A chart as it was when it was read or built; what happens to the sheet later does not show in it. */
export class EmbeddedChartService {
  readonly description: ChartDescription;

  /** @param model the chart on the sheet; undefined for one that was built and not inserted */
  constructor(
    private readonly host: Host,
    readonly model: ChartModel | undefined,
    description?: ChartDescription,
  ) {
    const own = description ?? model?.description;
    if (own === undefined) throw new Error("A chart needs a description");
    this.description = own;
  }

  getChartId(): number | null {
    return this.model?.id ?? null;
  }

  getRanges(): RangeService[] {
    return exposePlaces(this.host, this.description.places);
  }

  getOptions(): ChartOptionsService {
    return this.host.gate.expose(OPTIONS, new ChartOptionsService(this.description));
  }

  getContainerInfo(): ContainerInfoService {
    return exposeContainer(this.host, this.description.position);
  }

  getNumHeaders(): number {
    return this.description.numHeaders;
  }

  getMergeStrategy(): EnumConstant {
    return constantNamed(MERGE_STRATEGY, this.description.mergeStrategy);
  }

  getHiddenDimensionStrategy(): EnumConstant {
    return constantNamed(HIDDEN_DIMENSION_STRATEGY, this.description.hiddenDimensionStrategy);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.description.transposeRowsAndColumns;
  }

  modify(): ChartBuilderService {
    return exposeChartBuilder(this.host, this.description, this.model);
  }
}

/** The options of a chart, to be read only. */
export class ChartOptionsService {
  constructor(private readonly description: ChartDescription) {}

  get(option: string): ChartOption {
    return this.description.options[option] ?? null;
  }
}

/** Where a chart stands. */
export class ContainerInfoService {
  constructor(private readonly position: ChartPosition) {}

  getAnchorRow(): number {
    return this.position.anchorRow;
  }

  getAnchorColumn(): number {
    return this.position.anchorColumn;
  }

  getOffsetX(): number {
    return this.position.offsetX;
  }

  getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** `EmbeddedChart`, as scripts see it. */
export const CHART = documentClass<EmbeddedChartService>("EmbeddedChart", {
  getChartId: method("value", [""]),
  getRanges: method("value", [""]),
  getOptions: method("value", [""]),
  getContainerInfo: method("value", [""]),
  getNumHeaders: method("value", [""]),
  getMergeStrategy: method("value", [""]),
  getHiddenDimensionStrategy: method("value", [""]),
  getTransposeRowsAndColumns: method("value", [""]),
  modify: method("builder", [""]),
});

/** `ChartOptions`, as scripts see it. */
export const OPTIONS: ServiceClass<ChartOptionsService> = {
  name: "ChartOptions",
  qualifiedName: "Charts.ChartOptions",
  access: "document",
  members: { get: method("value", ["String"]) },
};

/** `ContainerInfo`, as scripts see it. */
export const CONTAINER = documentClass<ContainerInfoService>("ContainerInfo", {
  getAnchorRow: method("value", [""]),
  getAnchorColumn: method("value", [""]),
  getOffsetX: method("value", [""]),
  getOffsetY: method("value", [""]),
});

/** Hands out where something stands over the cells. */
export function exposeContainer(host: Host, position: ChartPosition): ContainerInfoService {
  return host.gate.expose(CONTAINER, new ContainerInfoService(position));
}

/** Hands out a chart of a sheet, or one that was just built. */
export function exposeChart(
  host: Host,
  model: ChartModel | undefined,
  description?: ChartDescription,
): EmbeddedChartService {
  return host.gate.expose(CHART, new EmbeddedChartService(host, model, description));
}
