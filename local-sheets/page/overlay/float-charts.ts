// Charts stand over the grid at their cell, scroll with it and can be moved.

import type { ChartModel, Editor, Gesture } from "../../services/index";
import { element } from "../dom";
import type { Grid } from "../grid/grid";

const WIDTH = 600;
const HEIGHT = 371;

/** Draws a chart of a sheet. */
export type DrawChart = (chart: ChartModel) => Element;

/** Keeps the charts of the sheet in sight at their places. */
export function floatCharts(
  overlay: HTMLElement,
  grid: Grid,
  editor: Editor,
  { draw, perform }: { readonly draw: DrawChart; readonly perform: (gesture: Gesture) => void },
): void {
  const layer = element("div", { class: "charts" });
  overlay.append(layer);
  let frames: { readonly chart: ChartModel; readonly frame: HTMLElement }[] = [];
  const redraw = (): void => {
    frames = grid.sheet.charts.map((chart) => ({ chart, frame: chartFrame(chart) }));
    layer.replaceChildren(...frames.map(({ frame }) => frame));
    place();
  };
  const place = (): void => {
    const { left, top } = grid.places.frozenEdge;
    layer.style.clipPath = `inset(${top}px 0 0 ${left}px)`;
    for (const { chart, frame } of frames) {
      const { anchorRow, anchorColumn, offsetX, offsetY } = chart.description.position;
      const box = grid.places.box({ row: anchorRow - 1, column: anchorColumn - 1 });
      frame.style.transform = `translate(${box.left + offsetX}px, ${box.top + offsetY}px)`;
    }
  };
  const chartFrame = (chart: ChartModel): HTMLElement => {
    const size = sizeOf(chart);
    const frame = element("div", { class: "chart", "data-chart": String(chart.id), tabindex: "0" });
    frame.style.width = `${size.width}px`;
    frame.style.height = `${size.height}px`;
    frame.append(draw(chart));
    makeMovable(frame, grid, (by) => perform(moved(grid, chart, by)));
    return frame;
  };
  grid.onMove(place);
  editor.onChange(redraw);
  redraw();
}

function sizeOf({ description: { options } }: ChartModel): { width: number; height: number } {
  const side = (name: string, usual: number): number =>
    typeof options[name] === "number" ? (options[name] as number) : usual;
  return { width: side("width", WIDTH), height: side("height", HEIGHT) };
}

interface Shift {
  readonly x: number;
  readonly y: number;
}

function makeMovable(frame: HTMLElement, grid: Grid, onMoved: (by: Shift) => void): void {
  frame.addEventListener("pointerdown", (down) => {
    frame.setPointerCapture(down.pointerId);
    const start = frame.style.transform;
    const shiftOf = (event: PointerEvent): Shift => ({
      x: event.clientX - down.clientX,
      y: event.clientY - down.clientY,
    });
    const move = (event: PointerEvent): void => {
      const { x, y } = shiftOf(event);
      frame.style.transform = `${start} translate(${x}px, ${y}px)`;
    };
    const end = (event: PointerEvent): void => {
      frame.removeEventListener("pointermove", move);
      const by = shiftOf(event);
      if (event.type === "pointerup" && Math.abs(by.x) + Math.abs(by.y) > 2) onMoved(by);
      else frame.style.transform = start;
    };
    frame.addEventListener("pointermove", move);
    frame.addEventListener("pointerup", end, { once: true });
    frame.addEventListener("pointercancel", end, { once: true });
  });
  // The wheel goes on scrolling the sheet.
  frame.addEventListener("wheel", (event) => {
    const canvas = grid.container.querySelector("canvas");
    canvas?.dispatchEvent(new WheelEvent("wheel", event));
    event.preventDefault();
  });
}

/** Where a chart is after it was moved: at the cell below its corner. */
function moved(grid: Grid, chart: ChartModel, by: Shift): Gesture {
  const { anchorRow, anchorColumn, offsetX, offsetY } = chart.description.position;
  const from = grid.places.box({ row: anchorRow - 1, column: anchorColumn - 1 });
  const left = Math.max(grid.places.frozenEdge.left, from.left + offsetX + by.x);
  const top = Math.max(grid.places.frozenEdge.top, from.top + offsetY + by.y);
  const cell = grid.places.cellAt(left, top) ?? { row: anchorRow - 1, column: anchorColumn - 1 };
  const box = grid.places.box(cell);
  const position = {
    anchorRow: cell.row + 1,
    anchorColumn: cell.column + 1,
    offsetX: Math.round(left - box.left),
    offsetY: Math.round(top - box.top),
  };
  return { kind: "move-chart", sheetId: grid.sheet.sheetId, chartId: chart.id, position };
}
