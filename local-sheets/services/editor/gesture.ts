import type { Block } from "../model/block";
import type { CellFormat } from "../model/cell";
import type { ChartPosition } from "../model/chart-model";

/** Cells of one sheet; the sheet is known by its id, rows and columns count from zero. */
export interface Area {
  readonly sheetId: number;
  readonly block: Block;
}

/** Something about neighbouring rows or columns. */
interface Lines {
  readonly sheetId: number;
  readonly at: number;
  readonly count: number;
}

/** What a user does to cells. */
export type CellGesture =
  | { readonly kind: "type"; readonly area: Area; readonly text: string }
  | { readonly kind: "paste-text"; readonly area: Area; readonly table: readonly (readonly string[])[] }
  | { readonly kind: "paste-cells"; readonly from: Area; readonly to: Area; readonly cut: boolean }
  | { readonly kind: "fill"; readonly from: Area; readonly to: Area }
  | { readonly kind: "clear"; readonly area: Area }
  | { readonly kind: "sort"; readonly area: Area; readonly column: number; readonly ascending: boolean }
  | { readonly kind: "note"; readonly area: Area; readonly text: string }
  | { readonly kind: "format"; readonly area: Area; readonly format: Partial<CellFormat> }
  | { readonly kind: "clear-format"; readonly area: Area }
  | { readonly kind: "merge"; readonly area: Area }
  | { readonly kind: "unmerge"; readonly area: Area };

/** What a user does to the grid of a sheet. */
export type GridGesture =
  | ({ readonly kind: "insert-rows" } & Lines)
  | ({ readonly kind: "delete-rows" } & Lines)
  | ({ readonly kind: "insert-columns" } & Lines)
  | ({ readonly kind: "delete-columns" } & Lines)
  | ({ readonly kind: "column-width"; readonly pixels: number } & Lines)
  | ({ readonly kind: "row-height"; readonly pixels: number } & Lines)
  | ({ readonly kind: "hide-rows"; readonly hidden: boolean } & Lines)
  | { readonly kind: "freeze"; readonly sheetId: number; readonly rows: number; readonly columns: number }
  | { readonly kind: "create-filter"; readonly area: Area }
  | { readonly kind: "remove-filter"; readonly sheetId: number }
  | {
      readonly kind: "filter-values";
      readonly sheetId: number;
      readonly column: number;
      readonly hiddenValues: readonly string[];
    }
  | {
      readonly kind: "move-chart";
      readonly sheetId: number;
      readonly chartId: number;
      readonly position: ChartPosition;
    };

/** What a user does to the tabs and the document. */
export type TabGesture =
  | { readonly kind: "add-sheet" }
  | { readonly kind: "delete-sheet"; readonly sheetId: number }
  | { readonly kind: "rename-sheet"; readonly sheetId: number; readonly name: string }
  | { readonly kind: "move-sheet"; readonly sheetId: number; readonly index: number }
  | { readonly kind: "hide-sheet"; readonly sheetId: number; readonly hidden: boolean }
  | { readonly kind: "tab-color"; readonly sheetId: number; readonly color: string | null }
  | { readonly kind: "rename-document"; readonly name: string };

/** One thing a user does with mouse or keyboard that changes the document; Ctrl+Z takes it back. */
export type Gesture = CellGesture | GridGesture | TabGesture;
