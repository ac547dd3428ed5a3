// Lines and areas.

import { scalePoint } from "d3-scale";
import { area, curveLinear, curveMonotoneX, line } from "d3-shape";
import { type Box, inset } from "./box";
import { drawLabels, planLabels } from "./category-labels";
import type { ChartSeries } from "./chart-data";
import { colorAt } from "./chart-options";
import {
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
import { element, marked, type SvgNode, textAt } from "./svg-tree";

interface Point {
  readonly x: number;
  /** Null where there is no number: the line has a gap there. */
  readonly y: number | null;
  readonly text: string;
  readonly title: string;
}

const TOP = 8;
const RADIUS = 3.5;
/** With more points than this their marks would hide the line. */
const MARKED_POINTS = 40;
const AREA_OPACITY = 0.3;

/** Lines over the categories, with areas below them for area charts. */
export function drawLines(request: PlotRequest, outer: Box): SvgNode[] {
  const { type, data, options } = request;
  const { nodes, rest } = placeAxisTitles(options, outer);
  const filled = type === "AREA" || type === "STEPPED_AREA";
  const plan = planLabels(data.categories, rest.width / Math.max(1, data.categories.length));
  const inner = inset(rest, { bottom: plan.height, top: TOP + (options.dataLabels ? TICK_SIZE : 0) });
  const axis = numberAxis(request, {
    values: numbersOf(data.series),
    length: inner.height,
    pixelsATick: LEVEL_PIXELS,
    fromZero: filled,
  });
  const plot = inset(inner, { left: Math.max(tickRoom(axis), plan.overhang) });
  const places = scalePoint<number>()
    .domain(data.categories.map((_, at) => at))
    .range([plot.left, plot.left + plot.width])
    .padding(0.5);
  const bottom = plot.top + plot.height;
  const base = bottom - axis.scale(Math.max(0, axis.scale.domain()[0] ?? 0));
  const lines = data.series.map((series) =>
    pointsOf(series, data.categories, {
      x: (at) => places(at) ?? 0,
      y: (value) => bottom - axis.scale(value),
    }),
  );
  return [
    ...nodes,
    ...drawLevels(axis, plot),
    ...lines.flatMap((points, at) =>
      drawLine(points, colorAt(options.colors, at), { filled, base, smooth: options.smooth }),
    ),
    ...(options.dataLabels ? lines.flat().flatMap(labelAt) : []),
    ...drawLabels(data.categories, { plan, plot, middles: data.categories.map((_, at) => places(at) ?? 0) }),
  ];
}

function pointsOf(
  { name, values, texts }: ChartSeries,
  categories: readonly string[],
  { x, y }: { readonly x: (at: number) => number; readonly y: (value: number) => number },
): Point[] {
  return values.map((value, at) => ({
    x: x(at),
    y: value === null ? null : y(value),
    text: texts[at] ?? "",
    title: markTitle(categories[at] ?? "", name, texts[at] ?? ""),
  }));
}

interface LineLooks {
  readonly filled: boolean;
  /** Where areas end. */
  readonly base: number;
  readonly smooth: boolean;
}

function drawLine(points: readonly Point[], color: string, { filled, base, smooth }: LineLooks): SvgNode[] {
  const curve = smooth ? curveMonotoneX : curveLinear;
  const shared = line<Point>()
    .defined(isDrawn)
    .x(({ x }) => x)
    .y(({ y }) => y ?? base)
    .curve(curve);
  const below = area<Point>()
    .defined(isDrawn)
    .x(({ x }) => x)
    .y0(base)
    .y1(({ y }) => y ?? base)
    .curve(curve);
  const stroke = { fill: "none", stroke: color, "stroke-width": 2, "stroke-linejoin": "round" };
  const marks = points.filter(isDrawn);
  // A pointer finds every point, seen or not.
  const seen = marks.length <= MARKED_POINTS ? 1 : 0;
  return [
    ...(filled
      ? [element("path", { d: below([...points]) ?? "", fill: color, "fill-opacity": AREA_OPACITY })]
      : []),
    element("path", { d: shared([...points]) ?? "", ...stroke }),
    ...marks.map(({ x, y, title }) =>
      marked("circle", { cx: x, cy: y ?? base, r: RADIUS, fill: color, "fill-opacity": seen }, title),
    ),
  ];
}

function isDrawn({ y }: Point): boolean {
  return y !== null;
}

function labelAt({ x, y, text }: Point): SvgNode[] {
  return y === null ? [] : [textAt(x, y - TICK_SIZE, text, { size: TICK_SIZE, anchor: "middle" })];
}
