// Notes and errors of cells, shown beside the cell that the mouse is over; and the field to write a note.

import type { Editor, Gesture } from "../../services/index";
import { button, element } from "../dom";
import type { CellPlace, ScreenBox } from "../grid/cell-places";
import type { Grid } from "../grid/grid";

/** Pixels between a cell and what is said of it. */
const GAP = 4;

/** Shows the note and the error of the cell under the mouse, and of the one that is selected. */
export function showNotes(overlay: HTMLElement, grid: Grid, editor: Editor): void {
  const box = element("div", { class: "note", role: "status", hidden: true });
  overlay.append(box);
  const hide = (): void => {
    box.hidden = true;
  };
  const show = (place: CellPlace | undefined): void => {
    const cell = place && editor.view(grid.sheet.sheetId).cell(place.row, place.column);
    const text = [cell?.error ?? "", cell?.note ?? ""].filter((part) => part !== "").join("\n\n");
    box.hidden = text === "";
    if (place === undefined || box.hidden) return;
    box.classList.toggle("error", cell?.error !== "");
    if (box.textContent !== text) box.textContent = text;
    putBeside(box, overlay, grid.places.box(place));
  };
  const showSelected = (): void => show(selectedInSight(grid));
  grid.container.addEventListener("pointermove", ({ clientX, clientY, buttons }) => {
    const { left, top } = grid.container.getBoundingClientRect();
    show(buttons === 0 ? grid.places.cellAt(clientX - left, clientY - top) : undefined);
  });
  grid.container.addEventListener("pointerleave", hide);
  grid.onMove(showSelected);
  // Who types sees the text, and the help for its function.
  overlay.addEventListener("focusin", hide);
}

/** The cell that is selected, where it is the only one and on the screen. */
function selectedInSight(grid: Grid): CellPlace | undefined {
  const { height, width } = grid.selected;
  return height === 1 && width === 1 && grid.isInSight(grid.activeCell) ? grid.activeCell : undefined;
}

/** Puts a box at the right of a cell, or at its left where there is more room. */
function putBeside(box: HTMLElement, overlay: HTMLElement, cell: ScreenBox): void {
  const right = cell.left + cell.width + GAP;
  const fits = right + box.offsetWidth <= overlay.clientWidth;
  const left = fits ? right : Math.max(0, cell.left - GAP - box.offsetWidth);
  box.style.left = `${left}px`;
  box.style.top = `${Math.max(0, Math.min(cell.top, overlay.clientHeight - GAP - box.offsetHeight))}px`;
}

/** Lets the user write the note of the selected cell. */
export function editNote(overlay: HTMLElement, grid: Grid, perform: (gesture: Gesture) => void): void {
  const place = grid.activeCell;
  const { sheetId } = grid.sheet;
  const field = element("textarea", { "aria-label": "Note", rows: "4" });
  field.value = grid.sheet.notes.get(place.row, place.column) ?? "";
  const close = (): void => {
    box.remove();
    grid.focus();
  };
  const keep = (): void => {
    const block = { top: place.row, left: place.column, height: 1, width: 1 };
    perform({ kind: "note", area: { sheetId, block }, text: field.value });
    close();
  };
  const box = element(
    "div",
    { class: "note editing" },
    field,
    button("Keep note", { class: "primary" }, keep),
  );
  box.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
  });
  overlay.append(box);
  putBeside(box, overlay, grid.places.box(place));
  field.focus();
}
