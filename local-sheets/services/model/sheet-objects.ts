import { type Block, overlap } from "./block";
import type { CellValue } from "./cell";
import { CellLayers } from "./cell-layers";
import type { ChartModel } from "./chart-model";
import type { ConditionalRule } from "./conditional-rule";
import type { FilterModel } from "./filter-model";
import type { GridChange } from "./grid-change";
import { Lines } from "./lines";
import { Pivots, type ValueRow } from "./pivots";
import type { Place } from "./place";
import type { ProtectionModel } from "./protection-model";

/** The objects of a sheet besides its cells, and the places on it that anything refers to. */
export class SheetObjects extends CellLayers {
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  hiddenGridlines = false;
  tabColor: string | null = null;
  readonly hiddenRows = new Lines<true>();
  readonly rowHeights = new Lines<number>();
  readonly merges: Place[] = [];
  readonly protections: ProtectionModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly pivots = new Pivots();
  conditionalRules: readonly ConditionalRule[] = [];
  filter: FilterModel | undefined;
  private readonly places = new Set<Place>();

  /** Lets a place follow this sheet from now on. */
  track(place: Place): Place {
    this.places.add(place);
    return place;
  }

  /** Forgets a place nothing refers to any more. */
  untrack(place: Place): void {
    this.places.delete(place);
  }

  /** Replaces all conditional formats; those that stay are the same objects as before. */
  setConditionalRules(rules: readonly ConditionalRule[]): void {
    for (const rule of this.conditionalRules) for (const place of rule.places) this.untrack(place);
    for (const rule of rules) for (const place of rule.places) this.track(place);
    this.conditionalRules = [...rules];
  }

  /** What a cell shows: what was entered, or what a pivot table puts there. */
  value(row: number, column: number): CellValue | undefined {
    return this.values.get(row, column) ?? this.pivots.value(row, column);
  }

  /** What the cells of a row show. */
  valueRow(row: number): ValueRow {
    return this.valueRows(row, 1)[0] ?? [];
  }

  /** What the cells of `count` rows from `top` on show. */
  valueRows(top: number, count: number): readonly ValueRow[] {
    const entered = Array.from({ length: count }, (_row, index) => this.values.row(top + index));
    return this.pivots.over(top, entered);
  }

  /** How many rows and columns hold all content; formats and notes are no content, formulas are. */
  contentExtent(): { rows: number; columns: number } {
    const extents = [this.values.extent(), this.formulas.extent(), this.pivots.extent()];
    return {
      rows: Math.max(...extents.map(({ rows }) => rows)),
      columns: Math.max(...extents.map(({ columns }) => columns)),
    };
  }

  /** The merges that share a cell with a block. */
  mergesAt(block: Block): Block[] {
    return this.merges.map((place) => place.present).filter((merge) => overlap(merge, block));
  }

  /** Moves everything along with the grid, and drops what stood on deleted cells only. */
  protected moveObjects(change: GridChange): void {
    this.moveLayers(change);
    if (change.axis === "rows") {
      this.hiddenRows.move(change);
      this.rowHeights.move(change);
    }
    for (const place of this.places) place.move(change);
    this.conditionalRules = this.conditionalRules.filter((rule) => rule.places.some(isPresent));
    if (this.filter !== undefined && !isPresent(this.filter.place)) this.filter = undefined;
    keepPresent(this.merges, (merge) => isPresent(merge) && !isSingle(merge));
    keepPresent(this.protections, ({ place }) => place === undefined || isPresent(place));
    this.pivots.dropDeleted();
    for (const place of this.places) if (!isPresent(place)) this.places.delete(place);
  }
}

function isPresent(place: Place): boolean {
  return place.block !== undefined;
}

function isSingle({ present }: Place): boolean {
  return present.height === 1 && present.width === 1;
}

function keepPresent<T>(items: T[], isKept: (item: T) => boolean): void {
  items.splice(0, items.length, ...items.filter(isKept));
}
