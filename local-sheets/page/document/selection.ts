// The selection between grid and model: scripts read it before they run, and may change it.

import type { Grid } from "../grid/grid";
import type { Selection } from "./script-runner";

/** The selection of a grid. */
export function selectionOf(grid: Grid): Selection {
  let told: unknown;
  return {
    tell: () => {
      grid.sheet.select([grid.selected]);
      told = grid.sheet.selection;
    },
    follow: () => {
      const { selection } = grid.sheet;
      if (selection !== told && selection.length > 0) grid.selectAll(selection);
    },
  };
}
