// Pies and rings.

import { arc, pie } from "d3-shape";
import type { Box } from "./box";
import { colorAt } from "./chart-options";
import { readableOn } from "./luminance";
import { markTitle, type PlotRequest } from "./plot";
import { element, marked, type SvgNode, textAt } from "./svg-tree";
import { textWidth } from "./text-width";

const SIZE = 12;
/** Part of the radius at which pieces have their text, if it fits there. */
const MIDDLE = 0.7;
const OUTER = 0.95;

/** The pieces of the first series, from the top on to the right, with their share. */
export function drawPie({ data, options, format }: PlotRequest, box: Box): SvgNode[] {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const radius = (Math.min(box.width, box.height) / 2) * OUTER;
  const pieces = pie<number>()
    .sort(null)
    .value((value) => value)(values);
  const shape = arc<(typeof pieces)[number]>()
    .innerRadius(radius * options.pieHole)
    .outerRadius(radius);
  const middle = arc<(typeof pieces)[number]>()
    .innerRadius(radius * Math.max(options.pieHole, 0.45))
    .outerRadius(radius);
  const drawn = pieces.filter(({ value }) => value > 0);
  const written = (at: number): string =>
    pieceText(at, { share: (values[at] ?? 0) / total, request: { data, options, format } });
  const nodes = drawn.flatMap((piece) => {
    const color = colorAt(options.colors, piece.index);
    const text = data.series[0]?.texts[piece.index] ?? "";
    const share = format((values[piece.index] ?? 0) / total, "0.0%");
    const title = `${markTitle(data.categories[piece.index] ?? "", "", text)} (${share})`;
    const path = marked("path", { d: shape(piece) ?? "", fill: color, stroke: "#ffffff" }, title);
    const label = written(piece.index);
    const isWide = (piece.endAngle - piece.startAngle) * radius * MIDDLE > textWidth(label, SIZE) + SIZE;
    if (!isWide || label === "") return [path];
    const [x, y] = middle.centroid(piece);
    return [path, textAt(x, y, label, { size: SIZE, anchor: "middle", color: readableOn(color) })];
  });
  const transform = `translate(${Math.round(box.left + box.width / 2)} ${Math.round(box.top + box.height / 2)})`;
  return [element("g", { transform }, nodes)];
}

function pieceText(
  at: number,
  { share, request: { data, options, format } }: { share: number; request: Omit<PlotRequest, "type"> },
): string {
  if (options.pieText === "none") return "";
  if (options.pieText === "percentage") return format(share, "0.0%");
  return (options.pieText === "value" ? data.series[0]?.texts[at] : data.categories[at]) ?? "";
}
