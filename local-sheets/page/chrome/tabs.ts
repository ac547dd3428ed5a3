// The tabs of the sheets below the grid.

import type { Editor, Gesture, Tab } from "../../services/index";
import { button, element, icon } from "../dom";
import { type MenuItem, openMenu } from "./menu";

const PLUS = "M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6z";
const LIST = "M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z";
const COLORS = ["#e06666", "#f6b26b", "#ffd966", "#93c47d", "#76a5af", "#6fa8dc", "#8e7cc3", "#c27ba0"];

/** What the tabs do to the document. */
export interface TabActions {
  readonly perform: (gesture: Gesture) => void;
}

/** Draws the tabs and keeps them up to date. */
export function drawTabs(bar: HTMLElement, editor: Editor, actions: TabActions): void {
  const draw = (): void => {
    const tabs = editor.tabs();
    bar.replaceChildren(
      button(icon(PLUS), { class: "tab-tool", "aria-label": "Add sheet", title: "Add sheet" }, () =>
        actions.perform({ kind: "add-sheet" }),
      ),
      button(icon(LIST), { class: "tab-tool", "aria-label": "All sheets", title: "All sheets" }, (event) =>
        openMenu(allSheets(tabs, editor, actions), above(event.currentTarget)),
      ),
      element(
        "div",
        { class: "tab-list", role: "tablist" },
        ...tabs.filter(({ hidden }) => !hidden).map(tab),
      ),
    );
    bar.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: "nearest", block: "nearest" });
  };
  const tab = (one: Tab): HTMLElement => {
    const made = button(
      one.name,
      { role: "tab", class: "tab", "aria-selected": String(one.active), title: one.name },
      () => {
        if (!one.active) editor.activate(one.sheetId);
      },
    );
    if (one.color !== null) made.style.setProperty("--tab-color", one.color);
    made.addEventListener("dblclick", () => rename(made, one, actions));
    made.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      if (!one.active) editor.activate(one.sheetId);
      openMenu(tabMenu(one, bar, editor, actions), { left: event.clientX, top: event.clientY });
    });
    return made;
  };
  editor.onChange(draw);
  draw();
}

function tabMenu(tab: Tab, bar: HTMLElement, editor: Editor, { perform }: TabActions): MenuItem[] {
  const { sheetId } = tab;
  const tabs = editor.tabs();
  const index = tabs.findIndex((other) => other.sheetId === sheetId);
  const visible = tabs.filter(({ hidden }) => !hidden).length;
  const active = (): HTMLElement | null => bar.querySelector('[aria-selected="true"]');
  return [
    { caption: "Delete", disabled: visible < 2, run: () => perform({ kind: "delete-sheet", sheetId }) },
    {
      caption: "Rename",
      run: () => {
        const found = active();
        if (found !== null) rename(found, tab, { perform });
      },
    },
    {
      caption: "Change color",
      items: [
        { caption: "None", run: () => perform({ kind: "tab-color", sheetId, color: null }) },
        ...COLORS.map((color) => ({
          caption: COLOR_NAMES[color] ?? color,
          run: () => perform({ kind: "tab-color", sheetId, color }),
        })),
      ],
    },
    {
      caption: "Hide sheet",
      disabled: visible < 2,
      run: () => perform({ kind: "hide-sheet", sheetId, hidden: true }),
    },
    "separator",
    {
      caption: "Move right",
      disabled: index >= tabs.length - 1,
      run: () => perform({ kind: "move-sheet", sheetId, index: index + 1 }),
    },
    {
      caption: "Move left",
      disabled: index <= 0,
      run: () => perform({ kind: "move-sheet", sheetId, index: index - 1 }),
    },
  ];
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  "#e06666": "Red",
  "#f6b26b": "Orange",
  "#ffd966": "Yellow",
  "#93c47d": "Green",
  "#76a5af": "Cyan",
  "#6fa8dc": "Blue",
  "#8e7cc3": "Purple",
  "#c27ba0": "Magenta",
};

function allSheets(tabs: readonly Tab[], editor: Editor, { perform }: TabActions): MenuItem[] {
  return tabs.map(({ sheetId, name, hidden, active }) => ({
    caption: hidden ? `${name} (hidden)` : name,
    checked: active,
    run: () => (hidden ? perform({ kind: "hide-sheet", sheetId, hidden: false }) : editor.activate(sheetId)),
  }));
}

function rename(tab: HTMLElement, { sheetId, name }: Tab, { perform }: TabActions): void {
  const input = element("input", { class: "tab-name", "aria-label": "Name of the sheet", value: name });
  let isDone = false;
  const done = (isKept: boolean): void => {
    if (isDone) return;
    isDone = true;
    tab.textContent = name;
    if (isKept && input.value !== name) perform({ kind: "rename-sheet", sheetId, name: input.value });
  };
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Escape") done(event.key === "Enter");
  });
  input.addEventListener("blur", () => done(true));
  tab.replaceChildren(input);
  input.focus();
  input.select();
}

function above(target: EventTarget | null): { left: number; top: number } {
  const { left, top } = (target as HTMLElement).getBoundingClientRect();
  return { left, top: top - 8 };
}
