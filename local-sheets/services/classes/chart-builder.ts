import { exception } from "../exception";
import type { Host } from "../host";
import type { ChartDescription, ChartModel, ChartOption } from "../model/chart-model";
import { copiedPlaces, type Place } from "../model/place";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { BUILDER, typedBuilder } from "./chart-builder-members";
import { CHART_TYPE } from "./chart-enums";
import { ChartOptionsBuilder } from "./chart-options-builder";
import {
  type ContainerInfoService,
  type EmbeddedChartService,
  exposeChart,
  exposeContainer,
} from "./embedded-chart";
import { exposePlaces, type RangeService } from "./range";

const NEW_CHART: ChartDescription = {
  type: "TABLE",
  places: [],
  options: {},
  position: { anchorRow: 1, anchorColumn: 1, offsetX: 0, offsetY: 0 },
  numHeaders: 0,
  mergeStrategy: "MERGE_COLUMNS",
  hiddenDimensionStrategy: "IGNORE_BOTH",
  transposeRowsAndColumns: false,
};

/** Collects a chart; titles, colours and the like are offered by its typed builders only. */
export class ChartBuilderService extends ChartOptionsBuilder {
  constructor(
    private readonly host: Host,
    private description: ChartDescription,
    private readonly model: ChartModel | undefined,
  ) {
    super();
  }

  addRange(range: RangeService): this {
    return this.set({ places: [...this.description.places, range.place()] });
  }

  removeRange(range: RangeService): this {
    const gone = JSON.stringify(range.block);
    const isOther = ({ sheet, block }: Place): boolean =>
      sheet !== range.sheetModel || JSON.stringify(block) !== gone;
    return this.set({ places: this.description.places.filter(isOther) });
  }

  clearRanges(): this {
    return this.set({ places: [] });
  }

  getRanges(): RangeService[] {
    return exposePlaces(this.host, this.description.places);
  }

  getChartType(): EnumConstant {
    return constantNamed(CHART_TYPE, this.description.type);
  }

  setChartType(type: EnumConstant): this {
    return this.set({ type: type.toString() });
  }

  setOption(name: string, value: unknown): this {
    return this.option(name, plainOption(name, value));
  }

  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): this {
    if (anchorRow < 1 || anchorColumn < 1) throw exception("Invalid argument: anchorRowPos");
    return this.set({ position: { anchorRow, anchorColumn, offsetX, offsetY } });
  }

  setNumHeaders(numHeaders: number): this {
    return this.set({ numHeaders });
  }

  setTransposeRowsAndColumns(transposeRowsAndColumns: boolean): this {
    return this.set({ transposeRowsAndColumns });
  }

  setMergeStrategy(strategy: EnumConstant): this {
    return this.set({ mergeStrategy: strategy.toString() });
  }

  setHiddenDimensionStrategy(strategy: EnumConstant): this {
    return this.set({ hiddenDimensionStrategy: strategy.toString() });
  }

  asAreaChart(): ChartBuilderService {
    return this.as("AREA");
  }

  asBarChart(): ChartBuilderService {
    return this.as("BAR");
  }

  asColumnChart(): ChartBuilderService {
    return this.as("COLUMN");
  }

  asComboChart(): ChartBuilderService {
    return this.as("COMBO");
  }

  asHistogramChart(): ChartBuilderService {
    return this.as("HISTOGRAM");
  }

  asLineChart(): ChartBuilderService {
    return this.as("LINE");
  }

  asPieChart(): ChartBuilderService {
    return this.as("PIE");
  }

  asScatterChart(): ChartBuilderService {
    return this.as("SCATTER");
  }

  asTableChart(): ChartBuilderService {
    return this.as("TABLE");
  }

  getContainer(): ContainerInfoService {
    return exposeContainer(this.host, this.description.position);
  }

  build(): EmbeddedChartService {
    // Places of its own, which follow the grid once the chart is on a sheet.
    const places = copiedPlaces(this.description.places);
    return exposeChart(this.host, this.model, { ...this.description, places });
  }

  private as(type: string): ChartBuilderService {
    this.set({ type });
    return this.host.gate.expose(typedBuilder(type), this);
  }

  protected override option(name: string, value: ChartOption): this {
    return this.set({ options: { ...this.description.options, [name]: value } });
  }

  private set(changed: Partial<ChartDescription>): this {
    this.description = { ...this.description, ...changed };
    return this;
  }
}

/** Hands out a builder for a new chart, or one that starts from a chart. */
export function exposeChartBuilder(
  host: Host,
  from: ChartDescription = NEW_CHART,
  model?: ChartModel,
): ChartBuilderService {
  return host.gate.expose(BUILDER, new ChartBuilderService(host, from, model));
}

/** A copy that shares nothing with the script; only plain data can be an option. */
function plainOption(name: string, value: unknown): ChartOption {
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error(`The chart option ${name} cannot be set to a ${typeof value}`);
  return JSON.parse(text) as ChartOption;
}
