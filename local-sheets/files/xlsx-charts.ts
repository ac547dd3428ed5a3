// Charts of a sheet for an Excel workbook.

import type { ChartSeries, SheetChart, WriteChartKind } from "hucre";
import type { ChartSnapshot, SheetSnapshot } from "../services/index";
import { absoluteA1, type Rectangle, readA1 } from "./a1";

/** Pixels of a usual row, by which a chart's height becomes rows. */
const ROW_HEIGHT = 21;
const USUAL_SIZE = { width: 600, height: 371 };
/** The types that both programs know. */
const KINDS: Readonly<Record<string, WriteChartKind>> = {
  BAR: "bar",
  COLUMN: "column",
  PIE: "pie",
  LINE: "line",
  AREA: "area",
};
/** Percent of a bar's width between bars. */
const GAP_WIDTH = 40;
const LEGENDS = ["top", "bottom", "left", "right"] as const;

/** The charts of a sheet that Excel can draw from the sheet's own cells. */
export function excelCharts(sheet: SheetSnapshot): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const type = KINDS[chart.type];
    const columns = chart.ranges.flatMap((range) => columnsOf(range, sheet.name));
    const [labels, ...values] = columns;
    if (type === undefined || labels === undefined || values.length === 0) return [];
    return [excelChart({ sheet, chart, type }, labels, values)];
  });
}

interface Subject {
  readonly sheet: SheetSnapshot;
  readonly chart: ChartSnapshot;
  readonly type: WriteChartKind;
}

function excelChart(
  { sheet, chart, type }: Subject,
  labels: Rectangle,
  values: readonly Rectangle[],
): SheetChart {
  const colors = (chart.options.colors ?? []) as readonly string[];
  const skipped = headerRows(sheet, chart, values[0] ?? labels);
  const title = String(chart.options.title ?? "");
  const ofPoints = values.length === 1 && colors.length > 1;
  return {
    type,
    ...(title === "" ? { showTitle: false } : { title }),
    legend: legendOf(chart, type === "pie" || values.length > 1),
    series: values.map((column, at) =>
      series(
        { column, labels, skipped, name: headerOf(sheet, column, skipped) ?? title },
        colors,
        ofPoints ? null : at,
      ),
    ),
    anchor: anchorOf(sheet, chart),
    gapWidth: GAP_WIDTH,
    ...(type === "pie" ? {} : { axes: axesFor(type) }),
  };
}

/** As Sheets draws them: without tick marks, whole numbers, and the first bar on top. */
function axesFor(type: WriteChartKind): NonNullable<SheetChart["axes"]> {
  const quiet = { majorTickMark: "none", minorTickMark: "none" } as const;
  const numbers = { numberFormat: { formatCode: "#,##0", sourceLinked: false } };
  if (type !== "bar") return { x: quiet, y: { ...quiet, ...numbers } };
  return { x: { ...quiet, reverse: true }, y: { ...quiet, ...numbers, crosses: "max" } };
}

interface SeriesParts {
  readonly column: Rectangle;
  readonly labels: Rectangle;
  readonly skipped: number;
  readonly name: string;
}

/** `at` is the number of the series, or null when each of its points has its own colour. */
function series(
  { column, labels, skipped, name }: SeriesParts,
  colors: readonly string[],
  at: number | null,
): ChartSeries {
  const color = at === null ? undefined : colors[at];
  return {
    name,
    categories: absoluteA1(below(labels, skipped)),
    values: absoluteA1(below(column, skipped)),
    ...(color === undefined ? {} : { color: rgb(color) }),
    ...(at === null ? { dataPoints: colors.map((one, idx) => ({ idx, fillColor: rgb(one) })) } : {}),
  };
}

function columnsOf(range: string, sheetName: string): Rectangle[] {
  const { sheet, rectangle } = readA1(range);
  if (rectangle === null || (sheet !== null && sheet !== sheetName)) return [];
  const { row, column, rows = 1, columns = 1 } = rectangle;
  return Array.from({ length: columns }, (_, at) => ({ row, column: column + at, rows }));
}

/** Rows above the numbers: as the chart says, or, when it reads along rows, as the cells show. */
function headerRows(sheet: SheetSnapshot, chart: ChartSnapshot, { row, column }: Rectangle): number {
  const first = sheet.values[row]?.[column];
  const textual = typeof first === "string" && first !== "";
  return chart.transposeRowsAndColumns || chart.numHeaders < 1 ? Number(textual) : chart.numHeaders;
}

function headerOf(sheet: SheetSnapshot, { row, column }: Rectangle, skipped: number): string | undefined {
  const header = skipped > 0 ? sheet.values[row + skipped - 1]?.[column] : undefined;
  return typeof header === "string" && header !== "" ? header : undefined;
}

function below({ row, column, rows = 1 }: Rectangle, skipped: number): Rectangle {
  return { row: row + skipped, column, rows: Math.max(1, rows - skipped) };
}

function legendOf({ options }: ChartSnapshot, needed: boolean): NonNullable<SheetChart["legend"]> {
  const asked = options["legend.position"];
  if (!needed || asked === "none") return false;
  return LEGENDS.find((known) => known === asked) ?? "right";
}

function anchorOf(
  sheet: SheetSnapshot,
  { anchorRow, anchorColumn, options }: ChartSnapshot,
): SheetChart["anchor"] {
  const from = { row: anchorRow - 1, col: anchorColumn - 1 };
  const width = Number(options.width ?? USUAL_SIZE.width);
  const rows = Math.round(Number(options.height ?? USUAL_SIZE.height) / ROW_HEIGHT);
  let col = from.col;
  for (let covered = 0; covered < width; col += 1) covered += sheet.columnWidths[col] ?? 100;
  return { from, to: { row: from.row + rows, col: Math.max(col, from.col + 1) } };
}

function rgb(color: string): string {
  return color.slice(1).toUpperCase();
}
