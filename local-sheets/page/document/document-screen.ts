// An open document: the grid and everything around it.

import type { Setup } from "../../services/index";
import { cellMenu } from "../chrome/cell-items";
import { openMenu } from "../chrome/menu";
import { fillMenuBar } from "../chrome/menu-bar";
import type { MenuDesk } from "../chrome/menu-desk";
import { addonItems, barMenus } from "../chrome/menus";
import { drawTabs } from "../chrome/tabs";
import { fillToolbar } from "../chrome/toolbar";
import { tell } from "../dialogs/question";
import { byId, element } from "../dom";
import { BUILTIN_HELP } from "../edit/builtin-help";
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
import { chooseLanguage, nearestLanguage, userLocale } from "../start/user-language";
import { Commands } from "./commands";
import { downloadCsv, downloadXlsx } from "./download";
import { followName, followNameBox, freshFormulaInput } from "./fields";
import { ScriptPages } from "./script-pages";
import { ScriptRunner } from "./script-runner";
import { selectionOf } from "./selection";

/** What an open document needs from around it. */
export interface ScreenActions {
  readonly openOwn: () => void;
  readonly showStart: () => void;
}

/** An open document. */
export interface OpenDocument {
  readonly realm: Realm;
  readonly grid: Grid;
  /** Whether no function of the script runs or waits for an answer. */
  readonly isIdle: () => boolean;
  readonly close: () => void;
}

/** Opens a document and shows it. */
export async function openDocument(
  setup: Omit<Setup, "scopes">,
  actions: ScreenActions,
): Promise<OpenDocument> {
  const realm = await openRealm(setup);
  const { editor, model } = realm.sheets;
  const overlay = byId("overlay");
  const host = element("div", { class: "grid-host" });
  byId("grid").replaceChildren(host);
  overlay.replaceChildren();
  const grid = new Grid(host, model, editor, () => cellEditor.open());
  const commands = new Commands(grid, editor);
  const help = new HelpCard(document.body, [...readFunctionHelp(realm.source), ...BUILTIN_HELP]);
  const cellEditor: CellEditor = new CellEditor(
    grid,
    { bar: freshFormulaInput(), overlay, help },
    commands,
    (after) => {
      if (after !== "stay") step({ grid, editor }, after);
    },
  );
  const clipboard = new Clipboard(grid, editor, commands.tellRefusal);
  const stopKeys = listenToKeys({ grid, editor, cellEditor, clipboard, commands });
  const scripts = openScripts(realm, grid);
  drawAround({ realm, grid, overlay, commands, clipboard, scripts, actions });
  grid.focus();
  return {
    realm,
    grid,
    isIdle: () => scripts.runner.isIdle,
    close: () => {
      stopKeys();
      scripts.pages.close();
      grid.dispose();
      realm.close();
      help.remove();
    },
  };
}

interface Scripts {
  readonly runner: ScriptRunner;
  readonly pages: ScriptPages;
}

/** The add-on as the user meets it; its menu is there from now on. */
function openScripts(realm: Realm, grid: Grid): Scripts {
  const runner: ScriptRunner = new ScriptRunner(realm, (page) => pages.show(page), selectionOf(grid));
  const pages = new ScriptPages(
    (name, args) => runner.callFromPage(name, args),
    () => grid.focus(),
  );
  runner.open();
  return { runner, pages };
}

interface Around {
  readonly realm: Realm;
  readonly grid: Grid;
  readonly overlay: HTMLElement;
  readonly commands: Commands;
  readonly clipboard: Clipboard;
  readonly scripts: Scripts;
  readonly actions: ScreenActions;
}

/** Menus, tools, tabs and fields around the grid, and what stands over it. */
function drawAround(around: Around): void {
  const { realm, grid, overlay, commands, clipboard, scripts, actions } = around;
  const { editor, model, menus } = realm.sheets;
  const { perform } = commands;
  const focusGrid = (): void => grid.focus();
  const desk: MenuDesk = {
    ...{ grid, editor, clipboard, perform },
    undo: commands.undo,
    redo: commands.redo,
    files: {
      open: actions.openOwn,
      samples: actions.showStart,
      downloadXlsx: () =>
        void downloadXlsx(realm)
          .then(editor.history.saving())
          .catch((error) => tell("The file was not saved", String(error))),
      downloadCsv: () => downloadCsv(realm),
    },
    addonMenus: () => menus,
    language: nearestLanguage,
    speak: (tag) => {
      chooseLanguage(tag);
      realm.sheets.changeUserLocale(userLocale());
      scripts.runner.open();
      suggest(desk);
    },
    runScript: (name) => void scripts.runner.runFromMenu(name).then(focusGrid),
    editNote: () => editNote(overlay, grid, perform),
    toggleFilter: commands.toggleFilter,
  };
  fillMenuBar(byId("menu-bar"), barMenus(desk), focusGrid);
  fillToolbar(byId("toolbar"), grid, editor, desk);
  drawTabs(byId("tabs"), editor, { perform });
  floatCharts(overlay, grid, editor, { draw: (chart) => chartElement(realm, model, chart), perform });
  showFilterButtons(overlay, grid, editor, perform);
  showNotes(overlay, grid, editor);
  followName(realm, perform);
  followNameBox(grid);
  suggest(desk);
  grid.container.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    openMenu(cellMenu(desk), { left: event.clientX, top: event.clientY }, focusGrid);
  });
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
