// Points of a scatter chart: both axes are numbers.

import { type Box, inset } from "./box";
import { colorAt } from "./chart-options";
import {
  drawColumnsOfLines,
  drawLevels,
  markTitle,
  type PlotRequest,
  placeAxisTitles,
  TICK_SIZE,
  tickRoom,
} from "./plot";
import { marked, type SvgNode } from "./svg-tree";
import { type ValueAxis, valueAxis } from "./value-axis";

const LEVEL_PIXELS = 50;
const COLUMN_PIXELS = 80;
const GAP = 8;
const RADIUS = 4;

/** A point for each number whose place is a number. */
export function drawPoints(request: PlotRequest, outer: Box): SvgNode[] {
  const { data, options } = request;
  const { nodes, rest } = placeAxisTitles(options, outer);
  const inner = inset(rest, { bottom: TICK_SIZE + 2 * GAP, top: GAP });
  const upwards = axisOver(
    request,
    data.series.flatMap(({ values }) => values.filter((value) => value !== null)),
    {
      ...{ length: inner.height, pixelsATick: LEVEL_PIXELS, numberFormat: data.numberFormat },
      ...{ minimum: options.minimum, maximum: options.maximum },
    },
  );
  const plot = inset(inner, { left: tickRoom(upwards), right: 2 * GAP });
  const across = axisOver(
    request,
    data.positions.filter((value) => value !== null),
    {
      ...{
        length: plot.width,
        pixelsATick: COLUMN_PIXELS,
        numberFormat: data.positionFormat,
        minimum: null,
        maximum: null,
      },
    },
  );
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

interface AxisShape {
  readonly length: number;
  readonly pixelsATick: number;
  readonly numberFormat: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

function axisOver({ format }: PlotRequest, values: readonly number[], shape: AxisShape): ValueAxis {
  return valueAxis({ ...shape, values, format, fromZero: false });
}
