// What all charts with axes share: what they draw from, the grid of their numbers, and titles of axes.

import { type Box, inset } from "./box";
import type { ChartData, ChartSeries } from "./chart-data";
import type { ChartOptions } from "./chart-options";
import { AXIS_COLOR, GRID_COLOR, lineFrom, MUTED_COLOR, type SvgNode, textAt } from "./svg-tree";
import { fitted, textWidth } from "./text-width";
import { type AxisRequest, type FormatNumber, type ValueAxis, valueAxis } from "./value-axis";

/** What a plot is drawn from. */
export interface PlotRequest {
  readonly type: string;
  readonly data: ChartData;
  readonly options: ChartOptions;
  readonly format: FormatNumber;
}

export const TICK_SIZE = 12;
/** Pixels between the numbers of an axis that goes upwards, and of one that goes across. */
export const LEVEL_PIXELS = 50;
export const COLUMN_PIXELS = 80;
const TITLE_SIZE = 12;
const TITLE_ROOM = 22;
const GAP = 8;

/** Draws the titles of the axes and gives the box within them. */
export function placeAxisTitles(
  { horizontalTitle, verticalTitle }: ChartOptions,
  box: Box,
): { nodes: SvgNode[]; rest: Box } {
  const rest = inset(box, {
    bottom: horizontalTitle === "" ? 0 : TITLE_ROOM,
    left: verticalTitle === "" ? 0 : TITLE_ROOM,
  });
  const looks = { size: TITLE_SIZE, anchor: "middle", color: MUTED_COLOR } as const;
  const below = fitted(horizontalTitle, TITLE_SIZE, rest.width);
  const beside = fitted(verticalTitle, TITLE_SIZE, rest.height);
  const middle = rest.top + rest.height / 2;
  return {
    rest,
    nodes: [
      ...(below === ""
        ? []
        : [textAt(rest.left + rest.width / 2, box.top + box.height - TITLE_SIZE / 2, below, looks)]),
      ...(beside === "" ? [] : [textAt(box.left + TITLE_SIZE / 2, middle, beside, { ...looks, turn: -90 })]),
    ],
  };
}

/** The axis of a chart's numbers. */
export function numberAxis(
  { data, options: { minimum, maximum }, format }: PlotRequest,
  shape: Pick<AxisRequest, "values" | "length" | "pixelsATick" | "fromZero">,
): ValueAxis {
  return valueAxis({ ...shape, minimum, maximum, numberFormat: data.numberFormat, format });
}

/** All numbers of series. */
export function numbersOf(series: readonly ChartSeries[]): number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== null));
}

/** Pixels that the widest tick needs beside a plot. */
export function tickRoom({ ticks }: ValueAxis): number {
  return Math.max(0, ...ticks.map(({ text }) => textWidth(text, TICK_SIZE))) + GAP;
}

/** Lines across the plot with their numbers at the left; numbers grow upwards. */
export function drawLevels({ scale, ticks }: ValueAxis, plot: Box): SvgNode[] {
  const right = plot.left + plot.width;
  return ticks.flatMap(({ value, text }) => {
    const y = plot.top + plot.height - scale(value);
    const color = value === 0 ? AXIS_COLOR : GRID_COLOR;
    return [
      lineFrom(plot.left, y, right, y, color),
      textAt(plot.left - GAP, y, text, { size: TICK_SIZE, anchor: "end", color: AXIS_COLOR }),
    ];
  });
}

/** Lines down the plot with their numbers below; numbers grow to the right. */
export function drawColumnsOfLines({ scale, ticks }: ValueAxis, plot: Box): SvgNode[] {
  const bottom = plot.top + plot.height;
  return ticks.flatMap(({ value, text }) => {
    const x = plot.left + scale(value);
    const color = value === 0 ? AXIS_COLOR : GRID_COLOR;
    return [
      lineFrom(x, plot.top, x, bottom, color),
      textAt(x, bottom + GAP + TICK_SIZE / 2, text, { size: TICK_SIZE, anchor: "middle", color: AXIS_COLOR }),
    ];
  });
}

/** What a pointer over a mark shows. */
export function markTitle(category: string, series: string, text: string): string {
  return `${[category, series].filter((part) => part !== "").join(", ")}: ${text}`;
}
