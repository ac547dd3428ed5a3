import type { Place } from "./place";

/** Plain data an option of a chart can be set to. */
export type ChartOption =
  | string
  | number
  | boolean
  | null
  | readonly ChartOption[]
  | { readonly [name: string]: ChartOption };

/** Where a chart stands; rows and columns count from one here, as scripts write them. */
export interface ChartPosition {
  readonly anchorRow: number;
  readonly anchorColumn: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Everything a builder decides about a chart. */
export interface ChartDescription {
  /** The name of the type, such as `COLUMN`. */
  readonly type: string;
  readonly places: readonly Place[];
  readonly options: Readonly<Record<string, ChartOption>>;
  readonly position: ChartPosition;
  readonly numHeaders: number;
  readonly mergeStrategy: string;
  readonly hiddenDimensionStrategy: string;
  readonly transposeRowsAndColumns: boolean;
}

/** A chart on a sheet; it keeps its identity when its description is updated. */
export class ChartModel {
  constructor(
    readonly id: number,
    public description: ChartDescription,
  ) {}
}
