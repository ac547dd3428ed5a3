// The options of a chart that are drawn, under the names that Google gives them.

import type { ChartSnapshot } from "../../services/index";

/** Where the legend stands. */
export type LegendPosition = "right" | "left" | "top" | "bottom" | "none";

/** What a chart is told to look like. */
export interface ChartOptions {
  readonly title: string;
  readonly subtitle: string;
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly background: string;
  readonly legend: LegendPosition;
  readonly stacked: boolean;
  /** Part of a pie's radius that is left out in its middle. */
  readonly pieHole: number;
  /** What stands on the pieces of a pie. */
  readonly pieText: "percentage" | "value" | "label" | "none";
  /** Titles of the axes by Google's sides: `horizontal` is below, whatever it measures. */
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  readonly dataLabels: boolean;
  readonly smooth: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** Google's colours of a new chart. */
const USUAL_COLORS = [
  "#4285f4",
  "#ea4335",
  "#fbbc04",
  "#34a853",
  "#ff6d01",
  "#46bdc6",
  "#7baaf7",
  "#f07b72",
  "#fcd04f",
  "#71c287",
  "#ff994d",
  "#7ed1d7",
];
const USUAL_SIZE = { width: 600, height: 371 };
const LEGENDS: readonly LegendPosition[] = ["right", "left", "top", "bottom", "none"];
const PIE_TEXTS = ["percentage", "value", "label", "none"] as const;

/** Reads the options of a chart; what cannot be read counts as not set. */
export function readChartOptions({ options, type }: Pick<ChartSnapshot, "options" | "type">): ChartOptions {
  const at = (name: string): unknown => lookup(options, name);
  const text = (name: string): string => (typeof at(name) === "string" ? String(at(name)) : "");
  const number = (name: string): number | null => (Number.isFinite(at(name)) ? Number(at(name)) : null);
  const legend = text("legend.position") || text("legend");
  const numbers = type === "BAR" ? "hAxis" : "vAxis";
  return {
    title: text("title"),
    subtitle: text("subtitle"),
    width: number("width") ?? USUAL_SIZE.width,
    height: number("height") ?? USUAL_SIZE.height,
    colors: colorsOf(at),
    background: text("backgroundColor") || text("backgroundColor.fill") || "#ffffff",
    legend: LEGENDS.find((known) => known === legend) ?? "right",
    stacked: [true, "true", "absolute"].includes(at("isStacked") as string | boolean),
    pieHole: number("pieHole") ?? 0,
    pieText: PIE_TEXTS.find((known) => known === text("pieSliceText")) ?? "percentage",
    horizontalTitle: text("hAxis.title"),
    verticalTitle: text("vAxis.title"),
    dataLabels: ["value", true].includes((at("series.0.dataLabel") ?? at("dataLabel")) as string | boolean),
    smooth: text("curveType") === "function",
    minimum: number(`${numbers}.viewWindow.min`) ?? number(`${numbers}.minValue`),
    maximum: number(`${numbers}.viewWindow.max`) ?? number(`${numbers}.maxValue`),
  };
}

/** The colour of a series or piece. */
export function colorAt(colors: readonly string[], at: number): string {
  return colors[at % colors.length] ?? "#4285f4";
}

function colorsOf(at: (name: string) => unknown): readonly string[] {
  const given = at("colors");
  const base = Array.isArray(given) && given.length > 0 ? given.map(String) : USUAL_COLORS;
  return base.map((color, index) => {
    const own = at(`series.${index}.color`) ?? at(`slices.${index}.color`);
    return typeof own === "string" ? own : color;
  });
}

/** An option set as `legend.position`, or within an object `legend`. */
function lookup(options: unknown, name: string): unknown {
  if (typeof options !== "object" || options === null) return undefined;
  const known = options as Readonly<Record<string, unknown>>;
  if (name in known) return known[name];
  for (let dot = name.indexOf("."); dot > 0; dot = name.indexOf(".", dot + 1)) {
    const found = lookup(known[name.slice(0, dot)], name.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
