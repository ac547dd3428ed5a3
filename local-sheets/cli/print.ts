// The result in words and a table, for people at a terminal.

/** The parts of the add-on's report that are printed. */
export interface PrintedReport {
  readonly analysisDate: string | null;
  readonly kind: "orders" | "members";
  readonly columns: Readonly<Record<string, string>>;
  readonly method: string;
  readonly levels: Readonly<Record<string, number>>;
  readonly scheme: string;
  readonly rows: {
    readonly read: number;
    readonly used: number;
    readonly refunds: number;
    readonly rejected: number;
  };
  readonly customers: readonly unknown[];
  readonly segments: readonly PrintedSegment[];
  readonly rejected: readonly { readonly reason: string }[];
  readonly warnings: readonly { readonly message: string }[];
}

interface PrintedSegment {
  readonly label: string;
  readonly customers: number;
  readonly share: number;
  readonly totalSpend: number;
  readonly spendShare: number;
  readonly meanRecencyDays: number | null;
  readonly meanOrderCount: number | null;
  readonly meanSpend: number | null;
}

const HEADERS = [
  "Segment",
  "Customers",
  "Share",
  "Spend",
  "Of spend",
  "Mean days",
  "Mean orders",
  "Mean spend",
];

/** The report as lines of text. */
export function printReport(report: PrintedReport): string {
  return [
    ...intro(report),
    "",
    ...table([HEADERS, ...report.segments.map(segmentCells)]),
    ...(report.warnings.length > 0 ? ["", ...report.warnings.map(({ message }) => `Note: ${message}`)] : []),
  ].join("\n");
}

function intro({ kind, columns, rows, customers, ...report }: PrintedReport): string[] {
  const roles = Object.entries(columns).map(([role, header]) => `${role} = ${header}`);
  const levels = Object.values(report.levels).join(", ");
  return [
    `${kind === "orders" ? "Order log" : "Member sheet"}: ${roles.join(", ")}`,
    `Rows: ${count(rows.read)} read, ${count(rows.used)} used, ${count(rows.refunds)} refunds, ` +
      `${count(rows.rejected)} set aside${reasons(report.rejected)}`,
    `Customers: ${count(customers.length)}; analysis date ${report.analysisDate ?? "not known"}; ` +
      `method ${report.method}; levels ${levels}; scheme ${report.scheme}`,
  ];
}

function reasons(rejected: readonly { readonly reason: string }[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of rejected) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const named = [...counts].map(([reason, number]) => `${reason} ${count(number)}`);
  return named.length === 0 ? "" : ` (${named.join(", ")})`;
}

function segmentCells(segment: PrintedSegment): string[] {
  return [
    segment.label,
    count(segment.customers),
    percent(segment.share),
    decimal(segment.totalSpend, 2),
    percent(segment.spendShare),
    decimal(segment.meanRecencyDays, 1),
    decimal(segment.meanOrderCount, 1),
    decimal(segment.meanSpend, 2),
  ];
}

/** Columns aligned: the first to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join("  "),
  );
}

/** Chinese characters take the width of two letters. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g) ?? []).length;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function decimal(value: number | null, digits: number): string {
  if (value === null) return "-";
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
