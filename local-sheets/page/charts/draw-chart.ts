// Draws a chart of a sheet, close to how Google draws it.

import type { ChartSnapshot } from "../../services/index";
import { drawBars, drawColumns } from "./bars";
import { type Box, inset } from "./box";
import { type ChartCell, type ChartData, readChartData } from "./chart-data";
import { type ChartOptions, colorAt, readChartOptions } from "./chart-options";
import { type LegendEntry, placeLegend } from "./legend";
import { drawLines } from "./lines";
import { drawPie } from "./pie";
import type { PlotRequest } from "./plot";
import { drawPoints } from "./points";
import { element, MUTED_COLOR, type SvgNode, textAt } from "./svg-tree";
import { fitted, wrapped } from "./text-width";
import type { FormatNumber } from "./value-axis";

/** Where a chart finds its numbers. */
export interface ChartSource {
  /** The cells of a range such as `'My sheet'!A1:B5`; none when the range is gone. */
  readonly cells: (range: string) => readonly (readonly ChartCell[])[];
  readonly format: FormatNumber;
}

type Draw = (request: PlotRequest, box: Box) => SvgNode[];

const DRAWN: Readonly<Record<string, Draw>> = {
  COLUMN: drawColumns,
  BAR: drawBars,
  LINE: drawLines,
  AREA: drawLines,
  STEPPED_AREA: drawLines,
  SCATTER: drawPoints,
  PIE: drawPie,
};
/** Types whose first column is never a series. */
const WITH_DOMAIN = ["LINE", "AREA", "STEPPED_AREA", "SCATTER", "PIE"];
const MARGIN = 20;
const TITLE = { size: 16, line: 20, lines: 2 };
const SUBTITLE_SIZE = 13;
const GAP = 12;
const FONT = "Roboto, Arial, Liberation Sans, sans-serif";

/** The chart as an SVG of its own size. */
export function drawChart(chart: ChartSnapshot, { cells, format }: ChartSource): SvgNode {
  const options = readChartOptions(chart);
  const data = readChartData(chart.ranges.map(cells), {
    ...chart,
    firstIsDomain: WITH_DOMAIN.includes(chart.type),
  });
  const whole: Box = { left: 0, top: 0, width: options.width, height: options.height };
  const head = placeHead(options, inset(whole, { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN }));
  const body = bodyOf({ type: chart.type, data, options, format }, head.rest);
  const { width, height } = options;
  const name = options.title === "" ? "Chart" : options.title;
  const frame = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", { ...frame, role: "img", "aria-label": name, "font-family": FONT }, [
    { tag: "title", attributes: {}, children: [], text: name },
    { tag: "desc", attributes: {}, children: [], text: description(chart.type, data) },
    element("rect", { x: 0, y: 0, width, height, fill: options.background }),
    ...head.nodes,
    ...body,
  ]);
}

function bodyOf(request: PlotRequest, box: Box): SvgNode[] {
  const draw = DRAWN[request.type];
  if (draw === undefined)
    return note(`Charts of the type ${request.type} are not drawn in local Sheets.`, box);
  const { series } = request.data;
  if (!series.some(({ values }) => values.some((value) => value !== null))) return note("No data", box);
  const { nodes, rest } = placeLegend(legendEntries(request), request.options.legend, box);
  return [...nodes, ...draw(request, rest)];
}

function note(text: string, box: Box): SvgNode[] {
  const lines = wrapped(text, 14, { room: box.width, lines: 3 });
  const looks = { size: 14, anchor: "middle", color: MUTED_COLOR } as const;
  return lines.map((line, at) =>
    textAt(box.left + box.width / 2, box.top + box.height / 2 + at * 20, line, looks),
  );
}

function placeHead({ title, subtitle }: ChartOptions, box: Box): { nodes: SvgNode[]; rest: Box } {
  const lines = title === "" ? [] : wrapped(title, TITLE.size, { room: box.width, lines: TITLE.lines });
  const under = fitted(subtitle, SUBTITLE_SIZE, box.width);
  const height = lines.length * TITLE.line + (under === "" ? 0 : TITLE.line);
  return {
    nodes: [
      ...lines.map((line, at) =>
        textAt(box.left, box.top + (at + 0.5) * TITLE.line, line, { size: TITLE.size, color: MUTED_COLOR }),
      ),
      ...(under === ""
        ? []
        : [
            textAt(box.left, box.top + (lines.length + 0.5) * TITLE.line, under, {
              size: SUBTITLE_SIZE,
              color: MUTED_COLOR,
            }),
          ]),
    ],
    rest: inset(box, { top: height === 0 ? 0 : height + GAP }),
  };
}

/** Pieces of a pie have a line each; a single series that nobody named needs none. */
function legendEntries({ type, data, options }: PlotRequest): LegendEntry[] {
  const names = type === "PIE" ? data.categories : data.series.map(({ name }) => name);
  if (type !== "PIE" && names.length < 2 && names[0] === "") return [];
  return names.map((name, at) => ({ name, color: colorAt(options.colors, at) }));
}

/** All numbers in words, for people who cannot see them; the first hundred. */
function description(type: string, { categories, series }: ChartData): string {
  const kind = type.toLowerCase().replace(/_/g, " ");
  const parts = categories.flatMap((category, at) =>
    series.map(
      ({ name, texts }) => `${[category, name].filter((part) => part !== "").join(", ")}: ${texts[at] ?? ""}`,
    ),
  );
  return `A ${kind} chart. ${parts.slice(0, 100).join("; ")}`;
}
