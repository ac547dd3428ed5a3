import { readReference } from "./model/a1";
import type { Block } from "./model/block";
import type { CellFormat } from "./model/cell";
import { ConditionalRule } from "./model/conditional-rule";
import type { Criterion } from "./model/criterion";
import { type ColumnCriteria, FilterModel } from "./model/filter-model";
import { mergeCells } from "./model/merging";
import { Place } from "./model/place";
import type { SheetModel } from "./model/sheet-model";
import type { RuleSnapshot } from "./object-snapshots";

/** The looks of a range such as `A1:D1`; what is left out stays as it is. */
export type RangeLooks = { readonly range: string } & Partial<CellFormat>;

/** What a fixture's sheet looks like beyond its values; ranges are in A1 notation. */
export interface SheetLooks {
  /** Pixels by column from A on; null leaves the usual width. */
  readonly columnWidths?: readonly (number | null)[];
  /** Pixels by row number. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Rows hidden by their user; they count from one. */
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  readonly hiddenGridlines?: boolean;
  readonly tabColor?: string;
  /** Later ones go over earlier ones. */
  readonly formats?: readonly RangeLooks[];
  readonly merges?: readonly string[];
  readonly notes?: readonly { readonly cell: string; readonly note: string }[];
  readonly conditionalRules?: readonly RuleSnapshot[];
  readonly filter?: SetupFilter;
}

/** A filter; columns count from one. */
export interface SetupFilter {
  readonly range: string;
  readonly criteria: readonly (ColumnCriteria & { readonly column: number })[];
}

/** Gives a sheet with values its looks. */
export function applyLooks(sheet: SheetModel, looks: SheetLooks): void {
  setLines(sheet, looks);
  for (const { range, ...format } of looks.formats ?? []) sheet.setFormat(blockAt(sheet, range), format);
  for (const { cell, note } of looks.notes ?? []) {
    const { top, left } = blockAt(sheet, cell);
    sheet.notes.set(top, left, note);
  }
  for (const range of looks.merges ?? []) mergeCells(sheet, blockAt(sheet, range));
  sheet.setConditionalRules((looks.conditionalRules ?? []).map((rule) => conditionalRule(sheet, rule)));
  if (looks.filter !== undefined) setFilter(sheet, looks.filter);
  sheet.hidden = looks.hidden ?? false;
  sheet.hiddenGridlines = looks.hiddenGridlines ?? false;
  sheet.tabColor = looks.tabColor ?? null;
}

function setLines(sheet: SheetModel, looks: SheetLooks): void {
  looks.columnWidths?.forEach((pixels, column) => {
    if (pixels !== null) sheet.setColumnWidths(column, 1, pixels);
  });
  for (const [row, pixels] of Object.entries(looks.rowHeights ?? {})) {
    sheet.setRowHeights(Number(row) - 1, 1, pixels);
  }
  for (const row of looks.hiddenRows ?? []) sheet.hideRows(row - 1, 1, true);
  sheet.freezeRows(looks.frozenRows ?? 0);
  sheet.freezeColumns(looks.frozenColumns ?? 0);
}

function conditionalRule(
  sheet: SheetModel,
  { criteria, values, looks, ranges }: RuleSnapshot,
): ConditionalRule {
  const criterion: Criterion = { criteria: criteria as Criterion["criteria"], values };
  return new ConditionalRule(
    criterion,
    looks,
    ranges.map((range) => new Place(sheet, blockAt(sheet, range))),
  );
}

function setFilter(sheet: SheetModel, { range, criteria }: SetupFilter): void {
  const filter = new FilterModel(sheet, sheet.track(new Place(sheet, blockAt(sheet, range))));
  sheet.filter = filter;
  for (const { column, ...one } of criteria) filter.setCriteria(column - 1, one);
}

function blockAt(sheet: SheetModel, range: string): Block {
  const block = readReference(range, { rows: sheet.rowCount, columns: sheet.columnCount })?.block;
  if (block === undefined || !sheet.contains(block))
    throw new Error(`A fixture's range must be in the grid of ${sheet.name}; ${range} is not`);
  return block;
}
