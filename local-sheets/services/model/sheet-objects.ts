import type { BandingModel } from "./banding-model";
import { type Block, overlap } from "./block";
import { type Calculator, NO_CALCULATOR } from "./calculator";
import { CellLayers } from "./cell-layers";
import type { ChartModel } from "./chart-model";
import type { ConditionalRule } from "./conditional-rule";
import type { FilterModel } from "./filter-model";
import type { GridChange } from "./grid-change";
import { LineGroups } from "./line-groups";
import { Lines } from "./lines";
import { Pivots } from "./pivots";
import type { Place } from "./place";
import type { ProtectionModel } from "./protection-model";
import type { SlicerModel } from "./slicer-model";

const FIRST_CELL: Block = { top: 0, left: 0, height: 1, width: 1 };

/** The objects of a sheet besides its cells, and the places on it that anything refers to. */
export class SheetObjects extends CellLayers {
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  hiddenGridlines = false;
  tabColor: string | null = null;
  rightToLeft = false;
  readonly hiddenRows = new Lines<true>();
  readonly hiddenColumns = new Lines<true>();
  /** The blocks its user has selected; they do not follow the grid. */
  selection: readonly Block[] = [FIRST_CELL];
  /** The cell that has the border, the first one of the selection unless a script chose another. */
  currentCell: Block = FIRST_CELL;
  readonly rowGroups = new LineGroups();
  readonly columnGroups = new LineGroups();
  readonly bandings: BandingModel[] = [];
  readonly slicers: SlicerModel[] = [];
  readonly rowHeights = new Lines<number>();
  readonly merges: Place[] = [];
  readonly protections: ProtectionModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly pivots = new Pivots();
  conditionalRules: readonly ConditionalRule[] = [];
  filter: FilterModel | undefined;
  /** Works out what formulas show. */
  calculator: Calculator = NO_CALCULATOR;
  private readonly places = new Set<Place>();

  /** Selects blocks; the first cell of the last one becomes the current cell. */
  select(blocks: readonly Block[]): void {
    this.selection = blocks;
    const last = blocks[blocks.length - 1];
    if (last !== undefined) this.currentCell = { ...last, height: 1, width: 1 };
  }

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
      this.rowGroups.move(change);
    } else {
      this.hiddenColumns.move(change);
      this.columnGroups.move(change);
    }
    for (const place of this.places) place.move(change);
    this.conditionalRules = this.conditionalRules.filter((rule) => rule.places.some(isPresent));
    if (this.filter !== undefined && !isPresent(this.filter.place)) this.filter = undefined;
    keepPresent(this.merges, (merge) => isPresent(merge) && !isSingle(merge));
    keepPresent(this.protections, ({ place }) => place === undefined || isPresent(place));
    keepPresent(this.bandings, ({ place }) => isPresent(place));
    keepPresent(this.slicers, ({ place }) => isPresent(place));
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
