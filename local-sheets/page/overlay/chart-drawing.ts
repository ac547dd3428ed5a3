// Charts as elements of the page.

import type { ChartModel, SpreadsheetModel } from "../../services/index";
import { drawChart } from "../charts/draw-chart";
import { chartSource } from "../charts/model-source";
import { svgElement } from "../charts/svg-dom";
import type { Realm } from "../frame/realm";

/** Draws a chart of a document at its own size. */
export function chartElement({ services }: Realm, model: SpreadsheetModel, chart: ChartModel): Element {
  return svgElement(drawChart(services.chartSnapshot(chart), chartSource(model)), document);
}
