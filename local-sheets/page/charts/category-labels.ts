// The words below a chart's categories: level where they fit, else slanted, and some left out where even
// that is too narrow.

import type { Box } from "./box";
import { AXIS_COLOR, type SvgNode, textAt } from "./svg-tree";
import { fitted, textWidth, wrapped } from "./text-width";

/** How labels are written. */
export interface LabelPlan {
  readonly slanted: boolean;
  /** Every how many-th category has its label. */
  readonly every: number;
  /** Pixels below the plot. */
  readonly height: number;
  /** Pixels to the left of the first category's middle that its label needs. */
  readonly overhang: number;
}

export const LABEL_SIZE = 12;
const LINE = 14;
const MARGIN = 8;
const LINES = 3;
/** From here on a long label is rather cut than all are slanted. */
const WIDE = 90;
const SLANT = -30;
const LOOSENESS = 1.3;
const SINE = Math.sin((-SLANT * Math.PI) / 180);
const COSINE = Math.cos((-SLANT * Math.PI) / 180);
const LONGEST_SLANTED = 120;

/** Plans the labels of categories that have so many pixels each. */
export function planLabels(categories: readonly string[], pixels: number): LabelPlan {
  if (categories.every((label) => label === ""))
    return { slanted: false, every: 1, height: MARGIN, overhang: 0 };
  const room = pixels - MARGIN;
  const level = categories.map((label) => wrapped(label, LABEL_SIZE, { room, lines: LINES }));
  if (pixels >= WIDE || level.every((lines, at) => lines.join(" ") === categories[at])) {
    const lines = Math.max(...level.map((one) => one.length));
    return { slanted: false, every: 1, height: MARGIN + lines * LINE, overhang: 0 };
  }
  const widest = Math.min(
    LONGEST_SLANTED,
    Math.max(...categories.map((label) => textWidth(label, LABEL_SIZE))),
  );
  return {
    slanted: true,
    every: Math.max(1, Math.ceil((LINE * LOOSENESS) / SINE / pixels)),
    height: MARGIN + widest * SINE + LINE,
    overhang: widest * COSINE,
  };
}

/** Draws the labels below a plot; `middles` are the categories' places. */
export function drawLabels(
  categories: readonly string[],
  { plan, plot, middles }: { plan: LabelPlan; plot: Box; middles: readonly number[] },
): SvgNode[] {
  const top = plot.top + plot.height + MARGIN;
  const pixels = plot.width / Math.max(1, categories.length);
  return categories.flatMap((label, at) => {
    const middle = middles[at] ?? 0;
    if (label === "" || at % plan.every !== 0) return [];
    if (plan.slanted) {
      const text = fitted(label, LABEL_SIZE, LONGEST_SLANTED);
      return [
        textAt(middle, top + LINE / 2, text, {
          size: LABEL_SIZE,
          anchor: "end",
          color: AXIS_COLOR,
          turn: SLANT,
        }),
      ];
    }
    return wrapped(label, LABEL_SIZE, { room: pixels - MARGIN, lines: LINES }).map((line, row) =>
      textAt(middle, top + LINE / 2 + row * LINE, line, {
        size: LABEL_SIZE,
        anchor: "middle",
        color: AXIS_COLOR,
      }),
    );
  });
}
