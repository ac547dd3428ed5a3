// What the menus hold. Only what works is in them.

import type { Block, CellFormat, Editor, Gesture, MenuItemRecord, MenuRecord } from "../../services/index";
import { blockName, columnName } from "../a1";
import type { Clipboard } from "../edit/clipboard";
import type { Grid } from "../grid/grid";
import { USER_LANGUAGES } from "../start/user-language";
import type { MenuItem } from "./menu";
import type { BarMenu } from "./menu-bar";
import { NUMBER_FORMATS } from "./number-formats";

/** What menus reach. */
export interface MenuDesk {
  readonly grid: Grid;
  readonly editor: Editor;
  readonly clipboard: Clipboard;
  readonly perform: (gesture: Gesture) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly files: {
    readonly open: () => void;
    readonly samples: () => void;
    readonly downloadXlsx: () => void;
    readonly downloadCsv: () => void;
  };
  /** The menus that the add-on added. */
  readonly addonMenus: () => readonly MenuRecord[];
  /** The language of the user, by its tag, and how to change it. */
  readonly language: () => string;
  readonly speak: (tag: string) => void;
  readonly runScript: (functionName: string) => void;
  readonly editNote: () => void;
  readonly toggleFilter: () => void;
}

/** The name of the add-on, as its menu is called. */
export const ADDON_NAME = "RFM Segments";

/** The menus of the bar. */
export function barMenus(desk: MenuDesk): BarMenu[] {
  return [
    { caption: "File", letter: "F", items: () => fileMenu(desk) },
    { caption: "Edit", letter: "E", items: () => editMenu(desk) },
    { caption: "View", letter: "V", items: () => viewMenu(desk) },
    { caption: "Insert", letter: "I", items: () => insertMenu(desk) },
    { caption: "Format", letter: "O", items: () => formatMenu(desk) },
    { caption: "Data", letter: "D", items: () => dataMenu(desk) },
    { caption: "Extensions", letter: "N", items: () => extensionsMenu(desk) },
  ];
}

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

function fileMenu({ files, language, speak }: MenuDesk): MenuItem[] {
  return [
    { caption: "Open a file of your own…", run: files.open },
    { caption: "Samples…", run: files.samples },
    "separator",
    {
      caption: "Download",
      items: [
        { caption: "Microsoft Excel (.xlsx)", run: files.downloadXlsx },
        { caption: "Comma-separated values (.csv)", run: files.downloadCsv },
      ],
    },
    "separator",
    {
      caption: "Language of the add-on",
      items: Object.entries(USER_LANGUAGES).map(([tag, caption]) => ({
        caption,
        checked: tag === language(),
        run: () => speak(tag),
      })),
    },
  ];
}

function editMenu(desk: MenuDesk): MenuItem[] {
  const { canUndo, canRedo } = desk.editor.history;
  return [
    { caption: "Undo", shortcut: "Ctrl+Z", disabled: !canUndo, run: desk.undo },
    { caption: "Redo", shortcut: "Ctrl+Y", disabled: !canRedo, run: desk.redo },
    "separator",
    ...clipboardItems(desk),
    "separator",
    {
      caption: "Delete values",
      shortcut: "Del",
      run: () => desk.perform({ kind: "clear", area: area(desk) }),
    },
    ...deleteItems(desk),
  ];
}

function viewMenu({ grid, perform }: MenuDesk): MenuItem[] {
  const { sheetId, frozenRows, frozenColumns } = grid.sheet;
  const { row, column } = grid.activeCell;
  const freeze = (rows: number, columns: number) => () => perform({ kind: "freeze", sheetId, rows, columns });
  return [
    {
      caption: "Freeze",
      items: [
        { caption: "No rows", run: freeze(0, frozenColumns) },
        { caption: "1 row", run: freeze(1, frozenColumns) },
        { caption: `Up to row ${row + 1}`, run: freeze(row + 1, frozenColumns) },
        "separator",
        { caption: "No columns", run: freeze(frozenRows, 0) },
        { caption: "1 column", run: freeze(frozenRows, 1) },
        { caption: `Up to column ${columnName(column)}`, run: freeze(frozenRows, column + 1) },
      ],
    },
  ];
}

function insertMenu(desk: MenuDesk): MenuItem[] {
  return [
    ...insertItems(desk),
    "separator",
    { caption: "Sheet", run: () => desk.perform({ kind: "add-sheet" }) },
    { caption: "Note", run: desk.editNote },
  ];
}

function formatMenu(desk: MenuDesk): MenuItem[] {
  const { perform } = desk;
  const format = (wanted: Partial<CellFormat>) => () =>
    perform({ kind: "format", area: area(desk), format: wanted });
  return [
    {
      caption: "Number",
      items: NUMBER_FORMATS.map(({ caption, format: numberFormat }) => ({
        caption,
        run: format({ numberFormat }),
      })),
    },
    {
      caption: "Text",
      items: [
        { caption: "Bold", shortcut: "Ctrl+B", run: format({ fontWeight: "bold" }) },
        { caption: "Italic", shortcut: "Ctrl+I", run: format({ fontStyle: "italic" }) },
        { caption: "Normal", run: format({ fontWeight: "normal", fontStyle: "normal" }) },
      ],
    },
    {
      caption: "Alignment",
      items: [
        ...(["left", "center", "right"] as const).map((side) => ({
          caption: side[0]?.toUpperCase() + side.slice(1),
          run: format({ horizontalAlignment: side }),
        })),
        "separator" as const,
        ...(["top", "middle", "bottom"] as const).map((side) => ({
          caption: side[0]?.toUpperCase() + side.slice(1),
          run: format({ verticalAlignment: side }),
        })),
      ],
    },
    {
      caption: "Wrapping",
      items: [
        { caption: "Overflow", run: format({ wrap: false }) },
        { caption: "Wrap", run: format({ wrap: true }) },
      ],
    },
    "separator",
    {
      caption: "Merge cells",
      items: [
        { caption: "Merge all", run: () => perform({ kind: "merge", area: area(desk) }) },
        { caption: "Unmerge", run: () => perform({ kind: "unmerge", area: area(desk) }) },
      ],
    },
    "separator",
    { caption: "Clear formatting", run: () => perform({ kind: "clear-format", area: area(desk) }) },
  ];
}

function dataMenu(desk: MenuDesk): MenuItem[] {
  const hasFilter = desk.grid.sheet.filter !== undefined;
  return [
    ...sortItems(desk),
    "separator",
    { caption: hasFilter ? "Remove filter" : "Create a filter", run: desk.toggleFilter },
  ];
}

function extensionsMenu(desk: MenuDesk): MenuItem[] {
  return desk.addonMenus().map(({ items }) => ({ caption: ADDON_NAME, items: addonItems(items, desk) }));
}

/** The menu of the add-on itself. */
export function addonItems(items: readonly MenuItemRecord[], desk: MenuDesk): MenuItem[] {
  return items.map((item) => {
    if (item.kind === "separator") return "separator";
    if (item.kind === "submenu") return { caption: item.caption, items: addonItems(item.items, desk) };
    return { caption: item.caption, run: () => desk.runScript(item.functionName) };
  });
}

function clipboardItems({ clipboard }: MenuDesk): MenuItem[] {
  return [
    { caption: "Cut", shortcut: "Ctrl+X", run: () => void clipboard.copyByMenu(true) },
    { caption: "Copy", shortcut: "Ctrl+C", run: () => void clipboard.copyByMenu(false) },
    { caption: "Paste", shortcut: "Ctrl+V", run: () => void clipboard.pasteByMenu() },
  ];
}

function insertItems({ grid, perform }: MenuDesk): MenuItem[] {
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

function deleteItems({ grid, perform }: MenuDesk): MenuItem[] {
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

function sortItems(desk: MenuDesk): MenuItem[] {
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

function area({ grid }: MenuDesk): { sheetId: number; block: Block } {
  return { sheetId: grid.sheet.sheetId, block: grid.selected };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
