import type { ChartModel } from "../../services/index";
import type { Realm } from "../frame/realm";

export function drawChart(
  _realm: Realm,
  chart: ChartModel,
  _size: { width: number; height: number },
): Element {
  const box = document.createElement("div");
  box.textContent = String(chart.description.options["title"] ?? "");
  return box;
}
