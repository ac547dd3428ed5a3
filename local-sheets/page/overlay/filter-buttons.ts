// The buttons of a filter in its header cells, and the choice of values below them.

import type { Editor, Gesture } from "../../services/index";
import { openMenu } from "../chrome/menu";
import { button, element } from "../dom";
import type { Grid } from "../grid/grid";

const MOST = 500;

/** Keeps the buttons at their cells. */
export function showFilterButtons(
  overlay: HTMLElement,
  grid: Grid,
  editor: Editor,
  perform: (gesture: Gesture) => void,
): void {
  const layer = element("div", { class: "filter-buttons" });
  overlay.append(layer);
  const draw = (): void => {
    const { filter } = grid.sheet;
    layer.replaceChildren();
    if (filter === undefined) return;
    const { top, left, width } = filter.place.present;
    const filtered = new Set(filter.criteria().map(({ column }) => column));
    for (let column = left; column < left + width; column += 1) {
      const box = grid.places.box({ row: top, column });
      const edge = grid.places.frozenEdge;
      const isHidden =
        (column >= grid.sheet.frozenColumns && box.left + box.width - 20 < edge.left) ||
        (top >= grid.sheet.frozenRows && box.top < edge.top) ||
        box.left > grid.container.clientWidth;
      if (isHidden) continue;
      const made = button(
        filtered.has(column) ? "▼" : "≡",
        { class: "filter-button", "aria-label": "Filter" },
        () => choose(made, column),
      );
      made.classList.toggle("filtering", filtered.has(column));
      made.style.left = `${box.left + box.width - 19}px`;
      made.style.top = `${box.top + box.height - 19}px`;
      layer.append(made);
    }
  };
  const choose = (made: HTMLElement, column: number): void => {
    const { bottom, left } = made.getBoundingClientRect();
    const menu = openMenu([], { left: left - 200, top: bottom + 4 }, () => grid.focus());
    menu.element.classList.add("filter-menu");
    menu.element.append(
      valueChoice(grid, editor, column, (gesture) => {
        menu.close();
        perform(gesture);
      }),
    );
  };
  grid.onMove(draw);
  editor.onChange(draw);
}

function valueChoice(
  grid: Grid,
  editor: Editor,
  column: number,
  done: (gesture: Gesture) => void,
): HTMLElement {
  const { sheetId, filter } = grid.sheet;
  const hidden = new Set(filter?.criteriaOf(column)?.hiddenValues ?? []);
  const boxes = columnTexts(grid, editor, column).map((text) => {
    const box = element("input", { type: "checkbox", value: text, checked: !hidden.has(text) });
    return { box, line: element("label", {}, box, text === "" ? "(Blanks)" : text) };
  });
  const setAll = (isChecked: boolean): void => {
    for (const { box } of boxes) box.checked = isChecked;
  };
  const sort = (ascending: boolean): void => {
    const { top, left, height, width } = filter?.place.present ?? grid.selected;
    const block = { top: top + 1, left, height: Math.max(0, height - 1), width };
    done({ kind: "sort", area: { sheetId, block }, column, ascending });
  };
  const apply = (): void => {
    const hiddenValues = boxes.filter(({ box }) => !box.checked).map(({ box }) => box.value);
    done({ kind: "filter-values", sheetId, column, hiddenValues });
  };
  return element(
    "div",
    { class: "filter-choice" },
    button("Sort A to Z", { class: "link" }, () => sort(true)),
    button("Sort Z to A", { class: "link" }, () => sort(false)),
    element(
      "div",
      { class: "filter-all" },
      button("Select all", { class: "link" }, () => setAll(true)),
      button("Clear", { class: "link" }, () => setAll(false)),
    ),
    element("div", { class: "filter-values" }, ...boxes.map(({ line }) => line)),
    element("div", { class: "dialog-buttons" }, button("OK", { class: "primary" }, apply)),
  );
}

function columnTexts(grid: Grid, editor: Editor, column: number): string[] {
  const view = editor.view(grid.sheet.sheetId);
  const { top, height } = grid.sheet.filter?.place.present ?? grid.selected;
  const texts = new Set<string>();
  for (let row = top + 1; row < top + height && texts.size < MOST; row += 1) {
    texts.add(view.cell(row, column)?.text ?? "");
  }
  return [...texts].sort((one, other) => one.localeCompare(other, undefined, { numeric: true }));
}
