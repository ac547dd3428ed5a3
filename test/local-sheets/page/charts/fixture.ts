import type { ChartCell } from "../../../../local-sheets/page/charts/chart-data";
import { drawChart } from "../../../../local-sheets/page/charts/draw-chart";
import type { SvgNode } from "../../../../local-sheets/page/charts/svg-tree";
import type { ChartSnapshot } from "../../../../local-sheets/services/index";

type Value = string | number | null;

/** Cells of a table; numbers are written as JavaScript writes them. */
export function cells(table: readonly (readonly Value[])[], numberFormat = "General"): ChartCell[][] {
  return table.map((row) => row.map((value) => ({ value, text: String(value ?? ""), numberFormat })));
}

/** A chart of one range `A1`, and of others when asked. */
export function chart(changes: Partial<ChartSnapshot> = {}): ChartSnapshot {
  return {
    id: 1,
    type: "COLUMN",
    ranges: ["A1"],
    options: {},
    numHeaders: 1,
    mergeStrategy: "MERGE_COLUMNS",
    hiddenDimensionStrategy: "IGNORE_BOTH",
    transposeRowsAndColumns: false,
    anchorRow: 1,
    anchorColumn: 1,
    offsetX: 0,
    offsetY: 0,
    ...changes,
  };
}

/** Draws a table as a chart. */
export function drawn(table: readonly (readonly Value[])[], changes: Partial<ChartSnapshot> = {}): SvgNode {
  return drawChart(chart(changes), { cells: () => cells(table), format: (value) => String(value) });
}

/** All nodes of a kind, wherever they are. */
export function all(node: SvgNode, tag: SvgNode["tag"]): SvgNode[] {
  return [...(node.tag === tag ? [node] : []), ...node.children.flatMap((child) => all(child, tag))];
}

/** The coloured marks of a chart: those that a pointer can ask. */
export function marks(node: SvgNode, tag: "rect" | "path" | "circle"): SvgNode[] {
  return all(node, tag).filter(({ children }) => children.length > 0);
}

/** A numeric attribute. */
export function at(node: SvgNode | undefined, name: string): number {
  return Number(node?.attributes[name]);
}
