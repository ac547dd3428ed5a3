// Charts of a sheet for an Excel workbook: bars of one table, each in its colour.

import type { SheetChart } from "hucre";
import type { SheetSnapshot } from "../services/index";

type Chart = SheetSnapshot["charts"][number];

/** Pixels of a usual row and column, by which a chart's size becomes cells. */
const CELL = { width: 96, height: 21 };

/** The bar and column charts of a sheet; Excel knows others by other parts, which we do not use. */
export function excelCharts(sheet: SheetSnapshot): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const [labels, values] = chart.ranges;
    if (labels === undefined || values === undefined || !/^(BAR|COLUMN)$/.test(chart.type ?? "")) return [];
    return [excelChart(chart, { labels: absolute(labels), values: absolute(values) })];
  });
}

function excelChart(chart: Chart, { labels, values }: { labels: string; values: string }): SheetChart {
  const option = (key: string): unknown => chart.options[key];
  const title = String(option("title") ?? "");
  const colors = (option("colors") ?? []) as readonly string[];
  const from = { row: chart.anchorRow - 1, col: chart.anchorColumn - 1 };
  const rows = Math.round(Number(option("height") ?? 371) / CELL.height);
  const columns = Math.round(Number(option("width") ?? 600) / CELL.width);
  const dataPoints = colors.map((color, idx) => ({ idx, fillColor: color.slice(1).toUpperCase() }));
  return {
    type: chart.type === "BAR" ? "bar" : "column",
    title,
    legend: false,
    series: [{ name: title, categories: labels, values, dataPoints }],
    anchor: { from, to: { row: from.row + rows, col: from.col + columns } },
  };
}

/** `A9:A20` as `$A$9:$A$20`; the writer adds the sheet. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
