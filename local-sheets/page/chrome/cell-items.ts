// Lines of menus about the selected cells, rows and columns.

import type { Block } from "../../services/index";
import { blockName, columnName } from "../a1";
import type { Grid } from "../grid/grid";
import type { MenuItem } from "./menu";
import type { MenuDesk } from "./menu-desk";

/** The menu of cells, rows and columns. */
export function cellMenu(desk: MenuDesk): MenuItem[] {
  return [
    ...clipboardItems(desk),
    "separator",
    ...insertItems(desk),
    "separator",
    ...deleteItems(desk),
    "separator",
    ...sortItems(desk),
    "separator",
    { caption: "Insert note", shortcut: "", run: desk.editNote },
  ];
}

/** Cut, copy, paste. */
export function clipboardItems({ clipboard }: MenuDesk): MenuItem[] {
  return [
    { caption: "Cut", shortcut: "Ctrl+X", run: () => void clipboard.copyByMenu(true) },
    { caption: "Copy", shortcut: "Ctrl+C", run: () => void clipboard.copyByMenu(false) },
    { caption: "Paste", shortcut: "Ctrl+V", run: () => void clipboard.pasteByMenu() },
  ];
}

/** Rows and columns beside what is selected. */
export function insertItems({ grid, perform }: MenuDesk): MenuItem[] {
  const { sheetId } = grid.sheet;
  const { top, left, height, width } = grid.selected;
  const rows = counted(height, "row");
  const columns = counted(width, "column");
  return [
    {
      caption: `Insert ${rows} above`,
      run: () => perform({ kind: "insert-rows", sheetId, at: top, count: height }),
    },
    {
      caption: `Insert ${rows} below`,
      run: () => perform({ kind: "insert-rows", sheetId, at: top + height, count: height }),
    },
    {
      caption: `Insert ${columns} left`,
      run: () => perform({ kind: "insert-columns", sheetId, at: left, count: width }),
    },
    {
      caption: `Insert ${columns} right`,
      run: () => perform({ kind: "insert-columns", sheetId, at: left + width, count: width }),
    },
  ];
}

/** What is selected goes, or is hidden. */
export function deleteItems({ grid, perform }: MenuDesk): MenuItem[] {
  const { sheetId, hiddenRows } = grid.sheet;
  const { top, left, height, width } = grid.selected;
  const hidden = hiddenRows.entries();
  const rows = height === 1 ? `row ${top + 1}` : `rows ${top + 1} – ${top + height}`;
  const columns =
    width === 1
      ? `column ${columnName(left)}`
      : `columns ${columnName(left)} – ${columnName(left + width - 1)}`;
  return [
    {
      caption: `Delete ${rows}`,
      run: () => perform({ kind: "delete-rows", sheetId, at: top, count: height }),
    },
    {
      caption: `Delete ${columns}`,
      run: () => perform({ kind: "delete-columns", sheetId, at: left, count: width }),
    },
    {
      caption: `Hide ${rows}`,
      run: () => perform({ kind: "hide-rows", sheetId, at: top, count: height, hidden: true }),
    },
    ...(hidden.length === 0
      ? []
      : [
          {
            caption: "Show hidden rows",
            run: () =>
              perform({ kind: "hide-rows", sheetId, at: 0, count: grid.sheet.rowCount, hidden: false }),
          },
        ]),
  ];
}

/** By the column of the active cell. */
export function sortItems(desk: MenuDesk): MenuItem[] {
  const { grid, perform } = desk;
  const { sheetId } = grid.sheet;
  const { column } = grid.activeCell;
  const block = sortedBlock(grid);
  const name = blockName(block);
  return [true, false].map((ascending) => ({
    caption: `Sort ${grid.selected.height > 1 ? `range ${name}` : "sheet"} by column ${columnName(column)} (${ascending ? "A to Z" : "Z to A"})`,
    disabled: block.height < 1,
    run: () => perform({ kind: "sort", area: { sheetId, block }, column, ascending }),
  }));
}

/** A selection of several rows is sorted as it is; else the sheet below its frozen rows. */
function sortedBlock(grid: Grid): Block {
  if (grid.selected.height > 1 && grid.selectedLines === "cells") return grid.selected;
  const { rows, columns } = grid.sheet.contentExtent();
  const top = grid.sheet.frozenRows;
  return { top, left: 0, height: Math.max(0, rows - top), width: Math.max(1, columns) };
}

/** What is selected. */
export function area({ grid }: MenuDesk): { sheetId: number; block: Block } {
  return { sheetId: grid.sheet.sheetId, block: grid.selected };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
