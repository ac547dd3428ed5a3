// Points of a scatter chart: both axes are numbers.

import { type Box, inset } from "./box";
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
import { marked, type SvgNode } from "./svg-tree";
import { valueAxis } from "./value-axis";

const GAP = 8;
const RADIUS = 4;

/** A point for each number whose place is a number. */
export function drawPoints(request: PlotRequest, outer: Box): SvgNode[] {
  const { data, options } = request;
  const { nodes, rest } = placeAxisTitles(options, outer);
  const inner = inset(rest, { bottom: TICK_SIZE + 2 * GAP, top: GAP });
  const upwards = numberAxis(request, {
    values: numbersOf(data.series),
    length: inner.height,
    pixelsATick: LEVEL_PIXELS,
    fromZero: false,
  });
  const plot = inset(inner, { left: tickRoom(upwards), right: 2 * GAP });
  const across = valueAxis({
    values: data.positions.filter((value) => value !== null),
    length: plot.width,
    pixelsATick: COLUMN_PIXELS,
    fromZero: false,
    minimum: null,
    maximum: null,
    numberFormat: data.positionFormat,
    format: request.format,
  });
  const bottom = plot.top + plot.height;
  const points = data.series.flatMap(({ name, values, texts }, at) =>
    values.flatMap((value, row) => {
      const position = data.positions[row] ?? null;
      if (value === null || position === null) return [];
      const place = { cx: plot.left + across.scale(position), cy: bottom - upwards.scale(value), r: RADIUS };
      const title = markTitle(data.categories[row] ?? "", name, texts[row] ?? "");
      return [marked("circle", { ...place, fill: colorAt(options.colors, at) }, title)];
    }),
  );
  return [...nodes, ...drawColumnsOfLines(across, plot), ...drawLevels(upwards, plot), ...points];
}
