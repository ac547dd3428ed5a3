// The keys of the grid. Univer gets none of them: its own shortcuts would change the document behind our back.

import type { Editor } from "../../services/index";
import type { Grid } from "../grid/grid";
import type { CellEditor } from "./cell-editor";
import type { Clipboard } from "./clipboard";
import { blockBetween, type Direction, farCorner, nextCell } from "./navigation";

/** What the keys of the grid do besides moving and typing. */
export interface KeyCommands {
  readonly clear: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toggleBold: () => void;
  readonly toggleItalic: () => void;
  readonly fillDown: () => void;
  readonly fillRight: () => void;
  /** Opens the menu of a letter; tells whether there is one. */
  readonly openMenu: (letter: string) => boolean;
}

interface Desk {
  readonly grid: Grid;
  readonly editor: Editor;
  readonly cellEditor: CellEditor;
  readonly clipboard: Clipboard;
  readonly commands: KeyCommands;
}

const PAGE = 20;

/** Listens to the keys and the clipboard as long as the grid has the focus; gives what ends it. */
export function listenToKeys(desk: Desk): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!isForGrid(desk, event.target)) return;
    event.stopImmediatePropagation();
    if (event.isComposing || event.key === "Process") desk.cellEditor.open({ text: "" });
    else if (handled(desk, event)) event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (!isForGrid(desk, event.target) || event.clipboardData === null) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type === "paste") desk.clipboard.put(event.clipboardData);
    else desk.clipboard.take(event.clipboardData, event.type === "cut");
  };
  addEventListener("keydown", onKey, true);
  for (const type of ["copy", "cut", "paste"] as const) addEventListener(type, onCopy, true);
  return () => {
    removeEventListener("keydown", onKey, true);
    for (const type of ["copy", "cut", "paste"] as const) removeEventListener(type, onCopy, true);
  };
}

/** Dialogs, menus and fields have their own keys. */
function isForGrid({ grid, cellEditor }: Desk, target: EventTarget | null): boolean {
  if (cellEditor.isOpen || document.querySelector(".backdrop, .menu") !== null) return false;
  return target === document.body || (target instanceof Node && grid.container.contains(target));
}

function handled(desk: Desk, event: KeyboardEvent): boolean {
  const { key } = event;
  const control = event.ctrlKey || event.metaKey;
  if (key.startsWith("Arrow")) return move(desk, event, key.slice("Arrow".length).toLowerCase() as Direction);
  if (event.altKey && control && event.code === "Period") return goToSidebar();
  // By its place, since Alt makes other letters on some keyboards.
  if (event.altKey) return desk.commands.openMenu(event.code.replace("Key", ""));
  if (control) return shortcut(desk, event);
  if (key.length === 1) {
    desk.cellEditor.open({ text: key });
    return true;
  }
  const action = plainKeys(desk, event)[key];
  action?.();
  return action !== undefined;
}

/** Takes the keys to the page in the sidebar, as Ctrl+Alt+. does in Sheets; tells whether there is one. */
function goToSidebar(): boolean {
  const page = document.querySelector<HTMLElement>("#sidebar iframe");
  page?.focus();
  return page !== null;
}

function plainKeys(desk: Desk, { shiftKey }: KeyboardEvent): Readonly<Record<string, () => void>> {
  const { grid, cellEditor, commands } = desk;
  const { row, column } = grid.activeCell;
  const goTo = (toRow: number, toColumn: number): void => {
    const place = {
      row: Math.max(0, Math.min(toRow, grid.sheet.rowCount - 1)),
      column: Math.max(0, Math.min(toColumn, grid.sheet.columnCount - 1)),
    };
    grid.select({ top: place.row, left: place.column, height: 1, width: 1 });
  };
  return {
    Enter: () => cellEditor.open(),
    F2: () => cellEditor.open(),
    Tab: () => step(desk, shiftKey ? "left" : "right"),
    Delete: commands.clear,
    Backspace: commands.clear,
    Home: () => goTo(row, 0),
    End: () => goTo(row, grid.sheet.columnCount - 1),
    PageDown: () => goTo(row + PAGE, column),
    PageUp: () => goTo(row - PAGE, column),
  };
}

function shortcut({ grid, commands }: Desk, { key, shiftKey }: KeyboardEvent): boolean {
  const { rowCount, columnCount } = grid.sheet;
  const content = grid.sheet.contentExtent();
  const actions: Readonly<Record<string, () => void>> = {
    z: shiftKey ? commands.redo : commands.undo,
    y: commands.redo,
    b: commands.toggleBold,
    i: commands.toggleItalic,
    d: commands.fillDown,
    r: commands.fillRight,
    a: () => grid.select({ top: 0, left: 0, height: rowCount, width: columnCount }),
    home: () => grid.select({ top: 0, left: 0, height: 1, width: 1 }),
    end: () =>
      grid.select({
        top: Math.max(0, content.rows - 1),
        left: Math.max(0, content.columns - 1),
        height: 1,
        width: 1,
      }),
  };
  const action = actions[key.toLowerCase()];
  action?.();
  return action !== undefined;
}

function move(desk: Desk, event: KeyboardEvent, direction: Direction): boolean {
  const jump = event.ctrlKey || event.metaKey;
  if (!event.shiftKey) {
    step(desk, direction, jump);
    return true;
  }
  const { grid, editor } = desk;
  const anchor = grid.activeCell;
  const corner = nextCell(editor.view(grid.sheet.sheetId), farCorner(grid.selected, anchor), direction, jump);
  grid.select(blockBetween(anchor, corner), anchor);
  return true;
}

/** Moves the active cell. */
export function step(
  { grid, editor }: Pick<Desk, "grid" | "editor">,
  direction: Direction,
  jump = false,
): void {
  const { row, column } = nextCell(editor.view(grid.sheet.sheetId), grid.activeCell, direction, jump);
  grid.select({ top: row, left: column, height: 1, width: 1 });
}
