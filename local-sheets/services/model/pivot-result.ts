import type { CellValue } from "./cell";
import { meets } from "./criterion";
import { type PivotLine, pivotLines } from "./pivot-lines";
import type { PivotGroupModel, PivotModel, PivotValueModel } from "./pivot-model";
import { summarize } from "./pivot-summary";

/** The cells of a pivot table, row by row; undefined is blank. */
export type PivotTableCells = readonly (readonly (CellValue | undefined)[])[];

/** The rows of the source below its header, and the header itself. */
export interface PivotSource {
  readonly names: readonly (CellValue | undefined)[];
  readonly records: readonly (readonly (CellValue | undefined)[])[];
  /** The sheet column of the first name. */
  readonly left: number;
  /** A number of a source column, counted from zero, as its cells show it. */
  readonly show: (column: number, value: CellValue) => string;
}

/** What a pivot table shows, laid out as Sheets does; undefined when a column it needs is gone. */
export function pivotResult(pivot: PivotModel, source: PivotSource): PivotTableCells | undefined {
  const parts = [...pivot.rowGroups, ...pivot.columnGroups, ...pivot.values, ...pivot.filters];
  const columns = parts.map(({ column }) => column);
  const width = source.names.length;
  const isInSource = columns.every(
    ({ block }) => block !== undefined && block.left >= source.left && block.left < source.left + width,
  );
  return isInSource ? new PivotComputation(pivot, source).cells() : undefined;
}

/** One computation of one pivot table. */
class PivotComputation {
  private readonly rows: readonly PivotLine[];
  private readonly columns: readonly PivotLine[];
  private readonly all: readonly number[];
  private readonly everything: PivotLine;
  private readonly memberships = new Map<PivotLine, ReadonlySet<number> | undefined>();
  /** Of lines by value: every cell of a line has the same. */
  private readonly totals = new Map<PivotLine, Map<PivotValueModel, CellValue | undefined>>();

  constructor(
    private readonly pivot: PivotModel,
    private readonly source: PivotSource,
  ) {
    this.all = source.records.map((_record, index) => index).filter((record) => this.isKept(record));
    this.everything = { labels: [], records: this.all };
    const read = ({ column }: PivotGroupModel, record: number): CellValue | undefined =>
      source.records[record]?.[column.present.left - source.left];
    const rank = ({ sortedBy }: PivotGroupModel, records: readonly number[]): CellValue | undefined =>
      sortedBy === undefined ? undefined : this.summaryOf(records, sortedBy);
    const text = ({ column, rule }: PivotGroupModel, label: CellValue): string =>
      rule === undefined ? source.show(column.present.left - source.left, label) : String(label);
    this.rows = pivotLines(pivot.rowGroups, this.all, { read, rank, text });
    this.columns = pivotLines(pivot.columnGroups, this.all, { read, rank, text });
    for (const line of this.columns) {
      this.memberships.set(line, line.records === this.all ? undefined : new Set(line.records));
    }
  }

  cells(): PivotTableCells {
    const { rowGroups, columnGroups, values } = this.pivot;
    if (rowGroups.length + columnGroups.length + values.length === 0) return [[undefined]];
    const body = this.rows.map((row) => [
      ...padded(row.labels, this.labelWidth),
      ...this.columns.flatMap((column) => this.slots.map((value) => this.cell(row, column, value))),
    ]);
    const table = [...this.header(), ...body];
    const width = Math.max(...table.map((row) => row.length));
    return table.map((row) => padded(row, width));
  }

  private isKept(record: number): boolean {
    return this.pivot.filters.every(({ column, criteria: { visibleValues, hiddenValues, criterion } }) => {
      const value = this.source.records[record]?.[column.present.left - this.source.left];
      const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
      if (visibleValues?.includes(text) === false || hiddenValues?.includes(text)) return false;
      return criterion === null || meets(criterion, value);
    });
  }

  /** Columns in front of the values; a pivot table by columns only keeps one for its names. */
  private get labelWidth(): number {
    const { rowGroups, columnGroups } = this.pivot;
    return Math.max(rowGroups.length, columnGroups.length > 0 ? 1 : 0);
  }

  /** What stands under each column line; without values the labels alone are shown. */
  private get slots(): readonly (PivotValueModel | undefined)[] {
    const { values, columnGroups } = this.pivot;
    return values.length === 0 && columnGroups.length > 0 ? [undefined] : values;
  }

  private header(): (CellValue | undefined)[][] {
    const { rowGroups, columnGroups, values } = this.pivot;
    const rowNames = padded(
      rowGroups.map((group) => this.groupName(group)),
      this.labelWidth,
    );
    const valueNames = values.map((value) => this.valueName(value));
    if (columnGroups.length === 0) return [[...rowNames, ...valueNames]];
    const corner = padded(valueNames.length === 1 ? valueNames : [], this.labelWidth);
    const labelRows = columnGroups.map((_group, level) => {
      const isNameRow = level === columnGroups.length - 1 && values.length <= 1;
      const labels = this.columns.flatMap((line) => padded([line.labels[level]], this.slots.length));
      return [...padded(isNameRow ? rowNames : [], this.labelWidth), ...labels];
    });
    const first = [...corner, ...columnGroups.map((group) => this.groupName(group))];
    if (values.length <= 1) return [first, ...labelRows];
    return [first, ...labelRows, [...rowNames, ...this.columns.flatMap(() => valueNames)]];
  }

  private groupName({ column, displayName }: PivotGroupModel): CellValue | undefined {
    return displayName ?? this.source.names[column.present.left - this.source.left];
  }

  private valueName({ column, displayName, summary }: PivotValueModel): string {
    const name = this.source.names[column.present.left - this.source.left];
    return displayName ?? `${summary} of ${String(name ?? "")}`;
  }

  private cell(row: PivotLine, column: PivotLine, value: PivotValueModel | undefined): CellValue | undefined {
    if (value === undefined) return undefined;
    const own = this.summary(row.records, column, value);
    if (own === undefined || value.display === "DEFAULT") return own;
    const total = this.total(row, column, value);
    if (typeof own !== "number" || typeof total !== "number") return own;
    return total === 0 ? "#DIV/0!" : own / total;
  }

  private total(row: PivotLine, column: PivotLine, value: PivotValueModel): CellValue | undefined {
    if (value.display === "PERCENT_OF_ROW_TOTAL") return this.totalOf(row, row.records, value);
    if (value.display === "PERCENT_OF_COLUMN_TOTAL") return this.totalOf(column, this.all, value, column);
    return this.totalOf(this.everything, this.all, value);
  }

  private totalOf(
    line: PivotLine,
    records: readonly number[],
    value: PivotValueModel,
    column = this.everything,
  ): CellValue | undefined {
    const known = this.totals.get(line) ?? new Map<PivotValueModel, CellValue | undefined>();
    this.totals.set(line, known);
    if (!known.has(value)) known.set(value, this.summary(records, column, value));
    return known.get(value);
  }

  /** Blank where no record belongs to both lines. */
  private summary(
    records: readonly number[],
    column: PivotLine,
    value: PivotValueModel,
  ): CellValue | undefined {
    const members = this.memberships.get(column);
    const shared = members === undefined ? records : records.filter((record) => members.has(record));
    return shared.length === 0 ? undefined : this.summaryOf(shared, value);
  }

  private summaryOf(records: readonly number[], value: PivotValueModel): CellValue {
    const index = value.column.present.left - this.source.left;
    return summarize(
      value.summary,
      records.map((record) => this.source.records[record]?.[index]),
    );
  }
}

function padded<T>(items: readonly (T | undefined)[], width: number): (T | undefined)[] {
  const padding = new Array<T | undefined>(Math.max(0, width - items.length)).fill(undefined);
  return [...items, ...padding];
}
