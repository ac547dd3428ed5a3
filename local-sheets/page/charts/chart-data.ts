// What a chart shows: its ranges read as one table, then as categories and series.

/** A cell of a chart's source. */
export interface ChartCell {
  readonly value: string | number | boolean | null;
  /** As its user sees it. */
  readonly text: string;
  /** Such as `#,##0.00`; dates are numbers in a format of dates. */
  readonly numberFormat: string;
}

/** One line of numbers with its name. */
export interface ChartSeries {
  readonly name: string;
  /** One a category; null where there is no number. */
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

/** The numbers of a chart. */
export interface ChartData {
  /** What the categories have in common. */
  readonly domain: string;
  readonly categories: readonly string[];
  /** The numbers among them, by which points are placed. */
  readonly positions: readonly (number | null)[];
  readonly series: readonly ChartSeries[];
  readonly positionFormat: string;
  /** The format of the first number. */
  readonly numberFormat: string;
}

/** How a chart reads its ranges. */
export interface Reading {
  readonly numHeaders: number;
  readonly transposeRowsAndColumns: boolean;
  readonly mergeStrategy: string;
  /** Whether the first column gives the categories even when it holds numbers, as years of a line do. */
  readonly firstIsDomain: boolean;
}

type Table = readonly (readonly ChartCell[])[];

const BLANK: ChartCell = { value: null, text: "", numberFormat: "General" };

/** Reads the ranges of a chart. A first column of numbers is a series where bars or pieces are drawn. */
export function readChartData(ranges: readonly Table[], reading: Reading): ChartData {
  const table = merged(ranges, reading);
  const headers = headerCount(table, reading.numHeaders);
  const body = table.slice(headers);
  const head = columnsOf(table).map((column) => joined(column.slice(0, headers)));
  const columns = columnsOf(body);
  const labelled = columns.length > 1 && (reading.firstIsDomain || !isNumeric(columns[0] ?? []));
  const first = labelled ? 1 : 0;
  return {
    domain: labelled ? (head[0] ?? "") : "",
    categories: body.map((row, at) =>
      labelled ? (row[0]?.text ?? "") : body.length > 1 ? String(at + 1) : "",
    ),
    positions: body.map((row) => (labelled ? numberOf(row[0] ?? BLANK) : null)),
    positionFormat: columns[0]?.[0]?.numberFormat ?? "General",
    series: columns.slice(first).map((column, at) => ({
      name: head[at + first] ?? "",
      values: column.map(numberOf),
      texts: column.map(({ text }) => text),
    })),
    numberFormat:
      columns
        .slice(first)
        .flat()
        .find(({ value }) => typeof value === "number")?.numberFormat ?? "General",
  };
}

function numberOf({ value }: ChartCell): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function merged(ranges: readonly Table[], { mergeStrategy, transposeRowsAndColumns }: Reading): Table {
  const together = mergeStrategy === "MERGE_ROWS" ? ranges.flat() : beside(ranges);
  const width = Math.max(0, ...together.map((row) => row.length));
  const even = together.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? BLANK));
  return transposeRowsAndColumns ? columnsOf(even) : even;
}

/** Tables beside each other; a shorter one is blank below. */
function beside(tables: readonly Table[]): Table {
  const height = Math.max(0, ...tables.map((table) => table.length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((table) => table[row] ?? (table[0] ?? []).map(() => BLANK)),
  );
}

/** When the chart does not say, a first row without numbers above numbers is a header. */
function headerCount(table: Table, stated: number): number {
  if (stated > 0) return Math.min(stated, Math.max(0, table.length - 1));
  const [first = [], second = []] = table;
  const isText = first.slice(1).every(({ value }) => typeof value !== "number");
  return isText && second.some(({ value }) => typeof value === "number") ? 1 : 0;
}

function isNumeric(column: readonly ChartCell[]): boolean {
  const filled = column.filter(({ value }) => value !== null && value !== "");
  return (
    filled.length > 0 &&
    filled.every(({ value, numberFormat }) => typeof value === "number" && !/[dmy]/i.test(bare(numberFormat)))
  );
}

function bare(format: string): string {
  return format === "General" ? "" : format.replace(/"[^"]*"|\[[^\]]*\]/g, "");
}

function columnsOf(table: Table): ChartCell[][] {
  const width = table[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? BLANK));
}

function joined(cells: readonly ChartCell[]): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");
}
