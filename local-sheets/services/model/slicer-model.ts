import type { ChartPosition } from "./chart-model";
import type { ColumnCriteria } from "./filter-model";
import type { Place } from "./place";

/** A box on a sheet by which its user filters; it takes no row out of sight here. */
export class SlicerModel {
  title = "";
  /** Of the range, from one; null before it is chosen. */
  column: number | null = null;
  criteria: ColumnCriteria | null = null;
  appliesToPivots = true;

  constructor(
    readonly id: number,
    public place: Place,
    public position: ChartPosition,
  ) {}
}
