// Columns and bars, beside or upon each other.

import { scaleBand } from "d3-scale";
import { type Box, inset } from "./box";
import { drawLabels, LABEL_SIZE, planLabels } from "./category-labels";
import type { ChartSeries } from "./chart-data";
import { colorAt } from "./chart-options";
import {
  COLUMN_PIXELS,
  drawColumnsOfLines,
  drawLevels,
  LEVEL_PIXELS,
  markTitle,
  numberAxis,
  numbersOf,
  type PlotRequest,
  placeAxisTitles,
  TICK_SIZE,
  tickRoom,
} from "./plot";
import { AXIS_COLOR, marked, type SvgNode, textAt } from "./svg-tree";
import { fitted, textWidth } from "./text-width";
import type { ValueAxis } from "./value-axis";

/** One bar: its place along the categories and its ends along the numbers. */
interface Bar {
  readonly at: number;
  readonly thickness: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly text: string;
  readonly title: string;
}

const BETWEEN_CATEGORIES = 0.3;
const BETWEEN_BARS = 0.12;
const LABEL_GAP = 8;
const WIDEST_LABEL = 0.35;
const SMALLEST_LABELLED = 10;

/** Standing columns. */
export function drawColumns(request: PlotRequest, outer: Box): SvgNode[] {
  const { data, options } = request;
  const { nodes, rest } = placeAxisTitles(options, outer);
  const plan = planLabels(data.categories, rest.width / Math.max(1, data.categories.length));
  const inner = inset(rest, { bottom: plan.height, top: LABEL_GAP + (options.dataLabels ? TICK_SIZE : 0) });
  const axis = axisFor(request, inner.height, LEVEL_PIXELS);
  const plot = inset(inner, {
    left: Math.max(tickRoom(axis), plan.overhang - inner.width / data.categories.length / 2),
  });
  const bars = barsOf(request, plot.width, axis);
  const bottom = plot.top + plot.height;
  return [
    ...nodes,
    ...drawLevels(axis, plot),
    ...bars.map((bar) =>
      rectangle(
        { x: plot.left + bar.at, y: bottom - bar.to, width: bar.thickness, height: bar.to - bar.from },
        bar,
      ),
    ),
    ...(options.dataLabels ? bars.flatMap((bar) => labelAbove(bar, plot)) : []),
    ...drawLabels(data.categories, { plan, plot, middles: middlesOf(request, plot) }),
  ];
}

/** Lying bars, the first on top. */
export function drawBars(request: PlotRequest, outer: Box): SvgNode[] {
  const { data, options } = request;
  const { nodes, rest } = placeAxisTitles(options, outer);
  const widest = Math.max(0, ...data.categories.map((label) => textWidth(label, LABEL_SIZE)));
  const room = Math.min(widest, rest.width * WIDEST_LABEL);
  const inner = inset(rest, { left: room + (room > 0 ? LABEL_GAP : 0), bottom: TICK_SIZE + 2 * LABEL_GAP });
  // Half of the last number stands beyond the end of the axis, and so do labels of the longest bars.
  const beyond = tickRoom(axisFor(request, inner.width, COLUMN_PIXELS)) * (options.dataLabels ? 1 : 0.5);
  const plot = inset(inner, { right: beyond, left: room > 0 ? 0 : LABEL_GAP });
  const axis = axisFor(request, plot.width, COLUMN_PIXELS);
  const bars = barsOf(request, plot.height, axis);
  return [
    ...nodes,
    ...drawColumnsOfLines(axis, plot),
    ...bars.map((bar) =>
      rectangle(
        { x: plot.left + bar.from, y: plot.top + bar.at, width: bar.to - bar.from, height: bar.thickness },
        bar,
      ),
    ),
    ...(options.dataLabels ? bars.flatMap((bar) => labelBeside(bar, plot)) : []),
    ...categoryNames(request, plot, room),
  ];
}

function axisFor(request: PlotRequest, length: number, pixelsATick: number): ValueAxis {
  const { series } = request.data;
  const values = request.options.stacked ? sums(series) : numbersOf(series);
  return numberAxis(request, { values, length, pixelsATick, fromZero: true });
}

/** Ends of the stacks: above zero and below it. */
function sums(series: readonly ChartSeries[]): number[] {
  const categories = series[0]?.values ?? [];
  return categories.flatMap((_, at) => {
    const stack = series.map(({ values }) => values[at] ?? 0);
    const total = (wanted: (value: number) => boolean): number =>
      stack.filter(wanted).reduce((sum, value) => sum + value, 0);
    return [total((value) => value > 0), total((value) => value < 0)];
  });
}

function barsOf({ data, options }: PlotRequest, length: number, { scale }: ValueAxis): Bar[] {
  const bands = categoryBands(data.categories.length, length);
  const lanes = scaleBand<number>()
    .domain(options.stacked ? [0] : data.series.map((_, at) => at))
    .range([0, bands.bandwidth()])
    .paddingInner(BETWEEN_BARS);
  const [low = 0, high = 0] = scale.domain();
  return data.categories.flatMap((category, at) => {
    const ends = { positive: 0, negative: 0 };
    return data.series.flatMap(({ name, values, texts }, lane) => {
      const value = values[at] ?? null;
      if (value === null) return [];
      const side = value < 0 ? "negative" : "positive";
      const start = options.stacked ? ends[side] : 0;
      ends[side] = start + value;
      const [from = 0, to = 0] = [start, start + value]
        .map((end) => scale(Math.min(high, Math.max(low, end))))
        .sort((one, other) => one - other);
      const text = texts[at] ?? "";
      return [
        {
          at: (bands(at) ?? 0) + (lanes(options.stacked ? 0 : lane) ?? 0),
          thickness: lanes.bandwidth(),
          ...{ from, to, text },
          color: colorAt(options.colors, lane),
          title: markTitle(category, name, text),
        },
      ];
    });
  });
}

function categoryBands(count: number, length: number): ReturnType<typeof scaleBand<number>> {
  return scaleBand<number>()
    .domain(Array.from({ length: count }, (_, at) => at))
    .range([0, length])
    .paddingInner(count === 1 ? 0 : BETWEEN_CATEGORIES)
    .paddingOuter(count === 1 ? 0.05 : BETWEEN_CATEGORIES / 2);
}

function rectangle(
  place: Readonly<Record<"x" | "y" | "width" | "height", number>>,
  { color, title }: Bar,
): SvgNode {
  return marked("rect", { ...place, fill: color }, title);
}

function middlesOf({ data }: PlotRequest, plot: Box): number[] {
  const bands = categoryBands(data.categories.length, plot.width);
  return data.categories.map((_, at) => plot.left + (bands(at) ?? 0) + bands.bandwidth() / 2);
}

function categoryNames({ data }: PlotRequest, plot: Box, room: number): SvgNode[] {
  const bands = categoryBands(data.categories.length, plot.height);
  const every = Math.max(1, Math.ceil((LABEL_SIZE + 2) / bands.step()));
  return data.categories.flatMap((label, at) => {
    if (label === "" || at % every !== 0) return [];
    const middle = plot.top + (bands(at) ?? 0) + bands.bandwidth() / 2;
    const text = fitted(label, LABEL_SIZE, room);
    return [
      textAt(plot.left - LABEL_GAP, middle, text, { size: LABEL_SIZE, anchor: "end", color: AXIS_COLOR }),
    ];
  });
}

/** Labels that would lie upon each other are left out. */
function labelAbove({ at, thickness, to, text }: Bar, plot: Box): SvgNode[] {
  if (textWidth(text, TICK_SIZE) > thickness * 1.5) return [];
  const y = plot.top + plot.height - to - TICK_SIZE / 2 - 2;
  return [textAt(plot.left + at + thickness / 2, y, text, { size: TICK_SIZE, anchor: "middle" })];
}

function labelBeside({ at, thickness, to, text }: Bar, plot: Box): SvgNode[] {
  if (thickness < SMALLEST_LABELLED) return [];
  return [
    textAt(plot.left + to + 4, plot.top + at + thickness / 2, text, { size: Math.min(TICK_SIZE, thickness) }),
  ];
}
