// An open document: the grid and everything around it.

import type { Gesture, Setup } from "../../services/index";
import { blockName, readBlockName } from "../a1";
import { openMenu } from "../chrome/menu";
import { fillMenuBar } from "../chrome/menu-bar";
import { addonItems, barMenus, cellMenu, type MenuDesk } from "../chrome/menus";
import { drawTabs } from "../chrome/tabs";
import { fillToolbar } from "../chrome/toolbar";
import { tell } from "../dialogs/question";
import { byId, element } from "../dom";
import { CellEditor } from "../edit/cell-editor";
import { Clipboard } from "../edit/clipboard";
import { readFunctionHelp } from "../edit/function-help";
import { HelpCard } from "../edit/help-card";
import { listenToKeys, step } from "../edit/keyboard";
import { openRealm, type Realm } from "../frame/realm";
import { Grid } from "../grid/grid";
import { chartElement } from "../overlay/chart-drawing";
import { showFilterButtons } from "../overlay/filter-buttons";
import { floatCharts } from "../overlay/float-charts";
import { editNote, showNotes } from "../overlay/notes";
import { downloadCsv, downloadXlsx } from "./download";
import { ScriptPages } from "./script-pages";
import { ScriptRunner } from "./script-runner";

/** What an open document needs from around it. */
export interface ScreenActions {
  readonly openOwn: () => void;
  readonly showStart: () => void;
}

/** An open document. */
export interface OpenDocument {
  readonly realm: Realm;
  readonly grid: Grid;
  readonly close: () => void;
}

/** Opens a document and shows it. */
export async function openDocument(
  setup: Omit<Setup, "scopes">,
  actions: ScreenActions,
): Promise<OpenDocument> {
  const realm = await openRealm(setup);
  const { editor, model, menus } = realm.sheets;
  const holder = byId("grid");
  const overlay = byId("overlay");
  const host = element("div", { class: "grid-host" });
  holder.replaceChildren(host);
  overlay.replaceChildren();

  const perform = (gesture: Gesture): boolean => {
    const refusal = editor.perform(gesture);
    if (refusal !== null) void tell("There was a problem", refusal);
    return refusal === null;
  };
  const grid = new Grid(host, model, editor, () => cellEditor.open());
  const refused = (text: string | null): void => {
    if (text !== null) void tell("There was a problem", text);
  };
  const clipboard = new Clipboard(grid, editor, refused);
  const formulaInput = freshFormulaInput();
  const help = new HelpCard(document.body, readFunctionHelp(realm.source));
  const cellEditor: CellEditor = new CellEditor(
    grid,
    formulaInput,
    help,
    {
      inputText: ({ row, column }) => editor.inputText(grid.sheet.sheetId, row, column),
      type: ({ row, column }, text) =>
        perform({
          kind: "type",
          area: { sheetId: grid.sheet.sheetId, block: { top: row, left: column, height: 1, width: 1 } },
          text,
        }),
    },
    overlay,
    (after) => {
      if (after !== "stay") step({ grid, editor }, after);
    },
  );
  const runner: ScriptRunner = new ScriptRunner(realm, (page) => pages.show(page));
  const pages = new ScriptPages(
    (name, args) => runner.callFromPage(name, args),
    () => grid.focus(),
  );
  const area = () => ({ sheetId: grid.sheet.sheetId, block: grid.selected });
  const toggleFilter = (): void => {
    const { sheetId, filter } = grid.sheet;
    if (filter !== undefined) {
      perform({ kind: "remove-filter", sheetId });
      return;
    }
    const { rows, columns } = grid.sheet.contentExtent();
    const isSingle = grid.selected.height === 1;
    const block = isSingle
      ? { top: 0, left: 0, height: Math.max(1, rows), width: Math.max(1, columns) }
      : grid.selected;
    perform({ kind: "create-filter", area: { sheetId, block } });
  };
  const desk: MenuDesk = {
    grid,
    editor,
    clipboard,
    perform,
    undo: () => editor.undo(),
    redo: () => editor.redo(),
    files: {
      open: actions.openOwn,
      samples: actions.showStart,
      downloadXlsx: () => void downloadXlsx(realm),
      downloadCsv: () => downloadCsv(realm),
    },
    addonMenus: () => menus,
    runScript: (name) => void runner.runFromMenu(name).then(() => grid.focus()),
    editNote: () => editNote(overlay, grid, perform),
    toggleFilter,
  };
  const cell = () => grid.sheet.cell(grid.activeCell.row, grid.activeCell.column);
  const stopKeys = listenToKeys({
    grid,
    editor,
    cellEditor,
    clipboard,
    commands: {
      clear: () => perform({ kind: "clear", area: area() }),
      undo: desk.undo,
      redo: desk.redo,
      toggleBold: () =>
        perform({
          kind: "format",
          area: area(),
          format: { fontWeight: cell().fontWeight === "bold" ? "normal" : "bold" },
        }),
      toggleItalic: () =>
        perform({
          kind: "format",
          area: area(),
          format: { fontStyle: cell().fontStyle === "italic" ? "normal" : "italic" },
        }),
      fillDown: () => perform(fillFromFirst(grid, "down")),
      fillRight: () => perform(fillFromFirst(grid, "right")),
    },
  });
  fillMenuBar(byId("menu-bar"), barMenus(desk), () => grid.focus());
  fillToolbar(byId("toolbar"), grid, editor, desk);
  drawTabs(byId("tabs"), editor, { perform });
  floatCharts(overlay, grid, editor, { draw: (chart) => chartElement(realm, model, chart), perform });
  showFilterButtons(overlay, grid, editor, perform);
  showNotes(overlay, grid, editor);
  followName(realm, perform);
  followNameBox(grid);
  host.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    openMenu(cellMenu(desk), { left: event.clientX, top: event.clientY }, () => grid.focus());
  });
  runner.open();
  suggest(desk);
  grid.focus();
  return {
    realm,
    grid,
    close: () => {
      stopKeys();
      pages.close();
      grid.dispose();
      realm.close();
      document.querySelector(".help-card")?.remove();
    },
  };
}

/** A field without the listeners of the document before. */
function freshFormulaInput(): HTMLTextAreaElement {
  const former = byId("formula-input");
  const fresh = former.cloneNode() as HTMLTextAreaElement;
  former.replaceWith(fresh);
  return fresh;
}

function fillFromFirst(grid: Grid, direction: "down" | "right"): Gesture {
  const { sheetId } = grid.sheet;
  const to = grid.selected;
  const block = direction === "down" ? { ...to, height: 1 } : { ...to, width: 1 };
  return { kind: "fill", from: { sheetId, block }, to: { sheetId, block: to } };
}

function followName({ sheets }: Realm, perform: (gesture: Gesture) => boolean): void {
  const field = byId("document-name") as HTMLInputElement;
  const show = (): void => {
    if (document.activeElement !== field) field.value = sheets.model.name;
    document.title = `${sheets.model.name} – Local Sheets`;
  };
  field.onchange = () => {
    if (field.value.trim() !== "") perform({ kind: "rename-document", name: field.value });
    show();
  };
  field.onkeydown = (event) => {
    if (event.key === "Enter") field.blur();
  };
  sheets.editor.onChange(show);
  show();
}

function followNameBox(grid: Grid): void {
  const field = byId("name-box") as HTMLInputElement;
  const show = (): void => {
    if (document.activeElement !== field) field.value = blockName(grid.selected);
  };
  field.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    const block = readBlockName(field.value);
    field.blur();
    const { rowCount, columnCount } = grid.sheet;
    const fits = block && block.top + block.height <= rowCount && block.left + block.width <= columnCount;
    if (block !== undefined && fits) grid.select(block);
    grid.focus();
    show();
  };
  field.onblur = show;
  field.onfocus = () => field.select();
  grid.onMove(show);
  show();
}

/** The first line of the add-on's menu, in reach of people who do not know where menus are. */
function suggest(desk: MenuDesk): void {
  const place = byId("suggestion");
  const [first] = addonItems(desk.addonMenus()[0]?.items ?? [], desk);
  place.replaceChildren();
  if (first === undefined || first === "separator" || first.run === undefined) return;
  const made = element("button", { type: "button", class: "primary suggestion" }, first.caption);
  made.addEventListener("click", first.run);
  place.append(made);
}
