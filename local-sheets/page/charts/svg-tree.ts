// A drawing as plain data, so that it can be computed and tested without a browser.

/** An element of SVG. Text is text: whoever writes it to a page must not parse it. */
export interface SvgNode {
  readonly tag: "svg" | "g" | "rect" | "path" | "line" | "circle" | "text" | "title" | "desc";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly SvgNode[];
  readonly text?: string;
}

type Attributes = SvgNode["attributes"];

/** Google's grey for texts on charts. */
const TEXT_COLOR = "#1a1a1a";
export const MUTED_COLOR = "#757575";
export const GRID_COLOR = "#e0e0e0";
export const AXIS_COLOR = "#333333";

export function element(
  tag: SvgNode["tag"],
  attributes: Attributes,
  children: readonly SvgNode[] = [],
): SvgNode {
  return { tag, attributes: rounded(attributes), children };
}

/** How a text stands at its point. */
export interface TextLooks {
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly color?: string;
  readonly bold?: boolean;
  /** Degrees around its point. */
  readonly turn?: number;
}

/** One line of text; `y` is its middle. */
export function textAt(x: number, y: number, text: string, looks: TextLooks): SvgNode {
  const { size, anchor = "start", color = TEXT_COLOR, bold = false, turn } = looks;
  const attributes = rounded({
    x,
    // Letters without tails stand in the middle.
    y: y + size * 0.35,
    "font-size": size,
    "text-anchor": anchor,
    fill: color,
    ...(bold ? { "font-weight": "bold" } : {}),
    ...(turn === undefined ? {} : { transform: `rotate(${turn} ${round(x)} ${round(y)})` }),
  });
  return { tag: "text", attributes, children: [], text };
}

/** A mark with the words that a pointer over it shows and a screen reader says. */
export function marked(tag: SvgNode["tag"], attributes: Attributes, title: string): SvgNode {
  return element(tag, attributes, [{ tag: "title", attributes: {}, children: [], text: title }]);
}

export function lineFrom(x1: number, y1: number, x2: number, y2: number, stroke: string): SvgNode {
  return element("line", { x1, y1, x2, y2, stroke, "stroke-width": 1 });
}

function rounded(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === "number" ? round(value) : value,
    ]),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
