// Charts on our summary. A chart that the user moved or restyled stays where and as it is; it is
// changed only when what it shows changed, and stays away when the user deleted it.

import type { PlannedChart } from "../../core/plan/sheet-parts";
import { isChartTitle } from "../../core/plan/summary-charts";
import type { RangeOf } from "./pivots";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart that stands on the sheet, by the id that Google gave it. */
export interface StandingChart {
  readonly chartId: number;
  readonly chart: PlannedChart;
}

/**
 * Makes our charts those that are planned; gives their ids.
 *
 * @param options.former what an earlier run made; null on a new sheet
 */
export function setCharts(
  sheet: Sheet,
  planned: readonly PlannedChart[],
  { former, rangeOf }: { readonly former: readonly StandingChart[] | null; readonly rangeOf: RangeOf },
): StandingChart[] {
  if (former !== null && sameContent(former, planned)) return planned.map((chart) => standing(chart, former));
  const old = former ?? [];
  const present = new Map(
    former === null ? [] : sheet.getCharts().map((chart) => [chart.getChartId() ?? -1, chart] as const),
  );
  for (const { chartId, chart } of old) {
    const there = present.get(chartId);
    const wanted = planned.find(({ id }) => id === chart.id);
    if (there === undefined) continue;
    if (wanted === undefined) sheet.removeChart(there);
    else if (contentOf(wanted) !== contentOf(chart)) update(sheet, there, wanted, rangeOf);
  }
  const fresh = planned.filter((chart) => !old.some((one) => one.chart.id === chart.id));
  for (const chart of fresh) insert(sheet, chart, rangeOf);
  const added =
    fresh.length === 0 ? [] : sheet.getCharts().filter((chart) => !present.has(chart.getChartId() ?? -1));
  const made = fresh.map((chart, index) => ({ chartId: added[index]?.getChartId() ?? -1, chart }));
  return planned.map((chart) => standing(chart, [...old, ...made]));
}

/** Our charts on a page of which nothing is known, as in a copied file: told by their titles in any language. */
export function adoptCharts(sheet: Sheet, planned: readonly PlannedChart[]): StandingChart[] {
  return sheet.getCharts().flatMap((chart) => {
    const title = chart.getOptions().get("title");
    const ours = planned.find(({ id }) => isChartTitle(id, title));
    // Without colours it differs from every plan, so that it is brought up to date.
    return ours === undefined ? [] : [{ chartId: chart.getChartId() ?? -1, chart: { ...ours, colors: [] } }];
  });
}

/**
 * The charts of a run, where the ids of those that it added are not known as it was broken off: they are told
 * by their titles among the charts that were not there before.
 */
export function withFreshCharts(
  sheet: Sheet,
  charts: readonly StandingChart[],
  before: readonly number[],
): StandingChart[] {
  if (charts.every(({ chartId }) => chartId !== -1)) return [...charts];
  const fresh = sheet.getCharts().filter((chart) => !before.includes(chart.getChartId() ?? -1));
  return charts.map((one) => {
    const made = fresh.find((chart) => chart.getOptions().get("title") === one.chart.title);
    return one.chartId === -1 && made !== undefined ? { ...one, chartId: made.getChartId() ?? -1 } : one;
  });
}

function standing(chart: PlannedChart, known: readonly StandingChart[]): StandingChart {
  return { chartId: known.find((one) => one.chart.id === chart.id)?.chartId ?? -1, chart };
}

function sameContent(former: readonly StandingChart[], planned: readonly PlannedChart[]): boolean {
  const contents = (charts: readonly PlannedChart[]): string => JSON.stringify(charts.map(contentOf));
  return contents(former.map(({ chart }) => chart)) === contents(planned);
}

/** What a chart shows, apart from where it stands. */
function contentOf({ labels, values, colors, title, type }: PlannedChart): string {
  return JSON.stringify([labels, values, colors, title, type]);
}

function insert(sheet: Sheet, chart: PlannedChart, rangeOf: RangeOf): void {
  const { row, column, x, y } = chart.position;
  const builder = sheet.newChart().setChartType(typeOf(chart)).setPosition(row, column, x, y);
  sheet.insertChart(filled(builder, chart, rangeOf).build());
}

function update(sheet: Sheet, standing: Chart, chart: PlannedChart, rangeOf: RangeOf): void {
  const builder = standing.modify().clearRanges();
  sheet.updateChart(filled(builder.setChartType(typeOf(chart)), chart, rangeOf).build());
}

/** One series a row of the table, so that each segment has its colour. */
function filled(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  chart: PlannedChart,
  rangeOf: RangeOf,
): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  return builder
    .addRange(rangeOf(chart.labels))
    .addRange(rangeOf(chart.values))
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(1)
    .setOption("title", chart.title)
    .setOption("colors", [...chart.colors])
    .setOption("legend.position", "right")
    .setOption("width", chart.width)
    .setOption("height", chart.height);
}

function typeOf({ type }: PlannedChart): GoogleAppsScript.Charts.ChartType {
  return type === "bar" ? Charts.ChartType.BAR : Charts.ChartType.COLUMN;
}
