// What the menus hold. Only what works is in them.

import type { CellFormat, MenuItemRecord } from "../../services/index";
import { columnName } from "../a1";
import { USER_LANGUAGES } from "../start/user-language";
import { area, clipboardItems, deleteItems, insertItems, sortItems } from "./cell-items";
import type { MenuItem } from "./menu";
import type { BarMenu } from "./menu-bar";
import type { MenuDesk } from "./menu-desk";
import { NUMBER_FORMATS } from "./number-formats";

/** The name of the add-on, as its menu is called. */
const ADDON_NAME = "RFM Segments";

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
