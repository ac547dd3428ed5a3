// The one row of tools: what people reach for most, and only what the model can do.

import type { CellFormat, Editor, Gesture } from "../../services/index";
import { button, element, icon } from "../dom";
import type { Grid } from "../grid/grid";
import { openMenu } from "./menu";
import { NUMBER_FORMATS } from "./number-formats";

const PATHS = {
  undo: "M12.5 8c-2.6 0-5 1-6.9 2.6L2 7v9h9l-3.6-3.6A8 8 0 0 1 20.1 16l2.4-.8A10.5 10.5 0 0 0 12.5 8z",
  redo: "M18.4 10.6A10.5 10.5 0 0 0 1.5 15.2l2.4.8a8 8 0 0 1 12.7-3.6L13 16h9V7l-3.6 3.6z",
  bold: "M15.6 11.8c1-.7 1.6-1.8 1.6-2.8a4 4 0 0 0-4-4H7v14h7a3.8 3.8 0 0 0 1.6-7.2zM10 7.500h3a1.5 1.5 0 0 1 0 3h-3zm3.5 9H10v-3h3.500a1.5 1.5 0 0 1 0 3z",
  italic: "M10 5v2.500h2.300l-3.4 9H6V19h8v-2.500h-2.300l3.4-9H18V5z",
  text: "M5 18h14v3H5zM9.6 14h4.800l.9 2.200h2.100L12.7 5h-1.500L6.5 16.200h2.100zM12 7l1.9 5h-3.700z",
  fill: "M16.6 9 7.6 0 6.2 1.400l2.4 2.4-5.2 5.100a1.5 1.5 0 0 0 0 2.200l5.5 5.500c.6.6 1.6.6 2.1 0l5.5-5.500c.6-.6.6-1.6.100-2.100zM5.2 10 10 5.200l4.8 4.800zM19 11.500s-2 2.2-2 3.500a2 2 0 0 0 4 0c0-1.3-2-3.5-2-3.500zM2 20h20v4H2z",
  left: "M15 15H3v2h12zm0-8H3v2h12zM3 13h18v-2H3zm0 8h18v-2H3zM3 3v2h18V3z",
  center: "M7 15v2h10v-2zm-4 6h18v-2H3zm0-8h18v-2H3zm4-6v2h10V7zM3 3v2h18V3z",
  right: "M3 21h18v-2H3zm6-4h12v-2H9zm-6-4h18v-2H3zm6-4h12V7H9zM3 3v2h18V3z",
  wrap: "M4 19h6v-2H4zM20 5H4v2h16zm-3 6H4v2h13.200a2 2 0 0 1 0 4H15v-2l-3 3 3 3v-2h2a4 4 0 0 0 0-8z",
  filter: "M10 18h4v-2h-4zM3 6v2h18V6zm3 7h12v-2H6z",
} as const;

const COLORS = [
  "#000000",
  "#434343",
  "#666666",
  "#999999",
  "#cccccc",
  "#efefef",
  "#ffffff",
  "#980000",
  "#ff0000",
  "#ff9900",
  "#ffff00",
  "#00ff00",
  "#4a86e8",
  "#9900ff",
  "#f4cccc",
  "#fce5cd",
  "#fff2cc",
  "#d9ead3",
  "#d0e0e3",
  "#cfe2f3",
  "#d9d2e9",
  "#dd7e6b",
  "#f9cb9c",
  "#ffe599",
  "#b6d7a8",
  "#a2c4c9",
  "#9fc5e8",
  "#b4a7d6",
];

/** What the tools do. */
export interface ToolActions {
  readonly perform: (gesture: Gesture) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toggleFilter: () => void;
}

/** Fills the row of tools and keeps it like the selected cell. */
export function fillToolbar(bar: HTMLElement, grid: Grid, editor: Editor, actions: ToolActions): void {
  const format = (wanted: Partial<CellFormat>): void => {
    const area = { sheetId: grid.sheet.sheetId, block: grid.selected };
    actions.perform({ kind: "format", area, format: wanted });
  };
  const current = () => grid.sheet.cell(grid.activeCell.row, grid.activeCell.column);
  const tool = (
    path: keyof typeof PATHS,
    label: string,
    run: (event: MouseEvent) => void,
  ): HTMLButtonElement => {
    const made = button(icon(PATHS[path]), { class: "tool", title: label, "aria-label": label }, run);
    // The grid keeps the focus.
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    return made;
  };
  const undo = tool("undo", "Undo (Ctrl+Z)", actions.undo);
  const redo = tool("redo", "Redo (Ctrl+Y)", actions.redo);
  const bold = tool("bold", "Bold (Ctrl+B)", () =>
    format({ fontWeight: current().fontWeight === "bold" ? "normal" : "bold" }),
  );
  const italic = tool("italic", "Italic (Ctrl+I)", () =>
    format({ fontStyle: current().fontStyle === "italic" ? "normal" : "italic" }),
  );
  const wrap = tool("wrap", "Wrap text", () => format({ wrap: !current().wrap }));
  const filter = tool("filter", "Filter", actions.toggleFilter);
  const numbers = button(
    "123",
    { class: "tool text-tool", title: "Number format", "aria-label": "Number format" },
    () =>
      openMenu(
        NUMBER_FORMATS.map(({ caption, format: numberFormat }) => ({
          caption,
          run: () => format({ numberFormat }),
        })),
        below(numbers),
        () => grid.focus(),
      ),
  );
  const color = (
    path: "text" | "fill",
    label: string,
    name: "fontColor" | "background",
  ): HTMLButtonElement => {
    const made = tool(path, label, () =>
      openColors(
        made,
        (chosen) => format({ [name]: chosen }),
        () => grid.focus(),
      ),
    );
    return made;
  };
  const align = (["left", "center", "right"] as const).map((side) =>
    tool(side, `Align ${side}`, () => format({ horizontalAlignment: side })),
  );
  const line = (): HTMLElement => element("span", { class: "tool-line", "aria-hidden": "true" });
  bar.replaceChildren(
    undo,
    redo,
    line(),
    numbers,
    line(),
    bold,
    italic,
    color("text", "Text color", "fontColor"),
    line(),
    color("fill", "Fill color", "background"),
    line(),
    ...align,
    wrap,
    line(),
    filter,
  );
  const follow = (): void => {
    const cell = current();
    undo.disabled = !editor.history.canUndo;
    redo.disabled = !editor.history.canRedo;
    press(bold, cell.fontWeight === "bold");
    press(italic, cell.fontStyle === "italic");
    press(wrap, cell.wrap);
    press(filter, grid.sheet.filter !== undefined);
    (["left", "center", "right"] as const).forEach((side, index) => {
      const made = align[index];
      if (made !== undefined) press(made, cell.horizontalAlignment === side);
    });
  };
  grid.onMove(follow);
  editor.onChange(follow);
  follow();
}

function press(tool: HTMLElement, isPressed: boolean): void {
  tool.setAttribute("aria-pressed", String(isPressed));
}

function openColors(tool: HTMLElement, choose: (color: string) => void, onClose: () => void): void {
  const menu = openMenu([], below(tool), onClose);
  menu.element.classList.add("colors");
  for (const color of COLORS) {
    const swatch = button("", { class: "swatch", "aria-label": color, title: color }, () => {
      menu.close();
      choose(color);
    });
    swatch.style.background = color;
    menu.element.append(swatch);
  }
}

function below(tool: HTMLElement): { left: number; top: number } {
  const { left, bottom } = tool.getBoundingClientRect();
  return { left, top: bottom + 4 };
}
